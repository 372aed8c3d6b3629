import type { Language } from "../../language/language.ts";
import { nameRefusal } from "../../workbook/names.ts";
import { poolTexts } from "./texts.ts";

/**
 * Why a pool cannot get a name, in a sentence; null when it can.
 *
 * @param taken names and tables of the workbook
 */
export function nameProblem(name: string, taken: readonly string[], language: Language): string | null {
  const texts = poolTexts[language];
  if (name === "") return texts.nameBlank;
  const same = taken.some((other) => other.toLowerCase() === name.toLowerCase());
  return same ? texts.nameTaken(name) : nameRefusal(name);
}

/** The first free name of a series: Pool, Pool_2, Pool_3. */
export function freeName(stem: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? stem : `${stem}_${number}`;
    if (!known.has(name.toLowerCase())) return name;
  }
}
