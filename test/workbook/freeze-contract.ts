import type { SheetStamp } from "../../src/workbook/host.ts";
import type { Cell, SheetPlan } from "../../src/workbook/plan.ts";
import type { HostUnderTest } from "./contract.ts";

const RESULT: SheetPlan = {
  name: "Result",
  blocks: [
    {
      row: 0,
      column: 0,
      values: [
        ["Tranche", "Loss"],
        ["00017", 0.25],
        ["Senior", 0.5],
      ],
    },
    { row: 4, column: 1, values: [["=SUM(B2:B3)"]] },
  ],
  formats: [{ area: { row: 1, column: 1, rows: 2, columns: 1 }, numberFormat: "0.00%" }],
  tables: [{ name: "ResultTable", area: { row: 0, column: 0, rows: 3, columns: 2 } }],
  names: [{ name: "ResultLoss", area: { row: 1, column: 1, rows: 1, columns: 1 } }],
  columnWidths: [20, 12],
};

const CHARTED: SheetPlan = {
  ...RESULT,
  charts: [
    {
      kind: "line",
      title: "Losses",
      description: "Losses by tranche.",
      categories: { row: 1, column: 0, rows: 2, columns: 1 },
      categoryTitle: "Tranche",
      valueTitle: "Loss",
      series: [{ name: "Loss", values: { row: 1, column: 1, rows: 2, columns: 1 }, colour: "pool" }],
      place: { row: 7, column: 0, rows: 15, columns: 4 },
    },
  ],
};

const STAMP: SheetStamp = {
  name: "SRT_Frozen",
  rows: [["Frozen by Anna"], ["When (UTC)", "2026-11-27T10:35:00Z"], ["Engine", "0.9.0"]],
};

/** What every host promises of a copy of a sheet that holds values alone. */
export function freezeContract(tested: () => HostUnderTest): void {
  const host = () => tested().host;
  const used = (sheet: string) => ({ sheet, row: 0, column: 0, rows: 5, columns: 2 });
  const calculated = async (sheet: string, wanted: Cell) => {
    const sum = async () => (await host().read(used(sheet))).values[4]![1];
    for (let tries = 0; tries < 1000 && (await sum()) !== wanted; tries++)
      await new Promise((later) => setTimeout(later, 30));
    expect(await sum()).toBe(wanted);
  };
  const freeze = async (source: string, name: string, stamp = STAMP) => {
    for (let tries = 0; ; tries++)
      try {
        return await host().copySheetAsValues(source, name, stamp);
      } catch (error) {
        if (tries === 100 || !/still being calculated/.test(String(error))) throw error;
        await new Promise((later) => setTimeout(later, 30));
      }
  };
  const stampOf = async () => (await host().namedRanges()).find(({ name }) => name === STAMP.name)!.address;

  test("a frozen copy stands beside its sheet, has its values and formats, and stays when the sheet is calculated anew", async () => {
    const { name: source } = await host().insertSheet(RESULT);
    await host().insertSheet({ name: "Last", blocks: [], formats: [] });
    await calculated(source, 0.75);
    const { name } = await freeze(source, "Result frozen");
    expect(await host().sheetNames()).toEqual(["Sheet1", "Result", "Result frozen", "Last"]);
    const before = await host().read(used(source));
    const { values, formats } = await host().read(used(name));
    expect({ values, formats }).toEqual({ values: before.values, formats: before.formats });
    await tested().edit(source, 1, 1, 0.5);
    await calculated(source, 1);
    await tested().edit(name, 1, 1, 8);
    await new Promise((later) => setTimeout(later, 200));
    expect((await host().read(used(name))).values[4]![1]).toBe(0.75);
  });

  test("the stamp stands below the cells under a name of its own, and copies no table and no name", async () => {
    const { name: source } = await host().insertSheet(RESULT);
    const { name } = await freeze(source, "Frozen");
    expect(await stampOf()).toEqual({ sheet: name, row: 6, column: 0, rows: 3, columns: 2 });
    const [, when, engine] = (await host().read(await stampOf())).values;
    expect([when, engine]).toEqual(STAMP.rows.slice(1));
    const names = (await host().namedRanges()).map((range) => range.name).sort();
    expect(names).toEqual(["ResultLoss", "ResultTable", "SRT_Frozen"]);
    expect((await host().traces()).sheets).toEqual([source, name]);
  });

  test("a stamp stands below the charts, too", async () => {
    const { name: source } = await host().insertSheet(CHARTED);
    await freeze(source, "Frozen");
    const { row } = await stampOf();
    expect(row).toBeGreaterThanOrEqual(7 + 15);
    expect(row).toBeLessThan(7 + 15 + 4);
  });

  test("undo takes a frozen copy back, with its name and what was noted of it", async () => {
    const { name: source } = await host().insertSheet(RESULT);
    const before = [await host().sheetNames(), await host().namedRanges(), await host().traces()];
    const { undo } = await freeze(source, "Frozen");
    await undo();
    expect([await host().sheetNames(), await host().namedRanges(), await host().traces()]).toEqual(before);
  });

  test("a sheet that is not there, and a stamp whose name is taken, are refused in a sentence and leave nothing", async () => {
    const { name: source } = await host().insertSheet(RESULT);
    await expect(freeze("Gone", "Frozen")).rejects.toThrow("no sheet 'Gone'");
    const taken = { ...STAMP, name: "resultloss" };
    await expect(freeze(source, "Frozen", taken)).rejects.toThrow(/resultloss.* is taken/);
    expect(await host().sheetNames()).toEqual(["Sheet1", source]);
  });

  test("the sheet in front is the one that was selected last", async () => {
    const { name } = await host().insertSheet(RESULT);
    await host().select(used("Sheet1"));
    expect(await host().activeSheet()).toBe("Sheet1");
    await host().select(used(name));
    expect(await host().activeSheet()).toBe(name);
  });

  test("formulas of SRT on a sheet are told with their cells; those of other sheets are not", async () => {
    const { name } = await host().insertSheet({ name: "Other", blocks: [], formats: [] });
    await tested().edit("Sheet1", 2, 1, "=_xldudf_SRT_INFO()");
    await tested().edit("Sheet1", 3, 1, "=SUM(A1:A2)");
    await tested().edit(name, 0, 0, "=_xldudf_SRT_INFO()");
    const address = { sheet: "Sheet1", row: 2, column: 1, rows: 1, columns: 1 };
    expect(await host().srtFormulas("Sheet1")).toEqual([{ address, formula: "=SRT.INFO()" }]);
  });
}
