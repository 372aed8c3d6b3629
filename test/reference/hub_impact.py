"""Makes hub_impact.json: what the failure of single hubs does to the demo pool, and joint defaults with contagion.

Run: python3 test/reference/hub_impact.py > test/reference/hub_impact.json   (needs numpy and scipy; about two minutes)
Written from the model's description alone, without importance sampling: obligors are worked through hubs first, which
the demo links allow because nobody depends on itself through others. Every value is [mean, standard error].
"""

import csv
import json

import numpy as np
from scipy.special import ndtr

PATHS, CHUNK, HORIZON = 500_000, 20_000, 5.0
G, H, W = 0.06, 0.07, 0.10
KD_DISTRESS, KD_DEFAULT, DISTRESS_RATE = 2.0, 6.0, 0.04
SLICES = [(0.0, 0.06), (0.06, 0.14), (0.14, 1.0)]
EVENTS = [("HYP03", "default"), ("SEM01", "default"), ("NEO03", "default"), ("AIS01", "distress"), ("HYP01", "distress")]
PAIRS = [("HYP", "SEM"), ("SEM", "NEO"), ("NEO", "NEO"), ("NEO", "DCP"), ("DCP", "DCP"), ("AIS", "SEM"), ("IND", "IND")]

pool = list(csv.DictReader(open("assets/demo/pool.csv")))
ids = [row["Obligor ID"] for row in pool]
sector = np.array([row["Sector"] for row in pool])
ead, pd, lgd, maturity, theta = (
    np.array([float(row[name]) for row in pool])
    for name in ("EAD (USD m)", "PD 1Y", "LGD", "Maturity (yrs)", "AI theta")
)
share = ead / ead.sum()
rate = -np.log1p(-pd)
kappa = np.clip(0.95 - 0.16 * np.log(pd / 0.03), 0.6, 1.6)
life = np.minimum(maturity, HORIZON)
hubs_of = {i: [] for i in range(len(ids))}
for row in csv.DictReader(open("assets/demo/links.csv")):
    hubs_of[ids.index(row["Spoke"])].append((ids.index(row["Hub"]), float(row["Weight"])))


def hubs_first():
    """Obligors in an order in which everyone comes after the hubs it depends on."""
    done, order = set(), []
    while len(order) < len(ids):
        ready = [i for i in range(len(ids)) if i not in done and all(h in done for h, _ in hubs_of[i])]
        assert ready, "the links have a cycle"
        order += ready
        done.update(ready)
    return order


ORDER = hubs_first()


def default_times(clock, forced=None):
    """Default times, shape [paths, n], of obligors whose hazards have to reach their clocks."""
    tau = np.empty_like(clock)
    distress = np.empty_like(clock)
    for i in ORDER:
        tau[:, i] = time_of(i, clock[:, i], [(h, w) for h, w in hubs_of[i]], tau, distress)
        if forced == (ids[i], "default"):
            tau[:, i] = 0.0
        own = np.inf if sector[i] == "NEO" else clock[:, i] / -np.log1p(-DISTRESS_RATE)
        distress[:, i] = np.minimum(tau[:, i], own)
        if forced == (ids[i], "distress"):
            distress[:, i] = 0.0
    return tau


def time_of(i, clock, hubs, tau, distress):
    """When the multiplied hazard of an obligor reaches its clock: hubs' events in the order of time raise it."""
    if not hubs:
        return (clock / rate[i]) ** (1 / kappa[i])
    when = np.stack([times[:, h] for h, _ in hubs for times in (distress, tau)], axis=1)
    raises = np.array([w * k for _, w in hubs for k in (KD_DISTRESS, KD_DEFAULT - KD_DISTRESS)])
    order = np.argsort(when, axis=1, kind="stable")
    when, raises = np.take_along_axis(when, order, 1), raises[order]
    level, left, multiplier = np.zeros_like(clock), clock.copy(), np.ones_like(clock)
    reached = np.full_like(clock, np.inf)
    for e in range(when.shape[1]):
        at = rate[i] * when[:, e] ** kappa[i]
        need = multiplier * (at - level)
        ends = np.isinf(reached) & (left <= need)
        reached[ends] = (level + left / multiplier)[ends]
        left, level = left - need, at
        multiplier = multiplier + raises[:, e]
    rest = np.isinf(reached)
    reached[rest] = (level + left / multiplier)[rest]
    return (reached / rate[i]) ** (1 / kappa[i])


def clocks(random, paths):
    names = sorted(set(sector))
    common, theme = random.standard_normal((paths, 1)), random.standard_normal((paths, 1))
    own_sector = random.standard_normal((paths, len(names)))[:, [names.index(s) for s in sector]]
    own = np.sqrt(1 - G - H * theta**2 - W) * random.standard_normal((paths, len(ids)))
    x = np.sqrt(G) * common + np.sqrt(H) * theta * theme + np.sqrt(W) * own_sector + own
    return -np.log(ndtr(-x))


def tranche(loss, low, high):
    return (np.clip(loss, low, high) - low) / (high - low)


def pair(defaulted, a, b):
    """Share of the pairs of different obligors of two sectors that have both defaulted, path by path."""
    na, nb = defaulted[:, sector == a].sum(1), defaulted[:, sector == b].sum(1)
    sizes = (sector == a).sum(), (sector == b).sum()
    return na * (na - 1) / (sizes[0] * (sizes[0] - 1)) if a == b else na * nb / (sizes[0] * sizes[1])


class Mean:
    def __init__(self):
        self.sums = np.zeros(3)

    def add(self, x):
        self.sums += [len(x), x.sum(), (x * x).sum()]

    def value(self):
        n, s, q = self.sums
        return [float(f"{s / n:.7g}"), float(f"{np.sqrt((q / n - (s / n) ** 2) / n):.3g}")]


def main():
    random = np.random.default_rng(20251213)
    means = {}
    add = lambda name, x: means.setdefault(name, Mean()).add(x)
    for _ in range(PATHS // CHUNK):
        clock = clocks(random, CHUNK)
        before = default_times(clock) <= life
        lost = before @ (share * lgd)
        for a, b in PAIRS:
            add(("pair", a, b), pair(before, a, b))
        for s in sorted(set(sector)):
            add(("pd", s), before[:, sector == s].mean(1))
        for low, high in SLICES:
            add(("el", low, high), tranche(lost, low, high))
        for hub, event in EVENTS:
            after = default_times(clock, (hub, event)) <= life
            lost_after = after @ (share * lgd)
            others = np.array(ids) != hub
            add(("infected", hub, event), after[:, others].sum(1) - before[:, others].sum(1))
            add(("pool", hub, event), lost_after - lost)
            for low, high in SLICES:
                add(("tranche", hub, event, low), tranche(lost_after, low, high) - tranche(lost, low, high))
    at = lambda *key: means[key].value()
    print(
        json.dumps(
            {
                "meta": {
                    "source": "independent Monte Carlo program in numpy, test/reference/hub_impact.py, 500,000 plain paths",
                    "model": "demo pool and links, 5 years, seasoned PD curve, constant LGD, Gaussian copula, g h w 0.06 0.07 0.10, additive contagion 2 and 6, distress rate 0.04",
                },
                "el": [{"attach": a, "detach": d, "el": at("el", a, d)} for a, d in SLICES],
                "pd": {s: at("pd", s) for s in sorted(set(sector))},
                "joint": [{"sectors": [a, b], "joint": at("pair", a, b)} for a, b in PAIRS],
                "impacts": [
                    {
                        "hub": hub,
                        "event": event,
                        "infected": at("infected", hub, event),
                        "pool": at("pool", hub, event),
                        "tranches": [at("tranche", hub, event, a) for a, _ in SLICES],
                    }
                    for hub, event in EVENTS
                ],
            },
            indent=2,
        )
    )


main()
