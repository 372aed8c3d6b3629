import { poolReader } from "../../src/taskpane/batch/batch-pools.ts";
import { poolStamp } from "../../src/taskpane/batch/pool-stamp.ts";
import { answer } from "../../src/taskpane/pool/kept-answers.ts";
import { NO_EDITS } from "../../src/taskpane/pool/theme-edits.ts";
import { openSelection } from "../../src/taskpane/pool/pool-steps.ts";
import { initialPane, paneTransition } from "../../src/taskpane/state/pane-state.ts";
import type { Pane } from "../../src/taskpane/state/pane.tsx";
import { createStore } from "../../src/taskpane/state/store.ts";
import type { Cell } from "../../src/workbook/plan.ts";
import { memoryHost, type MemoryHost } from "./memory-host.ts";

/** The page Runs takes pools by their names, and reads them as the user answered on the page Pool. */
const LOANS: Cell[][] = [
  ["Obligor", "Industry", "Exposure", "Currency", "PD 1Y", "LGD %"],
  ["A", "Oil & gas", 120, "EUR", 0.2, 45],
  ["B", "Retail", 80, "USD", 0.5, 40],
  ["C", "Software", 60, "GBP", 0.9, 40],
];
const whole = { sheet: "Loans", row: 0, column: 0, rows: LOANS.length, columns: LOANS[0]!.length };

async function workbook(cells: Cell[][]): Promise<MemoryHost> {
  const host = memoryHost({ Loans: cells });
  await host.defineName("Loans", whole);
  return host;
}

function paneOver(host: MemoryHost): Pane {
  const store = createStore(paneTransition, initialPane);
  return { host, store } as unknown as Pane;
}

const rates = { base: "EUR", of: { USD: 0.9, GBP: 1.15 } };
const themes = { ...NO_EDITS, theme: "Energy" };

/** Opens the tape and answers all that it leaves open: 80 USD are 72 EUR, 60 GBP are 69 EUR. */
async function answered(pane: Pane): Promise<void> {
  await openSelection(pane);
  answer(pane, { rates, themes }, null);
  pane.store.dispatch({ type: "pool/chosen", choices: { units: { 4: "percent" } } });
  await new Promise((done) => setTimeout(done));
}

test("a tape with rates, units and a theme that were answered on screen is run as the screen has it", async () => {
  const pane = paneOver(await workbook(LOANS));
  await answered(pane);
  const { pool, stamp } = await poolReader(pane)("Loans");
  expect([...pool.ead]).toEqual([120, 72, 69]);
  expect([...pool.pd].map((pd) => pd.toFixed(12))).toEqual(["0.002000000000", "0.005000000000", "0.009000000000"]);
  expect([pool.theme.name, ...pool.theta]).toEqual(["Energy", 1, 0, 0]);
  expect(stamp).toEqual(poolStamp("Loans", pane.store.get().pool.reading!.pool!));
});

test("what the workbook keeps of a tape counts though another one is on screen, and a cell that changed is read anew", async () => {
  const host = await workbook(LOANS.map((row, r) => row.map((cell, c) => (r > 0 && c === 4 ? `${String(cell)} %` : cell)))); // prettier-ignore
  await answered(paneOver(host));
  const later = paneOver(host);
  expect([...(await poolReader(later)("Loans")).pool.ead]).toEqual([120, 72, 69]);
  host.write("Loans", LOANS.map((row, r) => row.map((cell, c) => (r === 1 && c === 2 ? 150 : r > 0 && c === 4 ? "1 %" : cell)))); // prettier-ignore
  const { pool } = await poolReader(later)("Loans");
  expect([...pool.ead]).toEqual([150, 72, 69]);
  expect(pool.theme.name).toBe("Energy");
});

test("a tape of which nothing was answered is refused with what it leaves open", async () => {
  await expect(poolReader(paneOver(await workbook(LOANS)))("Loans")).rejects.toThrow(
    /'Loans' cannot be read as a tape\. \S/,
  );
});
