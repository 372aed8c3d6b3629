import { STRESS_SCENARIOS, type Overrides } from "../../core/index.ts";
import { said } from "../../language/catalogue.ts";
import type { InEach } from "../../language/language.ts";
import type { OwnState, Problem } from "./own-state.ts";
import { ownTexts } from "./texts.ts";

/** A scenario to be run: one that comes with the product, or a range of the workbook. */
export type ChosenScenario = {
  /** What stands for it in choices: the product's name, or that of the range behind an equals sign. */
  readonly key: string;
  /** Names it in sheets and logs, the same in every language. */
  readonly id: string;
  readonly words: InEach<string>;
  readonly overrides: Overrides;
  /** How formulas name its range; null for one of the product. */
  readonly reference: string | null;
};

/** The scenarios that come with the product. */
export const PRODUCT_SCENARIOS: readonly ChosenScenario[] = STRESS_SCENARIOS.map(
  ({ name, english, chinese, overrides }) => ({
    key: name,
    id: name,
    words: { en: english, "zh-Hant": chinese },
    overrides,
    reference: null,
  }),
);

/** The product's scenario of a name. */
export function productScenario(name: string): ChosenScenario {
  return PRODUCT_SCENARIOS.find(({ key }) => key === name)!;
}

/** Scenarios of the workbook that can be run. */
export function ownScenarios({ scenarios }: OwnState): readonly ChosenScenario[] {
  return scenarios.flatMap(({ key, name, reference, read }) =>
    "problem" in read
      ? []
      : [{ key, id: name, words: { en: name, "zh-Hant": name }, overrides: read.overrides, reference }],
  );
}

/** The scenario that a choice stands for, or what keeps it from being run. */
export function chosenScenario(key: string, own: OwnState): ChosenScenario | Problem {
  const found = [...PRODUCT_SCENARIOS, ...ownScenarios(own)].find((scenario) => scenario.key === key);
  return found ?? { problem: problemOf(key, own, own.scenarios) };
}

/** Why a range that was chosen cannot be used: what it says, or that it is not there. */
export function problemOf(
  key: string,
  { isRead }: OwnState,
  ranges: OwnState["scenarios"] | OwnState["structures"],
): InEach<string> {
  if (!isRead) return said(ownTexts, (texts) => texts.reading);
  const range = ranges.find((one) => one.key === key);
  if (range !== undefined && "problem" in range.read) return range.read.problem;
  return said(ownTexts, (texts) => texts.gone(nameOfKey(key)));
}

/** True for the key of a range of the workbook. */
export function isOwnKey(key: string): boolean {
  return key.startsWith("=");
}

/** The name in the key of a range, as people read it. */
export function nameOfKey(key: string): string {
  const [, sheet, place] = /^='((?:[^']|'')+)'!(.+)$/.exec(key) ?? [];
  return sheet === undefined ? key.slice(1) : `${sheet.replaceAll("''", "'")}!${place!.replaceAll("$", "")}`;
}

/** True for one scenario with the same rows. */
export function sameScenario(one: ChosenScenario, other: ChosenScenario): boolean {
  return one.key === other.key && JSON.stringify(one.overrides) === JSON.stringify(other.overrides);
}

/** How a formula is given the scenario: its range, or its name as a text. */
export function scenarioArgument({ reference, id }: ChosenScenario): string {
  return reference ?? `"${id}"`;
}
