import { functions } from "../../build/functions.json";
import { workedFunctions } from "../../src/functions/gallery.ts";
import examples from "../../src/functions/examples.json";
import { LANGUAGES, type Language } from "../../src/language/language.ts";
import { bookOf } from "../../src/workbook/embedded/book-data.ts";
import { callParts } from "../../src/workbook/gallery/call-parts.ts";
import { exampleCells, exampleSheet } from "../../src/workbook/gallery/example-sheet.ts";
import type { WorkedFunction } from "../../src/workbook/gallery/worked-function.ts";
import type { Cell, SheetPlan } from "../../src/workbook/plan.ts";
import { opened } from "../bridge/sheets.ts";

jest.setTimeout(240_000);

const gallery: WorkedFunction[] = [];
beforeAll(async () => void gallery.push(...(await workedFunctions())));

/** Address and content of the cell to the right of a label. */
function beside(plan: SheetPlan, label: string): { address: string; content: Cell } {
  for (const { row, column, values } of plan.blocks) {
    const at = values.findIndex((line) => line[0] === label && line.length === 2);
    if (at >= 0) return { address: `${String.fromCharCode(66 + column)}${row + at + 1}`, content: values[at]![1]! };
  }
  throw new Error(`${plan.name} has no ${label}.`);
}

test("the gallery has every function once, with the example and the expected value that the help's tests check", () => {
  expect(gallery.map(({ id }) => id).sort()).toEqual(functions.map(({ id }) => id).sort());
  for (const { id, formula, source, ...rest } of examples as readonly Record<string, any>[]) {
    const { example, parameters } = gallery.find((one) => one.id === id)!;
    expect([id, example.formula, example.source.en]).toEqual([id, formula, source]);
    expect([id, example.expected, example.cell]).toEqual([id, rest["expected"] ?? rest["startsWith"], rest["cell"]]);
    expect([id, example.tolerance !== undefined]).toEqual([id, typeof rest["expected"] === "number"]);
    const texts = [example.shows, example.source, ...parameters.map(({ says }) => says)];
    for (const text of texts) expect(Object.keys(text)).toEqual(Object.keys(LANGUAGES));
  }
});

/** Sheets of functions, open and calculated, with a way to a cell beside a label of each. */
async function open(ids: readonly string[], language: Language) {
  const plans = ids.map((id) =>
    exampleSheet(
      gallery.find((one) => one.id === id)!,
      language,
    ),
  );
  const data = bookOf(plans);
  const sheet = await opened(data);
  return {
    sheet,
    plans,
    beside: (i: number, label: string) => sheet.read(beside(plans[i]!, label).address, data.sheetOrder[i]),
  };
}

test("on every inserted sheet the live value agrees with the expected one under it", async () => {
  const ids = gallery.map(({ id }) => id);
  const book = await open(ids, "en");
  const told = ids.map((id, i) => [id, ...["Live value", "Expected", "Check"].map((label) => book.beside(i, label))]);
  for (const [i, [id, live, expected, check]] of told.entries()) {
    const { match, tolerance } = gallery[i]!.example;
    if (match === "near") expect(Math.abs(Number(live) - Number(expected))).toBeLessThanOrEqual(tolerance!);
    else expect([id, String(live).slice(0, String(expected).length)]).toEqual([id, expected]);
    expect([id, live, expected, check]).toEqual([id, live, expected, "agrees"]);
  }
});

test("in Chinese the sheets say so, whatever kind of value is compared", async () => {
  const ids = ["SECSA", "JOINCHECK", "POOL", "SRTTEST", "SESVALUE"];
  const book = await open(ids, "zh-Hant");
  expect(ids.map((id, i) => [id, book.beside(i, "比對")])).toEqual(ids.map((id) => [id, "相符"]));
});

test("an input is a cell: where it is changed, the live value follows and no longer agrees", async () => {
  const { sheet, plans } = await open(["SECERBA"], "en");
  const attach = beside(plans[0]!, "Live value");
  expect(attach.content).toBe("=SRT.SECERBA(B6,B7,B8,B9)");
  await sheet.type("B6", 12);
  expect(sheet.read(beside(plans[0]!, "Live value").address)).not.toBeCloseTo(3.73125, 6);
  expect(sheet.read(beside(plans[0]!, "Check").address)).toBe("differs: inputs changed, or still calculating");
});

test("at a cell of another sheet it is the same, with references that lead there", async () => {
  const worked = gallery.find(({ id }) => id === "TRANCHETABLE")!;
  const corner = { sheet: "Mine", row: 9, column: 3, rows: 1, columns: 1 };
  const { address, values } = exampleCells(worked, "en", corner);
  const moved = { name: "Mine", blocks: [{ row: 9, column: 3, values }], formats: [] };
  const sheet = await opened(bookOf([moved]));
  const row = 9 + values.findIndex(([label]) => label === "Check");
  expect(address).toEqual({ ...corner, rows: values.length, columns: values[0]!.length });
  expect([sheet.read(`E${row}`), sheet.read(`E${row + 1}`)]).toEqual([1e-12, "agrees"]);
});

test.each([
  [
    '=SRT.A(1,"a,b)",{1,2;"x;y",TRUE},SRT.B(1,{2}),,-0.5)',
    "SRT.A",
    [
      [[1]],
      [["a,b)"]],
      [
        [1, 2],
        ["x;y", true],
      ],
      null,
      null,
      [[-0.5]],
    ],
  ],
  ["=INDEX(SRT.A(1),2)", "SRT.A", [[[1]]]],
  ["=SRT.A()", "SRT.A", []],
  ['=SRT.B(SRT.A("say ""so"""),2)', "SRT.A", [[['say "so"']]]],
] as const)("%s is taken apart at commas that stand in no quotes and no brackets", (formula, name, constants) => {
  const { before, args, after } = callParts(formula, name);
  expect(args.map(({ constant }) => constant)).toEqual(constants);
  expect(before + args.map(({ text }) => text).join(",") + after).toBe(formula);
});

test("a formula without the call is refused", () => {
  expect(() => callParts("=SUM(1)", "SRT.A")).toThrow("The formula =SUM(1) does not call SRT.A.");
});
