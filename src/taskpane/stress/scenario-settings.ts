import { contagionOf } from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import type { Cell } from "../../workbook/plan.ts";
import type { ChosenScenario } from "../own-ranges/chosen-scenario.ts";
import type { SoundInputs } from "../run/run-question.ts";
import { SETTING, settingRows } from "../run/run-sheet.ts";
import { sheetTexts } from "../run/sheet-texts.ts";

/** Settings beside scenarios, whose contagion is their own; a pool without links has none, which stands beside its row. */
export function scenarioSettings(
  inputs: SoundInputs,
  hasLinks: boolean,
  language: Language,
): readonly (readonly Cell[])[] {
  const plain = settingRows({ ...inputs, method: "auto", contagion: "off" }, language);
  return hasLinks ? plain : [...plain, [SETTING.contagion, "off", sheetTexts[language].noLinksNote]];
}

/** A sheet's own note, and that links are missing where a scenario of the sheet would have contagion. */
export function scenarioNote(
  note: string,
  scenarios: readonly ChosenScenario[],
  hasLinks: boolean,
  language: Language,
): string {
  const missing = !hasLinks && scenarios.some(({ overrides }) => (contagionOf(overrides) ?? "off") !== "off");
  return missing ? `${note}${language === "en" ? " " : ""}${sheetTexts[language].noLinks}` : note;
}
