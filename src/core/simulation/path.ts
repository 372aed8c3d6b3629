import type { RandomStream } from "../numeric/random-stream.ts";
import { followEvents } from "./events.ts";
import { cumulative, timeOf, type Hazards } from "./hazards.ts";
import { probabilityOf, type LatentDrawer } from "./latent.ts";
import type { Links } from "./links.ts";
import type { Path } from "./path-state.ts";

/** Draws paths of default times one at a time. */
export type PathRunner = { readonly path: Path; readonly run: (stream: RandomStream, index: number) => void };

/**
 * Prepares paths: latent variables by the dependence, default times by the hazards, contagion in the order of events.
 *
 * @param scale of each obligor's hazard, shape [n]; ones unless contagion is to preserve PDs
 * @param ownRecoveries true where a number is drawn for each recovery
 */
export function pathRunner(
  hazards: Hazards,
  drawer: LatentDrawer,
  links: Links | null,
  scale: Float64Array,
  ownRecoveries: boolean,
): PathRunner {
  const n = scale.length;
  const bound = scale.map((_, i) => drawer.quantile(probabilityOf(highest(hazards, links, scale, i))));
  const path = {
    candidates: [] as number[],
    clock: new Float64Array(n),
    time: new Float64Array(n).fill(Infinity),
    exposure: new Float64Array(n),
    recovery: new Float64Array(n),
    infectedBy: new Int32Array(n),
  };
  const follow = links === null ? null : followEvents(hazards, links, scale, path);
  return {
    path,
    run: (stream, index) => {
      stream.begin(index);
      drawer.drawFactors(stream);
      path.candidates.length = 0;
      for (let i = 0; i < n; i++) {
        const clock = drawer.drawHazard(stream, i, bound[i]!);
        if (clock === Infinity) continue;
        path.candidates.push(i);
        path.clock[i] = clock;
        path.time[i] = timeOf(hazards, i, clock / scale[i]!);
        path.infectedBy[i] = -1;
        if (ownRecoveries) path.recovery[i] = stream.uniform();
      }
      follow?.();
    },
  };
}

/** The highest level of an obligor's clock that anything could come of. */
function highest(hazards: Hazards, links: Links | null, scale: Float64Array, i: number): number {
  if (links === null) return scale[i]! * cumulative(hazards, i, hazards.life[i]!);
  // A hub's events count up to the horizon whatever the maturity of its own loan.
  const years = links.isHub[i] ? hazards.horizon : hazards.life[i]!;
  // Scales are at most 1; without them the candidates are the same before and after a calibration.
  const own = cumulative(hazards, i, years) * links.mostMultiplier[i]!;
  return Math.max(own, links.isHub[i] ? links.distressHazard[i]! * hazards.horizon : 0);
}
