import type { Browser, Download, Page } from "playwright-core";
import type { RangeContent } from "../../src/workbook/host.ts";
import type { Cell, RangeAddress, SheetPlan } from "../../src/workbook/plan.ts";

/** What a page must not do. */
export type Complaints = { readonly console: string[]; readonly foreign: string[] };

/** The embedded workbook in a browser, reached as a user reaches it and through its scripting hook. */
export type WorkbookPage = {
  readonly page: Page;
  readonly complaints: Complaints;
  readonly read: (address: RangeAddress) => Promise<RangeContent["values"]>;
  readonly cell: (sheet: string, row: number, column: number) => Promise<Cell>;
  readonly insert: (plan: SheetPlan) => Promise<string>;
  readonly select: (sheet: string, row: number, column: number) => Promise<void>;
  /** Types into the selected cell and presses Enter. */
  readonly type: (text: string) => Promise<void>;
};

/** Opens the workbook and waits for its host. */
export async function openWorkbook(browser: Browser, url: string, options: object = {}): Promise<WorkbookPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  return workbookOn(await context.newPage(), url);
}

/** What the storage of a browser holds that kept a workbook of one empty sheet, Sheet1: an option of a new context. */
export function emptyBook(url: string): object {
  const sheet = { id: "first", name: "Sheet1", rowCount: 1000, columnCount: 26, cellData: {} };
  const book = { id: "empty", name: "Empty", sheetOrder: ["first"], sheets: { first: sheet } };
  const records = [{ key: "current", value: book }];
  const stores = [{ name: "books", autoIncrement: false, indexes: [], records }];
  const kept = { origin: new URL(url).origin, localStorage: [], indexedDB: [{ name: "srt-workbook", version: 1, stores }] }; // prettier-ignore
  return { storageState: { cookies: [], origins: [kept] } };
}

/** Opens the workbook on one empty sheet: the formulas of the demo would take two thirds of the time. */
export async function openEmptyWorkbook(browser: Browser, url: string, options: object = {}): Promise<WorkbookPage> {
  const opened = await openWorkbook(browser, url, { ...options, ...emptyBook(url) });
  await until(() => opened.page.evaluate("srt.host.sheetNames().then(String)"), "Sheet1");
  return opened;
}

/** The workbook on a page of a context that may hold one already. */
export async function workbookOn(page: Page, url: string): Promise<WorkbookPage> {
  const complaints: Complaints = { console: [], foreign: [] };
  page.on("pageerror", (error) => complaints.console.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.console.push(message.text());
  });
  page.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(url) && !/^(data|blob):/.test(address)) complaints.foreign.push(address);
  });
  await page.goto(url);
  await until(() => page.evaluate("window.srt !== undefined"), true);
  const ask = <T>(method: string, argument: unknown): Promise<T> =>
    page.evaluate(`srt.host.${method}(${JSON.stringify(argument)})`);
  const read = async (address: RangeAddress) => (await ask<RangeContent>("read", address)).values;
  return {
    page,
    complaints,
    read,
    cell: async (sheet, row, column) => (await read({ sheet, row, column, rows: 1, columns: 1 }))[0]?.[0] ?? null,
    insert: async (plan) => (await ask<{ name: string }>("insertSheet", plan)).name,
    select: async (sheet, row, column) => {
      await ask("select", { sheet, row, column, rows: 1, columns: 1 });
      await drawn(page);
    },
    type: (text) => typeIntoCell(page, text),
  };
}

/** What a saved file holds. */
export async function contentOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const TRIES = 5;
const TRY_MS = 3_000;

/** Types a cell's content. Where Enter went to the list of functions that lags behind, gives the edit up and types again. */
async function typeIntoCell(page: Page, text: string): Promise<void> {
  for (let i = 0; i < TRIES; i++) {
    await openEditor(page, text.slice(0, 1));
    await page.keyboard.type(text.slice(1));
    await page.keyboard.press("Enter");
    if (
      await until(() => isEditing(page), false, TRY_MS).then(
        () => true,
        () => false,
      )
    )
      return;
    await page.keyboard.press("Escape");
    await until(() => isEditing(page), false, TRY_MS).catch(() => page.keyboard.press("Escape"));
  }
  throw new Error(`The cell's editor does not close on ${text}.`);
}

/** Types the first key until the cell's editor opens: a page that still sets up a new sheet lets keys pass. */
async function openEditor(page: Page, key: string): Promise<void> {
  for (let i = 0; i < TRIES; i++) {
    await page.keyboard.type(key);
    if (await until(() => isEditing(page), true, TRY_MS).catch(() => false)) return;
  }
  throw new Error("The cell's editor does not open.");
}

/** The editor waits out of sight until a cell is edited. */
function isEditing(page: Page): Promise<boolean> {
  return page.evaluate(
    "document.getElementById('__editor___INTERNAL_EDITOR__DOCS_NORMAL').getBoundingClientRect().left >= 0",
  );
}

/** Waits until the page has drawn what was asked of it: keys that come before a new sheet is drawn are lost. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 250))))",
  );
}

/** A condition that holds ends the waiting at once; the limit is for a machine that does much else. */
const LIMIT_MS = 90_000;
const FIRST_STEP_MS = 10;
/** Questions take time from the page that is to answer them, so they grow rarer. */
const LAST_STEP_MS = 100;

/**
 * Asks again until the answer is the wanted one, or holds; fails with the last answer. A question that cannot be asked
 * yet, such as one about a sheet still to come, counts as not answered.
 */
export async function until<T>(
  ask: () => Promise<T>,
  wanted: T | ((answer: T) => boolean),
  limitMs = LIMIT_MS,
): Promise<T> {
  const deadline = Date.now() + limitMs;
  for (let step = FIRST_STEP_MS; ; step = Math.min(1.2 * step, LAST_STEP_MS)) {
    const answer = await ask().catch((error: unknown) => error as Error);
    if (!(answer instanceof Error)) {
      const holds = typeof wanted === "function" ? (wanted as (answer: T) => boolean)(answer) : answer === wanted;
      if (holds) return answer;
    }
    if (Date.now() > deadline) {
      const last = answer instanceof Error ? answer.message : JSON.stringify(answer);
      throw new Error(`Still ${last} after ${limitMs / 1000} s.`);
    }
    await new Promise((done) => setTimeout(done, step));
  }
}
