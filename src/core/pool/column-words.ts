import { evidenceNames, type EvidenceSource } from "./evidence.ts";
import { finding, type Finding } from "./findings.ts";
import { TELL_DEFAULT } from "./defaulted-loans.ts";
import type { ColumnRecognition, RecognisedTape } from "./tape-columns.ts";
import { unitNames } from "./unit-names.ts";
import { meaningNames } from "./vocabulary.ts";

/** How a column was read and why, in parts: its unit, then its decimal sign, in English and Traditional Chinese. */
export function columnWords({
  meaning,
  unit,
  evidence,
  ambiguous,
}: ColumnRecognition): readonly (readonly [string, string])[] {
  if (meaning === null || ambiguous) return [];
  const [name, nameZh] = unitNames[unit];
  const [why, whyZh] = sourceWords(evidence.unit);
  const [signWhy, signWhyZh] = sourceWords(evidence.signFrom);
  const hasUnit = unit !== "text" && evidence.unit !== "nothing";
  return [
    ...(hasUnit ? [[`read as ${name}, ${why}`, `讀為${nameZh}（${whyZh}）`] as const] : []),
    ...(evidence.sign === null
      ? []
      : [[`decimals behind '${evidence.sign}', ${signWhy}`, `小數點為「${evidence.sign}」（${signWhyZh}）`] as const]),
  ];
}

function sourceWords(source: EvidenceSource): readonly [string, string] {
  if (source === "chosen") return ["as you chose", "由您指定"];
  if (source === "usual") return ["as is usual", "慣用單位"];
  const [english, chinese] = evidenceNames[source];
  return [`by ${english}`, `依${chinese}`];
}

/** What each column of a tape that is used was read as; one row a column, for a check of the tape to end with. */
export function columnFindings({ recognition, columns, ratings }: RecognisedTape): Finding[] {
  const rated = new Set(ratings.map(({ column }) => column.recognition.index));
  return recognition.flatMap((column) => {
    const { meaning, index, heading } = column;
    if (meaning === null) return [];
    const isUsed =
      columns.get(meaning)?.recognition.index === index || rated.has(index) || TELL_DEFAULT.includes(meaning);
    if (!isUsed) return [];
    const [name, nameZh] = meaningNames[meaning];
    const words = columnWords(column);
    const values = { name, nameZh, how: joined(words, 0, "; "), howZh: joined(words, 1, "；") };
    return [finding("columnRead", { column: heading }, values)];
  });
}

function joined(words: readonly (readonly [string, string])[], place: 0 | 1, before: string): string {
  return words.map((said) => before + said[place]).join("");
}
