import type { Cell, SheetPlan } from "../../src/workbook/plan.ts";
import type { HostUnderTest } from "./contract.ts";

const RESULT: SheetPlan = {
  name: "Result",
  blocks: [
    {
      row: 0,
      column: 0,
      values: [
        ["Run", "Loss"],
        ["00017", 0.25],
      ],
    },
    { row: 4, column: 0, values: [["=SUM(B2:B2)"]] },
  ],
  formats: [],
  tables: [{ name: "ResultTable", area: { row: 0, column: 0, rows: 2, columns: 2 } }],
  names: [{ name: "ResultLoss", area: { row: 1, column: 1, rows: 1, columns: 1 } }],
};

/** What every host promises of finding, mending and removing what SRT left in a workbook. */
export function careContract(tested: () => HostUnderTest): void {
  const host = () => tested().host;
  const cell = (row: number, column: number, sheet = "Sheet1") => ({ sheet, row, column, rows: 1, columns: 1 });

  test("a formula that a colleague without the add-in left as #NAME? is found, and entered anew once", async () => {
    await tested().edit("Sheet1", 1, 1, "=_xldudf_SRT_TRANCHELOSS(A1:A2)+1");
    await tested().edit("Sheet1", 2, 1, '="_xldudf_SRT_INFO() is a text"');
    const name = async () => (await host().read(cell(1, 1))).values[0]![0];
    for (let tries = 0; tries < 1000 && (await name()) !== "#NAME?"; tries++)
      await new Promise((later) => setTimeout(later, 30));
    const broken = await host().brokenFormulas();
    expect(broken).toEqual([{ address: cell(1, 1), formula: "=SRT.TRANCHELOSS(A1:A2)+1" }]);
    expect(await host().repairFormulas([cell(1, 1), cell(2, 1), cell(7, 7)])).toBe(1);
    expect((await host().traces()).formulas).toEqual([cell(1, 1)]);
  });

  test("a workbook that SRT left nothing in has no traces", async () => {
    await tested().edit("Sheet1", 0, 0, "=SUM(B1:B2)");
    const none: string[] = [];
    expect(await host().traces()).toEqual({ formulas: none, names: none, tables: none, sheets: none, settings: none });
  });

  test("traces are told before they go: formulas, names, tables, sheets and settings", async () => {
    const { name } = await host().insertSheet(RESULT);
    await host().defineName("OwnPool", { ...cell(0, 0, name), rows: 2, columns: 2 });
    await host().setSetting("srt.pane-inputs", "{}");
    await tested().edit("Sheet1", 0, 0, "=SRT.INFO()");
    await tested().renameSheet(name, "Anna's result");
    const { names, settings, ...rest } = await host().traces();
    expect(rest).toEqual({ formulas: [cell(0, 0)], tables: ["ResultTable"], sheets: ["Anna's result"] });
    expect([...names].sort()).toEqual(["OwnPool", "ResultLoss"]);
    expect([...settings].sort()).toEqual(["srt.made", "srt.pane-inputs"]);
  });

  test.each(["keep values", "delete"] as const)(
    "removing every trace (sheets: %s) leaves none, and values stand",
    async (insertedSheets) => {
      const { name } = await host().insertSheet(RESULT);
      await host().setSetting("srt.pane-inputs", "{}");
      await tested().edit("Sheet1", 0, 0, `=SUM(B1:B1)`);
      await tested().edit("Sheet1", 0, 1, 3);
      await tested().edit("Sheet1", 1, 0, "=_xldudf_SRT_INFO()");
      const value = async (row: number): Promise<Cell> => (await host().read(cell(row, 0))).values[0]![0]!;
      for (let tries = 0; tries < 1000 && (await value(1)) !== "#NAME?"; tries++)
        await new Promise((later) => setTimeout(later, 30));
      const removed = await host().removeTraces({ insertedSheets });
      expect(removed.sheets).toEqual([name]);
      const none: string[] = [];
      expect(await host().traces()).toEqual({
        formulas: none,
        names: none,
        tables: none,
        sheets: none,
        settings: none,
      });
      expect(await host().namedRanges()).toEqual([]);
      expect(await value(1)).toBe("#NAME?");
      expect(await value(0)).toBe(3);
      expect((await host().sheetNames()).includes(name)).toBe(insertedSheets === "keep values");
      if (insertedSheets === "keep values")
        expect((await host().read({ sheet: name, row: 0, column: 0, rows: 2, columns: 2 })).values).toEqual(
          RESULT.blocks[0]!.values,
        );
    },
  );

  test("a workbook that would have no sheet left is refused in a sentence", async () => {
    await host().insertSheet(RESULT);
    await tested().deleteSheet("Sheet1");
    await expect(host().removeTraces({ insertedSheets: "delete" })).rejects.toThrow(/Every sheet .* keep them/);
    expect((await host().traces()).sheets).toEqual(["Result"]);
  });
}
