import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveFolder } from "./serve.ts";
import { served } from "./served.ts";

const pages = served("workbook");

test("a page served from a folder draws its text in the browser of the tests", async () => {
  const folder = mkdtempSync(join(tmpdir(), "srt-page-"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Tape</title><h1>Pool 1,000</h1>");
  const server = await serveFolder(folder);
  try {
    const page = await pages.browser.newPage();
    await page.goto(server.url);
    expect(await page.title()).toBe("Tape");
    expect((await page.locator("h1").boundingBox())!.width).toBeGreaterThan(0);
    expect((await page.request.get(`${server.url}/missing.js`)).status()).toBe(404);
    expect((await page.request.get(`${server.url}/%2e%2e/%2e%2e/etc/hostname`)).status()).toBe(404);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
}, 60_000);
