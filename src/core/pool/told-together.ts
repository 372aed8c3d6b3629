import { gapIn, type Spoken } from "../sentences/sentence-in.ts";
import { filled, type Finding } from "./findings.ts";
import { gatheredTemplates } from "./gathered-messages.ts";

/** How many of a kind are shown as examples. */
const EXAMPLES = 3;

/** Findings of one kind, column and tape told as one. */
export type ToldTogether = Finding & {
  /** How many rows, borrowers or columns it speaks of; 1 where it speaks of the tape as a whole. */
  readonly count: number;
};

/**
 * Findings with those of one kind, one column and one tape told as one: how many there are, and the first three.
 *
 * @param findings in the order in which they are shown
 * @returns in the order of the first of each kind
 */
export function toldTogether(findings: readonly Finding[]): ToldTogether[] {
  const groups = new Map<string, Finding[]>();
  for (const found of findings) {
    const key = [found.code, found.kind, found.column, found.tape].join("\u0001");
    const group = groups.get(key);
    if (group) group.push(found);
    else groups.set(key, [found]);
  }
  return [...groups.values()].map(together);
}

/** Each finding by itself, with its count. */
export function toldApart(findings: readonly Finding[]): ToldTogether[] {
  return findings.map((found) => ({ ...found, count: Math.max(found.rows.length, 1) }));
}

function together(group: readonly Finding[]): ToldTogether {
  const first = group[0]!;
  if (group.length === 1) return toldApart(group)[0]!;
  const rows = group.flatMap((found) => found.rows);
  return {
    ...first,
    message: sentence(group, 0),
    messageZh: sentence(group, 1),
    rows,
    count: Math.max(rows.length, group.length),
  };
}

/** What all of a kind say: their own words where they have some, else how many there are; and the first three. */
function sentence(group: readonly Finding[], language: 0 | 1): string {
  const first = group[0]!;
  const words = gatheredTemplates[first.kind];
  const examples = group.slice(0, EXAMPLES).map((found) => example(found, language));
  const values = { ...first.values, count: group.length };
  const joint = language === 0 ? " " : "";
  if (words === undefined) return [filled(SPOKEN[language], MANY[language], values), ...examples].join(joint);
  const [head, one] = [words[language * 2]!, words[language * 2 + 1]!];
  const listed = group.slice(0, EXAMPLES).map(({ values: own }) => filled(SPOKEN[language], one, own));
  const more = group.length > EXAMPLES ? ["…"] : [];
  const text =
    filled(SPOKEN[language], head, values) +
    (language === 0 ? " " : "") +
    [...listed, ...more].join(SEPARATOR[language]);
  return named(first, language) + text + (language === 0 ? "." : "。");
}

const SPOKEN: readonly [Spoken, Spoken] = ["en", "zh-Hant"];
const MANY = ["{count} of this kind, the first:", "同類 {count} 筆，前幾筆："] as const;
const SEPARATOR = ["; ", "；"] as const;

function example({ message, messageZh }: Finding, language: 0 | 1): string {
  return language === 0 ? message : messageZh;
}

/** The tape's name that a sentence begins with, where there are several tapes. */
function named({ tape, values }: Finding, language: 0 | 1): string {
  return tape === null ? "" : `${gapIn(SPOKEN[language], values.tape!)}${[": ", "："][language]!}`;
}
