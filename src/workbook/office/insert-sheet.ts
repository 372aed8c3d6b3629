import type { InsertedSheet } from "../host.ts";
import { freeSheetName, newNamesRefusal } from "../names.ts";
import type { Block, PrintPlan, SheetPlan } from "../plan.ts";
import { areaText, rangeText } from "../reference.ts";
import { batch, undoableBatch } from "./batch.ts";
import { drawCharts } from "./charts.ts";
import { formatArea, setWidths, shadeArea } from "./formats.ts";
import { typedCell, typedValue } from "./formula-text.ts";
import { readTakenNames } from "./named-ranges.ts";
import { areaOf, rowPortions } from "./ranges.ts";
import { forgetMade, noteMade } from "./traces.ts";

/**
 * Writes a plan as a new sheet. What fails half-way is taken back, so a workbook holds the whole sheet or nothing of it.
 *
 * @param namespace prefix under which this copy of the add-in registered its functions
 * @throws Error with one sentence when a table or a name of the plan is taken, or Excel refuses
 */
export async function insertPlannedSheet(plan: SheetPlan, namespace: string): Promise<InsertedSheet> {
  const { name, id } = await undoableBatch(async (context) => {
    const sheet = await addSheet(context, plan);
    try {
      await writeCells(context, sheet, plan, namespace);
      writeLook(context, sheet, plan);
      await drawCharts(context, sheet, plan.charts ?? []);
      await noteMade(context, { sheets: [sheet.id], tables: namesOf(plan.tables), names: namesOf(plan.names) });
    } catch (error) {
      await removeSheet(context, sheet.id, plan);
      throw error;
    }
    return { name: sheet.name, id: sheet.id };
  });
  return { name, undo: () => batch((context) => removeSheet(context, id, plan)) };
}

async function addSheet(context: Excel.RequestContext, plan: SheetPlan): Promise<Excel.Worksheet> {
  const refusal = newNamesRefusal(plannedNames(plan), await readTakenNames(context));
  if (refusal !== null) throw new Error(refusal);
  const sheets = context.workbook.worksheets;
  sheets.load("items/name");
  await context.sync();
  const taken = sheets.items.map(({ name }) => name);
  const sheet = sheets.add(freeSheetName(plan.name, taken));
  sheet.load({ name: true, id: true });
  await context.sync();
  return sheet;
}

function plannedNames(plan: SheetPlan): string[] {
  return [...namesOf(plan.tables), ...namesOf(plan.names)];
}

function namesOf(items: readonly { readonly name: string }[] = []): string[] {
  return items.map(({ name }) => name);
}

/** Formulas last: they may read cells of any block, and each would be calculated anew with every block after it. */
async function writeCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  namespace: string,
): Promise<void> {
  const hasFormula = (block: Block) =>
    block.isData !== true && block.values.some((row) => row.some((cell) => String(cell).startsWith("=")));
  const ordered = [...plan.blocks.filter((block) => !hasFormula(block)), ...plan.blocks.filter(hasFormula)];
  for (const block of ordered) await writeBlock(context, sheet, block, namespace);
}

async function writeBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Block,
  namespace: string,
): Promise<void> {
  const columns = Math.max(0, ...block.values.map((row) => row.length));
  if (columns === 0) return;
  const area = { row: block.row, column: block.column, rows: block.values.length, columns };
  for (const portion of rowPortions(area)) {
    const start = portion.row - area.row;
    const rows = block.values.slice(start, start + portion.rows);
    areaOf(sheet, portion).formulas = rows.map((row) =>
      Array.from({ length: columns }, (_, i) =>
        block.isData === true ? typedValue(row[i] ?? null) : typedCell(row[i] ?? null, namespace),
      ),
    );
    // One request per portion: Excel on the web takes 5 MB at once.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
}

/** Links before formats, because a link brings Excel's own blue; tables before names, so that a name may refer to one. */
function writeLook(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const link of plan.links ?? []) {
    const target = { sheet: link.sheet, row: 0, column: 0, rows: 1, columns: 1 };
    areaOf(sheet, { row: link.row, column: link.column, rows: 1, columns: 1 }).hyperlink = {
      documentReference: rangeText(target),
      textToDisplay: textAt(plan, link.row, link.column),
    };
  }
  for (const table of plan.tables ?? []) {
    const made = sheet.tables.add(areaOf(sheet, table.area), true);
    made.name = table.name;
    made.style = "TableStyleLight1";
  }
  for (const { name, area } of plan.names ?? []) context.workbook.names.add(name, areaOf(sheet, area));
  for (const format of plan.formats) formatArea(areaOf(sheet, format.area), format);
  for (const area of plan.shaded ?? []) shadeArea(areaOf(sheet, area));
  setWidths(sheet, plan.columnWidths ?? []);
  freeze(sheet, plan.frozenRows ?? 0, plan.frozenColumns ?? 0);
  if (plan.print !== undefined) layOut(sheet, plan.print);
}

/** Lays out what is printed on one page. */
function layOut({ pageLayout }: Excel.Worksheet, { area, orientation }: PrintPlan): void {
  pageLayout.setPrintArea(areaText(area));
  pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
}

function freeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(areaOf(sheet, { row: 0, column: 0, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** A link without a text of its own would show its address. */
function textAt(plan: SheetPlan, row: number, column: number): string {
  const cells = plan.blocks.map((block) => block.values[row - block.row]?.[column - block.column]);
  return String(cells.find((cell) => cell !== undefined && cell !== null) ?? "");
}

/** Takes a sheet and its names away, renamed or not; what the user has removed already is no fault. */
export async function removeSheet(
  context: Excel.RequestContext,
  id: string,
  plan: Pick<SheetPlan, "names" | "tables">,
): Promise<void> {
  const names = (plan.names ?? []).map((item) => context.workbook.names.getItemOrNullObject(item.name));
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  for (const item of [...names, sheet]) item.load("name");
  await context.sync();
  for (const item of [...names, sheet]) if (!item.isNullObject) item.delete();
  await forgetMade(context, { sheets: [id], tables: namesOf(plan.tables), names: namesOf(plan.names) });
}
