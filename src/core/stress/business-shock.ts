import { check, finite, fraction, InputError, nonNegative, positive, probability } from "../domain.ts";
import { exp } from "../numeric/exp.ts";
import { log } from "../numeric/log.ts";
import { normalCdf, normalQuantile } from "../numeric/normal.ts";
import { say } from "../sentences/said.ts";

/** Yearly return that assets miss while a project is late: an assumption. */
export const ASSET_RETURN = 0.1;

/** How a shock becomes a fall of the value of assets. All are linear but the delay. */
export const ASSET_SHOCKS = ["capex", "revenue", "price", "margin", "asset", "equity", "roi"] as const;
export type AssetShock = (typeof ASSET_SHOCKS)[number];

/** How far a shock reaches an obligor's assets, and how much they swing by themselves. */
export type ShockReach = {
  readonly mode: AssetShock;
  /** Share of revenue, or of the project, that the shock meets, 0 to 1; in mode equity, debt over assets, 0 to 1. */
  readonly dependency: number;
  /** Change of asset value per change of revenue, price or margin, 0 or more; not read in the modes asset, equity, roi. */
  readonly operatingLeverage: number;
  /** Volatility of asset value, decimal a year, above 0. */
  readonly assetVolatility: number;
};

/**
 * Fall of asset value that a shock brings.
 *
 * capex, revenue, price, margin: operating leverage x dependency x shock. asset: shock x dependency. equity: shock x (1 - debt
 * over assets). roi: dependency x (1 - 1.1^-years), the return missed while the project is late.
 *
 * @param shock cut or drop as a fraction, at most 1, negative for a gain; in mode roi the years of delay, 0 or more
 * @returns fraction of asset value, at most 1
 * @throws InputError outside the domains, or for more than all of the assets
 * @source definition; linear elasticities are an assumption
 */
export function assetDrop(shock: number, reach: ShockReach): number {
  checkReach(reach);
  if (reach.mode === "roi") check(say("shockDelay"), shock, nonNegative);
  else check("shock", shock, { words: say("atMostOne"), holds: (x) => x <= 1 && x > -Infinity });
  const drop = reach.mode === "roi" ? reach.dependency * lateness(shock) : unitDrop(reach) * shock;
  if (drop <= 1) return drop;
  throw new InputError("shockTooStrong", { shock, dependency: reach.dependency, oplev: reach.operatingLeverage, drop });
}

/**
 * PD after a shock in the distance to default: PD' = Phi(Phi^-1(PD) - ln(1 - drop) / volatility), over one year. No shock leaves
 * the PD as it was; an asset drop of 1 is default. Nothing is clamped.
 *
 * @param pd one-year default probability, 0 to 1
 * @param shock as of assetDrop
 * @returns one-year default probability
 * @throws InputError outside the domains
 * @source R. C. Merton (1974), On the pricing of corporate debt; distance to default with equal volatility before and after
 */
export function shockedPd(pd: number, shock: number, reach: ShockReach): number {
  check("pd", pd, fraction);
  const drop = assetDrop(shock, reach);
  if (drop === 1) return 1;
  return drop === 0 ? pd : normalCdf(normalQuantile(pd) - log(1 - drop) / reach.assetVolatility);
}

/**
 * The shock at which a PD reaches a target: shockedPd solved in closed form.
 *
 * @param pd one-year default probability, above 0 and below 1
 * @param target one-year default probability, at least pd and below 1
 * @returns shock as of assetDrop; years in mode roi
 * @throws InputError outside the domains, or where no shock of this mode reaches the target
 */
export function shockToReach(pd: number, target: number, reach: ShockReach): number {
  checkReach(reach);
  check("pd", pd, probability);
  check("target", target, { words: say("fromPd", { pd }), holds: (x) => x >= pd && x < 1 });
  const drop = 1 - exp(-reach.assetVolatility * (normalQuantile(target) - normalQuantile(pd)));
  if (drop === 0) return 0;
  const late = reach.mode === "roi";
  const most = late ? reach.dependency : unitDrop(reach);
  if (late ? drop < most : drop <= most) return late ? -log(1 - drop / most) / log(1 + ASSET_RETURN) : drop / most;
  throw new InputError("targetOutOfReach", {
    target,
    drop: drop.toPrecision(4),
    how: late ? say("lessThan") : say("atMost"),
    most,
  });
}

/** Asset drop per unit of a linear shock. */
function unitDrop({ mode, dependency, operatingLeverage }: ShockReach): number {
  if (mode === "asset") return dependency;
  return mode === "equity" ? 1 - dependency : operatingLeverage * dependency;
}

/** Value that a delay of all returns takes. */
function lateness(years: number): number {
  return 1 - exp(-years * log(1 + ASSET_RETURN));
}

function checkReach({ dependency, operatingLeverage, assetVolatility }: ShockReach): void {
  check("dependency", dependency, fraction);
  check("oplev", operatingLeverage, nonNegative);
  check("assetvol", assetVolatility, positive);
}

/**
 * PD times a multiplier, for desks that think so.
 *
 * @throws InputError for a product above 1
 */
export function multipliedPd(pd: number, multiplier: number): number {
  check("pd", pd, fraction);
  check(say("shockMultiplier"), multiplier, nonNegative);
  if (pd * multiplier <= 1) return pd * multiplier;
  throw new InputError("multiplierTooLarge", { multiplier, pd, most: 1 / pd });
}

/**
 * PD after a shift of the distance to default: Phi(Phi^-1(PD) + shift).
 *
 * @throws InputError outside the domains
 */
export function shiftedPd(pd: number, shift: number): number {
  check("pd", pd, fraction);
  check(say("shockShift"), shift, finite);
  return shift === 0 ? pd : normalCdf(normalQuantile(pd) + shift);
}
