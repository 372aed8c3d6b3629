import bankText from "../../assets/demo/bank.csv";
import dealsText from "../../assets/demo/deals.csv";
import type { Cell, SheetPlan } from "../../src/workbook/plan.ts";
import { area } from "../../src/workbook/reference.ts";
import { cellsOf } from "../taskpane/csv.ts";
import { overflow } from "./pane-page.ts";
import { served } from "./served.ts";
import { openEmptyWorkbook, until } from "./workbook-page.ts";

const pages = served("workbook");

const DEALS = 2;
const OWNERS = [3, 9];

/** The demo's deals and bank, two of the deals on the demo pool, whose card stands in the first cell. */
function ladder(): SheetPlan {
  const deals = cellsOf(dealsText).map((row, r): Cell[] => [...row, r === 0 ? "Pool" : OWNERS.includes(r) ? "=$A$1" : null]); // prettier-ignore
  const bank = cellsOf(bankText);
  const beside = deals[0]!.length + 1;
  return {
    name: "Ladder",
    blocks: [
      { row: 0, column: 0, values: [['=SRT.POOL(SRT.DEMOPOOL(),SRT.DEMOPOOL("links"))']] },
      { row: DEALS, column: 0, values: deals },
      { row: DEALS, column: beside, values: bank },
    ],
    formats: [],
    names: [
      { name: "Deals", area: area(DEALS, 0, deals.length, deals[0]!.length) },
      { name: "Bank", area: area(DEALS, beside, bank.length, 2) },
    ],
  };
}

test("two deals on a pool's card: the pane tells what the bank retains and that RWA come back when pools lose, and its sheet says the same", async () => {
  const book = await openEmptyWorkbook(pages.browser, pages.url);
  const sheet = await book.insert(ladder());
  await until(async () => /#[0-9a-f]{32}$/.test(String(await book.cell(sheet, DEALS + OWNERS[0]!, 12))), true, 60_000);
  const pane = book.page.getByRole("complementary", { name: "SRT pane" });
  const tab = pane.getByRole("tab", { name: "Roll-over", exact: true });
  if (await tab.isVisible()) await tab.click();
  else {
    await pane.getByRole("button", { name: "More pages" }).click();
    await book.page.getByRole("menuitem", { name: "Roll-over", exact: true }).click();
  }
  await pane.getByText("2 of 13 deals lose with a pool: D03 TMT Cygnus, D09 TMT Indus").waitFor({ timeout: 60_000 });
  await pane.getByRole("button", { name: "Run roll-over", exact: true }).click();
  await pane.getByText(/^On average the bank retains USD m\s1\d\d of pool losses of USD m\s1\d\d\. They are shown and not taken out of CET1/).waitFor({ timeout: 240_000 }); // prettier-ignore
  const row = pane.getByRole("row", { name: /^Correlation of peak RWA back and pool losses/ });
  const [linked, alone] = (await row.getByRole("button").allInnerTexts()).map((text) => Number(text.replace("−", "-")));
  expect(linked).toBeGreaterThan(0.3);
  expect(Math.abs(alone!)).toBeLessThan(0.02);
  expect(await overflow(book.page)).toBeLessThanOrEqual(0);
  await pane.getByRole("button", { name: "Insert as formulas" }).click();
  await pane.getByText("Inserted on Sheet 'SRT roll-over'").first().waitFor({ timeout: 60_000 });
  const cells = () => book.read({ sheet: "SRT roll-over", row: 0, column: 0, rows: 45, columns: 4 });
  const found = async () => (await cells()).find(([name]) => name === "Correlation of peak RWA back with pool losses");
  await until(async () => typeof (await found())?.[1], "number", 240_000);
  expect(((await found())![1] as number).toFixed(2)).toBe(linked!.toFixed(2));
  expect(book.complaints.foreign).toEqual([]);
}, 600_000);
