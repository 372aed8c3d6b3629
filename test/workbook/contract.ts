import type { SheetChange, WorkbookHost } from "../../src/workbook/host.ts";
import type { Area, Cell, SheetPlan } from "../../src/workbook/plan.ts";
import { careContract } from "./care-contract.ts";
import { freezeContract } from "./freeze-contract.ts";
import { tablesContract } from "./tables-contract.ts";
import { writingContract } from "./writing-contract.ts";

/** A workbook under test, with the things a user does that no host offers. */
export type HostUnderTest = {
  readonly host: WorkbookHost;
  /** Another host over the same workbook. */
  readonly second: WorkbookHost;
  /** Types a value into a cell. Row and column count from 0. */
  readonly edit: (sheet: string, row: number, column: number, value: Cell) => void | Promise<void>;
  readonly renameSheet: (sheet: string, name: string) => void | Promise<void>;
  readonly deleteSheet: (sheet: string) => void | Promise<void>;
  readonly mergeCells: (sheet: string, area: Area) => void | Promise<void>;
  readonly hideRow: (sheet: string, row: number) => void | Promise<void>;
  readonly protectSheet: (sheet: string) => void | Promise<void>;
  readonly close: () => void | Promise<void>;
};

const RUN: SheetPlan = {
  name: "SRT run",
  blocks: [
    { row: 0, column: 0, values: [["Tranches of the demo pool"]] },
    {
      row: 2,
      column: 0,
      values: [
        ["Tranche", "Attach", "Detach", "Open"],
        ["Senior", 0.14, 1, true],
        ["00123456", 0.06, 0.14, null],
        ["3-4", 0, 0.06, false],
      ],
    },
    { row: 7, column: 1, values: [["=SUM(B4:B6)"]] },
  ],
  formats: [
    { area: { row: 0, column: 0, rows: 1, columns: 1 }, role: "title" },
    { area: { row: 2, column: 0, rows: 1, columns: 4 }, role: "heading" },
    { area: { row: 3, column: 1, rows: 3, columns: 2 }, role: "input", numberFormat: "0.00%", align: "right" },
    { area: { row: 7, column: 1, rows: 1, columns: 1 }, role: "formula", numberFormat: "0.0%" },
  ],
  tables: [{ name: "Structure", area: { row: 2, column: 0, rows: 4, columns: 4 } }],
  names: [{ name: "Attachments", area: { row: 3, column: 1, rows: 3, columns: 1 } }],
  columnWidths: [24, 10, 10],
  frozenRows: 3,
  frozenColumns: 1,
};

const CHART: SheetPlan = {
  name: "Chart",
  blocks: [
    {
      row: 0,
      column: 0,
      values: [
        ["Loss", "EL"],
        [0, 0.5],
        [0.1, 0.25],
      ],
    },
    { row: 5, column: 0, values: [["Back to the first sheet"]] },
  ],
  formats: [],
  links: [{ row: 5, column: 0, sheet: "Sheet1" }],
  charts: [
    {
      kind: "line",
      title: "First loss falls with correlation",
      description: "Expected loss of the first loss against asset correlation; it falls from one half to a quarter.",
      categories: { row: 1, column: 0, rows: 2, columns: 1 },
      categoryTitle: "Asset correlation",
      valueTitle: "Expected loss",
      valueFormat: "0%",
      series: [{ name: "First loss", values: { row: 1, column: 1, rows: 2, columns: 1 }, colour: "first-loss" }],
      place: { row: 7, column: 0, rows: 15, columns: 6 },
    },
  ],
};

/** What every workbook host promises. The workbook has one empty sheet, Sheet1, at first. */
export function workbookContract(name: string, open: () => Promise<HostUnderTest>): void {
  describe(`${name} keeps the contract of a workbook host`, () => {
    const state: { tested?: HostUnderTest } = {};
    beforeEach(async () => void (state.tested = await open()));
    afterEach(() => state.tested!.close());
    const host = () => state.tested!.host;
    const area = (sheet: string, row: number, column: number, rows: number, columns: number) => ({
      sheet,
      row,
      column,
      rows,
      columns,
    });

    /** The sum of the attachment points, to a basis point of a percent. */
    const total = async (sheet: string) => {
      const [[value]] = (await host().read(area(sheet, 7, 1, 1, 1))).values as [[Cell]];
      return typeof value === "number" ? Math.round(value * 1e6) / 1e6 : null;
    };

    test("a plan becomes a sheet: values, texts that look like numbers, formulas and formats", async () => {
      const { name } = await host().insertSheet(RUN);
      expect(name).toBe("SRT run");
      expect(await host().sheetNames()).toEqual(expect.arrayContaining(["Sheet1", "SRT run"]));
      const table = await host().read(area(name, 2, 0, 4, 4));
      expect(table.values).toEqual(RUN.blocks[1]!.values);
      expect(table.formats[1]!.slice(0, 3)).toEqual(["General", "0.00%", "0.00%"]);
      expect(table.hiddenRows).toEqual([false, false, false, false]);
      await until(() => total(name), 0.2);
      expect((await host().read(area(name, 7, 1, 1, 1))).formats).toEqual([["0.0%"]]);
    });

    test("a formula follows an edit, and the listener hears of it until it leaves", async () => {
      const heard: string[] = [];
      const changes: SheetChange[] = [];
      const leave = host().onChanged((sheet, change) => {
        heard.push(sheet);
        changes.push(change);
      });
      const { name } = await host().insertSheet(RUN);
      await state.tested!.edit(name, 3, 1, 0.24);
      await until(() => heard.includes(name), true);
      expect(changes).toContainEqual({ area: { row: 3, column: 1, rows: 1, columns: 1 }, source: "user" });
      await until(() => total(name), 0.3);
      leave();
      await settle();
      heard.length = 0;
      await state.tested!.edit(name, 3, 1, 0.14);
      await settle();
      expect(heard).toEqual([]);
    });

    test("a taken sheet name gets a number, and what stands in the workbook stays", async () => {
      const plain = { name: "Notes", blocks: [{ row: 0, column: 0, values: [["first"]] }], formats: [] };
      await host().insertSheet(plain);
      const second = await host().insertSheet({
        ...plain,
        name: "NOTES",
        blocks: [{ row: 0, column: 0, values: [["second"]] }],
      });
      expect(second.name).toBe("NOTES 2");
      expect((await host().read(area("Notes", 0, 0, 1, 1))).values).toEqual([["first"]]);
      expect((await host().read(area("NOTES 2", 0, 0, 1, 1))).values).toEqual([["second"]]);
    });

    test("tables and names are found with their addresses, and a taken one is refused before anything is written", async () => {
      const { name } = await host().insertSheet(RUN);
      const found = await host().namedRanges();
      expect(found).toContainEqual({ name: "Structure", kind: "table", address: area(name, 2, 0, 4, 4) });
      expect(found).toContainEqual({ name: "Attachments", kind: "name", address: area(name, 3, 1, 3, 1) });
      const sheets = await host().sheetNames();
      await expect(host().insertSheet(RUN)).rejects.toThrow(/Structure|Attachments/);
      expect(await host().sheetNames()).toEqual(sheets);
    });

    test("undo takes the sheet, its table and its name back, and does no harm twice", async () => {
      const { undo } = await host().insertSheet(RUN);
      await undo();
      expect(await host().sheetNames()).toEqual(["Sheet1"]);
      expect(await host().namedRanges()).toEqual([]);
      await undo();
      const again = await host().insertSheet(RUN);
      expect(again.name).toBe("SRT run");
    });

    test("a name is defined once; the same again is no fault, another range or a bad name is refused in a sentence", async () => {
      const { name } = await host().insertSheet({ ...RUN, tables: [], names: [] });
      await host().defineName("Pool", area(name, 2, 0, 4, 4));
      await host().defineName("Pool", area(name, 2, 0, 4, 4));
      expect(await host().namedRanges()).toEqual([{ name: "Pool", kind: "name", address: area(name, 2, 0, 4, 4) }]);
      await expect(host().defineName("Pool", area(name, 2, 0, 2, 2))).rejects.toThrow(/Pool.*taken/);
      await expect(host().defineName("my pool", area(name, 2, 0, 2, 2))).rejects.toThrow(/my pool/);
      await expect(host().defineName("A1", area(name, 2, 0, 2, 2))).rejects.toThrow(/A1/);
    });

    test("a selection is cut to the used part of its sheet, and is null where nothing is", async () => {
      const { name } = await host().insertSheet({ ...RUN, tables: [], names: [] });
      const heard: number[] = [];
      const leave = host().onSelectionChanged(() => heard.push(1));
      await settle();
      await host().select(area(name, 2, 0, 150, 20));
      const selected = await host().selection();
      expect(selected!.address).toEqual(area(name, 2, 0, 6, 4));
      expect(selected!.values.slice(0, 4)).toEqual(RUN.blocks[1]!.values);
      await until(() => heard.length > 0, true);
      leave();
      await host().select(area(name, 100, 0, 5, 5));
      expect(await host().selection()).toBeNull();
      await host().select(area("Sheet1", 0, 0, 5, 5));
      expect(await host().selection()).toBeNull();
      expect(await host().selectedCell()).toEqual(area("Sheet1", 0, 0, 1, 1));
      await host().select(area(name, 100, 3, 5, 5));
      expect(await host().selectedCell()).toEqual(area(name, 100, 3, 1, 1));
    });

    test("a setting is a text that can be replaced and removed", async () => {
      expect(await host().setting("pool")).toBeNull();
      await host().setSetting("pool", "Loans");
      await host().setSetting("pool", "放款清冊");
      expect(await host().setting("pool")).toBe("放款清冊");
      await host().setSetting("pool", null);
      await host().setSetting("pool", null);
      expect(await host().setting("pool")).toBeNull();
    });

    test("a sheet that is not there is refused in a sentence", async () => {
      await expect(host().read(area("Nowhere", 0, 0, 1, 1))).rejects.toThrow(/sheet/);
    });

    test("a chart and a link come with their sheet", async () => {
      const { name } = await host().insertSheet(CHART);
      expect((await host().read(area(name, 0, 0, 3, 2))).values).toEqual(CHART.blocks[0]!.values);
      expect((await host().read(area(name, 5, 0, 1, 1))).values).toEqual([["Back to the first sheet"]]);
    });

    tablesContract(() => state.tested!);
    writingContract(() => state.tested!);
    careContract(() => state.tested!);
    freezeContract(() => state.tested!);

    test("the host tells its language and its theme", () => {
      expect(host().language()).toMatch(/^[a-z]{2,3}(-[A-Za-z]+)*$/);
      expect(["light", "dark", "high-contrast"]).toContain(host().theme());
    });
  });
}

/** Long enough for an event to arrive, or to show that none does. */
function settle(): Promise<void> {
  return new Promise((done) => setTimeout(done, 60));
}

/** Waits for a calculation or an event that comes in its own time. */
async function until<T>(ask: () => T | Promise<T>, expected: T): Promise<void> {
  for (let tries = 0; tries < 1000 && (await ask()) !== expected; tries++) await settle();
  expect(await ask()).toBe(expected);
}
