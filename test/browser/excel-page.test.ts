import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type { Page } from "playwright-core";
import type { SheetPlan } from "../../src/workbook/plan.ts";
import { served } from "./served.ts";

jest.setTimeout(120_000);

const root = join(__dirname, "../..");
const officeFolder = join(root, "node_modules/@microsoft/office-js/dist");
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const TELEMETRY = "https://telemetryservice.firstpartyapps.oaspapps.com/";
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What a page says that it should not. */
type Complaints = { readonly console: string[]; readonly policy: string[]; readonly requests: string[] };
type Office = "microsoft" | "missing" | { readonly script: string };

const pages = served("workbook");

/** Opens the taskpane's page; office.js comes from Microsoft's own package, from a script, or not at all. */
async function openPane(office: Office, options: object = {}): Promise<{ page: Page; complaints: Complaints }> {
  const context = await pages.browser.newContext({ bypassCSP: false, ...options });
  const page = await context.newPage();
  const complaints: Complaints = { console: [], policy: [], requests: [] };
  page.on("pageerror", (error) => complaints.console.push(error.message));
  page.on("console", (message) => {
    if (message.type() !== "error") return;
    const list = /Content Security Policy/.test(message.text()) ? complaints.policy : complaints.console;
    list.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(pages.url)) complaints.requests.push(request.url());
  });
  await page.route(/^https:/, (route) => route.abort());
  await page.route(`${TELEMETRY}**`, (route) => route.fulfill({ contentType: "text/html", body: "" }));
  if (office !== "missing")
    await page.route(`${CDN}**`, (route) => {
      const path = join(officeFolder, new URL(route.request().url()).pathname.slice("/lib/1/hosted/".length));
      const script = office === "microsoft" ? { path } : { body: office.script };
      return route.fulfill({ contentType: "text/javascript", ...script });
    });
  await page.goto(`${pages.url}/taskpane.html`);
  return { page, complaints };
}

async function violations(page: Page): Promise<string[]> {
  // Fluent keeps its focus within bounds by two invisible stops that hand the focus on.
  const scope = '{ exclude: [["[data-tabster-dummy]"]] }';
  const results = await page.evaluate(`(() => { ${axe}; return axe.run(${scope}); })()`);
  const found = (results as { violations: { id: string; nodes: { html: string }[] }[] }).violations;
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

test("outside Excel the page says where to go, complains of nothing and asks only Microsoft for office.js", async () => {
  const { page, complaints } = await openPane("microsoft");
  await page.getByRole("heading", { name: "This page belongs inside Excel" }).waitFor();
  expect(await page.getByRole("link", { name: "open the embedded workbook" }).getAttribute("href")).toBe("index.html");
  expect(await page.locator("#excel").isVisible()).toBe(false);
  expect(complaints.console).toEqual([]);
  expect(complaints.requests.filter((url) => !url.startsWith(CDN) && !url.startsWith(TELEMETRY))).toEqual([]);
  expect(await violations(page)).toEqual([]);
});

test("without office.js the page says what to ask for", async () => {
  const { page } = await openPane("missing", { colorScheme: "dark", viewport: { width: 320, height: 640 } });
  await page.getByRole("heading", { name: "Excel's connection did not load" }).waitFor();
  expect(await violations(page)).toEqual([]);
});

test("functions.js registers every function of functions.json with Microsoft's runtime, and errors reach the cell", async () => {
  const page = await pages.browser.newPage();
  const url = pages.url;
  await page.route(`${url}/runtime.html`, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: '<!doctype html><title>Runtime</title><script src="custom-functions-runtime.js"></script><script>window.Office = { context: {} };</script><script src="functions.js"></script>',
    }),
  );
  await page.route(`${url}/custom-functions-runtime.js`, (route) =>
    route.fulfill({ contentType: "text/javascript", path: join(officeFolder, "custom-functions-runtime.js") }),
  );
  await page.goto(`${url}/runtime.html`);
  const { functions } = JSON.parse(readFileSync(join(root, "dist/functions.json"), "utf8")) as {
    functions: { id: string }[];
  };
  const answers = (await page.evaluate(`(async () => {
    const { mappings } = CustomFunctions._association;
    const call = { address: "Deal!B2" };
    const refused = () => { try { return mappings.RATINGPD("no rating", null, null, call); } catch (error) { return error; } };
    const error = await refused();
    return {
      ids: Object.keys(mappings),
      pd: await mappings.RATINGPD("BBB", null, null, call),
      error: { isError: error instanceof CustomFunctions.Error, code: error.code, message: error.message },
    };
  })()`)) as { ids: string[]; pd: number; error: { isError: boolean; code: string; message: string } };
  expect(answers.ids.sort()).toEqual(functions.map(({ id }) => id).sort());
  expect(answers.pd).toBeGreaterThan(0);
  expect(answers.error).toEqual({ isError: true, code: "#VALUE!", message: expect.stringContaining("no rating") });
  const chinese = await page.evaluate(`(async () => {
    document.documentElement.lang = "zh-Hant";
    try { return await CustomFunctions._association.mappings.RATINGPD("no rating", null, null, { address: "Deal!B2" }); }
    catch (error) { return error.message; }
  })()`);
  expect(chinese).toBe("rating 為 'no rating'；須在對照表上，如 BBB+ 或 Baa1。");
});

test("in Excel the ribbon reads the selected tape, the pane runs it and inserts a sheet of SRT formulas", async () => {
  const script = buildSync({
    entryPoints: [join(__dirname, "fake-office.ts")],
    bundle: true,
    format: "iife",
    loader: { ".csv": "text" },
    write: false,
  }).outputFiles[0]!.text;
  const { page, complaints } = await openPane({ script }, { viewport: { width: 360, height: 800 } });
  await page.getByRole("region").first().waitFor();
  await page.evaluate("fake.actions.get('buildPool')({ completed() { fake.completed = true; } })");
  await page.getByText("180", { exact: true }).first().waitFor();
  expect(await page.evaluate("fake.completed")).toBe(true);
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  const named = [...manifest.matchAll(/<FunctionName>(.+)<\/FunctionName>/g)].map(([, name]) => name);
  expect(await page.evaluate("[...fake.actions.keys()].sort()")).toEqual([...new Set(named)].sort());
  expect(await violations(page)).toEqual([]);
  await page.evaluate("fake.actions.get('openRun')({ completed() {} })");
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await page.getByRole("button", { name: "Insert as formulas" }).click();
  await page.getByText("Inserted on Sheet").first().waitFor();
  expect(await violations(page)).toEqual([]);
  const [plan] = (await page.evaluate("fake.excel.written.map((sheet) => sheet.plan())")) as [SheetPlan];
  const formulas = plan.blocks.flatMap(({ values }) => values.flat()).filter((cell) => String(cell).startsWith("="));
  expect(formulas).toContainEqual(expect.stringMatching(/^=SRT_DEV\.TRANCHETABLE\('Loan tape'!\$A\$1:\$L\$181,/));
  expect(formulas.join()).not.toContain("SRT.");
  expect(plan.charts!.length).toBeGreaterThan(0);
  expect(complaints).toEqual({ console: [], policy: [], requests: [`${CDN}office.js`] });
});
