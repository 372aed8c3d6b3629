import { came, plainWord } from "../cell-words.ts";
import { check, InputError, type Domain } from "../domain.ts";
import type { Cell } from "../pool/cell.ts";
import { looksLikeDate } from "../pool/dates.ts";
import { writtenNumbers } from "./written-number.ts";
import { say, type Gap } from "../sentences/said.ts";
import { sentenceIn } from "../sentences/sentence-in.ts";

/** True for an argument that was left out: Excel gives null, a blank cell may come as an empty text. */
export function isOmitted(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true;
  return Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isOmitted));
}

/** The one value of a scalar that came as a value or as a range of one cell. */
export function single(name: Gap, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const rows = value as unknown[][];
  if (rows.length === 1 && rows[0]!.length === 1) return rows[0]![0];
  throw new InputError("notOneCell", { name, rows: rows.length, columns: rows[0]?.length ?? 0 });
}

/**
 * A number, or a text that says one: "0.20", "0,06", "6%" where a share is wanted, "250 bp" where a rate is, "18M" where years
 * are.
 *
 * @param name the argument as the user knows it
 * @throws InputError for a missing argument, text that is no number or two, a truth value, a range, or a number outside the
 * domain
 */
export function readNumber(name: Gap, value: unknown, domain: Domain): number {
  const cell = single(name, value);
  if (isOmitted(cell)) throw new InputError("missing", { name, domain: domain.words });
  if (domain.measure === "years" && isDate(cell)) throw new InputError("dateForYears", { name, value: came(cell), domain: domain.words }); // prettier-ignore
  if (typeof cell === "string") return numberIn(name, cell, domain);
  if (typeof cell !== "number") throw noNumber(name, cell, domain);
  check(name, cell, domain);
  return cell;
}

/** A date as text, or as a sheet keeps the days of this century. */
function isDate(cell: unknown): boolean {
  return typeof cell === "number" ? cell > 36500 && cell < 73050 : looksLikeDate(cell as Cell);
}

/** The one number of a text that lies in a domain. */
function numberIn(name: Gap, text: string, domain: Domain): number {
  const read = writtenNumbers(text, domain.measure).map(({ value }) => value);
  const [value, other] = read.length > 1 ? read.filter(domain.holds) : read;
  if (value === undefined) throw noNumber(name, text, domain);
  if (other !== undefined) throw new InputError("twoNumbers", { name, value: came(text), one: value, other });
  check(name, value, domain);
  return value;
}

function noNumber(name: Gap, cell: unknown, { words }: Domain): InputError {
  return new InputError("mustBe", {
    name,
    value: came(cell),
    domain: sentenceIn("en", words).startsWith("a ") ? words : say("numberOf", { domain: words }),
  });
}

/** A number, or a default where the argument is left out. */
export function readOptionalNumber(name: Gap, value: unknown, domain: Domain, absent: number): number {
  return isOmitted(value) ? absent : readNumber(name, value, domain);
}

/** One of some words, without regard to case, spaces and dashes; the first where the argument is left out. */
export function readChoice<T extends string>(name: Gap, value: unknown, choices: readonly T[]): T {
  const cell = single(name, value);
  if (isOmitted(cell)) return choices[0]!;
  const wanted = typeof cell === "string" ? plainWord(cell) : "";
  const found = choices.find((choice) => plainWord(choice) === wanted);
  if (found === undefined) throw new InputError("mustBe", { name, value: came(cell), domain: choices });
  return found;
}

/** TRUE or FALSE, FALSE where left out. */
export function readFlag(name: Gap, value: unknown): boolean {
  const cell = single(name, value);
  if (isOmitted(cell)) return false;
  if (typeof cell === "boolean") return cell;
  throw new InputError("noFlag", { name, value: came(cell) });
}
