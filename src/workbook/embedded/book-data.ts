import { LocaleType, type IWorkbookData } from "@univerjs/core";
import { MADE_SETTING, madeAlso } from "../made.ts";
import type { SheetPlan } from "../plan.ts";
import { rangeText } from "../reference.ts";
import type { PlacedLink, PrintedArea, ShadedArea } from "./book-custom.ts";
import { chartDrawing, drawingResource } from "./drawings.ts";
import { madeBy } from "./insert-sheet.ts";
import { tableData, TABLES_RESOURCE, type TablesBySheet } from "./table-data.ts";
import { DEFAULT_STYLE, worksheetOf } from "./worksheet.ts";

/** Planned sheets as a workbook, the first one in front. Ids are new each time. */
export function bookOf(plans: readonly SheetPlan[]): IWorkbookData {
  const bookId = `book-${crypto.randomUUID()}`;
  const sheets = plans.map((plan, i) => {
    const id = `sheet${i}-${crypto.randomUUID()}`;
    return { plan, id, data: worksheetOf(plan, id, plan.name) };
  });
  const names = sheets.flatMap(({ plan }, i) =>
    (plan.names ?? []).map(({ name, area }, j) => [
      `name${i}-${j}`,
      {
        id: `name${i}-${j}`,
        name,
        formulaOrRefString: rangeText({ sheet: plan.name, ...area }),
        localSheetId: "AllDefaultWorkbook",
      },
    ]),
  );
  const drawings = sheets.flatMap(({ plan, id, data }) =>
    (plan.charts ?? []).map((chart) => chartDrawing(bookId, { sheetId: id, plan: chart }, data)),
  );
  const links: PlacedLink[] = sheets.flatMap(({ plan, id }) =>
    (plan.links ?? []).map((link) => ({ ...link, sheetId: id })),
  );
  const shaded: ShadedArea[] = sheets.flatMap(({ plan, id }) =>
    (plan.shaded ?? []).map((area) => ({ ...area, sheetId: id })),
  );
  const printed: PrintedArea[] = sheets.flatMap(({ plan, id }) =>
    plan.print === undefined ? [] : [{ ...plan.print, sheetId: id }],
  );
  const tables: TablesBySheet = Object.fromEntries(
    sheets.map(({ plan, id }) => [id, { tables: (plan.tables ?? []).map(({ name, area }) => tableData(name, area)) }]),
  );
  return {
    id: bookId,
    name: "SRT workbook",
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    defaultStyle: DEFAULT_STYLE,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map(({ id, data }) => [id, data])),
    resources: [
      { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(Object.fromEntries(names)) },
      { name: TABLES_RESOURCE, data: JSON.stringify(tables) },
      drawingResource(drawings),
    ],
    custom: { links, shaded, printed, settings: madeSetting(sheets) },
  };
}

/** What the planned sheets are, among the traces of SRT; an empty sheet is the user's. */
function madeSetting(sheets: readonly { readonly plan: SheetPlan; readonly id: string }[]): Record<string, string> {
  const filled = sheets.filter(({ plan }) => plan.blocks.length > 0);
  const text = filled.reduce<string | null>((known, { plan, id }) => madeAlso(known, madeBy(plan, id)), null);
  return text === null ? {} : { [MADE_SETTING]: text };
}
