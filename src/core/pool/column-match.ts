import type { Cell } from "./cell.ts";
import type { Reason } from "./heading-grammar.ts";
import { readHeading, type Confidence, type HeadingMatch } from "./headings.ts";
import { isNoId } from "./loan-ids.ts";
import { holdsStatuses } from "./status-cells.ts";
import type { Meaning } from "./vocabulary.ts";

/** What a column's heading was matched with, or a user chose. */
export type ColumnMatch = {
  readonly meaning: Meaning | null;
  readonly confidence: Confidence | "chosen" | null;
  readonly rank: number;
  readonly reason: Reason | null;
  readonly notNeeded: boolean;
  /** True where a user wants no column read as what its heading means. */
  readonly leftOut: boolean;
  /** Name of the field that its code stands for; empty where it is no code. */
  readonly field: string;
};

const UNREAD: ColumnMatch = {
  meaning: null,
  confidence: null,
  rank: 0,
  reason: null,
  notNeeded: false,
  leftOut: false,
  field: "",
};

/** What a user decided: meanings by position, null for a column that is left out, and meanings that no column is read as. */
type Chosen = {
  readonly meanings?: Readonly<Record<number, Meaning | null>>;
  readonly without?: readonly Meaning[];
};

/** Labels of a loan that a column of statuses may be called by. */
const LABELS: readonly Meaning[] = ["assetClass", "assetType", "saClass", "seniority", "note"];

function mayHoldStatuses(match: HeadingMatch | null, isKnown: boolean): boolean {
  if (match === null) return !isKnown;
  return match.confidence === "similar" || LABELS.includes(match.meaning);
}

/** Matches a column with a meaning: the one that a user chose, null where he leaves it out, else what its heading says. */
export function matchColumn(
  heading: Cell,
  cells: readonly Cell[],
  { meanings, without = [] }: Chosen,
  index: number,
): ColumnMatch {
  const chosen = meanings?.[index];
  if (chosen !== undefined) return { ...UNREAD, meaning: chosen, confidence: chosen === null ? null : "chosen" };
  const { match, notNeeded, field } = readHeading(heading);
  if (mayHoldStatuses(match, field !== "") && !without.includes("status") && holdsStatuses(cells))
    return { ...UNREAD, meaning: "status", confidence: "contains" };
  if (match === null) return { ...UNREAD, notNeeded, field };
  if (without.includes(match.meaning)) return { ...UNREAD, leftOut: true };
  if (match.meaning === "loanId" && isNoId(heading, cells)) return { ...UNREAD, notNeeded: true };
  return { ...UNREAD, ...match, field };
}
