import { came, listed, plainWord } from "../cell-words.ts";
import { check, InputError, type Domain } from "../domain.ts";

/** True for an argument that was left out: Excel gives null, a blank cell may come as an empty text. */
export function isOmitted(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true;
  return Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isOmitted));
}

/** The one value of a scalar that came as a value or as a range of one cell. */
export function single(name: string, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const rows = value as unknown[][];
  if (rows.length === 1 && rows[0]!.length === 1) return rows[0]![0];
  throw new InputError(`${name} is a range of ${rows.length} by ${rows[0]?.length ?? 0} cells; it must be one value.`);
}

/**
 * A number.
 *
 * @param name the argument as the user knows it
 * @throws InputError for a missing argument, text, a truth value, a range, or a number outside the domain
 */
export function readNumber(name: string, value: unknown, domain: Domain): number {
  const cell = single(name, value);
  if (isOmitted(cell)) throw new InputError(`${name} is missing; it must be ${domain.words}.`);
  if (typeof cell !== "number") {
    const words = domain.words.startsWith("a ") ? domain.words : `a number ${domain.words}`;
    throw new InputError(`${name} is ${came(cell)}; it must be ${words}.`);
  }
  check(name, cell, domain);
  return cell;
}

/** A number, or a default where the argument is left out. */
export function readOptionalNumber(name: string, value: unknown, domain: Domain, absent: number): number {
  return isOmitted(value) ? absent : readNumber(name, value, domain);
}

/** One of some words, without regard to case, spaces and dashes; the first where the argument is left out. */
export function readChoice<T extends string>(name: string, value: unknown, choices: readonly T[]): T {
  const cell = single(name, value);
  if (isOmitted(cell)) return choices[0]!;
  const wanted = typeof cell === "string" ? plainWord(cell) : "";
  const found = choices.find((choice) => plainWord(choice) === wanted);
  if (found === undefined) throw new InputError(`${name} is ${came(cell)}; it must be ${listed(choices)}.`);
  return found;
}

/** TRUE or FALSE, FALSE where left out. */
export function readFlag(name: string, value: unknown): boolean {
  const cell = single(name, value);
  if (isOmitted(cell)) return false;
  if (typeof cell === "boolean") return cell;
  throw new InputError(`${name} is ${came(cell)}; it must be TRUE or FALSE.`);
}
