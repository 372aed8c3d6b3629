import type { Area, RangeAddress } from "../../src/workbook/plan.ts";
import { areaText, rangeText } from "../../src/workbook/reference.ts";
import { PlannedSheet } from "./planned-sheet.ts";
import { usedPart, type MemoryHost } from "./memory-host.ts";
import { codedError, StrictContext, strictCollection, strictObject, type Turn } from "./strict-objects.ts";
import { NOWHERE, ROW_HEIGHT, standingRange } from "./strict-range.ts";
import { newSheetRange, newSheetParts } from "./strict-sheet.ts";
import { strictTable } from "./strict-table.ts";

/** Where a chart of a copied sheet is, in points. */
const COPIED_CHART = { top: 105, height: 225 };

export type StrictExcel = {
  /** Requirement sets that this Excel claims. */
  readonly supported: Set<string>;
  /** Options of every Excel.run so far. */
  readonly runs: unknown[];
  /** Plans told back from what batches wrote, in order. */
  readonly written: PlannedSheet[];
  /** When set, the next sheet that is written fails with this error before it is drawn. */
  fault: Error | null;
  /** Whether a table grows by what is typed below it; a user may have switched that off. */
  growsTables: boolean;
  /** Called once each request is carried out, as a co-author's edits arrive between requests. */
  afterRequest: (() => void) | null;
  readonly restore: () => void;
};

/**
 * Puts Excel and Office into the global scope: just what the adapter uses, on top of any workbook, with the discipline
 * of Office.js. A sheet added by a batch reaches the workbook when the batch ends.
 */
export function installStrictExcel(workbook: MemoryHost): StrictExcel {
  const world = globalThis as unknown as Record<string, unknown>;
  const before = { Excel: world["Excel"], Office: world["Office"] };
  const excel: StrictExcel = {
    supported: new Set(),
    runs: [],
    written: [],
    fault: null,
    growsTables: true,
    afterRequest: null,
    restore: () => Object.assign(world, before),
  };
  const turn: Turn = { last: Promise.resolve() };
  world["Office"] = {
    context: {
      displayLanguage: workbook.language(),
      requirements: { isSetSupported: (set: string, version: string) => excel.supported.has(`${set} ${version}`) },
    },
  };
  world["Excel"] = { run: (first: unknown, second?: unknown) => run(first, second) };
  return excel;

  async function run(first: unknown, second?: unknown): Promise<unknown> {
    const work = (second ?? first) as (context: unknown) => Promise<unknown>;
    const known = first instanceof StrictContext;
    excel.runs.push(known || second === undefined ? {} : first);
    const context = known ? first : new StrictContext(turn, () => excel.afterRequest?.());
    const pending = new Map<string, PlannedSheet>();
    const book = strictWorkbook(workbook, context, pending, excel);
    const answer = await work(Object.assign(context, { workbook: book }));
    await context.sync();
    for (const sheet of pending.values()) {
      excel.written.push(sheet);
      await workbook.insertSheet(sheet.plan());
    }
    return answer;
  }
}

function strictWorkbook(
  host: MemoryHost,
  context: StrictContext,
  pending: Map<string, PlannedSheet>,
  excel: StrictExcel,
) {
  const named = async (name: string, kind: "table" | "name") =>
    (await host.namedRanges()).find((item) => item.kind === kind && item.name.toLowerCase() === name.toLowerCase());
  const rangeObject = (find: () => Promise<RangeAddress | null>) => standingRange({ context, host, excel }, find);
  const tableObject = (name: string) => strictTable({ context, host, excel }, name);
  const namedObject = (name: string) => {
    const address = async () => (await named(name, "name"))!.address;
    const range = () => rangeObject(async () => (await named(name, "name"))?.address ?? null);
    return strictObject(context, {
      exists: async () => (await named(name, "name")) !== undefined,
      properties: {
        name: async () => (await named(name, "name"))!.name,
        type: () => "Range",
        visible: () => true,
        formula: async () => `=${rangeText(await address())}`,
      },
      members: {
        getRange: range,
        getRangeOrNullObject: range,
        delete: () => context.enqueue(() => host.removeName(name)),
      },
    });
  };
  const namedItems = (kind: "table" | "name", made: (name: string) => unknown) => async () =>
    (await host.namedRanges()).filter((item) => item.kind === kind).map((item) => made(item.name));

  /** A sheet is asked for by its name or its id; one that this batch adds has its name's id. */
  const nameOf = (key: string) => [...host.sheets].find(([name, { id }]) => name === key || id === key)?.[0] ?? key;
  const sheetObject = (key: string): any => {
    const name = nameOf(key);
    return strictObject(context, {
      exists: () => pending.has(name) || host.sheets.has(name),
      properties: { name: () => name, id: () => host.sheets.get(name)?.id ?? `id of ${name}` },
      members: {
        getRangeByIndexes: (row: number, column: number, rows: number, columns: number) => {
          const area = { row, column, rows, columns };
          const sheet = pending.get(name);
          return sheet ? newSheetRange(context, sheet, area) : rangeObject(async () => ({ sheet: name, ...area }));
        },
        getUsedRangeOrNullObject: () => rangeObject(async () => usedPart(host, name)),
        copy: (place: string) => copied(name, place),
        protection: strictObject(context, { properties: { protected: () => host.locked.has(name) } }),
        activate: () => undefined,
        delete: () =>
          context.enqueue(() => {
            if (!pending.delete(name)) host.deleteSheet(name);
          }),
        ...newSheetParts(context, () => pending.get(name)!, excel),
      },
    });
  };

  /** A copy is known by its id from when the request is carried out, and may be renamed before. */
  const copied = (from: string, place: string): any => {
    if (place !== "After") throw codedError("InvalidArgument", `strict Excel copies no sheet ${place}`);
    const made = { id: "" };
    context.enqueue(() => {
      made.id = host.copySheet(from);
    });
    const name = () => nameOf(made.id);
    const own = (item: string) =>
      strictObject(context, {
        properties: { name: () => item },
        members: { delete: () => context.enqueue(() => host.ownNames.get(made.id)!.delete(item)) },
      });
    const ownTables = () => host.tableRanges().filter(({ address }) => address.sheet === name());
    const chart = { top: () => COPIED_CHART.top, height: () => COPIED_CHART.height };
    return strictObject(context, {
      properties: { id: () => made.id, standardHeight: () => ROW_HEIGHT },
      setters: { name: (next: string) => host.renameSheet(name(), next) },
      members: {
        getRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
          rangeObject(async () => ({ sheet: name(), row, column, rows, columns })),
        getUsedRangeOrNullObject: () => rangeObject(async () => usedPart(host, name())),
        names: strictCollection(context, async () => [...host.ownNames.get(made.id)!].map(own), ["name"], {}),
        tables: strictCollection(
          context,
          async () => ownTables().map((table) => tableObject(table.name)),
          ["name"],
          {},
        ),
        charts: strictCollection(
          context,
          async () =>
            (host.sheets.get(name())!.plan.charts ?? []).map(() => strictObject(context, { properties: chart })),
          ["top", "height"],
          {},
        ),
      },
    });
  };

  const handlers = (subscribe: (tell: (event: object) => void) => () => void) => ({
    add: (handler: (event: object) => Promise<void>) => {
      const state = { leave: () => undefined as void };
      context.enqueue(() => {
        state.leave = subscribe((event) => void handler(event));
      });
      return { context, remove: () => context.enqueue(() => state.leave()) };
    },
  });
  const settingObject = (key: string) =>
    strictObject(context, {
      exists: async () => (await host.setting(key)) !== null,
      properties: { key: () => key, value: () => host.setting(key) },
      members: { delete: () => context.enqueue(() => host.setSetting(key, null)) },
    });

  return {
    getSelectedRange: () => rangeObject(async () => (await host.selection())?.address ?? NOWHERE),
    tables: strictCollection(context, namedItems("table", tableObject), ["name", "showHeaders"], {
      getItemOrNullObject: tableObject,
    }),
    names: strictCollection(context, namedItems("name", namedObject), ["name", "type", "visible", "formula"], {
      getItemOrNullObject: namedObject,
      add: (name: string, range: { planned: { sheet: PlannedSheet; area: Area } | null; place?: () => RangeAddress }) =>
        context.enqueue(async () => {
          const planned = range.planned;
          if (planned) planned.sheet.names.push({ name, area: planned.area });
          else await host.defineName(name, range.place!());
        }),
    }),
    settings: strictCollection(context, async () => [...host.settings.keys()].map(settingObject), ["key"], {
      getItemOrNullObject: settingObject,
      add: (key: string, value: string) => context.enqueue(() => host.setSetting(key, value)),
    }),
    worksheets: strictCollection(context, async () => (await host.sheetNames()).map(sheetObject), ["name", "id"], {
      getItem: sheetObject,
      getActiveWorksheet: () => {
        const front = { name: "" };
        context.enqueue(async () => {
          front.name = await host.activeSheet();
        });
        return strictObject(context, { properties: { name: () => front.name } });
      },
      getItemOrNullObject: sheetObject,
      add: (name: string) => {
        pending.set(name, new PlannedSheet(name));
        return sheetObject(name);
      },
      onSelectionChanged: handlers((tell) => host.onSelectionChanged(() => tell({}))),
      onChanged: handlers((tell) =>
        host.onChanged((sheet, { area, source }) =>
          tell({
            worksheetId: sheet,
            address: area === null ? "" : areaText(area),
            source: source === "colleague" ? "Remote" : "Local",
          }),
        ),
      ),
      onCalculated: handlers(() => () => undefined),
    }),
  };
}
