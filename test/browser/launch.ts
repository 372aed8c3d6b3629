import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium, type BrowserServer } from "playwright-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A driven browser asks for the stack behind each request; found out late, lines and columns take a page of one large script 3.5 s.
  "--js-flags=--no-enable-lazy-source-positions",
];

/** The first has no window to draw: it opens the page of the workbook in 2.5 s where the second takes 4.3 s. */
const COMMANDS = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const PROGRAMS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...[process.env["PROGRAMFILES"], process.env["PROGRAMFILES(X86)"], process.env["LOCALAPPDATA"]].flatMap((root) =>
    root === undefined
      ? []
      : [`${root}\\Google\\Chrome\\Application\\chrome.exe`, `${root}\\Microsoft\\Edge\\Application\\msedge.exe`],
  ),
];

/**
 * Starts a headless browser that tests connect to: the Chromium, Chrome or Edge of this machine, else the Chromium among
 * the development dependencies (Linux on x64, needs no system library). SRT_TEST_BROWSER chooses: the path of a browser,
 * or the word "bundled".
 *
 * @throws Error that names every browser tried, when none starts
 */
export async function launchBrowser(): Promise<BrowserServer> {
  const chosen = process.env["SRT_TEST_BROWSER"];
  const installed = chosen === "bundled" ? [] : chosen ? [chosen] : installedBrowsers();
  const refusals: string[] = [];
  for (const executablePath of installed) {
    try {
      return await chromium.launchServer({ executablePath, args: FLAGS });
    } catch (error) {
      refusals.push(refusal(executablePath, error));
    }
  }
  try {
    return await launchBundled();
  } catch (error) {
    refusals.push(refusal("@sparticuz/chromium", error));
  }
  throw new Error(`No browser starts here; install Chromium, Chrome or Edge (tried ${refusals.join("; ")}).`);
}

function refusal(name: string, error: unknown): string {
  return `${name}: ${String(error).split("\n")[0]}`;
}

function installedBrowsers(): string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const commands = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...commands, ...PROGRAMS].filter((path) => existsSync(path));
}

async function launchBundled(): Promise<BrowserServer> {
  const folder = mkdtempSync(join(tmpdir(), "srt-chromium-"));
  const discard = () => rmSync(folder, { recursive: true, force: true });
  try {
    const unpack = join(__dirname, "bundled-chromium.mjs");
    const { executablePath, environment } = JSON.parse(
      execFileSync(process.execPath, [unpack, folder], { encoding: "utf8" }),
    ) as { executablePath: string; environment: Record<string, string> };
    const env = { ...(process.env as Record<string, string>), ...environment };
    const browser = await chromium.launchServer({ executablePath, args: FLAGS, env });
    browser.on("close", discard);
    return browser;
  } catch (error) {
    discard();
    throw error;
  }
}
