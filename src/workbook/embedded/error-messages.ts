import { CellAlertType } from "@univerjs/sheets-ui";
import { messageIn } from "../../language/messages.ts";
import type { Bridge } from "./bridge/bridge.ts";
import type { CellMessage } from "./bridge/waiting.ts";
import type { Spreadsheet } from "./univer.ts";

/** The sentence behind the error that a cell shows, in the language of the page; null where it shows none, or an error of the sheet itself. */
export function messageAt(
  { api }: Spreadsheet,
  bridge: Bridge,
  sheetId: string,
  row: number,
  column: number,
): CellMessage | null {
  const book = api.getActiveWorkbook()!;
  const message = bridge.waiting.message({ unitId: book.getId(), sheetId, row, column });
  // A cell may catch the error, with IFERROR for one; then it has nothing to explain.
  const shown = book.getSheetBySheetId(sheetId)?.getRange(row, column).getRawValue();
  if (message === null || !String(shown).startsWith("#")) return null;
  return { ...message, message: messageIn(bridge.language(), message) };
}

/** Shows the sentence behind an error beside its cell while the pointer is over it. */
export function showErrorsOnHover(spreadsheet: Spreadsheet, bridge: Bridge): void {
  const shown: { popup: { dispose: () => void } | null } = { popup: null };
  const { api } = spreadsheet;
  api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
    shown.popup?.dispose();
    shown.popup = null;
    const found = messageAt(spreadsheet, bridge, worksheet.getSheetId(), row, column);
    if (found === null) return;
    shown.popup = worksheet.getRange(row, column).attachAlertPopup({
      type: CellAlertType.ERROR,
      title: found.code,
      message: found.message,
      width: 320,
      height: 96,
      key: "srt-error",
    });
  });
}
