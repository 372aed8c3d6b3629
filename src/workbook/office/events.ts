import type { SheetChange, Unsubscribe } from "../host.ts";
import { areaFromText } from "../reference.ts";
import { batch } from "./batch.ts";

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Calls the listener when the selection moves, on any sheet. */
export function watchSelection(listener: () => void): Unsubscribe {
  return watch((sheets) => [sheets.onSelectionChanged.add(async () => listener())]);
}

/** Calls the listener with the name of a sheet whose cells a user, a co-author or a calculation changed. */
export function watchChanges(listener: (sheet: string, change: SheetChange) => void): Unsubscribe {
  const tell = async (worksheetId: string, change: SheetChange) => {
    const name = await sheetName(worksheetId);
    if (name !== null) listener(name, change);
  };
  return watch((sheets) => [
    sheets.onChanged.add(({ worksheetId, address, source }) =>
      tell(worksheetId, { area: areaFromText(address), source: source === "Remote" ? "colleague" : "user" }),
    ),
    sheets.onCalculated.add(({ worksheetId }) => tell(worksheetId, { area: null, source: "calculation" })),
  ]);
}

/** A sheet may be gone by the time its event arrives. */
async function sheetName(id: string): Promise<string | null> {
  return batch(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load({ name: true });
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}

/** Handlers are added in the background; a listener that leaves before that is removed as soon as it can be. */
function watch(add: (sheets: Excel.WorksheetCollection) => Handler[]): Unsubscribe {
  const added = batch(async (context) => {
    const handlers = add(context.workbook.worksheets);
    await context.sync();
    return handlers;
  });
  return () => {
    void added.then((handlers) => Promise.all(handlers.map(remove)));
  };
}

/** A handler can be removed only in the context in which it was added. */
async function remove(handler: Handler): Promise<void> {
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
}
