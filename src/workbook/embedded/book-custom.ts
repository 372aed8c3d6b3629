import type { FWorkbook } from "@univerjs/sheets/facade";
import type { PlacedChart } from "./sheet-charts.tsx";

/** What the product keeps in a workbook's snapshot beside its cells. */
type BookCustom = {
  readonly charts?: readonly PlacedChart[];
  readonly settings?: Readonly<Record<string, string>>;
};

function customOf(book: FWorkbook): BookCustom {
  return (book.getCustomMetadata() ?? {}) as BookCustom;
}

/** Charts that lie over the workbook's sheets. */
export function chartsOf(book: FWorkbook): readonly PlacedChart[] {
  return customOf(book).charts ?? [];
}

/** Keeps the list of charts in the workbook. */
export function keepCharts(book: FWorkbook, charts: readonly PlacedChart[]): void {
  book.setCustomMetadata({ ...customOf(book), charts } as never);
}

/** A small text kept in the workbook; null when absent. */
export function settingOf(book: FWorkbook, key: string): string | null {
  return customOf(book).settings?.[key] ?? null;
}

/** Keeps a small text in the workbook, or removes it. */
export function setSetting(book: FWorkbook, key: string, value: string | null): void {
  const { [key]: _, ...rest } = customOf(book).settings ?? {};
  book.setCustomMetadata({ ...customOf(book), settings: value === null ? rest : { ...rest, [key]: value } } as never);
}
