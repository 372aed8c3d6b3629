import { readFileSync, writeFileSync } from "node:fs";
import { Workbook, type CellValue } from "exceljs";
import { unzipSync, zipSync, strToU8 } from "fflate";
import { partText } from "../../src/workbook/embedded/xlsx-package.ts";
import { build, calc, calcJson, temporaryFile } from "./command.ts";

/** A workbook as Excel saves it, with stale results, and a part that no reader of ours knows. */
async function staleBook(): Promise<string> {
  const file = new Workbook();
  const deal = file.addWorksheet("Deal");
  const tape = file.addWorksheet("Loan tape");
  tape.addRows([
    ["Obligor", "EAD", "PD (fraction)", "LGD"],
    ["Alpha", 100, 0.01, 0.4],
    ["Beta", 200, 0.02, 0.45],
    ["Gamma", 300, 0.03, 0.5],
  ]);
  const pool = "'Loan tape'!$A$1:$D$4";
  const put = (address: string, value: object | number) => {
    deal.getCell(address).value = value as CellValue;
  };
  put("A1", { formula: `_xldudf_SRT_TRANCHELOSS(${pool},0.2,0,0.1)`, result: 0.5 });
  put("A2", { formula: "A1*2", result: 1 });
  put("A3", { formula: "5+5", result: 11 });
  put("A4", { formula: `_xldudf_SRT_TRANCHELOSS(${pool},0.2,6,7)`, result: 0.5 });
  put("A5", { formula: "SUM(E1:E40)", result: 3 });
  put("D1", { formula: `_xldudf_SRT_POOLSTATS(${pool})`, result: "Name", shareType: "array", ref: "D1:E3" });
  put("E2", 77);
  put("D3", 77);
  file.definedNames.add("Deal!$A$1", "Loss");
  const parts = unzipSync(new Uint8Array(await file.xlsx.writeBuffer()));
  parts["xl/slicers/slicer1.xml"] = strToU8("<slicers/>");
  return temporaryFile("stale.xlsx", zipSync(parts));
}

describe("a workbook given to calc", () => {
  let before: string;
  let after: string;
  let lines: ReturnType<typeof calcJson>;
  beforeAll(async () => {
    build();
    before = await staleBook();
    after = before.replace("stale", "fresh");
    lines = calcJson("--xlsx", before, "--out", after, "=Deal!A1", "=Loss*2", "=Deal!A3");
  }, 60_000);

  const cell = (address: string) => {
    const text = partText(unzipSync(readFileSync(after)), "xl/worksheets/sheet1.xml");
    return new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`).exec(text)?.[0] ?? "";
  };
  const number = (address: string) => Number(/<v>(.*?)<\/v>/.exec(cell(address))?.[1]);

  test("answers formulas over its sheets and names", () => {
    expect(lines.map(({ error }) => error)).toEqual([null, null, null]);
    expect(lines[0]!.value).toBeGreaterThan(0);
    expect(lines[1]!.value).toBe(2 * lines[0]!.value);
  });

  test("has new values of SRT formulas and of what depends on them, and no others", () => {
    expect(number("A1")).toBe(lines[0]!.value);
    expect(number("A2")).toBe(2 * lines[0]!.value);
    expect(cell("A1")).toContain("<f>_xldudf_SRT_TRANCHELOSS(");
    expect(number("A3")).toBe(11);
    expect(cell("A4")).toMatch(/t="e"><f>.*<\/f><v>#VALUE!<\/v>/);
  });

  test("has the whole spill of a table, in the range it now covers", () => {
    const last = Number(/ref="D1:E(\d+)"/.exec(cell("D1"))?.[1]);
    expect(last).toBeGreaterThan(5);
    expect(cell("D2")).toContain("<v>Loans</v>");
    expect(number("E2")).toBe(3);
    expect(cell(`D${last}`)).toMatch(/t="str"><v>/);
    expect(number("A5")).toBeGreaterThan(600);
  });

  test("keeps every other part byte for byte", () => {
    const [old, now] = [before, after].map((file) => unzipSync(readFileSync(file)));
    expect(Object.keys(now!)).toEqual(Object.keys(old!));
    const changed = Object.keys(old!).filter((path) => !Buffer.from(old![path]!).equals(now![path]!));
    expect(changed).toEqual(["xl/worksheets/sheet1.xml"]);
  });

  test("is refused with exit code 2 where it is no workbook", () => {
    const { code, errors } = calc("--xlsx", "package.json", "=1");
    expect([code, errors]).toEqual([2, "package.json cannot be read. It is not an .xlsx workbook.\n"]);
  });

  test.each(["Loss", "loss", "Deal"])("is refused with exit code 2 where it has the name %s of a range", (name) => {
    const { code, out, errors } = calc("--xlsx", before, "--range", `${name}=assets/demo/pool.csv`, `=ROWS(${name})`);
    expect([code, out]).toEqual([2, ""]);
    expect(errors).toBe(`--range gives the name ${name}, which the workbook has already; choose another one.\n`);
  });
});

describe("what formulas cannot see of a workbook is said beside the answers", () => {
  test("hidden rows, and the calendar of 1904", async () => {
    const file = temporaryFile("old-calendar.xlsx", "");
    const book = new Workbook();
    book.properties.date1904 = true;
    const sheet = book.addWorksheet("Tape");
    sheet.addRows([["Loan ID", "EAD"], ["A", 10], ["B", 20], ["C", new Date(Date.UTC(2029, 0, 15))]]); // prettier-ignore
    sheet.getRow(3).hidden = true;
    await book.xlsx.writeFile(file);
    const { out, errors } = calc("--xlsx", file, "=Tape!B4");
    // 15 January 2029 counted from 1900.
    expect(out.trim()).toBe("47133");
    expect(errors).toBe(
      `${file}: sheet Tape has 1 hidden rows (3); they count.\n` +
        `${file}: it counts days from 1904: dates with a date format are read right, numbers without one are taken as days from 1900.\n`,
    );
  });

  test.each([
    [
      "EncryptedPackage",
      "The workbook is protected by a password; open it in Excel, remove the password and save it again.",
    ],
    ["Workbook", "It is a workbook of an old kind (.xls); save it as .xlsx in Excel."],
  ])("a compound file with the stream %s is refused in its own sentence", (stream, sentence) => {
    const file = temporaryFile(`${stream}.xlsx`, "");
    const head = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(504)]);
    writeFileSync(file, Buffer.concat([head, Buffer.from(stream, "utf16le"), Buffer.alloc(512)]));
    const { code, errors } = calc("--xlsx", file, "=1");
    expect([code, errors]).toEqual([2, `${file} cannot be read. ${sentence}\n`]);
  });
});
