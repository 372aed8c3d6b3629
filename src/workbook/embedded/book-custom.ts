import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Area, LinkPlan, PrintPlan, SheetPlan } from "../plan.ts";

/** A link from a cell of a sheet to another sheet. */
export type PlacedLink = LinkPlan & { readonly sheetId: string };

/** An area of a sheet that is shaded by its numbers. */
export type ShadedArea = Area & { readonly sheetId: string };

/** What of a sheet is printed. */
export type PrintedArea = PrintPlan & { readonly sheetId: string };

type Marks = Pick<SheetPlan, "links" | "shaded" | "print">;

/** What the product keeps in a workbook's snapshot beside its cells. */
export type BookCustom = {
  readonly links?: readonly PlacedLink[];
  readonly shaded?: readonly ShadedArea[];
  readonly printed?: readonly PrintedArea[];
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

/** Areas that are shaded by their numbers. */
export function shadedOf(book: FWorkbook): readonly ShadedArea[] {
  return customOf(book).shaded ?? [];
}

function printedOf(book: FWorkbook): readonly PrintedArea[] {
  return customOf(book).printed ?? [];
}

/** Adds the links, shaded areas and printed area of a plan to its sheet. */
export function addMarks(book: FWorkbook, sheetId: string, { links = [], shaded = [], print }: Marks): void {
  const placed = <T extends object>(marks: readonly T[]) => marks.map((mark) => ({ ...mark, sheetId }));
  keep(book, {
    ...customOf(book),
    links: [...linksOf(book), ...placed(links)],
    shaded: [...shadedOf(book), ...placed(shaded)],
    printed: [...printedOf(book), ...placed(print === undefined ? [] : [print])],
  });
}

/** Forgets the links, shaded areas and printed area of a sheet. */
export function removeMarks(book: FWorkbook, sheetId: string): void {
  const others = <T extends { readonly sheetId: string }>(marks: readonly T[]) =>
    marks.filter((mark) => mark.sheetId !== sheetId);
  keep(book, {
    ...customOf(book),
    links: others(linksOf(book)),
    shaded: others(shadedOf(book)),
    printed: others(printedOf(book)),
  });
}

/** A small text kept in the workbook; null when absent. */
export function settingOf(book: FWorkbook, key: string): string | null {
  return customOf(book).settings?.[key] ?? null;
}

/** Keys of all texts kept in the workbook. */
export function settingKeys(book: FWorkbook): string[] {
  return Object.keys(customOf(book).settings ?? {});
}

/** Keeps a small text in the workbook, or removes it. */
export function setSetting(book: FWorkbook, key: string, value: string | null): void {
  const { [key]: _, ...rest } = customOf(book).settings ?? {};
  keep(book, { ...customOf(book), settings: value === null ? rest : { ...rest, [key]: value } });
}
