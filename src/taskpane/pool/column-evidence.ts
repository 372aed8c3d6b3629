import { columnWords, dateOrder, type Cell, type ColumnRecognition, type Meaning } from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import { bySemicolons } from "../../language/lists.ts";
import { columnTexts } from "./column-texts.ts";

const DATES: readonly Meaning[] = ["asOf", "defaultDate"];

/**
 * How a column was read and why, such as: read as %, by its heading; decimals behind ',' by its own cells.
 *
 * @param cells of the column, whose dates tell their order
 * @returns empty for a column that is not used, and for one of words
 */
export function evidenceText(column: ColumnRecognition, cells: readonly Cell[], language: Language): string {
  const { meaning, unit, ambiguous } = column;
  if (meaning === null || ambiguous) return "";
  const order = unit === "date" || DATES.includes(meaning) ? dateOrder(cells) : null;
  const parts = [
    ...columnWords(column).map((said) => said[{ en: 0, "zh-Hant": 1 }[language]]!),
    ...(order === null ? [] : [columnTexts[language].dates[order]]),
  ];
  return bySemicolons(parts, language);
}
