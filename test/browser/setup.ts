import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { launchBrowser } from "./launch.ts";
import { serveFolder } from "./serve.ts";
import { SHARED, type Shared } from "./served.ts";

const root = join(__dirname, "../..");

/**
 * Before the first browser test: builds the pane's page, serves it and the product's pages, and starts a browser for each
 * of jest's workers. A browser for all would do but for its clipboard and its trace, of which a browser has one.
 *
 * @throws Error where the product's pages are not built
 */
export default async function shareBrowsersAndPages({ maxWorkers }: { maxWorkers: number }): Promise<void> {
  const pages = process.env["SRT_TEST_PAGES"] ?? join(root, "dist");
  if (!existsSync(join(pages, "index.html")))
    throw new Error(`No page is built in ${pages}; npm run build:web does it.`);
  const folder = mkdtempSync(join(tmpdir(), "srt-pane-"));
  await promisify(execFile)(process.execPath, [join(root, "test/taskpane/page/build.mjs"), folder]);
  const [workbook, pane] = await Promise.all([serveFolder(pages), serveFolder(folder)]);
  const browsers = await Promise.all(Array.from({ length: maxWorkers }, launchBrowser));
  const shared: Shared = {
    browsers: browsers.map((browser) => browser.wsEndpoint()),
    pages: { workbook: workbook.url, pane: pane.url },
  };
  process.env[SHARED] = JSON.stringify(shared);
  const close = async () => {
    await Promise.all([...browsers, workbook, pane].map((opened) => opened.close()));
    rmSync(folder, { recursive: true, force: true });
  };
  Object.assign(globalThis, { closeBrowsersAndPages: close });
}
