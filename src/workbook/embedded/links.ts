import type { FUniver } from "@univerjs/core/facade";
import { linksOf, type PlacedLink } from "./book-custom.ts";
import type { Spreadsheet } from "./univer.ts";

/** The link of a cell; null where it has none. */
export function linkAt(api: FUniver, sheetId: string, row: number, column: number): PlacedLink | null {
  const found = linksOf(api.getActiveWorkbook()!).find(
    (link) => link.sheetId === sheetId && link.row === row && link.column === column,
  );
  return found ?? null;
}

/** Shows the sheet that a link names; nothing where it is gone. */
export function followLink(api: FUniver, link: PlacedLink): void {
  api.getActiveWorkbook()!.getSheetByName(link.sheet)?.activate();
}

/** A click on a cell with a link shows its sheet. */
export function followLinks({ api }: Spreadsheet): void {
  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const link = linkAt(api, worksheet.getSheetId(), row, column);
    if (link !== null) followLink(api, link);
  });
}
