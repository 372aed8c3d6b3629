import { begin, normal, setLayers, Stream } from "./stream";

const REACH: f64 = 9;
const PER_UNIT: f64 = 64;
/** The range of u from 9 on, in which default is certain. */
const LAST: f64 = 1153;
/** Paths after which the shifts of the factors begin again. */
const ROUND: i32 = 8;
/** Adding this number rounds another to a whole one in the low bits. */
const WHOLE: f64 = 6755399441055744;

/** A drawing of paths as the host lays it out: numbers, then addresses of the model's columns, tables and results. */
@unmanaged
class Drawing {
  factors: i32;
  rays: i32;
  terms: i32;
  buckets: i32;
  obligors: i32;
  room: i32;
  seeds: usize;
  shift: usize;
  rayStart: usize;
  rayFactor: usize;
  rayWeight: usize;
  start: usize;
  size: usize;
  mostBase: usize;
  mostShift: usize;
  ray: usize;
  leastWeight: usize;
  mostWeight: usize;
  obligor: usize;
  rows: usize;
  edgeCdf: usize;
  edgeHazard: usize;
  edgeWait: usize;
  cdf: usize;
  pdf: usize;
  layers: usize;
  drawnFactors: usize;
  drawnScale: usize;
  drawnLoss: usize;
  drawnStart: usize;
  drawnObligor: usize;
  drawnLevel: usize;
  y: usize;
  ranges: usize;
  masses: usize;
}

/** Draws paths as the plain kernel does, with the same operations in the same order; returns how many fitted. */
export function drawPaths(drawing: Drawing, first: i32, count: i32): i32 {
  setLayers(drawing.layers);
  let hits: i32 = 0;
  for (let p: i32 = 0; p < count; p++) {
    if (hits + drawing.obligors >= drawing.room) return p;
    begin(drawing.seeds, first + p);
    drawFactors(drawing, p, (first + p) % ROUND);
    hits = drawPath(drawing, p, hits);
    store<i32>(drawing.drawnStart + ((p + 1) << 2), hits);
  }
  return count;
}

function drawFactors(drawing: Drawing, p: i32, turn: i32): void {
  const k = drawing.factors;
  const z = drawing.drawnFactors + ((k * p) << 3);
  const shift = drawing.shift + ((k * turn) << 3);
  for (let f: i32 = 0; f < k; f++) store<f64>(z + (f << 3), normal() + load<f64>(shift + (f << 3)));
  const rayStart = drawing.rayStart;
  let factor = drawing.rayFactor;
  let weight = drawing.rayWeight;
  for (let r: i32 = 0; r < drawing.rays; r++) {
    let sum: f64 = 0;
    const end = drawing.rayFactor + (load<i32>(rayStart + (r << 2), 4) << 2);
    for (; factor < end; factor += 4, weight += 8) sum += load<f64>(weight) * load<f64>(z + (load<i32>(factor) << 3));
    store<f64>(drawing.y + (r << 3), sum);
  }
}

/** Draws the obligors of a path that can default behind those before it; returns the number of all. */
function drawPath(drawing: Drawing, p: i32, before: i32): i32 {
  const scale = load<f64>(drawing.drawnScale + (p << 3));
  fillBounds(drawing, scale);
  const start = drawing.start;
  const masses = drawing.masses;
  const buckets = drawing.buckets;
  const stride = (3 + drawing.terms) << 3;
  let lost: f64 = 0;
  let hits = before;
  let clock = Stream.exponential();
  for (let b: i32 = 0; b < buckets; b++) {
    const mass = load<f64>(masses + (b << 3));
    if (clock >= mass) {
      clock -= mass;
      continue;
    }
    const range = load<i32>(drawing.ranges + (b << 2)) << 3;
    const hazard = load<f64>(drawing.edgeHazard + range);
    const perHazard = load<f64>(drawing.edgeWait + range);
    const bound = load<f64>(drawing.edgeCdf + range);
    const end = load<i32>(start + (b << 2), 4);
    let j = load<i32>(start + (b << 2));
    do {
      j = min(j + wholeBelow(clock * perHazard), end - 1);
      const level = Stream.uniform() * bound;
      store<i32>(drawing.drawnObligor + (hits << 2), load<i32>(drawing.obligor + (j << 2)));
      store<f64>(drawing.drawnLevel + (hits << 3), level);
      const row = drawing.rows + j * stride;
      const defaults = level < conditionalPd(drawing, b, row, scale);
      lost += defaults ? load<f64>(row) : 0;
      hits += <i32>defaults;
      j++;
      clock = Stream.exponential();
    } while (j < end && clock < <f64>(end - j) * hazard);
    if (j < end) clock -= <f64>(end - j) * hazard;
  }
  store<f64>(drawing.drawnLoss + (p << 3), lost);
  return hits;
}

function wholeBelow(x: f64): i32 {
  return <i32>reinterpret<i64>(x - 0.5 + WHOLE);
}

/** Ranges of the bounds of all buckets and the hazards of all their obligors together, two buckets at a time. */
function fillBounds(drawing: Drawing, scale: f64): void {
  const bytes: usize = drawing.buckets << 3;
  const terms = drawing.terms;
  const y = drawing.y;
  const hazards = drawing.edgeHazard;
  for (let b: usize = 0; b < bytes; b += 16) {
    let u = f64x2.mul(v128.load(drawing.mostBase + b), f64x2.splat(scale));
    u = f64x2.add(u, v128.load(drawing.mostShift + b));
    let at = b;
    for (let t = 0; t < terms; t++, at += bytes) {
      const rays = drawing.ray + (at >> 1);
      let x = v128.load64_zero(y + (load<i32>(rays) << 3));
      x = v128.load_lane<f64>(y + (load<i32>(rays, 4) << 3), x, 1);
      const positive = f64x2.gt(x, f64x2.splat(0));
      const weight = v128.bitselect(v128.load(drawing.mostWeight + at), v128.load(drawing.leastWeight + at), positive);
      u = f64x2.add(u, f64x2.mul(weight, x));
    }
    u = f64x2.add(f64x2.mul(f64x2.add(u, f64x2.splat(REACH)), f64x2.splat(PER_UNIT)), f64x2.splat(0.5));
    u = f64x2.pmax(f64x2.splat(0), f64x2.pmin(f64x2.splat(LAST), u));
    u = f64x2.add(u, f64x2.splat(WHOLE));
    const first = i32x4.extract_lane(u, 0);
    const second = i32x4.extract_lane(u, 2);
    store<i32>(drawing.ranges + (b >> 1), first);
    store<i32>(drawing.ranges + (b >> 1), second, 4);
    let hazard = v128.load64_zero(hazards + (first << 3));
    hazard = v128.load_lane<f64>(hazards + (second << 3), hazard, 1);
    v128.store(drawing.masses + b, f64x2.mul(v128.load(drawing.size + b), hazard));
  }
}

/** Phi(u) of the obligor of a row in bucket b. */
function conditionalPd(drawing: Drawing, b: i32, row: usize, scale: f64): f64 {
  const terms = drawing.terms;
  const y = drawing.y;
  const next = drawing.buckets << 2;
  let ray = drawing.ray + (b << 2);
  let weight = row + 24;
  let u = load<f64>(row, 8) * scale + load<f64>(row, 16);
  for (let t = 0; t < terms; t++, ray += next, weight += 8)
    u += load<f64>(weight) * load<f64>(y + (load<i32>(ray) << 3));
  return normalCdf(drawing, u);
}

/** The tabulated distribution function of core. */
function normalCdf(drawing: Drawing, x: f64): f64 {
  const inside = max(-REACH, min(REACH, x));
  const whole = (inside + REACH) * PER_UNIT + WHOLE;
  const i = <i32>reinterpret<i64>(whole);
  const at = (whole - WHOLE) * (1 / PER_UNIT) - REACH;
  const d = inside - at;
  const square = at * at;
  const fifth = (square * (square - 6) + 3) * (1.0 / 120);
  const fourth = at * (3 - square) * (1.0 / 24);
  const third = (square - 1) * (1.0 / 6);
  const slope = load<f64>(drawing.pdf + (i << 3)) * d;
  return load<f64>(drawing.cdf + (i << 3)) + slope * (1 + d * (-0.5 * at + d * (third + d * (fourth + d * fifth))));
}
