import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type { Browser } from "playwright-core";
import { workbookContract } from "../workbook/contract.ts";
import { launchBrowser } from "./launch.ts";
import { remoteHost } from "./remote-host.ts";
import { serveFolder } from "./serve.ts";
import { until } from "./workbook-page.ts";

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), "srt-contract-"));
const state: { server?: Awaited<ReturnType<typeof serveFolder>>; browser?: Browser } = {};

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
  state.browser = await launchBrowser();
});
afterAll(async () => {
  await state.browser?.close();
  await state.server?.close();
  rmSync(folder, { recursive: true });
});

workbookContract("the embedded workbook's adapter", async () => {
  const page = await state.browser!.newPage();
  await page.goto(state.server!.url);
  await page.waitForFunction("globalThis.tested?.host.sheetNames().then((names) => names.length === 1)");
  return {
    host: await remoteHost(page),
    second: await remoteHost(page, "tested.second"),
    edit: (...values) => page.evaluate(`tested.edit(...${JSON.stringify(values)})`),
    renameSheet: (...names) => page.evaluate(`tested.renameSheet(...${JSON.stringify(names)})`),
    deleteSheet: (name) => page.evaluate(`tested.deleteSheet(${JSON.stringify(name)})`),
    close: () => page.close(),
  };
});

test("a computed TRUE, a typed one and a spilled one are TRUE and no 1", async () => {
  const page = await state.browser!.newPage();
  await page.goto(state.server!.url);
  await page.waitForFunction("globalThis.tested?.host.sheetNames().then((names) => names.length === 1)");
  const host = await remoteHost(page);
  const values = [["=1=1", true, "=SEQUENCE(2)>1"]];
  const { name } = await host.insertSheet({ name: "True", blocks: [{ row: 0, column: 0, values }], formats: [] });
  const read = async () => (await host.read({ sheet: name, row: 0, column: 0, rows: 2, columns: 3 })).values;
  await until(async () => (await read())[1]![2] === true, true);
  expect(await read()).toEqual([
    [true, true, false],
    [null, null, true],
  ]);
  await page.close();
});
