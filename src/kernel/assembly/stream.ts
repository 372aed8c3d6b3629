/** The random stream of core, operation by operation, with its four generators in the lanes of one vector. */

const WORDS: i32 = 32;
const NORMAL_LAYERS: i32 = 257;
/** 1 - 2^-53. */
const BELOW_ONE: f64 = 0.9999999999999999;

/** Words a, b, c and the counter of each lane. */
const state: usize = memory.data(64, 16);
const words: usize = memory.data(128, 16);
let used: i32 = WORDS;

/** Edges and heights of the layers of the normal and of the exponential law, 257 doubles each, one after the other. */
let normalEdge: usize = 0;
let exponentialEdge: usize = 0;

/** Takes the place of the layers: normal edges, normal heights, exponential edges, exponential heights. */
export function setLayers(layers: usize): void {
  normalEdge = layers;
  exponentialEdge = layers + ((2 * NORMAL_LAYERS) << 3);
}

/** Begins the stream of a path: seeds are the three words of the run. */
export function begin(seeds: usize, path: i32): void {
  const places = i32x4.add(i32x4.splat(path << 2), i32x4(0, 1, 2, 3));
  v128.store(state, mixed(v128.xor(places, v128.load32_splat(seeds))));
  v128.store(state, mixed(v128.xor(places, v128.load32_splat(seeds, 4))), 16);
  v128.store(state, mixed(v128.xor(places, v128.load32_splat(seeds, 8))), 32);
  v128.store(state, i32x4.splat(1), 48);
  refill();
  used = WORDS / 2;
}

function mixed(x: v128): v128 {
  let h = i32x4.add(x, i32x4.splat(0x6d2b79f5));
  h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 16)), i32x4.splat(0x7feb352d));
  h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 15)), i32x4.splat(0x846ca68b));
  return v128.xor(h, i32x4.shr_u(h, 16));
}

function refill(): void {
  let a = v128.load(state);
  let b = v128.load(state, 16);
  let c = v128.load(state, 32);
  let counter = v128.load(state, 48);
  for (let at: usize = 0; at < <usize>(WORDS << 2); at += 16) {
    const t = i32x4.add(i32x4.add(a, b), counter);
    counter = i32x4.add(counter, i32x4.splat(1));
    a = v128.xor(b, i32x4.shr_u(b, 9));
    b = i32x4.add(c, i32x4.shl(c, 3));
    c = i32x4.add(v128.or(i32x4.shl(c, 21), i32x4.shr_u(c, 11)), t);
    v128.store(words + at, t);
  }
  v128.store(state, a);
  v128.store(state, b, 16);
  v128.store(state, c, 32);
  v128.store(state, counter, 48);
  used = 0;
}

/** What is drawn too often to be called. */
export class Stream {
  /** Address of the two words of the next number. */
  @inline
  static next(): usize {
    if (used == WORDS) refill();
    used += 2;
    return words + ((used - 2) << 2);
  }

  @inline
  static uniformAt(at: usize): f64 {
    return reinterpret<f64>((load<u64>(at) >> 12) | 0x3ff0000000000000) - BELOW_ONE;
  }

  /** Bytes from the first of 256 layers to the one that a number's words name. */
  @inline
  static layerAt(at: usize): usize {
    return (load<u32>(at) & 255) << 3;
  }

  @inline
  static uniform(): f64 {
    return Stream.uniformAt(Stream.next());
  }

  @inline
  static exponential(): f64 {
    const at = Stream.next();
    const layer = exponentialEdge + Stream.layerAt(at);
    const x = Stream.uniformAt(at) * load<f64>(layer);
    return x < load<f64>(layer, 8) ? x : farExponential(layer, x);
  }
}

/** An exponential number whose place x in its layer does not settle it. */
function farExponential(first: usize, place: f64): f64 {
  let beyond: f64 = 0;
  let layer = first;
  let x = place;
  for (;;) {
    if (x < load<f64>(layer, 8)) return beyond + x;
    if (layer == exponentialEdge) beyond += load<f64>(exponentialEdge, 8);
    else if (heightIn(layer) < exp(-x)) return beyond + x;
    const at = Stream.next();
    layer = exponentialEdge + Stream.layerAt(at);
    x = Stream.uniformAt(at) * load<f64>(layer);
  }
  return 0;
}

export function normal(): f64 {
  for (;;) {
    const at = Stream.next();
    const layer = normalEdge + Stream.layerAt(at);
    const place = Stream.uniformAt(at) * load<f64>(layer);
    const x = reinterpret<f64>(reinterpret<u64>(place) | ((load<u64>(at) & 256) << 55));
    if (place < load<f64>(layer, 8)) return x;
    if (layer == normalEdge) return x < 0 ? -farNormal() : farNormal();
    if (heightIn(layer) < exp(-0.5 * place * place)) return x;
  }
  return 0;
}

/** A normal number beyond the layers. */
function farNormal(): f64 {
  const tail = load<f64>(normalEdge, 8);
  for (;;) {
    const step = Stream.exponential() / tail;
    if (2 * Stream.exponential() > step * step) return tail + step;
  }
  return 0;
}

/** A uniform height between those of a layer's edges. */
function heightIn(layer: usize): f64 {
  const height = layer + (NORMAL_LAYERS << 3);
  return load<f64>(height) + Stream.uniform() * (load<f64>(height, 8) - load<f64>(height));
}

const LN2_HIGH: f64 = 6.9314718036912381649e-1;
const LN2_LOW: f64 = 1.90821492927058770002e-10;

/** exp(x) of core, for x from -700 to 0. */
function exp(x: f64): f64 {
  const k = floor(x * 1.4426950408889634 + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const p4 = -1.6533902205465251539e-6 + t * 4.13813679705723846039e-8;
  const p3 = 6.61375632143793436117e-5 + t * p4;
  const p2 = -2.77777777770155933842e-3 + t * p3;
  const c = r - t * (1.66666666666666019037e-1 + t * p2);
  return (1 - (low - (r * c) / (2 - c) - high)) * reinterpret<f64>((<i64>(1023 + <i32>k)) << 52);
}
