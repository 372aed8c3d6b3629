import { log1p } from "../numeric/log.ts";
import type { Contagion } from "./question.ts";

/** Links by hub, ready for events: the spokes of hub h stand at start[h] to start[h + 1] of spoke and weight. */
export type Links = {
  readonly start: Int32Array;
  readonly spoke: Int32Array;
  readonly weight: Float64Array;
  /** True for obligors with spokes, and for obligors with hubs; shape [n]. */
  readonly isHub: readonly boolean[];
  readonly isSpoke: readonly boolean[];
  /** Hazard of distress of each hub, per year; 0 where it has none. Shape [n]. */
  readonly distressHazard: Float64Array;
  /** The largest hazard multiplier that each obligor's hubs can bring, shape [n]. */
  readonly mostMultiplier: Float64Array;
  /** Added to a spoke's multiplier, times the weight, at distress; at default after distress; at default without it. */
  readonly atDistress: number;
  readonly atLaterDefault: number;
  readonly atSuddenDefault: number;
};

/** Prepares links for n obligors; links of weight 0 are none. */
export function linksOf(contagion: Contagion, n: number): Links {
  const used = [...contagion.hub.keys()].filter((m) => contagion.weight[m]! > 0);
  used.sort((a, b) => contagion.hub[a]! - contagion.hub[b]! || contagion.spoke[a]! - contagion.spoke[b]! || a - b);
  const start = new Int32Array(n + 1);
  const mostMultiplier = new Float64Array(n).fill(1);
  const most = Math.max(contagion.distress, contagion.default);
  for (const m of used) {
    start[contagion.hub[m]! + 1] = start[contagion.hub[m]! + 1]! + 1;
    const i = contagion.spoke[m]!;
    mostMultiplier[i] = mostMultiplier[i]! + contagion.weight[m]! * most;
  }
  for (let h = 0; h < n; h++) start[h + 1] = start[h + 1]! + start[h]!;
  return {
    start,
    spoke: Int32Array.from(used, (m) => contagion.spoke[m]!),
    weight: Float64Array.from(used, (m) => contagion.weight[m]!),
    isHub: Array.from({ length: n }, (_, h) => start[h + 1]! > start[h]!),
    isSpoke: Array.from(mostMultiplier, (x) => x > 1),
    distressHazard: contagion.distressRate.map((p) => -log1p(-p)),
    mostMultiplier,
    atDistress: contagion.distress,
    atLaterDefault: contagion.default - contagion.distress,
    atSuddenDefault: contagion.default,
  };
}
