/** A stream of random numbers; the same seed and path give the same numbers on every machine. */
export type RandomStream = {
  /** Begins the stream of a path anew. */
  readonly begin: (path: number) => void;
  /** The next uniform number in (0, 1), of 53 bits. */
  readonly uniform: () => number;
};

/**
 * One stream per path, each with a state of its own that a hash of seed and path gives, so that any path can be drawn alone.
 *
 * @param seed whole number of 32 bits
 * @source C. Doty-Humphrey's generator sfc32 (PractRand): 32-bit additions, shifts and a counter
 */
export function randomStream(seed: number): RandomStream {
  // Words a, b, c and the counter; an array of integers keeps them out of the heap.
  const state = new Int32Array(4);
  const next = () => {
    const t = (state[0]! + state[1]! + state[3]!) | 0;
    state[3] = state[3]! + 1;
    state[0] = state[1]! ^ (state[1]! >>> 9);
    state[1] = state[2]! + (state[2]! << 3);
    state[2] = ((state[2]! << 21) | (state[2]! >>> 11)) + t;
    return t;
  };
  return {
    begin: (path) => {
      state[0] = mixed(seed ^ mixed(path | 0));
      state[1] = mixed(state[0]! ^ mixed(Math.floor(path / 4294967296) + 0x9e3779b9));
      state[2] = mixed(state[1]! ^ seed);
      state[3] = 1;
      for (let i = 0; i < 12; i++) next();
    },
    // The middle of one of 2^53 intervals, so that neither end is met.
    uniform: () => ((next() >>> 5) * 67108864 + (next() >>> 6) + 0.5) / 9007199254740992,
  };
}

/** A 32-bit number whose every bit depends on every bit of x. */
function mixed(x: number): number {
  let h = (x + 0x6d2b79f5) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return h ^ (h >>> 16);
}
