import { isBlank, plainText, type Cell } from "./cell.ts";
import { finding, type Finding } from "./findings.ts";
import { exactMeanings } from "./heading-lexicon.ts";
import { headingKey } from "./heading-text.ts";
import type { ColumnChoices } from "./tape-columns.ts";
import type { StatedUnit } from "./stated-units.ts";
import { meaningNames, type Meaning } from "./vocabulary.ts";

/** What a formula says of a column: the heading that holds a meaning, or null where no column is to be read as it. */
export type StatedColumn = { readonly meaning: Meaning; readonly heading: string | null };

/** What a formula says of a tape: which headings hold what, and in which units. */
export type Stated = { readonly columns: readonly StatedColumn[]; readonly units: readonly StatedUnit[] };

export const NOTHING_STATED: Stated = { columns: [], units: [] };

/** The meaning that a name of the product in English or Chinese stands for, or another word for it; null for none. */
export function meaningNamed(name: string): Meaning | null {
  const key = headingKey(name);
  const own = (Object.keys(meaningNames) as Meaning[]).find((meaning) =>
    meaningNames[meaning].some((word) => headingKey(word) === key),
  );
  return own ?? exactMeanings.get(key) ?? null;
}

/** Statements turned into choices by position; those that name no heading of this tape are left over. */
export type PlacedStatements = {
  readonly choices: ColumnChoices;
  readonly missing: readonly StatedColumn[];
  readonly findings: readonly Finding[];
};

/** Finds the headings that statements name; what a user chose by position stands before them. */
export function placeStated(
  { columns: stated, units }: Stated,
  headings: readonly Cell[],
  choices: ColumnChoices,
): PlacedStatements {
  const meanings: Record<number, Meaning | null> = {};
  const missing: StatedColumn[] = [];
  const findings: Finding[] = [];
  for (const one of stated) {
    if (one.heading === null) continue;
    const places = placesOf(one.heading, headings);
    if (places.length === 0) missing.push(one);
    else if (places.length > 1) findings.push(severalPlaces(one, places.length));
    else meanings[places[0]!] = one.meaning;
  }
  const without = stated.filter(({ heading }) => heading === null).map(({ meaning }) => meaning);
  const unitsOf = Object.fromEntries(units.map(({ meaning, unit }) => [meaning, unit]));
  const dates = choices.dates ?? units.find((one) => one.dates !== undefined)?.dates;
  return {
    choices: {
      ...choices,
      ...(dates && { dates }),
      meanings: { ...meanings, ...choices.meanings },
      without,
      unitsOf: { ...unitsOf, ...choices.unitsOf },
    },
    missing,
    findings,
  };
}

function placesOf(heading: string, headings: readonly Cell[]): number[] {
  const wanted = sameHeading(heading);
  return headings.flatMap((cell, i) => (!isBlank(cell) && sameHeading(String(cell)) === wanted ? [i] : []));
}

/** Headings are the same without regard to case and spaces: PD % and PD are two. */
function sameHeading(text: string): string {
  return plainText(text.slice(0, 400)).toLowerCase().replace(/\s+/g, " ");
}

function severalPlaces({ meaning, heading }: StatedColumn, count: number): Finding {
  const [name, nameZh] = meaningNames[meaning];
  return finding("statedTwice", { column: heading! }, { name, nameZh, heading: heading!, count });
}

/** So many headings are told, the first of the tape, where a statement names none of them. */
const TOLD = 40;

/** Refuses a statement that names a heading which no tape has. */
export function statedNowhere({ meaning, heading }: StatedColumn, headings: readonly string[]): Finding {
  const [name, nameZh] = meaningNames[meaning];
  const known = [...new Set(headings)].filter((text) => text !== "").map((text) => `'${text.slice(0, 60)}'`);
  const told = known.slice(0, TOLD);
  return finding("statedNowhere", { column: name }, { name, nameZh, heading: heading!, headings: told });
}
