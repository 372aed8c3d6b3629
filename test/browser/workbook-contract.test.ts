import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type { Page } from "playwright-core";
import type { WorkbookHost } from "../../src/workbook/host.ts";
import { workbookContract } from "../workbook/contract.ts";
import { remoteHost } from "./remote-host.ts";
import { serveFolder } from "./serve.ts";
import { served } from "./served.ts";
import { until } from "./workbook-page.ts";

jest.setTimeout(120_000);

const pages = served("workbook");
const folder = mkdtempSync(join(tmpdir(), "srt-contract-"));
const state: {
  server?: Awaited<ReturnType<typeof serveFolder>>;
  page?: Page;
  hosts?: readonly [WorkbookHost, WorkbookHost];
} = {};

beforeAll(async () => {
  buildSync({
    entryPoints: [join(__dirname, "contract-page.ts")],
    outfile: join(folder, "page.js"),
    bundle: true,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    loader: { ".csv": "text", ".css": "empty" },
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const page =
    '<!doctype html><html lang="en"><div id="workbook" style="height:600px"></div><script src="page.js"></script>';
  writeFileSync(join(folder, "index.html"), page);
  state.server = await serveFolder(folder);
  state.page = await pages.browser.newPage();
  await state.page.goto(state.server.url);
  await state.page.waitForFunction("globalThis.tested !== undefined");
  state.hosts = [await remoteHost(state.page), await remoteHost(state.page, "tested.second")];
});
afterAll(async () => {
  await state.server?.close();
  rmSync(folder, { recursive: true });
});

/** An empty workbook on the page. */
async function freshBook(): Promise<Page> {
  const page = state.page!;
  await page.evaluate("tested.open()");
  await page.waitForFunction("tested.host.sheetNames().then((names) => names.length === 1)");
  return page;
}

workbookContract("the embedded workbook's adapter", async () => {
  const page = await freshBook();
  const does =
    (action: string) =>
    (...values: unknown[]): Promise<void> =>
      page.evaluate(`tested.${action}(...${JSON.stringify(values)})`);
  return {
    host: state.hosts![0],
    second: state.hosts![1],
    edit: does("edit"),
    renameSheet: does("renameSheet"),
    deleteSheet: does("deleteSheet"),
    mergeCells: does("mergeCells"),
    hideRow: does("hideRow"),
    protectSheet: does("protectSheet"),
    close: () => undefined,
  };
});

test("one undo takes back all rows of one addition, and the table's growth with them", async () => {
  const page = await freshBook();
  const host = state.hosts![0];
  const { name } = await host.insertSheet({
    name: "Runs",
    blocks: [
      {
        row: 0,
        column: 0,
        values: [
          ["Run", "Loss"],
          ["1", 0.1],
        ],
      },
      { row: 0, column: 3, values: [["=SUM(RunLog[Loss])"]] },
    ],
    formats: [],
    tables: [{ name: "RunLog", area: { row: 0, column: 0, rows: 2, columns: 2 } }],
  });
  const total = async () => (await host.read({ sheet: name, row: 0, column: 3, rows: 1, columns: 1 })).values[0]![0];
  await until(total, 0.1);
  await host.appendRows("RunLog", [
    ["2", 0.2],
    ["3", 0.4],
  ]);
  await until(total, (sum) => Math.abs(Number(sum) - 0.7) < 1e-12);
  await page.evaluate("tested.undo()");
  expect(await host.readTable("RunLog")).toMatchObject({ address: { rows: 2 }, values: [["1", 0.1]] });
  expect((await host.read({ sheet: name, row: 2, column: 0, rows: 2, columns: 2 })).values.flat()).toEqual([
    null,
    null,
    null,
    null,
  ]);
  await until(total, 0.1);
});

test("a computed TRUE, a typed one and a spilled one are TRUE and no 1", async () => {
  await freshBook();
  const host = state.hosts![0];
  const values = [["=1=1", true, "=SEQUENCE(2)>1"]];
  const { name } = await host.insertSheet({ name: "True", blocks: [{ row: 0, column: 0, values }], formats: [] });
  const read = async () => (await host.read({ sheet: name, row: 0, column: 0, rows: 2, columns: 3 })).values;
  await until(async () => (await read())[1]![2] === true, true);
  expect(await read()).toEqual([
    [true, true, false],
    [null, null, true],
  ]);
});
