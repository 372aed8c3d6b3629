"""The simulation a credit analyst writes with NumPy: blocks of latent variables as matrices. Usage: peer_numpy_simulation.py
POOL-FILE PATHS SEED (the file as peer_simulation.cpp reads it). Prints one line of JSON."""

import json
import sys
import time

import numpy as np
from scipy.special import ndtri

BLOCK = 2000


def read_pool(path):
    """Sector loadings, columns loss, pd, sector, loading, and the tranches."""
    with open(path, encoding="ascii") as file:
        values = np.array(file.read().split(), float)
    n, k = int(values[0]), int(values[1])
    root = values[2 : 2 + k * k].reshape(k, k)
    names = values[2 + k * k : 2 + k * k + 4 * n].reshape(n, 4)
    tranches = values[3 + k * k + 4 * n :].reshape(-1, 2)
    return root, names.T, tranches


def main():
    root, (loss, pd, sector, loading), tranches = read_pool(sys.argv[1])
    paths, seed = int(sys.argv[2]), int(sys.argv[3])
    generator = np.random.default_rng(seed)
    threshold, own, sector = ndtri(pd), np.sqrt(1 - loading**2), sector.astype(int)
    sums, squares = np.zeros(len(tranches)), np.zeros(len(tranches))
    start = time.perf_counter()
    for first in range(0, paths, BLOCK):
        block = min(BLOCK, paths - first)
        systematic = generator.standard_normal((block, len(root))) @ root.T
        latent = systematic[:, sector] * loading + own * generator.standard_normal((block, len(loss)))
        total = (latent < threshold) @ loss
        for t, (attach, detach) in enumerate(tranches):
            x = np.clip(total - attach, 0, detach - attach) / (detach - attach)
            sums[t] += x.sum()
            squares[t] += (x * x).sum()
    ns = (time.perf_counter() - start) * 1e9 / paths
    mean = sums / paths
    error = np.sqrt((squares / paths - mean**2) / paths)
    estimates = [{"value": float(m), "error": float(e)} for m, e in zip(mean, error)]
    print(json.dumps({"ns": ns, "estimates": estimates}))


main()
