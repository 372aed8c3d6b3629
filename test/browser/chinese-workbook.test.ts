import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./launch.ts";
import { serveFolder } from "./serve.ts";
import { until, workbookOn } from "./workbook-page.ts";

jest.setTimeout(180_000);

const root = join(__dirname, "../..");
const state: { server?: Awaited<ReturnType<typeof serveFolder>>; browser?: Browser } = {};
beforeAll(async () => {
  state.server = await serveFolder(process.env["SRT_TEST_PAGES"] ?? join(root, "dist"));
  state.browser = await launchBrowser();
});
afterAll(async () => {
  await state.browser?.close();
  await state.server?.close();
});

/** The workbook for a reader in Taiwan: the browser asks for Chinese, and the page says that it is. */
async function openInChinese() {
  const context = await state.browser!.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-TW" });
  const page = await context.newPage();
  await page.route(`${state.server!.url}/`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('<html lang="en"', '<html lang="zh-Hant"');
    await route.fulfill({ response, body });
  });
  return workbookOn(page, state.server!.url);
}

test("a refused formula says why in Traditional Chinese, and the list of functions explains them so", async () => {
  const book = await openInChinese();
  const { page } = book;
  await book.select("Deal", 25, 0);
  await book.type('=SRT.RATINGPD("ZZZ")');
  await until(
    () => book.cell("Deal", 25, 0),
    (value) => String(value).startsWith("#"),
  );
  await book.select("Deal", 25, 0);
  await until(
    () => page.locator(".cell-status [role=status]").innerText(),
    (text) => text.includes("rating 為 'ZZZ'；須在對照表上，如 BBB+ 或 Baa1。"),
  );
  await book.select("Deal", 26, 0);
  await page.keyboard.type("=SRT.POOLCH");
  await page.getByText("檢核放款清冊，並列出發現事項。").first().waitFor();
  if (process.env["SRT_SHOT"]) await page.screenshot({ path: process.env["SRT_SHOT"] });
  await page.keyboard.press("Escape");
  await page.context().close();
});
