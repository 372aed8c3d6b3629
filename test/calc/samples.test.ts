import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ICellData, IWorkbookData } from "@univerjs/core";
import { Workbook, type CellFormulaValue } from "exceljs";
import { calculatedFile } from "../../src/calc/samples/calculated-file.ts";
import { SAMPLES, SAMPLES_MADE, type Sample } from "../../src/calc/samples/samples.ts";
import { nodeEngine } from "../../src/engine/node.ts";
import { catalogue, connect } from "../../src/functions/index.ts";
import { chartsIn } from "../../src/workbook/embedded/drawings.ts";
import { openEngine } from "../../src/workbook/embedded/headless.ts";
import { openPackage, partText } from "../../src/workbook/embedded/xlsx-package.ts";
import { workbookPart } from "../../src/workbook/embedded/xlsx/workbook-part.ts";
import { readXlsx } from "../../src/workbook/embedded/xlsx-read.ts";
import { cellAddress } from "../../src/workbook/reference.ts";
import { bundleWorker, type BundledWorker } from "../engine/bundled-worker.ts";

type XmlParser = { readonly parseStringPromise: (text: string, options: { strict: true }) => Promise<unknown> };
/** It comes without types. */
const { parseStringPromise } = jest.requireActual<XmlParser>("xml2js");
const MINUTES = 60_000;
const SLOW = "srt-founding-case.xlsx";
const files = SAMPLES.map(({ file }) => file);
const sample = (file: string): Sample => SAMPLES.find((one) => one.file === file)!;
const shipped = (file: string): Uint8Array => new Uint8Array(readFileSync(join("assets/samples", file)));

let worker: BundledWorker;
beforeAll(async () => {
  worker = await bundleWorker();
});
afterAll(() => worker.discard());
/** Nothing is remembered from one question to the next. */
beforeEach(() => connect(nodeEngine(worker.file), { cards: "text" }));

/** Cells of a sheet of a file as it was read: what is shown, by row and column. */
function cellsIn(data: IWorkbookData, sheet: string): [row: number, column: number, cell: ICellData][] {
  return Object.entries(data.sheets[sheet]!.cellData ?? {}).flatMap(([row, line]) =>
    Object.entries(line ?? {}).map(([column, cell]): [number, number, ICellData] => [
      Number(row),
      Number(column),
      cell!,
    ]),
  );
}

test.each(files.filter((file) => file !== SLOW))(
  "%s is to the byte what its sheets give; else npm run samples writes it anew",
  async (file) => {
    const built = await calculatedFile(sample(file).plans(), SAMPLES_MADE);
    expect(Buffer.compare(built, shipped(file))).toBe(0);
  },
  5 * MINUTES,
);

test("the founding case ships with the inputs and formulas of its sheets; else npm run samples writes it anew", async () => {
  const data = readXlsx(shipped(SLOW));
  const plans = sample(SLOW).plans();
  expect(data.sheetOrder.map((id) => data.sheets[id]!.name)).toEqual(plans.map(({ name }) => name));
  plans.forEach((plan, i) => {
    const cells = data.sheets[data.sheetOrder[i]!]!.cellData!;
    for (const { row, column, values } of plan.blocks) {
      values.forEach((line, r) =>
        line.forEach((value, c) => {
          const cell = cells[row + r]?.[column + c];
          const kept = cell?.f ?? cell?.v ?? null;
          expect([plan.name, row + r, column + c, kept]).toEqual([
            plan.name,
            row + r,
            column + c,
            value === "" ? null : value,
          ]);
        }),
      );
    }
  });
});

test.each(["srt-first-steps.xlsx", SLOW])(
  "%s, opened and calculated again, has the same bits in every formula's cell and spill, simulations included",
  async (file) => {
    const bytes = shipped(file);
    const data = readXlsx(bytes);
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
    const open = openEngine().open(data);
    await open.settled();
    let compared = 0;
    data.sheetOrder.forEach((id, i) => {
      const sheet = workbook.worksheets[i]!;
      for (const [row, column, { f }] of cellsIn(data, id)) {
        if (!f) continue;
        open.readSpill(id, row, column).forEach((line, r) =>
          line.forEach((value, c) => {
            const cell = sheet.getCell(row + r + 1, column + c + 1);
            const kept = cell.result ?? cell.value;
            expect([sheet.name, cell.address, kept === "" ? null : kept]).toEqual([sheet.name, cell.address, value === "" ? null : value]); // prettier-ignore
            compared++;
          }),
        );
      }
    });
    expect(compared).toBeGreaterThan(700);
  },
  8 * MINUTES,
);

describe.each(files)("%s without the functions", (file) => {
  const parts = openPackage(shipped(file));
  const texts = Object.keys(parts).filter((path) => /\.(xml|rels)$/.test(path));
  const formulas = workbookPart(parts).sheets.flatMap(({ path }) =>
    [...partText(parts, path).matchAll(/<f\b[^>]*>([^<]*)<\/f>/g)].map(([, formula]) => formula!),
  );

  test("shows a value in every formula's cell, and no error", async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load(shipped(file) as unknown as Parameters<typeof workbook.xlsx.load>[0]);
    for (const sheet of workbook.worksheets) {
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (!cell.formula) return;
          const { result } = cell.value as CellFormulaValue;
          // An empty text is a value too; an error is an object.
          expect([sheet.name, cell.address, typeof result]).toEqual([sheet.name, cell.address, expect.stringMatching(/number|string|boolean/)]); // prettier-ignore
        }),
      );
    }
  });

  test("names functions as Excel keeps them: add-in functions by their namespace, new ones by their prefix", () => {
    const called = new Set(formulas.flatMap((formula) => formula.replace(/"[^"]*"|&quot;.*?&quot;/g, "").match(/[A-Za-z_][\w.]*(?=\()/g) ?? [])); // prettier-ignore
    for (const name of called) {
      const own = /^_xldudf_SRT_(\w+)$/.exec(name)?.[1];
      if (own !== undefined) expect([own, catalogue.has(own)]).toEqual([own, true]);
      else expect(name).toMatch(/^(_xlfn\.CHOOSECOLS|IF|INDEX|MATCH|TEXT)$/);
    }
  });

  test("is well-formed in every part, each declared, and each relation leads to a part", async () => {
    for (const path of texts)
      await expect(parseStringPromise(partText(parts, path), { strict: true })).resolves.toBeDefined();
    const types = partText(parts, "[Content_Types].xml");
    for (const path of Object.keys(parts)) {
      const extension = path.split(".").at(-1)!;
      const isDeclared = types.includes(`PartName="/${path}"`) || types.includes(`Extension="${extension}"`);
      expect([path, isDeclared || path === "[Content_Types].xml"]).toEqual([path, true]);
    }
    for (const path of texts.filter((one) => one.endsWith(".rels"))) {
      const folder = path.replace(/_rels\/[^/]*$/, "");
      for (const [, target] of partText(parts, path).matchAll(/Target="([^"]*)"/g)) {
        const found = target!.startsWith("/")
          ? target!.slice(1)
          : new URL(target!, `file:///${folder}`).pathname.slice(1);
        expect([path, target, parts[found] !== undefined]).toEqual([path, target, true]);
      }
    }
  });

  test("marks every array formula as one that spills", () => {
    for (const { path } of workbookPart(parts).sheets) {
      const arrays = partText(parts, path).match(/<c [^>]*><f t="array"/g) ?? [];
      for (const array of arrays) expect(array).toContain('cm="1"');
      if (arrays.length > 0) expect(partText(parts, "xl/metadata.xml")).toContain("fDynamic");
    }
  });

  test("prints as wide as a page", () => {
    for (const { path } of workbookPart(parts).sheets) {
      expect(partText(parts, path)).toMatch(/<pageSetUpPr fitToPage="1"\/>[\s\S]*<pageSetup [^>]*fitToHeight="0"/);
    }
  });
});

test.each([
  ["srt-first-steps.xlsx", 6],
  ["srt-first-steps.zh-Hant.xlsx", 6],
  [SLOW, 4],
] as const)(
  "%s has %i native charts with the values of their cells, a title and an alternative text",
  async (file, count) => {
    const parts = openPackage(shipped(file));
    const workbook = new Workbook();
    await workbook.xlsx.load(shipped(file) as unknown as Parameters<typeof workbook.xlsx.load>[0]);
    const charts = Object.keys(parts).filter((path) => path.startsWith("xl/charts/"));
    expect(charts.length).toBe(count);
    for (const path of charts) {
      const text = partText(parts, path);
      const references = [...text.matchAll(/<c:f>([^<]*)<\/c:f><c:(num|str)Cache>([\s\S]*?)<\/c:\2Cache>/g)];
      expect(references.length).toBeGreaterThan(1);
      for (const [, reference, kind, cache] of references) {
        const address = cellAddress(reference!.replace(/:.*$/, ""))!;
        const sheet = workbook.getWorksheet(address.sheet)!;
        const points = [...cache!.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)];
        expect(points.length).toBeGreaterThan(1);
        for (const [, index, kept] of points) {
          const cell = sheet.getCell(address.row + 1 + Number(index), address.column + 1);
          const value = cell.result ?? cell.value;
          expect([reference, index, kind === "num" ? Number(kept) : kept]).toEqual([reference, index, value]);
        }
      }
      expect(text).toMatch(/<c:title>.*<a:t>[^<]{10,}<\/a:t>/s);
    }
    const drawings = Object.keys(parts).filter((path) => /^xl\/drawings\/[^/]*\.xml$/.test(path));
    const described = drawings.flatMap(
      (path) => partText(parts, path).match(/descr="[^"]{20,}"|descr="[^"]*[\u4e00-\u9fff][^"]*"/g) ?? [],
    );
    expect(described.length).toBe(count);
  },
);

test("charts of a file come back as they were planned", async () => {
  const plans = sample("srt-first-steps.xlsx").plans();
  const data = readXlsx(shipped("srt-first-steps.xlsx"));
  const back = data.sheetOrder.map((id) => chartsIn(data, id).map(({ data: { plan } }) => plan));
  expect(back).toEqual(plans.map(({ charts }) => charts ?? []));
});

test("the templates hold every table that the functions read, under a name each", () => {
  const names = (file: string) => partText(openPackage(shipped(file)), "xl/tables/table8.xml");
  for (const file of ["srt-templates.xlsx", "srt-templates.zh-Hant.xlsx"]) {
    expect(workbookPart(openPackage(shipped(file))).sheets.length).toBe(8);
    expect(names(file)).toContain('name="My_chain"');
    expect(workbookPart(openPackage(shipped(file))).names).toEqual([]);
  }
});
