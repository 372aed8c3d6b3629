import { chooseColumn, tapeColumn, type Candidate } from "./column-ranking.ts";
import { NUMERIC, type ReadColumn, type TapeColumn } from "./tape-columns.ts";
import { finding, type Finding } from "./findings.ts";
import type { Reason } from "./heading-grammar.ts";
import type { TemplateName } from "./messages.ts";
import { meaningNames, type Meaning } from "./vocabulary.ts";

/** True for a column that reads as a meaning which another column gives. */
export function isAside({ meaning, recognition }: ReadColumn, byMeaning: ReadonlyMap<Meaning, TapeColumn>): boolean {
  return meaning !== null && byMeaning.get(meaning)!.recognition.index !== recognition.index;
}

/** Keeps one column a meaning; where two compete for one that is needed, the tape is refused. */
export function placeColumns(read: readonly ReadColumn[], findings: Finding[]): ReadonlyMap<Meaning, TapeColumn> {
  const candidates = new Map<Meaning, Candidate[]>();
  for (const column of read) {
    if (column.meaning === null) continue;
    const list = candidates.get(column.meaning) ?? [];
    list.push({ column: tapeColumn(column), rank: rankOf(column, read) });
    candidates.set(column.meaning, list);
  }
  const byMeaning = new Map<Meaning, TapeColumn>();
  for (const [meaning, list] of candidates) {
    const { read: one, aside, rival } = chooseColumn(meaning, list);
    byMeaning.set(meaning, one);
    if (!isNeeded(meaning) || (meaning === "recovery" && candidates.has("lgd"))) continue;
    const [name, nameZh] = meaningNames[meaning];
    const told = rival !== null ? [rival] : aside;
    const template = rival !== null ? "doubledColumn" : "asideColumn";
    for (const { heading } of told) {
      findings.push(finding(template, { column: heading }, { name, nameZh, first: one.heading, second: heading }));
    }
  }
  return byMeaning;
}

/** A date of maturity is read before a remaining term where the tape says its date, and after it where it does not. */
function rankOf({ meaning, match, recognition }: ReadColumn, read: readonly ReadColumn[]): number {
  if (meaning !== "maturity") return match.rank;
  const dated = read.some((column) => column.meaning === "asOf");
  return (recognition.unit === "date") === dated ? match.rank + 1 : match.rank;
}

function isNeeded(meaning: Meaning): boolean {
  return NUMERIC.includes(meaning) || meaning === "obligorId";
}

const DOUBTS: Readonly<Record<Reason, TemplateName>> = {
  past: "pastHeading",
  scenario: "scenarioHeading",
  horizon: "horizonHeading",
  category: "categoryHeading",
  unclear: "similarHeading",
};

/** Says why a heading that comes near a meaning is not read; nothing where another column gives what it lacks. */
export function doubtOf(
  { recognition, match: { reason } }: ReadColumn,
  byMeaning: ReadonlyMap<Meaning, TapeColumn>,
): Finding[] {
  const meaning = recognition.suggestion;
  if (meaning === null) return [];
  if (reason !== null && (byMeaning.has(meaning) || (meaning === "recovery" && byMeaning.has("lgd")))) return [];
  const [name, nameZh] = meaningNames[meaning];
  const values = { heading: recognition.heading, name, nameZh };
  return [finding(reason === null ? "similarHeading" : DOUBTS[reason], { column: recognition.heading }, values)];
}
