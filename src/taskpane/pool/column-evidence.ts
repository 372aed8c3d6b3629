import {
  dateOrder,
  evidenceNames,
  type Cell,
  type EvidenceSource,
  type ColumnRecognition,
  type Meaning,
} from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import { bySemicolons } from "../../language/lists.ts";
import { columnTexts } from "./column-texts.ts";
import { poolTexts } from "./texts.ts";

const DATES: readonly Meaning[] = ["asOf", "defaultDate"];

/**
 * How a column was read and why, such as: read as %, by its heading; decimals behind ',' by its own cells.
 *
 * @param cells of the column, whose dates tell their order
 * @returns empty for a column that is not used, and for one of words
 */
export function evidenceText(column: ColumnRecognition, cells: readonly Cell[], language: Language): string {
  const { meaning, unit, evidence, ambiguous } = column;
  if (meaning === null || ambiguous) return "";
  const texts = columnTexts[language];
  const why = (source: EvidenceSource) => {
    if (source === "chosen" || source === "usual") return texts[source];
    return texts.by(evidenceNames[source][{ en: 0, "zh-Hant": 1 }[language]]!);
  };
  const hasUnit = unit !== "text" && evidence.unit !== "nothing";
  const order = unit === "date" || DATES.includes(meaning) ? dateOrder(cells) : null;
  const parts = [
    hasUnit ? texts.inUnit(poolTexts[language].units[unit], why(evidence.unit)) : "",
    evidence.sign === null ? "" : texts.inSign(evidence.sign, why(evidence.signFrom)),
    order === null ? "" : texts.dates[order],
  ];
  return bySemicolons(
    parts.filter((part) => part !== ""),
    language,
  );
}
