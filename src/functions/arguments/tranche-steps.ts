import { check, InputError, plainText, wholeNumber, type Cell, say } from "../../core/index.ts";
import { readRange } from "./ranges.ts";
import { came, isOmitted } from "./scalars.ts";

const HEADINGS = ["cqs", "creditqualitystep", "信用品質等級"];

/**
 * Credit quality steps of tranches, 1 to 18, from a structure's column CQS.
 *
 * @returns in the order of the range, null for an unrated tranche; all null without the column
 * @throws InputError for a step that is none
 */
export function readTrancheSteps(structure: unknown): readonly (number | null)[] {
  const [headings, ...body] = readRange("structure", structure);
  const at = headings!.findIndex((cell) => HEADINGS.includes(plainHeading(cell)));
  return body.flatMap((row, r) => (row.every(isOmitted) ? [] : [stepOf(row[at] ?? null, r + 2)]));
}

function stepOf(cell: Cell, row: number): number | null {
  if (isOmitted(cell)) return null;
  if (typeof cell !== "number") throw new InputError("stepUnread", { row, value: came(cell) });
  check(say("stepInRow", { row }), cell, wholeNumber(1, 18));
  return cell;
}

function plainHeading(cell: Cell): string {
  return plainText(String(cell ?? ""))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
