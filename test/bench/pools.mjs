/** Pools that the bench solves. */
import { readFileSync } from "node:fs";

/** A pool file: n, lines "exposure pd recovery loading", the number of tranches, lines "attach detach". */
export function readPool(path) {
  const values = readFileSync(path, "utf8").trim().split(/\s+/).map(Number);
  const n = values[0];
  const column = (c) => Float64Array.from({ length: n }, (_, i) => values[1 + 4 * i + c]);
  const cuts = values.slice(2 + 4 * n);
  return {
    columns: { ead: column(0), pd: column(1), lgd: column(2).map((r) => decimal(1 - r)), loading: column(3) },
    tranches: Array.from({ length: values[1 + 4 * n] }, (_, k) => [cuts[2 * k], cuts[2 * k + 1]]),
  };
}

/** The decimal that a recovery's complement means: 1 - 0.4 is 0.6, not its binary neighbour. */
function decimal(x) {
  return Number(x.toFixed(9));
}

/** A pool off any lattice, from low-discrepancy fractions: PD 0.1 to 8 %, sizes over a decade, asset correlation 10 to 30 %. */
export function unevenPool(n) {
  const spread = (step, from, to) =>
    Float64Array.from({ length: n }, (_, i) => from * Math.pow(to / from, (0.5 + (i + 1) * step) % 1));
  return {
    ead: spread(0.7548776662466927, 1, 10),
    pd: spread(0.6180339887498949, 0.001, 0.08),
    lgd: spread(0.5698402909980532, 0.3, 0.6),
    loading: spread(0.4142135623730951, 0.316, 0.548),
  };
}

const SECTORS = 10;
const GRADES = [0.002, 0.004, 0.007, 0.012, 0.02, 0.03, 0.05, 0.08];

/**
 * A pool of ten correlated sectors: eight PDs from 0.2 to 8 %, asset correlations from 24 % for the best to 10 % for the worst,
 * log-normal exposures, LGD 45 %.
 */
export function sectorPool(n) {
  const fraction = (step) => Float64Array.from({ length: n }, (_, i) => ((i + 1) * step) % 1);
  const grade = fraction(0.6180339887498949).map((u) => Math.floor(8 * u * u));
  const [u, v] = [fraction(0.7548776662466927), fraction(0.5698402909980532)];
  return {
    ead: u.map((x, i) => Math.exp(0.8 * Math.sqrt(-2 * Math.log(1 - x)) * Math.cos(2 * Math.PI * v[i]))),
    lgd: new Float64Array(n).fill(0.45),
    pd: grade.map((g) => GRADES[g]),
    loading: grade.map((g) => Math.sqrt(0.24 - 0.02 * g)),
    sector: Int32Array.from({ length: n }, (_, i) => i % SECTORS),
    matrix: {
      sectors: Array.from({ length: SECTORS }, (_, s) => `Sector ${s + 1}`),
      values: Float64Array.from({ length: SECTORS * SECTORS }, (_, at) => sectorCorrelation(Math.floor(at / SECTORS), at % SECTORS)), // prettier-ignore
    },
  };
}

function sectorCorrelation(s, t) {
  return s === t ? 1 : 0.3 + 0.4 * Math.exp(-Math.abs(s - t) / 3);
}
