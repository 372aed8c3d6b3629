import bankText from "../../assets/demo/bank.csv";
import { countText, percentCell, shareText } from "../../src/taskpane/numbers/format.ts";
import { frameTexts } from "../../src/taskpane/frame/texts.ts";
import type { Cell, SheetPlan } from "../../src/workbook/plan.ts";
import { area } from "../../src/workbook/reference.ts";
import { bankTapes, type BankTape } from "../functions/bank-tapes.ts";
import { cellsOf } from "../taskpane/csv.ts";
import { openPage } from "./pane-page.ts";
import { served } from "./served.ts";
import { openEmptyWorkbook, until, type WorkbookPage } from "./workbook-page.ts";

/** Five tapes as banks write them, opened as files: the pages answer on each as the formulas of their sheets do. */
const pages = served("workbook");

/** Few paths show it as well: pane and sheet draw the same ones. */
const PATHS = "1024";
const tapes = Object.entries(bankTapes);
const WAIT_MS = 30_000;
/** The sheets of the tapes. */
const opened: string[] = [];
const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;

let book: WorkbookPage;
beforeAll(async () => {
  book = await openEmptyWorkbook(pages.browser, pages.url, { viewport: { width: 1440, height: 1200 } });
  book.page.setDefaultTimeout(WAIT_MS);
});

const pane = () => book.page.getByRole("complementary", { name: "SRT pane" });

/** Opens a tape's file, and takes what is selected then as the pool; the name of its sheet. */
async function openTape({ text }: BankTape, name: string): Promise<string> {
  const file = { name: `${name}.csv`, mimeType: "text/csv", buffer: Buffer.from(text) };
  await book.page.locator("input[type=file]").setInputFiles(file);
  const selected = () => book.page.evaluate("srt.host.selection().then((found) => found.address.sheet)");
  const sheet = String(await until(selected, (found) => String(found).startsWith(name), WAIT_MS));
  await openPage(book.page, "Pool");
  const first = pane().getByRole("button", { name: "Use selection" });
  if (await first.isVisible()) await first.click();
  else await pane().getByRole("combobox", { name: "Pool" }).selectOption({ label: frameTexts.en.newSelection });
  await pane().getByText(`${sheet}: `).waitFor();
  return sheet;
}

/** Inserts the page's sheet of formulas, and reads it once a row of a name has a number. */
async function inserted(name: string): Promise<Cell[][]> {
  const before = await sheets();
  await pane().getByRole("button", { name: "Insert as formulas" }).click();
  const sheet = (await until(sheets, (now) => now.length > before.length, WAIT_MS)).at(-1)!;
  const cells = () => book.read({ sheet, row: 0, column: 0, rows: 120, columns: 21 });
  return (await until(cells, (found) => rowOf(found as Cell[][], name) !== undefined, 3 * WAIT_MS)) as Cell[][];
}

const sheets = () => book.page.evaluate("srt.host.sheetNames()") as Promise<string[]>;

/** The row of a name that has numbers. */
const rowOf = (cells: Cell[][], name: string) =>
  cells.find(([first, , ...rest]) => first === name && rest.some((cell) => typeof cell === "number"));

describe.each(tapes.map(([name, tape], k) => ({ name, tape, k })))("$name", ({ tape, k }) => {
  test("Stress says what it assumed and what it shocks, and its numbers are those of the sheet's formulas", async () => {
    opened[k] = await openTape(tape, `Tape ${k + 1}`);
    if (k === 0) await drawFew();
    await openPage(book.page, "Stress");
    await pane().getByRole("button", { name: "Run all scenarios" }).click();
    const shown = pane().getByRole("row", { name: /^AI credit correction 2026/ });
    await shown.waitFor();
    await pane().getByText(tape.assumed).first().waitFor();
    const shocked = tape.themed / tape.total;
    expect(await shown.getByRole("rowheader").innerText()).toContain(`shocks ${shareText(shocked)} of EAD`);
    await pane().getByText("What the scenarios meet in this pool").click();
    await pane().getByText(`recoveries of ${percent(tape.cut / tape.total)} are cut`).first().waitFor(); // prettier-ignore
    const cells = await inserted("Weighted");
    const heads = cells.find(([first, , second]) => first === "Scenario" && second === "Pool EL")!;
    const row = rowOf(cells, "AI_CORR")!;
    const of = (heading: string) => row[heads.indexOf(heading)] as number;
    expect(of("EAD shocked")).toBeCloseTo(shocked, 12);
    const [, , mezzanine] = await shown.getByRole("cell").allInnerTexts();
    expect(mezzanine).toBe(percentCell(of("EL Mezzanine"), of("Standard error Mezzanine")));
    expect(Number(of("EL Mezzanine"))).toBeGreaterThan(0);
    expect(rowOf(cells, "Standard model")!.join(" ")).toMatch(tape.assumed);
  });
});

async function drawFew(): Promise<void> {
  await openPage(book.page, "Run");
  await pane().getByRole("button", { name: "More settings" }).click();
  await pane().getByLabel("Paths", { exact: true }).fill(PATHS);
}

/** A deal on each tape's card, and the demo's bank. */
function ladder(): SheetPlan {
  const head = ["Deal", "Asset class", "Notional (USD m)", "Attach", "Detach", "RW before", "RW after", "Call/maturity", "TMT share", "Spread (bps)", "EL of tranche", "Pool"]; // prettier-ignore
  const deals = opened.map((sheet, k): Cell[] => {
    const card = `=SRT.POOL('${sheet}'!$A$1:$U$14)`;
    return [`D${k + 1}`, "Corporate", 2000, 0.05, 0.13, 0.7, 0.2, `2026Q${(k % 4) + 1}`, 0.3, 900, 0.05, card];
  });
  const bank = cellsOf(bankText);
  return {
    name: "Ladder",
    blocks: [
      { row: 0, column: 0, values: [head, ...deals] },
      { row: 0, column: head.length + 1, values: bank },
    ],
    formats: [],
    names: [
      { name: "Deals", area: area(0, 0, deals.length + 1, head.length) },
      { name: "Bank", area: area(0, head.length + 1, bank.length, 2) },
    ],
  };
}

/** Rows of the page and of its sheet's formula that are the same figure; amounts are whole, as the page shows them. */
const SAME = [
  ["Peak RWA back, mean", "Peak RWA back, mean"],
  ["Pool losses by the end, mean", "Pool losses by the end, mean"],
  ["Retained losses by the end, mean", "Retained losses by the end, mean"],
  ["Retained losses by the end, 99 %", "Retained losses by the end, 99 %"],
] as const;

test("Roll-over says the same of five deals, each on one of the tapes, and its numbers are those of the sheet's formulas", async () => {
  // The ladder of a first try stands already.
  if (!(await sheets()).includes("Ladder")) await book.insert(ladder());
  await until(async () => /#[0-9a-f]{32}$/.test(String(await book.cell("Ladder", tapes.length, 11))), true, WAIT_MS);
  await openPage(book.page, "Roll-over");
  await pane().getByText("5 of 5 deals lose with a pool: D1, D2, D3, D4, D5").waitFor();
  await pane().getByRole("button", { name: "Run roll-over", exact: true }).click();
  await pane().getByText("What the scenarios meet in the pool of D5").waitFor();
  const page = await pane().innerText();
  const cells = await inserted("Standard error of that correlation");
  const lines = cells.map(([cell]) => String(cell ?? ""));
  for (const [k, [, { assumed, themed, cut, total }]] of tapes.entries()) {
    const said = (text: string) => text.split("\n").filter((line) => line.startsWith(`Pool of D${k + 1}:`)).join(" "); // prettier-ignore
    const met = `The scenario shocks ${percent(themed / total)} of the pool's EAD: the factor of the AI theme moves ${percent(themed / total)}, recoveries of ${percent(cut / total)} are cut.`; // prettier-ignore
    expect(said(page)).toMatch(assumed);
    expect(page.slice(page.indexOf(`What the scenarios meet in the pool of D${k + 1}`)).split("\n")[1]).toContain(met);
    expect(said(lines.join("\n"))).toMatch(assumed);
    expect(said(lines.join("\n"))).toContain(met);
  }
  for (const [shown, written] of SAME) {
    const row = pane().getByRole("row", { name: shown });
    const figures = await row.getByRole("cell").allInnerTexts();
    const ofSheet = rowOf(cells, written)!.slice(1, 3) as number[];
    expect([shown, ...figures]).toEqual([shown, ...ofSheet.map(countText)]);
    expect(ofSheet[0]).toBeGreaterThan(0);
  }
});
