import { exp } from "./exp.ts";
import { EXPONENTIAL_LAYERS, NORMAL_LAYERS } from "./ziggurat.ts";

/** A stream of random numbers; the same seed and path give the same numbers on every machine. */
export type RandomStream = {
  /** Begins the stream of a path anew; paths are whole numbers below 2^30. */
  readonly begin: (path: number) => void;
  /** The next uniform number in (0, 1), of 52 bits. */
  readonly uniform: () => number;
  /** The next standard normal number. */
  readonly normal: () => number;
  /** The next exponential number of mean 1. */
  readonly exponential: () => number;
};

/** Generators that run side by side, and the words that they are asked for at a time. */
const LANES = 4;
const WORDS = 32;
const TWO_TO_20 = 1048576;
const TWO_TO_MINUS_52 = 1 / 4503599627370496;

/**
 * One stream per path, each with states of its own that a hash of seed and path gives, so that any path can be drawn alone.
 * Four generators take turns, which lets a machine with short vectors run them at once.
 *
 * @param seed whole number of 32 bits
 * @source C. Doty-Humphrey's generator sfc32 (PractRand): 32-bit additions, shifts and a counter; J. Doornik (2005), An
 * improved ziggurat method: layer and place from different bits
 */
export function randomStream(seed: number): RandomStream {
  // Words a, b, c and the counter of each lane.
  const state = new Int32Array(4 * LANES);
  const seeds = seedWords(seed);
  const words = new Int32Array(WORDS);
  let used = 0;

  const refill = () => {
    for (let lane = 0; lane < LANES; lane++) {
      let a = state[lane]!;
      let b = state[LANES + lane]!;
      let c = state[2 * LANES + lane]!;
      let counter = state[3 * LANES + lane]!;
      for (let at = lane; at < WORDS; at += LANES) {
        const t = (a + b + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + t) | 0;
        words[at] = t;
      }
      state[lane] = a;
      state[LANES + lane] = b;
      state[2 * LANES + lane] = c;
      state[3 * LANES + lane] = counter;
    }
    used = 0;
  };

  const begin = (path: number) => {
    for (let lane = 0; lane < LANES; lane++) {
      const place = (LANES * path + lane) | 0;
      state[lane] = mixed(place ^ seeds[0]!);
      state[LANES + lane] = mixed(place ^ seeds[1]!);
      state[2 * LANES + lane] = mixed(place ^ seeds[2]!);
      state[3 * LANES + lane] = 1;
    }
    refill();
    // The first words are thrown away: by then all bits of a state depend on each other.
    used = WORDS / 2;
  };

  /** The words of the next number: the left one at the returned place, the right one after it. */
  const next = () => {
    if (used === WORDS) refill();
    used += 2;
    return used - 2;
  };
  const uniformAt = (at: number) =>
    // The middle of one of 2^52 intervals, so that neither end is met.
    ((words[at + 1]! >>> 0) * TWO_TO_20 + (words[at]! >>> 12) + 0.5) * TWO_TO_MINUS_52;
  /** One of 256 layers, from bits that the uniform number leaves. */
  const layerAt = (at: number) => words[at]! & 255;
  const uniform = () => uniformAt(next());

  const exponential = (): number => {
    const { edge, height } = EXPONENTIAL_LAYERS;
    for (let beyond = 0; ;) {
      const at = next();
      const layer = layerAt(at);
      const x = uniformAt(at) * edge[layer]!;
      if (x < edge[layer + 1]!) return beyond + x;
      if (layer === 0) beyond += edge[1]!;
      else if (height[layer]! + uniform() * (height[layer + 1]! - height[layer]!) < exp(-x)) return beyond + x;
    }
  };

  const normal = (): number => {
    const { edge, height } = NORMAL_LAYERS;
    for (;;) {
      const at = next();
      const layer = layerAt(at);
      const negative = (words[at]! & 256) !== 0;
      const x = layer === 0 ? baseNormal(uniformAt(at)) : uniformAt(at) * edge[layer]!;
      const inside = layer === 0 || x < edge[layer + 1]!;
      if (inside || height[layer]! + uniform() * (height[layer + 1]! - height[layer]!) < exp(-0.5 * x * x)) {
        return negative ? -x : x;
      }
    }
  };

  /** A normal number of the base layer, or beyond it an exponential step, accepted as the density falls faster than it. */
  const baseNormal = (place: number): number => {
    const width = NORMAL_LAYERS.edge[0]!;
    const tail = NORMAL_LAYERS.edge[1]!;
    if (place * width < tail) return place * width;
    for (;;) {
      const step = exponential() / tail;
      if (2 * exponential() > step * step) return tail + step;
    }
  };

  return { begin, uniform, normal, exponential };
}

/** Three words that a seed stands for, one for each word of a state. */
export function seedWords(seed: number): Int32Array {
  const first = mixed(seed);
  const second = mixed(first ^ seed);
  return Int32Array.of(first, second, mixed(second ^ seed));
}

/** A 32-bit number whose every bit depends on every bit of x. */
function mixed(x: number): number {
  let h = (x + 0x6d2b79f5) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return h ^ (h >>> 16);
}
