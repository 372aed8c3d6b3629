/** Cells that each spilling formula covers, by its anchor. */
export type SpillSizes = ReadonlyMap<string, number>;

type Range = {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
};

/** The engine's record of spills: unit, sheet, row, column, range. */
type SpillRecord = Record<
  string,
  Record<string, Record<number, Record<number, Range>> | null | undefined> | null | undefined
>;

/** The size of every spill. */
export function spillSizes(record: unknown): SpillSizes {
  const sizes = new Map<string, number>();
  for (const [unit, sheets] of Object.entries(record as SpillRecord)) {
    for (const [sheet, rows] of Object.entries(sheets ?? {})) {
      for (const [row, columns] of Object.entries(rows ?? {})) {
        for (const [column, range] of Object.entries(columns))
          sizes.set([unit, sheet, row, column].join("\u0001"), cells(range));
      }
    }
  }
  return sizes;
}

function cells(range: Range): number {
  return (range.endRow - range.startRow + 1) * (range.endColumn - range.startColumn + 1);
}

/** True where a spill covers fewer cells than before, or is gone. */
export function someSpillShrank(before: SpillSizes, after: SpillSizes): boolean {
  return [...before].some(([anchor, size]) => (after.get(anchor) ?? 0) < size);
}
