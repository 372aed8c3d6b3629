import { CODE_LENGTHS, CODE_SYSTEMS, SECTOR_CODES, type CodeSystem } from "./sector-codes.ts";

/** Beginnings of codes of each list, and the kinds that they mean. */
const KINDS: ReadonlyMap<CodeSystem, ReadonlyMap<string, string>> = new Map(
  CODE_SYSTEMS.map((system) => [system, beginningsOf(SECTOR_CODES[system])]),
);

function beginningsOf(table: string): ReadonlyMap<string, string> {
  const lines = table.split("\n").filter((line) => line.trim() !== "");
  return new Map(
    lines.flatMap((line) => {
      const [id, codes] = line.split(":") as [string, string];
      return codes.trim().split(/\s+/).map((code) => [code, id.trim()] as const); // prettier-ignore
    }),
  );
}

/** Words of a heading that say which list its codes are of; national lists that refine NACE stand for it. */
const HEADING_WORDS: readonly (readonly [RegExp, CodeSystem])[] = [
  [/naics/i, "NAICS"],
  [/gics/i, "GICS"],
  [/\bicb\b/i, "ICB"],
  [/nace|\bwz\b|\bwz ?20\d\d|wirtschaftszweig|ateco|cnae|\bnaf\b|\bape\b|crpl14/i, "NACE"],
  [/\bsic\b/i, "SIC"],
];

/** The list of codes that the heading of a column of sectors names; null where it names none. */
export function headingSystem(heading: string): CodeSystem | null {
  return HEADING_WORDS.find(([words]) => words.test(heading.slice(0, 200)))?.[1] ?? null;
}

/** A sector of a tape as a code: digits, and whether its form is NACE's, with a letter before or a point between. */
export type WrittenCode = { readonly digits: string; readonly isNace: boolean };

// A letter of a section, two digits, and digits that points may part; words may follow.
const LETTERED = /^[A-V]\s?(\d{2}(?:\.?\d){0,4})(?![\d.])/;
const DOTTED = /^(\d{1,2}\.\d{1,3}(?:\.\d{1,2})?)(?![\d.])/;
const PLAIN = /^(\d{2,8})(?!\d)/;

/** Reads a sector as a code; null for words. */
export function writtenCode(sector: string): WrittenCode | null {
  const text = sector.slice(0, 40).trim();
  const lettered = LETTERED.exec(text)?.[1] ?? DOTTED.exec(text)?.[1];
  if (lettered !== undefined) return { digits: naceDigits(lettered), isNace: true };
  const plain = PLAIN.exec(text)?.[1];
  return plain === undefined ? null : { digits: plain, isNace: false };
}

/** The digits of a code with points; a cell that is a number has lost the zero before 1.11. */
function naceDigits(code: string): string {
  const [division, ...rest] = code.split(".");
  return rest.length === 0 ? division! : [division!.padStart(2, "0"), ...rest].join("");
}

/** The kind that a code of a list means; null where it is no code of the list. */
export function kindOfCode(system: CodeSystem, digits: string): string | null {
  if (!CODE_LENGTHS[system].includes(digits.length)) return null;
  const kinds = KINDS.get(system)!;
  for (let length = digits.length; length >= 2; length--) {
    const found = kinds.get(digits.slice(0, length));
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * The lists that plain codes of a tape may all be of.
 *
 * @param codes digits of each, at least one
 */
export function possibleSystems(codes: readonly string[]): readonly CodeSystem[] {
  return CODE_SYSTEMS.filter((system) => codes.every((digits) => kindOfCode(system, digits) !== null));
}
