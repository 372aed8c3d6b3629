import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Area, LinkPlan } from "../plan.ts";

/** A link from a cell of a sheet to another sheet. */
export type PlacedLink = LinkPlan & { readonly sheetId: string };

/** An area of a sheet that is shaded by its numbers. */
export type ShadedArea = Area & { readonly sheetId: string };

/** What the product keeps in a workbook's snapshot beside its cells. */
type BookCustom = {
  readonly links?: readonly PlacedLink[];
  readonly shaded?: readonly ShadedArea[];
  readonly settings?: Readonly<Record<string, string>>;
};

function customOf(book: FWorkbook): BookCustom {
  return (book.getCustomMetadata() ?? {}) as BookCustom;
}

function keep(book: FWorkbook, custom: BookCustom): void {
  book.setCustomMetadata(custom as never);
}

/** Cells that lead to another sheet. */
export function linksOf(book: FWorkbook): readonly PlacedLink[] {
  return customOf(book).links ?? [];
}

/** Keeps the list of links in the workbook. */
export function keepLinks(book: FWorkbook, links: readonly PlacedLink[]): void {
  keep(book, { ...customOf(book), links });
}

/** A small text kept in the workbook; null when absent. */
export function settingOf(book: FWorkbook, key: string): string | null {
  return customOf(book).settings?.[key] ?? null;
}

/** Keeps a small text in the workbook, or removes it. */
export function setSetting(book: FWorkbook, key: string, value: string | null): void {
  const { [key]: _, ...rest } = customOf(book).settings ?? {};
  keep(book, { ...customOf(book), settings: value === null ? rest : { ...rest, [key]: value } });
}
