import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { functions } from "../../build/functions.json";
import { serveFolder } from "./serve.ts";
import { served } from "./served.ts";

const root = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "srt-help-"));
const pages = served("workbook");
const state: { server?: Awaited<ReturnType<typeof serveFolder>> } = {};

/** The pages as an IT department serves them: a plain folder, help and assets side by side. */
beforeAll(async () => {
  cpSync(join(root, "build/help"), join(folder, "help"), { recursive: true });
  cpSync(join(root, "assets"), join(folder, "assets"), { recursive: true });
  state.server = await serveFolder(folder);
});

afterAll(async () => {
  await state.server?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function opened(
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  const context = await pages.browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("requestfailed", (request) => complaints.push(request.url()));
  await page.goto(path.includes(":") ? path : `${state.server!.url}/help/${path}`);
  return { page, complaints };
}

/** What axe finds wrong on the page. The page's policy allows no script but its own, so the context has to pass it by. */
async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
  const found = (await page.evaluate("axe.run()")) as { violations: { id: string; nodes: { html: string }[] }[] };
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
}

const shown = (page: Page) => page.locator("li[data-words]:not([hidden]) code").allTextContents();

describe.each([
  ["index.html", "Search functions", /^\d+ of \d+ functions$/],
  ["zh-TW/index.html", "搜尋函數", /^\d+ 個函數中有 \d+ 個$/],
])("%s", (path, label, sentence) => {
  test("lists every function by group and finds it by name, English and Chinese words", async () => {
    const { page, complaints } = await opened(path);
    expect((await shown(page)).sort()).toEqual(functions.map(({ name }) => `SRT.${name}`).sort());
    const search = page.getByRole("searchbox", { name: label });
    const expected = [
      ["trancheloss", ["SRT.TRANCHELOSS"]],
      ["反向壓力測試", ["SRT.REVERSE"]],
      ["reverse stress", ["SRT.REVERSE"]],
      ["Frye", ["SRT.STRESSLGD"]],
      ["展期 cet1", ["SRT.BREACHPROB"]],
    ] as const;
    for (const [query, names] of expected) {
      await search.fill(query);
      expect([query, await shown(page)]).toEqual([query, expect.arrayContaining([...names])]);
      expect((await shown(page)).length).toBeLessThan(9);
      expect(await page.getByRole("status").textContent()).toMatch(sentence);
    }
    await search.fill("no such thing");
    expect(await shown(page)).toEqual([]);
    expect(await page.getByRole("heading", { level: 2 }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("is used with keys alone: / to the field, arrows through what is found, Enter to the best, Escape to all", async () => {
    const { page } = await opened(path);
    await page.keyboard.press("/");
    await page.keyboard.type("tranche");
    const count = (await shown(page)).length;
    expect(count).toBeGreaterThan(3);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate("document.activeElement.textContent")).toBe((await shown(page))[1]);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Escape");
    expect((await shown(page)).length).toBe(functions.length);
    await page.keyboard.type("srt.pool");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/POOL\.html$/);
    await page.goBack();
    expect(await page.getByRole("searchbox").inputValue()).toBe("srt.pool");
    await page.context().close();
  });
});

test("a search goes with the reader into the other language", async () => {
  const { page } = await opened("index.html?q=mezzanine");
  const found = await shown(page);
  expect(found.length).toBeGreaterThan(2);
  await page.getByRole("link", { name: "繁體中文" }).click();
  await page.waitForURL(/zh-TW\/index\.html\?q=mezzanine$/);
  expect(await shown(page)).toEqual(found);
  await page.context().close();
});

test("a function's page says in both languages what to give, what comes back, and an example with its source", async () => {
  const { page, complaints } = await opened("TRANCHELOSS.html");
  const titles = () => page.getByRole("heading", { level: 2 }).allTextContents();
  expect(await titles()).toEqual(["Arguments", "Result", "Worked example", "Method", "Errors", "In the same group"]);
  expect(await page.getByText("Two independent recursion programs.").count()).toBe(1);
  await page.getByRole("link", { name: "繁體中文" }).click();
  expect(await titles()).toEqual(["引數", "結果", "算例", "方法", "錯誤值", "同類函數"]);
  expect(await page.evaluate("document.documentElement.lang")).toBe("zh-Hant");
  await page.getByRole("link", { name: "SRT.EXHAUSTTIME" }).click();
  await page.waitForURL(/zh-TW\/EXHAUSTTIME\.html$/);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("the pages work from a disk without a server", async () => {
  const { page, complaints } = await opened(pathToFileURL(join(folder, "help/zh-TW/index.html")).href);
  await page.getByRole("searchbox").fill("夾層");
  expect((await shown(page)).length).toBeGreaterThan(2);
  await page.getByRole("link", { name: "English" }).click();
  await page
    .getByRole("link", { name: "SRT.POOLCHECK" })
    .click({ timeout: 2_000 })
    .catch(() => undefined);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test.each([
  ["light", 1280],
  ["dark", 1280],
  ["light", 320],
] as const)(
  "pages are clean for axe and nothing is cut off: %s, %d px wide",
  async (colorScheme, width) => {
    const options = { colorScheme, viewport: { width, height: 800 }, bypassCSP: true };
    const { page } = await opened("index.html", options);
    for (const name of ["index", "zh-TW/index", "TRANCHETABLE", "zh-TW/JOINTDEFAULT", "INFO"]) {
      await page.goto(`${state.server!.url}/help/${name}.html`);
      expect([name, await page.evaluate("document.documentElement.scrollWidth")]).toEqual([name, width]);
      expect([name, await violations(page)]).toEqual([name, []]);
    }
    await page.context().close();
  },
  180_000,
);

test("on paper a page has its text and no search", async () => {
  const { page } = await opened("index.html");
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("searchbox").isVisible()).toBe(false);
  expect(await page.getByRole("link", { name: "SRT.POOL", exact: true }).isVisible()).toBe(true);
  expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
  await page.context().close();
});
