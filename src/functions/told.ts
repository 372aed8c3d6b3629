import { reachOf, reachWords, say, shocksTwice, type Said, themeFindings, type ContagionMode, type Overrides, type Pool, type Rho } from "../core/index.ts"; // prettier-ignore
import type { PoolModel } from "./arguments/pool-model.ts";
import type { Call } from "./call.ts";
import type { InBoth } from "./run-record.ts";

/** What is assumed of a pool's sectors and shares, in sentences. */
export function assumedWords(pool: Pool): readonly InBoth[] {
  return themeFindings(pool).map(({ message, messageZh }) => ({ english: message, chinese: messageZh }));
}

/** Sentences of one language behind each other, as a cell holds them. */
export function inOneCell(sentences: readonly InBoth[], language: keyof InBoth): string {
  return sentences.map((sentence) => sentence[language]).join(language === "english" ? " " : "");
}

/** Tells what a model's scenario meets, what was assumed for it, and what to be careful of. */
export function tellModel(call: Call, { onTape, scenario, settings }: PoolModel, rho: Rho | null): void {
  warningsOf(scenario).forEach(call.warn);
  const h = rho?.kind === "factors" ? rho.squares.h : 0;
  if (scenario.length === 0 && h === 0) return;
  assumedWords(onTape).forEach((sentence) => call.tell("Assumed", sentence));
  if (scenario.length > 0) reachWords(reachOf(onTape, scenario, settings.contagion, h)).forEach((sentence) => call.tell("Reach", sentence)); // prettier-ignore
}

/** Tells what a scenario meets in a pool, and what was assumed for it. */
export function tellReach(call: Call, pool: Pool, scenario: Overrides, mode: ContagionMode | null): void {
  assumedWords(pool).forEach((sentence) => call.tell("Assumed", sentence));
  reachWords(reachOf(pool, scenario, mode)).forEach((sentence) => call.tell("Reach", sentence));
}

/** What is said of a scenario that tells one story twice. */
export function warningsOf(overrides: Overrides): Said[] {
  return shocksTwice(overrides) ? [say("shocksTwice")] : [];
}
