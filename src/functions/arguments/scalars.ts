import { check, InputError, type Domain } from "../../core/index.ts";

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

/** What came, for a sentence. */
export function came(value: unknown): string {
  if (value === null || value === undefined || value === "") return "blank";
  if (typeof value === "string") return `'${value}'`;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return Array.isArray(value) ? "a range" : "an object";
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

/** Lower case without spaces, dashes and underscores. */
export function plainWord(text: string): string {
  return text.toLowerCase().replace(/[\s_-]/g, "");
}

/** "a, b or c". */
export function listed(words: readonly string[]): string {
  return words.length === 1 ? words[0]! : `${words.slice(0, -1).join(", ")} or ${words.at(-1)!}`;
}
