import type { Language } from "../../language/language.ts";
import { percentText } from "../numbers/format.ts";
import { threeFigures } from "./answers/numbers.ts";
import { numbersOf, type Report, type ReportNumber } from "./report-model.ts";
import type { KeptReport } from "./report-state.ts";
import { reportTexts } from "./texts.ts";

/** A number that is not what it was in the report before. */
export type Difference = {
  readonly number: ReportNumber;
  /** Null where the report before did not have it. */
  readonly before: number | null;
  readonly beforeText: string;
  /** By how much: points of a share, percent of anything else. */
  readonly changeText: string;
};

/** Numbers that changed since the report before, in reading order. Numbers are compared to the last bit. */
export function differencesOf(report: Report, before: KeptReport, language: Language): readonly Difference[] {
  return numbersOf(report).flatMap((number): Difference[] => {
    const value = before.values.get(number.id);
    if (value === number.value || !Number.isFinite(number.value)) return [];
    if (value === undefined) {
      return [{ number, before: null, beforeText: "–", changeText: reportTexts[language].isNew }];
    }
    return [{ number, before: value, beforeText: valueText(value, number), changeText: changeText(value, number, language) }];
  });
} // prettier-ignore

function valueText(value: number, { kind, unit }: ReportNumber): string {
  if (kind === "share") return percentText(value);
  return unit === "" || unit === "×" ? `${threeFigures(value)}${unit}` : `${unit}\u00a0${threeFigures(value)}`;
}

function changeText(before: number, { kind, value }: ReportNumber, language: Language): string {
  const sign = value < before ? "−" : "+";
  const size = Math.abs(value - before);
  if (kind === "share") return reportTexts[language].points(`${sign}${percentText(size).replace(/\u00a0?%$/, "")}`);
  if (before === 0) return `${sign}${threeFigures(size)}`;
  return `${sign}${percentText(size / Math.abs(before))}`;
}
