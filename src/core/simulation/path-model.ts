import type { Dependence } from "../dependence/dependence.ts";
import { tabulatedNormalCdf } from "../numeric/normal-table.ts";
import { randomStream } from "../numeric/random-stream.ts";
import { ROUND, shiftsInTurn, type Centres } from "./importance.ts";
import { factorRays, sharedRays, type Rays } from "./rays.ts";

/**
 * A pool whose paths are drawn by skipping over survivors. Obligors stand in buckets of like conditional default
 * probability. In a path whose factors project to y on the rays, obligor j (in the order of buckets) can default if a
 * uniform number of its own lies below Phi(u_j), u_j = base_j scale + shift_j + the sum over its bucket's terms of
 * weight y[ray]; the bucket's own u bounds those of its obligors.
 */
export type PathModel = {
  /** Whole number of 32 bits that the streams start from. */
  readonly state: number;
  /** Number of factors k, and degrees of freedom of the divisor that all obligors share; Infinity without it. */
  readonly factors: number;
  readonly df: number;
  /** Shifts of the factors of each path of a round, one round after another, shape [8 k]; of the divisor's score, [8]. */
  readonly shift: Float64Array;
  readonly scoreShift: Float64Array;
  /** Directions in the factors, sparse: ray r has the weights rayStart[r] to rayStart[r + 1]. */
  readonly rayStart: Int32Array;
  readonly rayFactor: Int32Array;
  readonly rayWeight: Float64Array;
  /** Number of terms t that every obligor has, some of weight 0. */
  readonly terms: number;
  /** Obligors of bucket b of B stand at start[b] to start[b + 1]; B is even. */
  readonly start: Int32Array;
  /** Number of obligors of each bucket, shape [B]. */
  readonly size: Float64Array;
  /** Bounds of each bucket, shape [B]. */
  readonly mostBase: Float64Array;
  readonly mostShift: Float64Array;
  /** Ray of each term, and the least and largest weight on it of the bucket's obligors, term by term: shape [t B]. */
  readonly ray: Int32Array;
  readonly leastWeight: Float64Array;
  readonly mostWeight: Float64Array;
  /** Each obligor's number in the question, and its loss, base, shift and weights: shape [m (3 + t)]. */
  readonly obligor: Int32Array;
  readonly rows: Float64Array;
};

/** Widths of the ranges of base, shift and weight that share a bucket; the cheapest is taken. */
const WIDTHS = [0.05, 0.15, 0.4, 1];
/** Obligors to a shared ray on average that make such rays worth while. */
const SHARING = 4;
/** Nanoseconds, measured with WebAssembly: a weight of a ray, a bucket passed over, a term of it, an obligor looked at. */
const COST = { ray: 0.7, bucket: 2.5, term: 1, look: 30 };
/** Paths that the cost is estimated from. */
const PILOTS = 16;
/** Weight of the own part below which it is taken to be this. */
export const LEAST_OWN = 1e-12;

/**
 * Puts obligors in buckets.
 *
 * @param bound quantile of the probability below which an obligor's own uniform number matters, shape [n]; those at
 * -Infinity are left out
 * @param losses of the obligors that default, shape [n]
 * @param state whole number of 32 bits
 * @param centres that paths are drawn around
 */
export function pathModel(
  dependence: Dependence,
  bound: Float64Array,
  losses: Float64Array,
  state: number,
  centres: Centres,
): PathModel {
  const shared = sharedRays(dependence);
  const rays = (shared.rayStart.length - 1) * SHARING <= bound.length ? shared : factorRays(dependence);
  const entries = entriesOf(dependence, rays, bound, losses);
  const drawn = { state, ...shiftsOf(centres, dependence.factors) };
  const models = WIDTHS.map((width) => bucketed(dependence, rays, entries, drawn, width));
  const costs = models.map(costOf);
  return models[costs.indexOf(Math.min(...costs))]!;
}

function shiftsOf(centres: Centres, k: number) {
  const shift = new Float64Array(ROUND * k);
  for (let f = 0; f < k; f++) shiftsInTurn(centres, f).forEach((x, turn) => (shift[turn * k + f] = x));
  return { shift, scoreShift: shiftsInTurn(centres, k) };
}

/** What a path of the model takes, nanoseconds, roughly. */
function costOf(model: PathModel): number {
  const { size, rayWeight, ray, factors, state, shift } = model;
  const stream = randomStream(state);
  const z = new Float64Array(factors);
  const y = new Float64Array(model.rayStart.length - 1);
  const u = new Float64Array(size.length);
  let looks = 0;
  for (let pilot = 0; pilot < PILOTS; pilot++) {
    stream.begin(pilot);
    for (let f = 0; f < factors; f++) z[f] = stream.normal() + shift[(pilot % ROUND) * factors + f]!;
    projectOnRays(model, z, 0, y);
    boundBuckets(model, y, 1, u);
    for (let b = 0; b < u.length; b++) looks += size[b]! * tabulatedNormalCdf(u[b]!);
  }
  return (
    COST.ray * rayWeight.length + COST.bucket * size.length + COST.term * ray.length + (COST.look * looks) / PILOTS
  );
}

/** Projects the factors that begin at `at` on the rays. */
export function projectOnRays(model: PathModel, z: Float64Array, at: number, y: Float64Array): void {
  const { rayStart, rayFactor, rayWeight } = model;
  for (let r = 0; r < y.length; r++) {
    let sum = 0;
    for (let m = rayStart[r]!; m < rayStart[r + 1]!; m++) sum += rayWeight[m]! * z[at + rayFactor[m]!]!;
    y[r] = sum;
  }
}

/** Bounds of u of all buckets, shape [B]. */
export function boundBuckets(model: PathModel, y: Float64Array, scale: number, u: Float64Array): void {
  const { mostBase, mostShift, ray, leastWeight, mostWeight } = model;
  const buckets = u.length;
  for (let b = 0; b < buckets; b++) u[b] = mostBase[b]! * scale + mostShift[b]!;
  for (let from = 0; from < ray.length; from += buckets) {
    for (let b = 0; b < buckets; b++) {
      const x = y[ray[from + b]!]!;
      u[b] = u[b]! + (x > 0 ? mostWeight[from + b]! : leastWeight[from + b]!) * x;
    }
  }
}

/** An obligor with its rays, its loss, and its base, shift and weights, the weights as many as those of any. */
type Entry = {
  readonly i: number;
  readonly loss: number;
  readonly rays: readonly number[];
  readonly row: readonly number[];
};

/** The obligors that can default, which a bound of -Infinity rules out. */
function entriesOf({ mean, own }: Dependence, rays: Rays, bound: Float64Array, losses: Float64Array): readonly Entry[] {
  const termsOf = (i: number) => rays.start[i + 1]! - rays.start[i]!;
  const terms = bound.reduce((most, _, i) => Math.max(most, termsOf(i)), 0);
  const entryOf = (i: number): Entry => {
    const divisor = Math.max(own[i]!, LEAST_OWN);
    const term = Array.from({ length: terms }, (_, t) => (t < termsOf(i) ? rays.start[i]! + t : -1));
    const weights = term.map((at) => (at < 0 ? 0 : -rays.loading[at]! / divisor));
    const row = [bound[i]! / divisor, -mean[i]! / divisor, ...weights];
    return { i, loss: losses[i]!, rays: term.map((at) => (at < 0 ? 0 : rays.ray[at]!)), row };
  };
  return [...bound.keys()].filter((i) => bound[i] !== -Infinity).map(entryOf);
}

/** Obligors on the same rays, with base, shift and weights in the same ranges, share a bucket. */
function bucketed(
  { factors, df }: Dependence,
  { rayStart, rayFactor, rayWeight }: Rays,
  entries: readonly Entry[],
  drawn: Pick<PathModel, "state" | "shift" | "scoreShift">,
  width: number,
): PathModel {
  const buckets = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = `${entry.rays.join(" ")}|${entry.row.map((x) => Math.floor(x / width)).join(" ")}`;
    const sharing = buckets.get(key);
    if (sharing === undefined) buckets.set(key, [entry]);
    else sharing.push(entry);
  }
  const terms = entries[0]?.rays.length ?? 0;
  return { ...drawn, factors, df, rayStart, rayFactor, rayWeight, terms, ...flattened([...buckets.values()], terms) };
}

/** The columns of the buckets. */
function flattened(buckets: readonly (readonly Entry[])[], terms: number) {
  // Two at a time are looked at; a last bucket without obligors makes their number even.
  const even = buckets.length % 2 === 0 ? buckets : [...buckets, []];
  const entries = buckets.flat();
  const start = new Int32Array(even.length + 1);
  even.forEach((bucket, b) => (start[b + 1] = start[b]! + bucket.length));
  const most = (column: number) =>
    even.map((bucket) => bucket.reduce((x, { row }) => Math.max(x, row[column]!), -Infinity));
  const least = (column: number) =>
    even.map((bucket) => bucket.reduce((x, { row }) => Math.min(x, row[column]!), Infinity));
  const term = [...new Array(terms).keys()];
  const finite = (x: number) => (Number.isFinite(x) ? x : 0);
  return {
    start,
    size: Float64Array.from(even, (bucket) => bucket.length),
    mostBase: Float64Array.from(most(0)),
    mostShift: Float64Array.from(most(1), finite),
    ray: Int32Array.from(term.flatMap((t) => even.map((bucket) => bucket[0]?.rays[t] ?? 0))),
    leastWeight: Float64Array.from(
      term.flatMap((t) => least(2 + t)),
      finite,
    ),
    mostWeight: Float64Array.from(
      term.flatMap((t) => most(2 + t)),
      finite,
    ),
    obligor: Int32Array.from(entries, ({ i }) => i),
    rows: Float64Array.from(entries.flatMap(({ loss, row }) => [loss, ...row])),
  };
}
