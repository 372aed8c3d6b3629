import { came } from "../cell-words.ts";
import { InputError } from "../domain.ts";
import type { Measure } from "../measure.ts";
import type { Cell } from "../pool/cell.ts";
import { isOmitted } from "./scalars.ts";
import { writtenNumbers } from "./written-number.ts";
import { say, type Gap } from "../sentences/said.ts";

/** A range of plain cells. */
export type Range = readonly (readonly Cell[])[];

/**
 * A range as cells, with blanks as null.
 *
 * @throws InputError for something that is no range, such as an object a mismatched version passes
 */
export function readRange(name: Gap, value: unknown): Range {
  if (!Array.isArray(value)) {
    if (typeof value === "object" && value !== null) throw new InputError("anObjectNoRange", { name });
    return [[value as Cell]];
  }
  if (!value.every((row) => Array.isArray(row))) return readRange(name, [value]);
  const rows = value as unknown[][];
  for (const row of rows) {
    for (const cell of row) if (typeof cell === "object" && cell !== null) throw notPlain(name, cell);
  }
  return rows as Range;
}

/**
 * A row, column or block of numbers in reading order, blanks left out.
 *
 * @param measure what they count, so that "5%" may be among them
 */
export function readNumbers(name: Gap, value: unknown, measure?: Measure): number[] {
  if (isOmitted(value)) throw new InputError("numbersMissing", { name });
  const cells = readRange(name, value)
    .flat()
    .filter((cell) => cell !== null && cell !== "");
  return cells.map((cell) => {
    if (typeof cell === "number") return cell;
    const [read, other] = typeof cell === "string" ? writtenNumbers(cell, measure) : [];
    if (read !== undefined && other === undefined) return read.value;
    throw new InputError("noNumbers", { name, value: came(cell) });
  });
}

function notPlain(name: Gap, cell: object): InputError {
  const kind = (cell as { type?: unknown }).type;
  return new InputError("notPlain", {
    name,
    value: typeof kind === "string" ? say("aCellOfType", { type: kind }) : say("anObject"),
  });
}
