import { came } from "../cell-words.ts";
import { readRange } from "../cells/ranges.ts";
import { isOmitted } from "../cells/scalars.ts";
import { InputError } from "../domain.ts";
import { plainText, type Cell } from "../pool/cell.ts";
import { readTerms, TERM_HEADINGS, type WrittenTerms } from "../waterfall/written-terms.ts";
import { tranche, type Tranche } from "./tranche.ts";
import { say } from "../sentences/said.ts";

/** One row of a structure range. */
export type StructureRow = {
  readonly name: string;
  readonly slice: Tranche;
  /** As written: bank, investor, or the investor's share from 0 to 1. */
  readonly holder: string | number;
  /** Decimal per year; NaN where the row gives none. */
  readonly spread: number;
};

/** A structure: its tranches in the order of the range, and the terms of the deal; null where it gives none. */
export type Structure = { readonly rows: readonly StructureRow[]; readonly terms: WrittenTerms | null };

const HEADINGS = {
  tranche: ["tranche", "name", "class", "分券", "層級"],
  attach: ["attach", "attachment", "attachmentpoint", "起賠點"],
  detach: ["detach", "detachment", "detachmentpoint", "止賠點"],
  holder: ["holder", "heldby", "持有人"],
  spread: ["spread", "spreadbps", "premium", "coupon", "利差"],
} as const;

type Column = keyof typeof HEADINGS;

/**
 * Reads a structure: Tranche, Attach, Detach, and where given Holder, Spread and the terms of a deal, in any order. Blank
 * rows are skipped.
 *
 * @throws InputError for a missing column, a bad value, and tranches that overlap
 */
export function readStructure(value: unknown): Structure {
  if (isOmitted(value)) throw new InputError("structureMissing");
  const range = readRange("structure", value);
  const at = columnsOf(range[0]!);
  const inBps = at.spread !== undefined && /bps|basis|基點/i.test(String(range[0]![at.spread]));
  const rows = range
    .slice(1)
    .filter((row) => !row.every(isOmitted))
    .map((row, i) => readRow(row, i + 2, at, inBps));
  if (rows.length === 0) throw new InputError("structureEmpty");
  refuseOverlaps(rows);
  return { rows, terms: readTerms((column) => cellsOf(range, TERM_HEADINGS[column])) };
}

/** True for cells whose first row names tranches and both of their points, in any order and either language. */
export function looksLikeStructure(cells: readonly (readonly Cell[])[]): boolean {
  const plain = plainHeadings(cells[0] ?? []);
  const has = (column: Column) => plain.some((heading) => (HEADINGS[column] as readonly string[]).includes(heading));
  return has("tranche") && has("attach") && has("detach");
}

/** Cells below a heading; none where the range has no such heading. */
function cellsOf(range: readonly (readonly Cell[])[], headings: readonly string[]): readonly Cell[] {
  const at = plainHeadings(range[0]!).findIndex((heading) => headings.includes(heading));
  return at < 0 ? [] : range.slice(1).map((row) => row[at] ?? null);
}

function plainHeadings(headings: readonly Cell[]): readonly string[] {
  return headings.map((cell) =>
    plainText(String(cell ?? ""))
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ""),
  );
}

function columnsOf(headings: readonly Cell[]): Partial<Record<Column, number>> & { attach: number; detach: number } {
  const plain = plainHeadings(headings);
  const at = (column: Column) =>
    plain.findIndex((heading) => (HEADINGS[column] as readonly string[]).includes(heading));
  const found = Object.fromEntries(
    (Object.keys(HEADINGS) as Column[]).map((column) => [column, at(column)] as const).filter(([, i]) => i >= 0),
  ) as Partial<Record<Column, number>>;
  for (const column of ["attach", "detach"] as const) {
    if (found[column] === undefined) {
      throw new InputError("structureColumn", { column: column === "attach" ? "Attach" : "Detach" });
    }
  }
  return found as Partial<Record<Column, number>> & { attach: number; detach: number };
}

function readRow(row: readonly Cell[], number: number, at: ReturnType<typeof columnsOf>, inBps: boolean): StructureRow {
  const point = (name: string, column: number) => {
    const cell = row[column];
    if (typeof cell === "number") return cell;
    throw new InputError("pointUnread", { row: number, column: name, value: came(cell) });
  };
  const [attach, detach] = [point("attach", at.attach), point("detach", at.detach)];
  const slice = inRow(number, () => tranche(attach, detach));
  const name = at.tranche === undefined ? null : row[at.tranche];
  return {
    name: isOmitted(name) ? `Tranche ${number - 1}` : String(name),
    slice,
    holder: readHolder(at.holder === undefined ? null : row[at.holder]!, number),
    spread: readSpread(at.spread === undefined ? null : row[at.spread]!, number, inBps),
  };
}

function inRow<T>(number: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError("inStructureRow", { row: number, problem: error.said });
  }
}

function readHolder(cell: Cell, number: number): string | number {
  if (isOmitted(cell)) return "";
  if (typeof cell === "number" && cell >= 0 && cell <= 1) return cell;
  const word = typeof cell === "string" ? cell.trim().toLowerCase() : "";
  if (["bank", "銀行"].includes(word)) return "bank";
  if (["investor", "投資人"].includes(word)) return "investor";
  throw new InputError("holderUnread", { row: number, value: came(cell) });
}

function readSpread(cell: Cell, number: number, inBps: boolean): number {
  if (isOmitted(cell)) return NaN;
  const spread = typeof cell === "number" ? cell / (inBps ? 10000 : 1) : NaN;
  if (spread >= 0 && spread <= 1) return spread;
  const hint = typeof cell === "number" && !inBps && cell > 1 ? say("bpsHint") : "";
  throw new InputError("spreadUnread", { row: number, value: came(cell), hint });
}

function refuseOverlaps(rows: readonly StructureRow[]): void {
  const sorted = [...rows].sort((a, b) => a.slice.attachment - b.slice.attachment);
  for (let i = 1; i < sorted.length; i++) {
    const [below, above] = [sorted[i - 1]!, sorted[i]!];
    // A sheet's 0.1 + 0.2 lies 4e-17 above 0.3; points this near are one.
    if (above.slice.attachment >= below.slice.detachment - 1e-12) continue;
    throw new InputError("tranchesOverlap", {
      name: above.name,
      attach: above.slice.attachment,
      below: below.name,
      detach: below.slice.detachment,
    });
  }
}
