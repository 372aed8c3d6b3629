import { selectApproachEu } from "./hierarchy.ts";
import type { DealRules, TrancheCapital } from "./deal-rules.ts";
import type { PoolCapital } from "./pool-capital.ts";
import { positionWeight, type WeighedPosition } from "./position-weight.ts";

/** Where the method of a position stands among those of its framework. */
export type HierarchyPlace =
  /** It is the first, or the first of those that are available. */
  | "in order"
  | "SEC-IRBA comes first"
  | "SEC-ERBA takes its place"
  | "SEC-SA comes first"
  | "takes the place of SEC-SA"
  /** The order of the Basel standard, which was not re-read. */
  | "SEC-IRBA, SEC-ERBA, SEC-SA"
  | "the only one";

/**
 * Where the method of a tranche stands in the hierarchy of methods.
 *
 * @source Regulation (EU) 575/2013 Art 254
 */
export function hierarchyPlace(pool: PoolCapital, tranche: TrancheCapital, rules: DealRules): HierarchyPlace {
  if (rules.method === "ssfa") return "the only one";
  if (pool.framework === "basel3") return "SEC-IRBA, SEC-ERBA, SEC-SA";
  if (rules.method === "sec-irba") return "in order";
  if (pool.irbShare >= 0.95) return "SEC-IRBA comes first";
  const wanted = wantedOf(pool, tranche, rules);
  if (rules.method === "sec-sa") return wanted === "SEC-ERBA" ? "SEC-ERBA takes its place" : "in order";
  return wanted === "SEC-ERBA" ? "takes the place of SEC-SA" : "SEC-SA comes first";
}

/** What a position takes without SEC-IRBA; a pool without standardised weights leaves the rating alone. */
function wantedOf(pool: PoolCapital, { at, name, senior, step = null }: TrancheCapital, rules: DealRules) {
  if (step === null) return "SEC-SA";
  if (pool.standardised.pool === null) return "SEC-ERBA";
  const sts = rules.sts && senior;
  const position: WeighedPosition = { name, step, ...at, senior, sts };
  const by = (method: "sec-sa" | "sec-erba") => positionWeight(pool, position, { ...rules, method }).riskWeight;
  return selectApproachEu({ saWeight: by("sec-sa"), erbaWeight: by("sec-erba"), sts });
}
