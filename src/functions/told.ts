import { reachOf, reachWords, shocksTwice, themeFindings, type ContagionMode, type Overrides, type Pool, type Rho } from "../core/index.ts"; // prettier-ignore
import type { PoolModel } from "./arguments/pool-model.ts";
import type { Call } from "./call.ts";

/** What is assumed of a pool's sectors and shares, in sentences. */
export function assumedWords(pool: Pool): readonly string[] {
  return themeFindings(pool).map(({ message }) => message);
}

/** Tells what a model's scenario meets, what was assumed for it, and what to be careful of. */
export function tellModel(call: Call, { onTape, scenario, settings }: PoolModel, rho: Rho | null): void {
  warningsOf(scenario).forEach(call.warn);
  const h = rho?.kind === "factors" ? rho.squares.h : 0;
  if (scenario.length === 0 && h === 0) return;
  assumedWords(onTape).forEach((sentence) => call.tell("Assumed", sentence));
  if (scenario.length > 0) reachWords(reachOf(onTape, scenario, settings.contagion, h)).forEach(({ english }) => call.tell("Reach", english)); // prettier-ignore
}

/** Tells what a scenario meets in a pool, and what was assumed for it. */
export function tellReach(call: Call, pool: Pool, scenario: Overrides, mode: ContagionMode | null): void {
  assumedWords(pool).forEach((sentence) => call.tell("Assumed", sentence));
  reachWords(reachOf(pool, scenario, mode)).forEach(({ english }) => call.tell("Reach", english));
}

/** What is said of a scenario that tells one story twice. */
export function warningsOf(overrides: Overrides): string[] {
  return shocksTwice(overrides) ? [DOUBLE_COUNT] : [];
}

const DOUBLE_COUNT =
  "The scenario moves the theme factor and shifts distances to default; for one story use one of them.";
