import type { WorkbookHost } from "../../src/workbook/host.ts";
import type { Cell, SheetPlan } from "../../src/workbook/plan.ts";
import type { HostUnderTest } from "./contract.ts";

const RUNS: SheetPlan = {
  name: "Runs",
  blocks: [
    {
      row: 1,
      column: 1,
      values: [
        ["Run", "Who", "Loss"],
        ["00017", "Anna", 0.25],
        ["00018", "Chen", "=SUM(A1:A1)"],
      ],
    },
  ],
  formats: [],
  tables: [{ name: "RunLog", area: { row: 1, column: 1, rows: 3, columns: 3 } }],
};

const APPENDS = 200;

/** What every host promises of the tables that a team shares. */
export function tablesContract(tested: () => HostUnderTest): void {
  const host = () => tested().host;
  const below = (rows: number) => ({ sheet: "Runs", row: 4, column: 1, rows, columns: 3 });

  test("a table is listed with its headings and read whole by its name, on a renamed sheet as well", async () => {
    await host().insertSheet(RUNS);
    await tested().renameSheet("Runs", "Archive of Anna's runs");
    const address = { sheet: "Archive of Anna's runs", row: 1, column: 1, rows: 3, columns: 3 };
    const outline = { name: "RunLog", address, headings: ["Run", "Who", "Loss"] };
    expect(await host().tables()).toEqual([outline]);
    const { values, formulas, ...rest } = await host().readTable("runlog");
    expect(rest).toEqual(outline);
    expect(values.map((row) => row.slice(0, 2))).toEqual([
      ["00017", "Anna"],
      ["00018", "Chen"],
    ]);
    expect(formulas).toEqual([
      ["00017", "Anna", 0.25],
      ["00018", "Chen", "=SUM(A1:A1)"],
    ]);
  });

  test("a table that is not there, or was deleted with its sheet, is refused in a sentence", async () => {
    await expect(host().readTable("RunLog")).rejects.toThrow("The workbook has no table RunLog.");
    await host().insertSheet(RUNS);
    await tested().deleteSheet("Runs");
    expect(await host().tables()).toEqual([]);
    await expect(host().appendRows("RunLog", [["1", "Anna", 0]])).rejects.toThrow("The workbook has no table RunLog.");
  });

  test("rows that are added stand below the others in the table: texts stay texts, formulas calculate", async () => {
    await host().insertSheet(RUNS);
    const rows: Cell[][] = [
      ["00019", "1e5", true],
      ["Mar 5", null, "=SUM(D3:D3)"],
    ];
    expect(await host().appendRows("RunLog", rows)).toEqual(below(2));
    const [outline] = await host().tables();
    expect(outline!.address.rows).toBe(5);
    const { formulas } = await host().readTable("RunLog");
    expect(formulas.slice(2)).toEqual(rows);
    for (let tries = 0; tries < 1000 && (await host().readTable("RunLog")).values[3]![2] !== 0.25; tries++)
      await new Promise((later) => setTimeout(later, 30));
    expect((await host().readTable("RunLog")).values[3]![2]).toBe(0.25);
  });

  test("the first row that is added takes the blank one of a new table", async () => {
    await host().insertSheet({
      ...RUNS,
      blocks: [{ row: 1, column: 1, values: [["Run", "Who", "Loss"]] }],
      tables: [{ name: "RunLog", area: { row: 1, column: 1, rows: 2, columns: 3 } }],
    });
    await host().appendRows("RunLog", [["1", "Anna", 0.1]]);
    await host().appendRows("RunLog", [["2", "Chen", 0.2]]);
    expect((await host().readTable("RunLog")).values).toEqual([
      ["1", "Anna", 0.1],
      ["2", "Chen", 0.2],
    ]);
  });

  test("cells below a table are never written over", async () => {
    await host().insertSheet(RUNS);
    await tested().edit("Runs", 5, 2, "a note of Chen's");
    await expect(
      host().appendRows("RunLog", [
        ["a", "b", 1],
        ["c", "d", 2],
      ]),
    ).rejects.toThrow("The cells below the table RunLog are not empty");
    expect((await host().read(below(2))).values).toEqual([
      [null, null, null],
      [null, "a note of Chen's", null],
    ]);
    await host().appendRows("RunLog", [["a", "b", 1]]);
    expect((await host().read(below(2))).values[0]).toEqual(["a", "b", 1]);
  });

  test("rows that no table can hold are refused before anything is written", async () => {
    await host().insertSheet(RUNS);
    const refused = async (row: Cell[], reason: RegExp) =>
      expect(host().appendRows("RunLog", [row])).rejects.toThrow(reason);
    await refused(["a", "b"], /3 columns, but row 1 of what is to be added has 2/);
    await refused(["a", "x".repeat(32_768), 1], /text in row 1, column 2 .* has 32768 characters; .* at most 32767/);
    await refused([null, null, null], /Row 1 of what is to be added .* is empty/);
    await expect(host().appendRows("RunLog", [])).rejects.toThrow(/no rows to add/);
    expect((await host().tables())[0]!.address.rows).toBe(3);
  });

  test("a table at the very end of its sheet takes no more rows", async () => {
    const end = { row: 1_048_574, column: 0, rows: 2, columns: 1 };
    const values = [["Run"], ["00017"]];
    await host().insertSheet({
      name: "Full",
      blocks: [{ ...end, values }],
      formats: [],
      tables: [{ name: "FullLog", area: end }],
    });
    await expect(host().appendRows("FullLog", [["00018"]])).rejects.toThrow(
      "The sheet 'Full' has 1048576 rows and no room for 1 more from row 1048577.",
    );
  });

  test("a table is found among the sheets of a large workbook", async () => {
    for (let i = 0; i < 55; i++) await host().insertSheet({ name: `Deal ${i}`, blocks: [], formats: [] });
    await host().insertSheet(RUNS);
    expect((await host().appendRows("RunLog", [["a", "b", 1]])).sheet).toBe("Runs");
    expect((await host().sheetNames()).length).toBe(57);
  });

  test("two who add 200 rows each at the same time lose none and add none twice", async () => {
    await host().insertSheet(RUNS);
    const add = async (one: WorkbookHost, who: string) => {
      for (let i = 0; i < APPENDS; i++) await one.appendRows("RunLog", [[`${who} ${i}`, who, i]]);
    };
    await Promise.all([add(host(), "Anna"), add(tested().second, "Chen")]);
    const { values, address } = await host().readTable("RunLog");
    expect(address.rows).toBe(3 + 2 * APPENDS);
    const added = values.slice(2);
    for (const who of ["Anna", "Chen"])
      expect(added.filter((row) => row[1] === who).map((row) => row[2])).toEqual([...Array(APPENDS).keys()]);
  });
}
