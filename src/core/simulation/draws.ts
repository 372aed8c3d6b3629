import { log1p } from "../numeric/log.ts";
import { normalCdf } from "../numeric/normal.ts";
import { tabulatedNormalCdf } from "../numeric/normal-table.ts";
import { randomStream, type RandomStream } from "../numeric/random-stream.ts";
import { chiScale } from "../numeric/score-quantile.ts";
import { ROUND } from "./importance.ts";
import { boundBuckets, projectOnRays, type PathModel } from "./path-model.ts";

/** Paths are drawn and summed in blocks of so many. */
export const BLOCK = 1024;

/** What a block of paths has drawn: systematic factors, and the obligors that can default. */
export type Draws = {
  /** Factors of each path, shape [paths k]. */
  readonly factors: Float64Array;
  /** Divisor of the latent variables, ones under the Gaussian copula, and the normal score of it, then 0; shape [paths]. */
  readonly scale: Float64Array;
  readonly score: Float64Array;
  /** Losses of those whose own conditional default probability is met, added up; shape [paths]. */
  readonly loss: Float64Array;
  /** Obligors of path p stand at start[p] to start[p + 1]. */
  readonly start: Int32Array;
  readonly obligor: Int32Array;
  /** Uniform number of the obligor's own part, below its conditional default probability. */
  readonly level: Float64Array;
};

/** A drawing of paths. Every form of it gives the same bits. */
export type PathRun = {
  /** Overwritten by each draw. */
  readonly draws: Draws;
  /**
   * Draws paths first to first + count - 1, or as many of them as the room for obligors allows, one at least.
   *
   * @param count 1 to 1,024
   * @returns how many
   */
  readonly draw: (first: number, count: number) => number;
};

/** Bounds of conditional default: u in units of 1/64 from -9 to 9, a range's upper edge standing for all of it. */
const REACH = 9;
const PER_UNIT = 64;
const CELLS = 2 * REACH * PER_UNIT;

/** Phi and -log(1 - Phi) at the upper edge of each range; the last one, which has no edge, is certain. */
export const EDGE_CDF = edges(normalCdf, 1);
export const EDGE_HAZARD = edges((u) => -log1p(-normalCdf(u)), Infinity);

/** The mean wait of an exponential clock at each edge's hazard. */
export const EDGE_WAIT = EDGE_HAZARD.map((hazard) => 1 / hazard);

function edges(f: (u: number) => number, last: number): Float64Array {
  return Float64Array.from({ length: CELLS + 2 }, (_, i) => (i > CELLS ? last : f(i / PER_UNIT - REACH)));
}

/** Adding and taking away this number rounds another to a whole one. */
const WHOLE = 6755399441055744;

/** Room for the obligors of a draw: one path in which all default still fits when this is half full. */
export function roomFor({ obligor }: PathModel): number {
  return 65536 + obligor.length + 1;
}

/** Divides the stream of the chi-square variable from that of the factors. */
const CHI_STREAM = 0x2545f491;

/** Fills the divisors of a t copula's paths and their scores, each from a stream of its own; null without such. */
export function scaleDrawer({
  df,
  state,
  scoreShift,
}: PathModel): ((first: number, { scale, score }: Pick<Draws, "scale" | "score">, count: number) => void) | null {
  if (df === Infinity) return null;
  const stream = randomStream(state ^ CHI_STREAM);
  const scaleAt = chiScale(df);
  return (first, { scale, score }, count) => {
    for (let p = 0; p < count; p++) {
      stream.begin(first + p);
      score[p] = stream.normal() + scoreShift[(first + p) % ROUND]!;
      scale[p] = scaleAt(score[p]!);
    }
  };
}

/**
 * Draws paths in plain TypeScript. One exponential clock runs through a path's buckets: a bucket whose obligors' bounds
 * together do not use it up has nobody to look at and costs one table look-up; else the clock tells whom to look at, and a
 * uniform number whether the obligor's own conditional default probability is met as well as the bound.
 *
 * @source L. Devroye (1986), Non-uniform random variate generation, VI: geometric skips and thinning of a bounding process
 */
export function plainPaths(model: PathModel): PathRun {
  const { factors: k, shift, obligor, rayStart, size } = model;
  const room = roomFor(model);
  const draws = {
    factors: new Float64Array(BLOCK * k),
    scale: new Float64Array(BLOCK).fill(1),
    score: new Float64Array(BLOCK),
    loss: new Float64Array(BLOCK),
    start: new Int32Array(BLOCK + 1),
    obligor: new Int32Array(room),
    level: new Float64Array(room),
  };
  const stream = randomStream(model.state);
  const fillScale = scaleDrawer(model);
  const y = new Float64Array(rayStart.length - 1);
  const bounds = { u: size.slice(), range: new Int32Array(size.length), mass: size.slice() };
  return {
    draws,
    draw: (first, count) => {
      fillScale?.(first, draws, count);
      for (let p = 0; p < count; p++) {
        if (draws.start[p]! + obligor.length >= room) return p;
        stream.begin(first + p);
        const turn = k * ((first + p) % ROUND);
        for (let f = 0; f < k; f++) draws.factors[k * p + f] = stream.normal() + shift[turn + f]!;
        projectOnRays(model, draws.factors, k * p, y);
        fillBounds(model, y, draws.scale[p]!, bounds);
        draws.start[p + 1] = drawPath(model, bounds, stream, y, draws, p);
      }
      return count;
    },
  };
}

/** Bounds of every bucket in a path: of u, its range, and the hazards of all obligors together. */
type Bounds = { readonly u: Float64Array; readonly range: Int32Array; readonly mass: Float64Array };

function fillBounds(model: PathModel, y: Float64Array, scale: number, { u, range, mass }: Bounds): void {
  boundBuckets(model, y, scale, u);
  const { size } = model;
  for (let b = 0; b < size.length; b++) {
    const x = Math.max(0, Math.min(CELLS + 1, (u[b]! + REACH) * PER_UNIT + 0.5));
    // Rounded so that the range's upper edge is u or above.
    const r = (x + WHOLE - WHOLE) | 0;
    range[b] = r;
    mass[b] = size[b]! * EDGE_HAZARD[r]!;
  }
}

/** Draws the obligors of a path that can default behind those before it; returns the number of all. */
function drawPath(
  model: PathModel,
  { range, mass }: Bounds,
  stream: RandomStream,
  y: Float64Array,
  draws: Draws,
  p: number,
): number {
  const { start, obligor, rows, terms } = model;
  const { obligor: drawnObligor, level: drawnLevel } = draws;
  const scale = draws.scale[p]!;
  let lost = 0;
  let hits = draws.start[p]!;
  let clock = stream.exponential();
  for (let b = 0; b < mass.length; b++) {
    if (clock >= mass[b]!) {
      clock -= mass[b]!;
      continue;
    }
    const hazard = EDGE_HAZARD[range[b]!]!;
    const wait = EDGE_WAIT[range[b]!]!;
    const bound = EDGE_CDF[range[b]!]!;
    const end = start[b + 1]!;
    let j = start[b]!;
    do {
      j = Math.min(j + wholeBelow(clock * wait), end - 1);
      const level = stream.uniform() * bound;
      drawnObligor[hits] = obligor[j]!;
      drawnLevel[hits] = level;
      if (level < conditionalPd(model, b, j, y, scale)) {
        lost += rows[j * (3 + terms)]!;
        hits++;
      }
      j++;
      clock = stream.exponential();
    } while (j < end && clock < (end - j) * hazard);
    if (j < end) clock -= (end - j) * hazard;
  }
  draws.loss[p] = lost;
  return hits;
}

/** The whole number below x, for x from 0 on. */
function wholeBelow(x: number): number {
  return (x - 0.5 + WHOLE - WHOLE) | 0;
}

/** Phi(u) of obligor j in bucket b. */
function conditionalPd(model: PathModel, b: number, j: number, y: Float64Array, scale: number): number {
  const { rows, ray, terms, mostBase } = model;
  let at = j * (3 + terms) + 1;
  let u = rows[at]! * scale + rows[at + 1]!;
  for (let t = b; t < ray.length; t += mostBase.length, at++) u += rows[at + 2]! * y[ray[t]!]!;
  return tabulatedNormalCdf(u);
}
