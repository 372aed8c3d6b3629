import "@univerjs/sheets-table/facade";
import { MADE_SETTING, madeAlso } from "../../src/workbook/made.ts";
import { openPackage, partText } from "../../src/workbook/embedded/xlsx-package.ts";
import { readTraces, removeSrtTraces } from "../../src/workbook/embedded/traces.ts";
import { writeXlsx } from "../../src/workbook/embedded/xlsx-write.ts";
import { columnLetters } from "../../src/workbook/reference.ts";
import { refersTo } from "../../src/workbook/srt-formulas.ts";
import { book, opened } from "./sheets.ts";

jest.setTimeout(60_000);

const TAPE = [
  ["Obligor", "EAD", "PD (fraction)", "LGD"],
  ["Alpha", 100, 0.01, 0.4],
  ["Beta", 200, 0.02, 0.45],
  ["Gamma", 300, 0.03, 0.5],
];

test("the saved file of a workbook that SRT was taken out of names it in no formula, name or property", async () => {
  const data = book(
    {
      Deal: {
        A1: "Loss of the SRT pool",
        B1: "=SRT.TRANCHELOSS(Pool,0.2,0,0.5)",
        A3: "=SRT.POOLSTATS(Pool)",
        K1: "=SUM(Pool)",
        K2: "=B1*2",
        K3: "=SUM('SRT run'!B2:B3)",
      },
      "SRT run": TAPE,
    },
    { Pool: "'SRT run'!$A$1:$D$4", Own: "Deal!$K$1" },
  );
  data.custom = { settings: { [MADE_SETTING]: madeAlso(null, { names: ["Pool"], sheets: ["SRT run"] }) } } as never;
  const { engine, read } = await opened(data);
  const before = { loss: read("B1"), spill: read("A3") as unknown[][], sums: [read("K1"), read("K3")] };
  expect([typeof before.loss, before.spill.length > 3]).toEqual(["number", true]);
  expect(readTraces(engine)).toMatchObject({ names: ["Pool"], sheets: ["SRT run"], settings: [MADE_SETTING] });

  const removed = removeSrtTraces(engine, { insertedSheets: "delete" });
  expect(removed.formulas.length).toBe(4);
  const parts = openPackage(await writeXlsx(engine));
  const sheet = partText(parts, "xl/worksheets/sheet1.xml");
  const formulas = [...sheet.matchAll(/<f\b[^>]*>([^<]*)<\/f>/g)].map(([, formula]) => formula);
  expect(formulas).toEqual(["B1*2"]);
  expect(partText(parts, "xl/workbook.xml")).not.toMatch(/SRT|Pool/);
  expect(partText(parts, "xl/workbook.xml")).toContain('name="Own"');
  const others = Object.keys(parts).filter((path) => !/sharedStrings|worksheets\/sheet/.test(path));
  for (const path of others) expect(`${path} ${partText(parts, path)}`).not.toMatch(/\bSRT\b|srt\./);

  expect([read("K1"), read("K3")]).toEqual(before.sums);
  expect(read("B1")).toBe(before.loss);
  const kept = before.spill.map((row, r) => row.map((_, c) => read(`${columnLetters(c)}${3 + r}`) ?? ""));
  expect(kept).toEqual(before.spill);
});

test("a reference to a name or a sheet is told from a text, a longer name and another sheet", () => {
  expect(refersTo("=SUM(pool)", ["Pool"], [])).toBe(true);
  expect(refersTo('=SUM(Pools)&"Pool"', ["Pool"], [])).toBe(false);
  expect(refersTo("='SRT run'!A1", [], ["SRT run"])).toBe(true);
  expect(refersTo("=Anna!A1", [], ["anna"])).toBe(true);
  expect(refersTo("='SRT run 2'!A1", [], ["SRT run"])).toBe(false);
  expect(refersTo("Pool", ["Pool"], [])).toBe(false);
});
