"""Makes elementary.json: values of the elementary functions and the normal law to 50 digits at awkward arguments.

Run: python3 test/reference/elementary.py > test/reference/elementary.json   (needs mpmath)
Each case is [argument, nearest double of the value, value minus that double]; arguments are exact doubles.
"""

import json
import random
import sys

import mpmath

mpmath.mp.dps = 50
mpf = mpmath.mpf
random.seed(20251213)


def log_uniform(low, high):
    return float(mpmath.exp(random.uniform(float(mpmath.log(low)), float(mpmath.log(high)))))


def signed(value):
    return random.choice([-1, 1]) * value


def draws(count, draw):
    return [draw() for _ in range(count)]


def normal_cdf(x):
    return mpmath.erfc(-x / mpmath.sqrt(2)) / 2


def normal_pdf(x):
    return mpmath.exp(-x * x / 2) / mpmath.sqrt(2 * mpmath.pi)


def normal_quantile(p):
    if p == mpf(1) / 2:
        return mpf(0)
    start = -mpmath.sqrt(-2 * mpmath.log(min(p, 1 - p))) * (1 if p < 0.5 else -1)
    low, high = (start - 1, mpf(0)) if p < 0.5 else (mpf(0), start + 1)
    for _ in range(40):
        middle = (low + high) / 2
        low, high = (middle, high) if normal_cdf(middle) < p else (low, middle)
    x = (low + high) / 2
    for _ in range(4):
        x -= (normal_cdf(x) - p) / normal_pdf(x)
    return x


ARGUMENTS = {
    "exp": [1.0, -1.0, 0.5, 709.78, -708.3, 1e-20, 0.34657359027997264, -0.34657359027997264]
    + draws(60, lambda: random.uniform(-708, 709))
    + draws(30, lambda: random.uniform(-1, 1))
    + draws(10, lambda: signed(log_uniform(1e-18, 1))),
    "expm1": [1.0, -1.0, 709.78, -40.0, 1e-300, 0.34, -0.34, 0.3400001, -0.3400001]
    + draws(50, lambda: random.uniform(-1.2, 1.2))
    + draws(30, lambda: random.uniform(-40, 709))
    + draws(20, lambda: signed(log_uniform(1e-300, 1))),
    "log": [2.0, 0.5, 10.0, 1.7976931348623157e308, 2.2250738585072014e-308, 5e-324, 1.4142135623730951, 0.9999999999999999]
    + draws(40, lambda: random.uniform(0.5, 2))
    + draws(20, lambda: 1 + signed(log_uniform(1e-15, 1e-2)))
    + draws(30, lambda: log_uniform(1e-300, 1e300))
    + draws(10, lambda: log_uniform(1e-320, 1e-308)),
    "log1p": [1.0, -0.5, 1e300, 1e-300, -0.9999999999999999, 0.4142, -0.2928]
    + draws(50, lambda: random.uniform(-1, 2))
    + draws(30, lambda: signed(log_uniform(1e-300, 0.5)))
    + draws(20, lambda: log_uniform(1, 1e300)),
    "normalCdf": [0.67448975, -0.67448975, -5.656854249492381, -5.6568542494923815, -37.0]
    + draws(50, lambda: random.uniform(-8, 8))
    + draws(50, lambda: random.uniform(-37, -5)),
    "normalPdf": [1.0, 37.0]
    + draws(30, lambda: random.uniform(-4, 4))
    + draws(70, lambda: random.uniform(-37, 37)),
    "normalQuantile": [0.075, 0.925, 1.3887943864964021e-11, 0.9999999999999999]
    + draws(40, lambda: random.uniform(0, 1))
    + draws(10, lambda: 0.5 + signed(log_uniform(1e-14, 0.1)))
    + draws(10, lambda: 1 - log_uniform(1e-15, 0.1))
    + draws(50, lambda: log_uniform(1e-307, 0.4)),
}

FUNCTIONS = {
    "exp": mpmath.exp,
    "expm1": mpmath.expm1,
    "log": mpmath.log,
    "log1p": mpmath.log1p,
    "normalCdf": normal_cdf,
    "normalPdf": normal_pdf,
    "normalQuantile": normal_quantile,
}


def case(function, argument):
    value = FUNCTIONS[function](mpf(argument))
    nearest = float(value)
    return [argument, nearest, float(value - mpf(nearest))]


source = f"mpmath {mpmath.__version__}, {mpmath.mp.dps} digits, by elementary.py"
lines = [
    json.dumps(name) + ": [\n" + ",\n".join("  " + json.dumps(case(name, x)) for x in arguments) + "\n]"
    for name, arguments in ARGUMENTS.items()
]
body = ",\n".join(lines)
sys.stdout.write('{"meta": {"source": ' + json.dumps(source) + '},\n"cases": {\n' + body + "\n}}\n")
