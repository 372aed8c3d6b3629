import type { Cell } from "./cell.ts";
import type { Reason } from "./heading-grammar.ts";
import { readHeading, type Confidence } from "./headings.ts";
import { isNoId } from "./loan-ids.ts";
import type { Meaning } from "./vocabulary.ts";

/** What a column's heading was matched with, or a user chose. */
export type ColumnMatch = {
  readonly meaning: Meaning | null;
  readonly confidence: Confidence | "chosen" | null;
  readonly rank: number;
  readonly reason: Reason | null;
  readonly notNeeded: boolean;
  /** Name of the field that its code stands for; empty where it is no code. */
  readonly field: string;
};

const UNREAD: ColumnMatch = { meaning: null, confidence: null, rank: 0, reason: null, notNeeded: false, field: "" };

/**
 * Matches a column with a meaning.
 *
 * @param chosen what a user decided: a meaning, null to leave the column out, undefined where the heading decides
 */
export function matchColumn(heading: Cell, cells: readonly Cell[], chosen: Meaning | null | undefined): ColumnMatch {
  if (chosen !== undefined) return { ...UNREAD, meaning: chosen, confidence: chosen === null ? null : "chosen" };
  const { match, notNeeded, field } = readHeading(heading);
  if (match === null) return { ...UNREAD, notNeeded, field };
  if (match.meaning === "loanId" && isNoId(heading, cells)) return { ...UNREAD, notNeeded: true };
  return { ...match, notNeeded: false, field };
}
