#!/usr/bin/env python3
"""Trains the span reader on what export.ts wrote.

    spans.py SPANS.json OUT_DIR [--hold-out K[,K…]/N]

A token is its word vector, the mean of four rows for its form, and flags; two windows of five tokens over it. For each
span the reader points at a first and a last token, or at none. Writes OUT_DIR/spans.json (shapes) and
OUT_DIR/spans.f32; with --hold-out the messages of those folds are left out of training, and read (OUT_DIR/read.json).
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

WIDTH, FORMS, EPOCHS, RATE, BATCH, DROP = 64, 16, 20, 2e-3, 16, 0.3
LONGEST = 16


class Reader(nn.Module):
    def __init__(self, data):
        super().__init__()
        d = data["dimensions"]
        self.register_buffer("vectors", torch.tensor([v or [0.0] * d for v in data["vectors"]]), persistent=False)
        self.forms = nn.EmbeddingBag(data["formRows"], FORMS, mode="mean")
        size = d + FORMS + data["flags"]
        self.near = nn.Conv1d(size, WIDTH, 5, padding=2)
        self.far = nn.Conv1d(WIDTH, WIDTH, 5, padding=4, dilation=2)
        self.point = nn.Linear(size + 2 * WIDTH, 2 * len(data["spans"]))
        self.none = nn.Linear(2 * WIDTH, len(data["spans"]))
        self.drop = nn.Dropout(DROP)

    def forward(self, keys, rows, flags, mask):
        n, t = keys.shape
        forms = self.forms(rows.reshape(n * t, -1)).reshape(n, t, -1)
        x = torch.cat([self.vectors[keys], forms, flags], -1) * mask.unsqueeze(-1)
        x = self.drop(x)
        near = F.relu(self.near(x.transpose(1, 2))) * mask.unsqueeze(1)
        far = F.relu(self.far(self.drop(near))) * mask.unsqueeze(1)
        h = torch.cat([near, far], 1).transpose(1, 2)
        points = self.point(self.drop(torch.cat([x, h], -1))).masked_fill(~mask.unsqueeze(-1), -1e9)
        pooled = h.max(1)[0]
        return points, self.none(self.drop(pooled))


def batch(cases):
    rows = [(k, s) for k, c in enumerate(cases) for s in c["sentences"] if s["keys"]]
    t = max(5, max(len(s["keys"]) for _, s in rows))
    n = len(rows)
    keys, forms = torch.zeros(n, t, dtype=torch.long), torch.zeros(n, t, 4, dtype=torch.long)
    flags, mask = torch.zeros(n, t, len(rows[0][1]["flags"][0])), torch.zeros(n, t, dtype=torch.bool)
    for i, (_, s) in enumerate(rows):
        m = len(s["keys"])
        keys[i, :m], forms[i, :m] = torch.tensor(s["keys"]), torch.tensor(s["rows"])
        flags[i, :m], mask[i, :m] = torch.tensor(s["flags"], dtype=torch.float), True
    return rows, keys, forms, flags, mask


def loss_of(net, cases, spans):
    rows, *inputs = batch(cases)
    points, none = net(*inputs)
    loss = points.sum() * 0
    t = points.shape[1]
    for k in range(spans):
        known = [i for i, (_, s) in enumerate(rows) if s["spans"][k] is not None]
        if not known:
            continue
        for end in (0, 1):
            logits = torch.cat([points[known, :, 2 * k + end], none[known, k:k + 1]], 1)
            y = torch.tensor([t if rows[i][1]["spans"][k][end] < 0 else rows[i][1]["spans"][k][end] for i in known])
            loss = loss + F.cross_entropy(logits, y, reduction="sum") / len(cases)
    return loss


def train(data, cases, seed=0):
    torch.manual_seed(seed)
    shuffler = random.Random(seed)
    net = Reader(data)
    optimiser = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=1e-2)
    steps, step = EPOCHS * -(-len(cases) // BATCH), 0
    for _ in range(EPOCHS):
        order = list(cases)
        shuffler.shuffle(order)
        net.train()
        for at in range(0, len(order), BATCH):
            for group in optimiser.param_groups:
                group["lr"] = RATE * (min(1, step / (0.1 * steps)) * (1 - step / steps) + 0.01)
            step += 1
            optimiser.zero_grad()
            loss_of(net, order[at:at + BATCH], len(data["spans"])).backward()
            nn.utils.clip_grad_norm_(net.parameters(), 5)
            optimiser.step()
    return net


def best(points, none, k, length):
    """First and last token of the likeliest span, and how likely it is; -1, -1 where none is likelier."""
    p = [torch.cat([points[:length, 2 * k + end], none[k:k + 1]]).softmax(0).numpy() for end in (0, 1)]
    top, at = 0.0, (-1, -1)
    for i in range(length):
        for j in range(i, min(length, i + LONGEST)):
            if p[0][i] * p[1][j] > top:
                top, at = p[0][i] * p[1][j], (i, j)
    return at, float(top ** 0.5), float((p[0][-1] * p[1][-1]) ** 0.5)


def read(net, data, cases):
    net.eval()
    out = []
    with torch.no_grad():
        for c in cases:
            rows, *inputs = batch([c])
            points, none = net(*inputs)
            found = [[best(points[i], none[i], k, len(s["keys"])) for k in range(len(data["spans"]))]
                     for i, (_, s) in enumerate(rows)]
            out.append(dict(id=c["id"], found=found, gold=[s["spans"] for _, s in rows]))
    return out


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("spans")
    arguments.add_argument("out")
    arguments.add_argument("--hold-out")
    options = arguments.parse_args()
    torch.set_num_threads(1)
    data = json.load(open(options.spans))
    os.makedirs(options.out, exist_ok=True)
    cases = [c for c in data["cases"] if any(s["keys"] for s in c["sentences"])]
    held = []
    if options.hold_out:
        folds, n = options.hold_out.split("/")
        out = {int(k) for k in folds.split(",")}
        held = [c for c in cases if zlib.crc32(c["group"].encode()) % int(n) in out]
        cases = [c for c in cases if zlib.crc32(c["group"].encode()) % int(n) not in out]
    net = train(data, cases)
    tensors = {n: p.detach().numpy().astype("<f4") for n, p in net.named_parameters()}
    with open(os.path.join(options.out, "spans.f32"), "wb") as file:
        for t in tensors.values():
            file.write(np.ascontiguousarray(t).tobytes())
    json.dump(dict(spans=data["spans"], shapes={n: list(t.shape) for n, t in tensors.items()}),
              open(os.path.join(options.out, "spans.json"), "w"))
    if held:
        json.dump(read(net, data, held), open(os.path.join(options.out, "read.json"), "w"))


if __name__ == "__main__":
    main()
