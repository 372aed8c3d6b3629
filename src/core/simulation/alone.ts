import type { Dependence } from "../dependence/dependence.ts";
import { tabulatedNormalCdf } from "../numeric/normal-table.ts";
import { cumulative, type Hazards } from "./hazards.ts";
import { probabilityOf, type Latent } from "./latent.ts";
import { LEAST_OWN } from "./path-model.ts";
import type { Path } from "./path-state.ts";

/**
 * Prepares whether an obligor's clock runs out within the life of its loan where nobody infects it: a comparison of its own
 * part with a conditional default probability, cheaper than the clock.
 *
 * @param scale of each obligor's hazard, shape [n]
 */
export function aloneTest(
  hazards: Hazards,
  scale: Float64Array,
  path: Path,
  { own }: Dependence,
  { quantile }: Latent,
): (i: number) => boolean {
  const threshold = hazards.life.map((life, i) => quantile(probabilityOf(scale[i]! * cumulative(hazards, i, life))));
  const ownPart = own.map((x) => Math.max(x, LEAST_OWN));
  return (i) => path.level[i]! < tabulatedNormalCdf((threshold[i]! * path.scale[0]! - path.part[i]!) / ownPart[i]!);
}
