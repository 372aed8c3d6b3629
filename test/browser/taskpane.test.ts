import type { BrowserContextOptions, Page } from "playwright-core";
import type { MemoryHost } from "../taskpane/memory-host.ts";
import { overflow, violations } from "./pane-page.ts";
import { served } from "./served.ts";

/** The pane alone, in a browser, over a workbook in memory with a real engine and its workers. */
const pages = served("pane");

type Opened = { readonly page: Page; readonly errors: string[] };

async function open(query = "", options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await pages.browser.newContext({ viewport: { width: 360, height: 900 }, ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`${pages.url}/${query}`);
  return { page, errors };
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });
const tab = (page: Page, name: string) => page.getByRole("tab", { name }).click();
const host = <T>(page: Page, ask: (host: MemoryHost) => T | Promise<T>): Promise<T> =>
  page.evaluate(`(${ask.toString()})(window.host)`) as Promise<T>;

async function runDemo(page: Page): Promise<void> {
  await button(page, "Load demo").click();
  await page.getByText("The pool", { exact: true }).waitFor();
  await tab(page, "Run");
  await button(page, "Run").click();
  await page.getByRole("heading", { name: /^Mezzanine's EL goes from/ }).waitFor({ timeout: 60_000 });
}

test("a tape becomes a pool, its unit is flipped, and the clean copy is saved and undone", async () => {
  const { page, errors } = await open("?sheet=percent");
  await button(page, "Use selection").click();
  await page.getByText("1 error", { exact: false }).first().waitFor();
  const unit = button(page, /^Unit of PD 1Y/);
  expect(await unit.innerText()).toBe("fraction?");
  await unit.click();
  expect(await unit.innerText()).toBe("%");
  expect(await unit.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.getByText("The pool", { exact: true }).waitFor();
  await page.getByText("Formulas see only headings and values").waitFor();
  expect(await button(page, "Insert checks").isDisabled()).toBe(true);
  await button(page, "Save pool").click();
  await page.getByText("Pool is on sheet 'Pool'.").first().waitFor();
  expect(await page.getByLabel("Pool", { exact: true }).first().inputValue()).toBe("Pool");
  expect(await host(page, (book) => book.cells("Pool")[0]!.slice(0, 5))).toContain("PD (fraction)");
  expect(await button(page, "Insert checks").isDisabled()).toBe(false);
  await button(page, "Undo").click();
  await page.getByText("Undone.").first().waitFor();
  expect(await host(page, (book) => book.sheetNames())).toEqual(["Loans"]);
  expect(errors).toEqual([]);
});

test("a finding shows its cell, and a corrected cell is read again", async () => {
  const { page } = await open();
  await host(page, (book) => {
    const cells = book.cells("Loans").map((row) => [...row]);
    cells[5]![4] = "n.a.";
    book.write("Loans", cells);
  });
  await button(page, "Use selection").click();
  await page.getByText("1 error", { exact: false }).first().waitFor();
  await button(page, /^Row 6/).click();
  expect(await host(page, (book) => book.selected())).toEqual({
    sheet: "Loans",
    row: 5,
    column: 4,
    rows: 1,
    columns: 1,
  });
  await host(page, (book) => {
    const cells = book.cells("Loans").map((row) => [...row]);
    cells[5]![4] = 0.01;
    book.write("Loans", cells);
  });
  await page.getByText("The pool", { exact: true }).waitFor();
});

test("the structure says what is wrong, and results follow it without a new run", async () => {
  const { page, errors } = await open();
  await runDemo(page);
  await tab(page, "Structure");
  const detach = page.getByLabel("Detach of First loss");
  await detach.fill("0.5");
  await page.getByText("Read as 50 %. For 0.5 %, type 0.5 %.").waitFor();
  await detach.fill("7%");
  await page.getByText("Mezzanine attaches at 6 %, inside First loss").waitFor();
  await page.getByLabel("Attach of Mezzanine").fill("7");
  await page.getByText("The structure is complete.").waitFor();
  await tab(page, "Run");
  await page.getByRole("heading", { name: /^First loss is exhausted in 1 of (2[1-9]|3\d) futures$/ }).waitFor();
  expect(errors).toEqual([]);
});

test("a run shows its numbers, copies them with all digits, and says when inputs have changed", async () => {
  const { page } = await open("", { permissions: ["clipboard-read", "clipboard-write"] });
  await runDemo(page);
  const el = page
    .getByRole("row", { name: /^Mezzanine/ })
    .getByRole("button")
    .first();
  expect(await el.innerText()).toBe("1.27");
  await el.hover();
  await page
    .getByRole("tooltip")
    .getByText(/exact, error < 1e-\d+/)
    .waitFor();
  await el.click();
  const copied = Number(await page.evaluate(() => navigator.clipboard.readText()));
  expect(Math.abs(copied - 0.0127)).toBeLessThan(1e-6);
  await button(page, /^Table: First loss is exhausted/).click();
  await page.getByRole("columnheader", { name: "Exceeded with" }).waitFor();
  await page.getByLabel("rho", { exact: true }).fill("0.3");
  await page.getByText("Inputs have changed since this run.").waitFor();
  await page.getByLabel("rho", { exact: true }).fill("20");
  await page.getByText("rho is 20; did you mean 20 %?").first().waitFor();
  expect(await button(page, "Run").getAttribute("aria-disabled")).toBe("true");
});

test("a run is inserted as live formulas on the sheet it named, and undone", async () => {
  const { page } = await open();
  await runDemo(page);
  await page.getByText("Makes sheet 'SRT run 1'").waitFor();
  await button(page, "Insert as formulas").click();
  await page.getByText("Inserted on Sheet 'SRT run 1'").first().waitFor();
  await page.getByText("Makes sheet 'SRT run 2'").waitFor();
  const formulas = await host(page, (book) =>
    book
      .cells("SRT run 1")
      .flat()
      .filter((cell) => String(cell).startsWith("=SRT.")),
  );
  expect(formulas).toContain("=SRT.TRANCHETABLE(Demo_pool,$B$4,$A$11:$E$14,$B$5,,$A$6:$B$9)");
  await button(page, "Undo").click();
  await page.getByText("Undone.").first().waitFor();
  expect(await host(page, (book) => book.sheetNames())).not.toContain("SRT run 1");
});

test("a run is cancelled from the bar, and the jobs of formulas are shown and cancelled there", async () => {
  const { page } = await open();
  await button(page, "Load demo").click();
  await page.getByText("The pool", { exact: true }).waitFor();
  await page.evaluate(`
    const n = 100000;
    const column = (f) => Float64Array.from({ length: n }, (_, i) => f(i));
    window.answer = window.engine
      .run("lossDistribution", {
        ead: column((i) => 1 + (i % 97) / 13), lgd: column((i) => 0.3 + (i % 31) / 100),
        pd: column((i) => 0.01 + (i % 53) / 1000), loading: column(() => 0.45), df: Infinity,
      }, { label: "SRT.TRANCHELOSS in Deal!C5" })
      .then(() => "done", (error) => error.name);
    undefined;
  `);
  await page.getByText("SRT.TRANCHELOSS in Deal!C5").waitFor();
  await page.getByText("1 running").waitFor();
  await button(page, "Cancel SRT.TRANCHELOSS in Deal!C5").click();
  expect(await page.evaluate("window.answer")).toBe("Cancelled");
  await page.getByText("Ready", { exact: true }).waitFor();
});

test("everything is reached and done by keyboard, in reading order", async () => {
  const { page } = await open();
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      return element.getAttribute("aria-label") ?? element.textContent ?? "";
    });
  const press = async (key: string, until: string | RegExp, most = 60): Promise<void> => {
    for (let i = 0; i < most; i++) {
      await page.keyboard.press(key);
      const name = await focused();
      if (typeof until === "string" ? name === until : until.test(name)) return;
    }
    throw new Error(`${key} did not reach ${until}`);
  };
  await press("Tab", "Pool");
  await press("Tab", "Pool");
  await press("Tab", "Use selection");
  await press("Tab", "Load demo");
  await page.keyboard.press("Enter");
  await page.getByText("The pool", { exact: true }).waitFor();
  await press("Shift+Tab", "Pool");
  await press("ArrowRight", /^Structure/, 1);
  await press("ArrowRight", /^Run/, 1);
  await page.keyboard.press("Enter");
  await press("Tab", "Asset correlation rho");
  await page.keyboard.press("ArrowRight");
  expect(await page.getByLabel("rho", { exact: true }).inputValue()).toBe("0.21");
  await press("Tab", "Run");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: /^Mezzanine's EL goes from/ }).waitFor({ timeout: 60_000 });
  expect(await focused()).toBe("Run");
  await press("Tab", "Insert as formulas");
  await page.keyboard.press("Enter");
  await page.getByText("Inserted on Sheet 'SRT run 1'").first().waitFor();
  await press("Tab", "Undo");
});

const LOOKS = ["light", "dark", "light at 320 px", "light with forced colours"] as const;

/** The pane as it looks elsewhere: a user may change theme, width and colours at any time. */
async function look(page: Page, name: (typeof LOOKS)[number]): Promise<void> {
  await page.setViewportSize({ width: name === "light at 320 px" ? 320 : 360, height: 900 });
  await page.emulateMedia({ forcedColors: name === "light with forced colours" ? "active" : "none" });
  await page.evaluate(`window.host.setTheme("${name === "dark" ? "dark" : "light"}")`);
}

test("axe finds nothing in light, in dark, at 320 px and with forced colours, and nothing is wider than the pane", async () => {
  const { page } = await open("", { reducedMotion: "reduce" });
  const check = async (place: string) => {
    for (const name of LOOKS) {
      await look(page, name);
      expect([place, name, await violations(page), (await overflow(page)) <= 0]).toEqual([place, name, [], true]);
    }
    await look(page, "light");
  };
  await check("start");
  await runDemo(page);
  for (const place of ["Pool", "Structure", "Run"]) {
    await tab(page, place);
    await check(place);
  }
});
