"""The semi-analytic calculation a credit analyst writes with NumPy: Gauss-Hermite nodes over the factor, losses rounded to
a grid of 1e-4 of the pool, one vectorised convolution a name. Usage: peer_numpy.py POOL-FILE [NODES]. Prints one line of JSON."""

import json
import sys
import time

import numpy as np
from scipy.special import ndtr, ndtri


def read_pool(path):
    """Columns exposure, pd, recovery, loading, and the tranches."""
    with open(path, encoding="ascii") as file:
        values = np.array(file.read().split(), float)
    n = int(values[0])
    names = values[1 : 1 + 4 * n].reshape(n, 4)
    tranches = values[2 + 4 * n :].reshape(int(values[1 + 4 * n]), 2)
    return names.T, tranches


def tranche_losses(columns, tranches, nodes, unit=1e-4):
    """Expected tranche losses, fractions of pool exposure."""
    exposure, pd, recovery, loading = columns
    z, weight = np.polynomial.hermite_e.hermegauss(nodes)
    weight = weight / weight.sum()
    steps = np.rint(exposure * (1 - recovery) / exposure.sum() / unit).astype(int)
    size = int(steps.sum()) + 1
    conditional = ndtr((ndtri(pd) - z[:, None] * loading) / np.sqrt(1 - loading**2))
    law = np.zeros((nodes, size))
    law[:, 0] = 1
    for i, step in enumerate(steps):
        moved = law[:, : size - step] * conditional[:, i : i + 1]
        law *= 1 - conditional[:, i : i + 1]
        law[:, step:] += moved
    mass = weight @ law
    loss = np.arange(size) * unit
    return [float(mass @ np.clip(loss - attach, 0, detach - attach)) for attach, detach in tranches]


if __name__ == "__main__":
    pool, cuts = read_pool(sys.argv[1])
    start = time.perf_counter()
    answers = tranche_losses(pool, cuts, int(sys.argv[2]) if len(sys.argv) > 2 else 64)
    milliseconds = (time.perf_counter() - start) * 1e3
    print(json.dumps({"peer": f"NumPy {np.__version__}", "ms": milliseconds, "losses": answers}))
