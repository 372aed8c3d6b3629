import { exp } from "./exp.ts";
import { log } from "./log.ts";
import { normalCdf } from "./normal.ts";

/** A decreasing density over x > 0, cut into layers of equal area. */
export type Ziggurat = {
  /** Where each layer ends, descending, shape [257]; entry 0 is the width that gives the base layer its area, entry 256 is 0. */
  readonly edge: Float64Array;
  /** Density at each edge, with its top at 1, shape [257]. */
  readonly height: Float64Array;
};

const LAYERS = 256;
const NORMAL_TAIL = 3.6541528853610088;
const EXPONENTIAL_TAIL = 7.69711747013105;
const ROOT_TWO_PI = 2.5066282746310002;

/** Layers of exp(-x^2 / 2). */
export const NORMAL_LAYERS = layered(
  NORMAL_TAIL,
  ROOT_TWO_PI * normalCdf(-NORMAL_TAIL),
  (x) => exp(-0.5 * x * x),
  (y) => Math.sqrt(-2 * log(y)),
);

/** Layers of exp(-x). */
export const EXPONENTIAL_LAYERS = layered(
  EXPONENTIAL_TAIL,
  exp(-EXPONENTIAL_TAIL),
  (x) => exp(-x),
  (y) => -log(y),
);

/**
 * @param tail where the base layer ends and the tail begins
 * @param area under the density beyond it
 * @source G. Marsaglia, W. W. Tsang (2000), The ziggurat method for generating random variables: 256 layers and their tails
 */
function layered(tail: number, area: number, density: (x: number) => number, inverse: (y: number) => number): Ziggurat {
  const layer = tail * density(tail) + area;
  const edge = new Float64Array(LAYERS + 1);
  edge[0] = layer / density(tail);
  edge[1] = tail;
  for (let i = 2; i < LAYERS; i++) edge[i] = inverse(layer / edge[i - 1]! + density(edge[i - 1]!));
  return { edge, height: edge.map(density) };
}
