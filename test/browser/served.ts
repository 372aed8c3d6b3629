import { chromium, type Browser } from "playwright-core";

/** The variable of the environment by which jest's workers learn what is shared. */
export const SHARED = "SRT_BROWSER_TESTS";

/** What browser tests share: a browser for each of jest's workers, and addresses without a final slash. */
export type Shared = {
  readonly browsers: readonly string[];
  /** The embedded workbook with what lies beside it, and the pane alone over a workbook in memory. */
  readonly pages: { readonly workbook: string; readonly pane: string };
};

/** A browser, and the address of a page without a final slash; both are there once the first test of a file begins. */
export type Served = { readonly browser: Browser; readonly url: string };

/** The shared browser and a shared page for the tests of one file, whose contexts are closed after its last one. */
export function served(page: keyof Shared["pages"]): Served {
  const text = process.env[SHARED];
  if (text === undefined) throw new Error("No browser is shared: this is a test of jest's project browser.");
  const { browsers, pages } = JSON.parse(text) as Shared;
  const state: { browser?: Browser } = {};
  beforeAll(async () => {
    state.browser = await chromium.connect(browsers[Number(process.env["JEST_WORKER_ID"]) - 1]!);
  });
  afterAll(() => state.browser?.close());
  return {
    get browser() {
      return state.browser!;
    },
    url: pages[page],
  };
}
