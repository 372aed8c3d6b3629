import bankText from "../../assets/demo/bank.csv";
import dealsText from "../../assets/demo/deals.csv";
import type { Cell, SheetPlan } from "../../src/workbook/plan.ts";
import { area } from "../../src/workbook/reference.ts";
import { cellsOf } from "../taskpane/csv.ts";
import { served } from "./served.ts";
import { openEmptyWorkbook, until } from "./workbook-page.ts";

const pages = served("workbook");

/** A tape with Chinese headings without a theme, sectors of the product or links. */
const TAPE: readonly (readonly Cell[])[] = [
  ["授信編號", "借款人", "產業別", "暴險額（百萬元）", "違約機率(%)", "違約損失率(%)", "剩餘年限(年)"],
  ["P1", "北區機房", "資料中心", 300, 1.1, 30, 7],
  ["P2", "算力雲", "GPU 雲端", 100, 4, 55, 4],
  ["P3", "海風電力", "再生能源", 400, 0.7, 35, 10],
  ["P4", "百貨", "零售業", 200, 2, 45, 3],
];
const LADDER = TAPE.length + 2;
const OWNER = 3;

/** The demo's deals and bank, one deal on the tape's card under a theme of energy. */
function ladder(): SheetPlan {
  const deals = cellsOf(dealsText).map((row, r): Cell[] => [...row, r === 0 ? "Pool" : r === OWNER ? "=$I$1" : null]);
  const bank = cellsOf(bankText);
  const beside = deals[0]!.length + 1;
  return {
    name: "Ladder",
    blocks: [
      { row: 0, column: 0, values: TAPE },
      { row: 0, column: 8, values: [['=SRT.POOL($A$1:$G$5,,,,{"Sector","Energy share";"再生能源",1;"零售業",0.25})']] },
      { row: LADDER, column: 0, values: deals },
      { row: LADDER, column: beside, values: bank },
    ],
    formats: [],
    names: [
      { name: "Deals", area: area(LADDER, 0, deals.length, deals[0]!.length) },
      { name: "Bank", area: area(LADDER, beside, bank.length, 2) },
    ],
  };
}

test("a deal on a foreign tape's card under a theme of one's own: Roll-over runs and says what the scenario meets", async () => {
  const book = await openEmptyWorkbook(pages.browser, pages.url);
  const sheet = await book.insert(ladder());
  await until(async () => /#[0-9a-f]{32}$/.test(String(await book.cell(sheet, LADDER + OWNER, 12))), true, 60_000);
  const pane = book.page.getByRole("complementary", { name: "SRT pane" });
  const tab = pane.getByRole("tab", { name: "Roll-over", exact: true });
  if (await tab.isVisible()) await tab.click();
  else {
    await pane.getByRole("button", { name: "More pages" }).click();
    await book.page.getByRole("menuitem", { name: "Roll-over", exact: true }).click();
  }
  await pane.getByText("1 of 13 deals loses with a pool: D03 TMT Cygnus").waitFor({ timeout: 60_000 });
  await pane.getByRole("button", { name: "Run roll-over", exact: true }).click();
  await pane.getByText("What the scenarios meet in the pool of D03 TMT Cygnus").waitFor({ timeout: 120_000 });
  // 400 of 1,000 are the wind farm's and 200 the department store's: the theme's factor moves 60 %.
  await pane.getByText("the factor of the Energy theme moves 60 %").waitFor();
  await pane.getByText("The pool has no links, so that there is no contagion").waitFor();
  await pane.getByRole("button", { name: "Insert as formulas" }).click();
  await pane.getByText("Inserted on Sheet 'SRT roll-over'").first().waitFor({ timeout: 60_000 });
  const cells = await book.read({ sheet: "SRT roll-over", row: 0, column: 0, rows: 120, columns: 1 });
  const lines = cells.map(([cell]) => String(cell ?? "")).filter((line) => line.startsWith("Pool of D03 TMT Cygnus:"));
  expect(lines.at(-1)).toContain("the factor of the Energy theme moves 60 %");
});
