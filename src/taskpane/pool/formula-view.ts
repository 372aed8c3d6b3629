import { readTape, type TapeReading } from "../../core/index.ts";
import type { NamedRange, RangeContent } from "../../workbook/host.ts";
import { rangeText } from "../../workbook/reference.ts";

/**
 * True where a formula reads the range as the pane does. A formula sees values alone: no number formats, no choices
 * made in the pane.
 */
export function formulasAgree(content: RangeContent, reading: TapeReading): boolean {
  const alone = readTape(content.values, { hiddenRows: content.hiddenRows });
  if (alone.pool === null || reading.pool === null) return alone.pool === reading.pool;
  return alone.recognition.every((column, i) => {
    const seen = reading.recognition[i]!;
    return column.meaning === seen.meaning && column.unit === seen.unit;
  });
}

/** How a formula names the pool: its name, its table with headings, or its range. */
export function poolReference(content: RangeContent, source: NamedRange | null): string {
  if (source?.kind === "name") return source.name;
  if (source?.kind === "table") return `${source.name}[#All]`;
  return rangeText(content.address);
}
