#!/usr/bin/env python3
"""Trains the sentence net on the features that export.ts wrote.

    train.py FEATURES.json OUT_DIR [--hold-out K/N] [--report] [name=value …]

Reads a sentence as: one, two and three neighbouring tokens (word vector and letters), pooled by attention and by
maximum; its word n-grams; the sentences before and after; for the draft also a mean of the message's sentences;
a coarse position and the channel. Writes OUT_DIR/weights.json (names, shapes, n-grams) and OUT_DIR/weights.f32.
With --hold-out K[,K…]/N the cases of those folds of N (by group) are left out of all training, n-gram choice included.
Needs Debian's python3-torch.
"""
import argparse
import json
import os
import random
import zlib

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

DRAFT_LABELS, MESSAGE_LABELS, WHOLE_LABELS = 20, 13, 2

NOWHERE = -1  # stands for the row of zeros after the last sentence

SETTINGS = dict(filters=64, grams=24, context=48, letters=24, dropout=0.3, gram_dropout=0.1, epochs=18, rate=3e-3,
                batch=24, seed=0, least=7, whole=1.0)


def fold_of(group, folds):
    """Stable and independent of the order of cases."""
    return zlib.crc32(group.encode()) % folds


class Features:
    """The exported cases as arrays."""

    def __init__(self, path):
        data = json.load(open(path))
        self.cases = data["cases"]
        types = data["types"]
        d = data["dimensions"]
        self.vectors = torch.zeros(len(types), d)
        offsets, rows = [0], []
        for i, t in enumerate(types):
            if t["vector"]:
                self.vectors[i] = torch.tensor(t["vector"])
            rows += t["letters"]
            offsets.append(len(rows))
        self.letter_rows = torch.tensor(rows)
        self.letter_offsets = np.array(offsets)
        self.letter_count = data["letterRows"]
        for c in self.cases:
            for s in c["sentences"]:
                s["types"] = np.array(s["types"])
                s["hashes"] = s["grams"]

    def choose_grams(self, train, least):
        """Keeps the n-grams that occur in at least `least` groups of the training cases."""
        groups = {}
        for i in train:
            c = self.cases[i]
            for s in c["sentences"]:
                for h in s["hashes"]:
                    groups.setdefault(h, set()).add(c["group"])
        kept = sorted(h for h, g in groups.items() if len(g) >= least)
        index = {h: i for i, h in enumerate(kept)}
        for c in self.cases:
            for s in c["sentences"]:
                s["grams"] = np.array([index[h] for h in s["hashes"] if h in index], dtype=np.int64)
        return kept


class Net(nn.Module):
    def __init__(self, features, gram_count, s):
        super().__init__()
        self.vectors = features.vectors
        f, g, c = s["filters"], s["grams"], s["context"]
        self.f, self.gram_dropout = f, s["gram_dropout"]
        self.letters = nn.EmbeddingBag(features.letter_count, s["letters"], mode="mean", sparse=True)
        nn.init.normal_(self.letters.weight, 0, 0.05)
        self.project = nn.Linear(self.vectors.shape[1] + s["letters"], 6 * f, bias=False)
        self.bias = nn.Parameter(torch.zeros(3 * f))
        self.attend = nn.Linear(3 * f, 1)
        self.grams = nn.EmbeddingBag(gram_count, g, mode="sum", sparse=True)
        nn.init.normal_(self.grams.weight, 0, 0.02)
        size = 6 * f + g
        self.context = nn.Linear(size, c)
        self.message = nn.Linear(size + 2 * c + 4, MESSAGE_LABELS + WHOLE_LABELS)
        self.draft = nn.Linear(size + 3 * c + 4, DRAFT_LABELS + WHOLE_LABELS)
        self.drop = nn.Dropout(s["dropout"])

    def forward(self, b):
        letters = self.letters(b["letters"], b["letter_offsets"])
        types = self.drop(torch.cat([self.vectors[b["types"]], letters], -1))
        p = self.project(types) * b["known"]
        f, t = self.f, F.embedding(b["ids"], p)  # its gradient is much faster than that of p[ids]
        later = lambda a, k: torch.cat([a[:, k:], torch.zeros_like(a[:, :k])], 1)
        one = t[..., :f]
        two = t[..., f:2 * f] + later(t[..., 2 * f:3 * f], 1)
        three = t[..., 3 * f:4 * f] + later(t[..., 4 * f:5 * f], 1) + later(t[..., 5 * f:], 2)
        h = F.relu(torch.cat([one, two, three], -1) + self.bias)
        mask = b["mask"]
        a = self.attend(h).squeeze(-1).masked_fill(~mask, -1e9).softmax(-1)
        pooled = [(a.unsqueeze(-1) * h).sum(1), (h * mask.unsqueeze(-1)).max(1)[0]]
        grams = torch.tanh(self.grams(*self.some_grams(b)) / b["gram_norm"])
        v = self.drop(torch.cat([*pooled, grams], -1))
        c = torch.tanh(self.context(v))
        padded = torch.cat([c, torch.zeros(1, c.shape[1])], 0)
        before, after = self.drop(F.embedding(b["before"], padded)), self.drop(F.embedding(b["after"], padded))
        count = b["count"]
        summary = torch.zeros(count, c.shape[1])
        m, d = b["message"], b["draft"]
        if len(m):
            summary = summary.index_add(0, b["case"][m], c[m]) / b["message_size"]
        message = self.message(torch.cat([v, before, after, b["place"]], -1)[m])
        draft = self.draft(torch.cat([v, before, after, self.drop(summary[b["case"]]), b["place"]], -1)[d])
        return message[:, :MESSAGE_LABELS], draft[:, :DRAFT_LABELS], self.none_of(message, draft, b)

    @staticmethod
    def none_of(message, draft, b):
        """Log-probability that no sentence of the case raises the gate, for each gate."""
        quiet = torch.zeros(b["count"], WHOLE_LABELS)
        for part, rows, labels in ((b["message"], message, MESSAGE_LABELS), (b["draft"], draft, DRAFT_LABELS)):
            if len(part):
                quiet = quiet.index_add(0, b["case"][part], -F.softplus(rows[:, labels:]))
        return quiet

    def some_grams(self, b):
        g, o = b["grams"], b["gram_offsets"]
        if not self.training or not self.gram_dropout or len(g) == 0:
            return g, o
        keep = torch.rand(len(g)) >= self.gram_dropout
        total = torch.cat([torch.zeros(1, dtype=torch.long), torch.cumsum(keep.long(), 0)])
        return g[keep], total[o]


def batch(x, indices):
    ids, grams, before, after, case, place, side, labels = [], [], [], [], [], [], [], []
    for k, i in enumerate(indices):
        sentences = x.cases[i]["sentences"]
        start = len(ids)
        split = sum(s["side"] == 0 for s in sentences)
        for j, s in enumerate(sentences):
            lo, hi = (0, split) if s["side"] == 0 else (split, len(sentences))
            before.append(start + j - 1 if j > lo else NOWHERE)
            after.append(start + j + 1 if j + 1 < hi else NOWHERE)
            place.append([float(j == lo), float(j == hi - 1), float(x.cases[i]["notes"]), float(split > 0)])
            case.append(k)
            side.append(s["side"])
            ids.append(s["types"])
            grams.append(s["grams"])
            labels.append(s["labels"])
    before, after = ([len(ids) if v == NOWHERE else v for v in side_of] for side_of in (before, after))
    length = max(3, max(len(w) for w in ids))
    table = np.zeros((len(ids), length), np.int64)
    for r, w in enumerate(ids):
        table[r, :len(w)] = w
    types, inverse = np.unique(np.append(table.ravel(), 0), return_inverse=True)
    inverse = inverse[:-1].reshape(table.shape)
    spans = [np.arange(x.letter_offsets[t], x.letter_offsets[t + 1]) for t in types]
    lengths = [len(s) for s in spans]
    sizes = [len(g) for g in grams]
    side, case = np.array(side), np.array(case)
    return dict(
        types=torch.tensor(types), known=torch.tensor(types != 0).float().unsqueeze(1), ids=torch.tensor(inverse),
        mask=torch.tensor(table != 0), letters=x.letter_rows[torch.tensor(np.concatenate(spans))],
        letter_offsets=torch.tensor(np.concatenate([[0], np.cumsum(lengths)[:-1]])),
        grams=torch.tensor(np.concatenate(grams)), gram_offsets=torch.tensor(np.concatenate([[0], np.cumsum(sizes)[:-1]])),
        gram_norm=torch.tensor(np.sqrt(np.maximum(1, sizes)), dtype=torch.float).unsqueeze(1),
        before=torch.tensor(before), after=torch.tensor(after), case=torch.tensor(case), place=torch.tensor(place),
        message=torch.tensor(np.where(side == 0)[0]), draft=torch.tensor(np.where(side == 1)[0]), count=len(indices),
        message_size=torch.tensor(np.maximum(1, np.bincount(case[side == 0], minlength=len(indices))),
                                  dtype=torch.float).unsqueeze(1),
        labels=labels, whole=torch.tensor([x.cases[i]["whole"] for i in indices], dtype=torch.float))


def loss_of(logits, labels):
    """Mean over sentences of the summed cross-entropies; labels of -1 do not count."""
    if len(labels) == 0:
        return logits.sum() * 0
    y = labels if torch.is_tensor(labels) else torch.tensor(np.array(labels, np.float32))
    each = F.binary_cross_entropy_with_logits(logits, y.clamp(min=0), reduction="none") * (y >= 0).float()
    return each.sum() / len(y)


def gate_loss(quiet, labels):
    """A case raises a gate if any of its sentences does."""
    raised = torch.log(-torch.expm1(quiet.clamp(max=-1e-6)))
    return -(labels * raised + (1 - labels) * quiet).sum() / len(labels)


def fit(x, train, s):
    torch.manual_seed(s["seed"])
    shuffler = random.Random(s["seed"])
    kept = x.choose_grams(train, s["least"])
    net = Net(x, len(kept), s)
    sparse_names = ("letters.", "grams.")
    sparse = [p for n, p in net.named_parameters() if n.startswith(sparse_names)]
    dense = [p for n, p in net.named_parameters() if not n.startswith(sparse_names)]
    optimisers = [torch.optim.AdamW(dense, lr=s["rate"], weight_decay=2e-3), torch.optim.SparseAdam(sparse, lr=s["rate"])]
    steps = s["epochs"] * -(-len(train) // s["batch"])
    step = 0
    for _ in range(s["epochs"]):
        order = list(train)
        shuffler.shuffle(order)
        net.train()
        for at in range(0, len(order), s["batch"]):
            factor = min(1, step / (0.1 * steps)) * (1 - step / steps) + 0.01
            step += 1
            for o in optimisers:
                for group in o.param_groups:
                    group["lr"] = s["rate"] * factor
                o.zero_grad()
            b = batch(x, order[at:at + s["batch"]])
            message, draft, whole = net(b)
            loss = (loss_of(message, [b["labels"][i] for i in b["message"]])
                    + loss_of(draft, [b["labels"][i] for i in b["draft"]]) + s["whole"] * gate_loss(whole, b["whole"]))
            loss.backward()
            nn.utils.clip_grad_norm_(dense, 5)
            for o in optimisers:
                o.step()
    return net, kept


def predict(net, x, indices):
    """Logits by case: message rows, draft rows, whole."""
    net.eval()
    result = {}
    with torch.no_grad():
        for at in range(0, len(indices), 64):
            part = indices[at:at + 64]
            b = batch(x, part)
            message, draft, whole = (t.numpy() for t in net(b))
            case = b["case"].numpy()
            for k, i in enumerate(part):
                result[i] = (message[case[b["message"].numpy()] == k], draft[case[b["draft"].numpy()] == k], whole[k])
    return result


def report(x, predictions):
    from sklearn.metrics import average_precision_score
    names = [("draft", 1, DRAFT_LABELS), ("message", 0, MESSAGE_LABELS)]
    every = []
    for name, side, size in names:
        rows = [(s["labels"], p) for i, (m, d, _) in predictions.items()
                for s, p in zip([s for s in x.cases[i]["sentences"] if s["side"] == side], d if side else m)]
        y, p = np.array([r[0] for r in rows]), np.array([r[1] for r in rows])
        values = []
        for j in range(size):
            known = y[:, j] >= 0
            values.append(average_precision_score(y[known, j], p[known, j]) if y[known, j].sum() > 0 else float("nan"))
        every += values
        print(name, " ".join(f"{v:.3f}" for v in values))
    w = np.array([(x.cases[i]["whole"], -p[2]) for i, p in predictions.items()])
    values = []
    for j in range(WHOLE_LABELS):
        known = w[:, 0, j] >= 0
        values.append(average_precision_score(w[known, 0, j], w[known, 1, j]))
    print("whole", " ".join(f"{v:.3f}" for v in values), "| mean of sentences", f"{np.nanmean(every):.4f}", flush=True)


def write(net, kept, s, out):
    os.makedirs(out, exist_ok=True)
    tensors = {n: p.detach().numpy().astype("<f4") for n, p in net.named_parameters()}
    with open(os.path.join(out, "weights.f32"), "wb") as file:
        for t in tensors.values():
            file.write(np.ascontiguousarray(t).tobytes())
    shapes = {n: list(t.shape) for n, t in tensors.items()}
    json.dump(dict(settings=s, shapes=shapes, grams=kept), open(os.path.join(out, "weights.json"), "w"))


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("features")
    arguments.add_argument("out")
    arguments.add_argument("--hold-out")
    arguments.add_argument("--report", action="store_true")
    arguments.add_argument("--set", dest="settings", nargs="*", default=[])
    options = arguments.parse_args()
    s = dict(SETTINGS)
    for pair in options.settings:
        name, value = pair.split("=")
        s[name] = type(s[name])(value)
    torch.set_num_threads(int(os.environ.get("TRAIN_THREADS", "1")))
    x = Features(options.features)
    everything = range(len(x.cases))
    if not options.hold_out:
        net, kept = fit(x, list(everything), s)
        write(net, kept, s, options.out)
        return
    folds, n = options.hold_out.split("/")
    out = {int(k) for k in folds.split(",")}
    held = [i for i in everything
            if not x.cases[i].get("always") and fold_of(x.cases[i]["group"], int(n)) in out]
    net, kept = fit(x, sorted(set(everything) - set(held)), s)
    print(len(kept), "n-grams")
    write(net, kept, s, options.out)
    if options.report:
        report(x, predict(net, x, held))


if __name__ == "__main__":
    main()
