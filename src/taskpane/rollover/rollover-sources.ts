import { looksLikeBank, looksLikeDeals } from "../../core/index.ts";
import type { NamedRange, RangeContent } from "../../workbook/host.ts";
import type { RangeAddress } from "../../workbook/plan.ts";
import { rangeText } from "../../workbook/reference.ts";
import { attempt } from "../state/attempt.ts";
import { textsIn } from "../state/pane-texts.ts";
import type { Pane } from "../state/pane.tsx";
import { refusal } from "../state/sentence.ts";
import { demoDealsPlan } from "./demo.ts";
import type { Source } from "./rollover-state.ts";
import { rolloverTexts } from "./texts.ts";

type Looks = (rows: Source["content"]["values"]) => boolean;

/** A named range with more rows than this is no table of deals and no bank. */
const MOST_ROWS = 2000;

/** Reads deals and bank where they were chosen, else from the workbook's tables and names that hold them. */
export function readSources(pane: Pane): Promise<void> {
  const texts = textsIn(pane, rolloverTexts);
  return attempt(pane, async () => {
    const { inputs } = pane.store.get().rollover;
    const named = await pane.host.namedRanges();
    const deals = await sourceOf(pane, inputs.deals, named, looksLikeDeals, texts.dealsName);
    const bank = await sourceOf(pane, inputs.bank, named, looksLikeBank, texts.bankName);
    const gone = [deals.gone && texts.goneDeals, bank.gone && texts.goneBank].filter((text) => text !== false);
    pane.store.dispatch({ type: "rollover/read", deals: deals.source, bank: bank.source, gone });
  });
}

/**
 * A chosen range that no longer holds what it held is passed over, and told to be gone; the usual name is looked at first.
 * A sheet that was renamed is known by the same area holding such a table, which no other sheet does.
 */
async function sourceOf(pane: Pane, chosen: RangeAddress | null, named: readonly NamedRange[], looks: Looks, usual: string) {
  const kept = chosen === null ? null : await whereNow(pane, chosen, looks);
  if (kept !== null) {
    const known = named.find(({ address }) => rangeText(address) === rangeText(kept.address)) ?? null;
    return { source: { content: kept, named: known }, gone: false };
  }
  const ranges = [...named].sort((a, b) => Number(b.name === usual) - Number(a.name === usual));
  for (const name of ranges) {
    const { address } = name;
    if (address.rows < 2 || address.columns < 2 || address.rows > MOST_ROWS) continue;
    const content = await pane.host.read(address);
    if (looks(content.values)) return { source: { content, named: name }, gone: chosen !== null };
  }
  return { source: null, gone: chosen !== null };
} // prettier-ignore

/** A chosen range where it stands, or on the one sheet that has such a table in its place; null where it is gone. */
async function whereNow({ host }: Pane, chosen: RangeAddress, looks: Looks): Promise<RangeContent | null> {
  const sheets = await host.sheetNames();
  const among = sheets.includes(chosen.sheet) ? [chosen.sheet] : sheets;
  const found: RangeContent[] = [];
  for (const sheet of among) {
    const content = await host.read({ ...chosen, sheet });
    if (looks(content.values)) found.push(content);
  }
  return found.length === 1 ? found[0]! : null;
}

/** Takes the selection as deals or as a bank, whichever it is. */
export function takeSelection(pane: Pane): Promise<void> {
  const texts = textsIn(pane, rolloverTexts);
  return attempt(pane, async () => {
    const content = await pane.host.selection();
    const values = content?.values ?? [];
    const kind = looksLikeDeals(values) ? "deals" : looksLikeBank(values) ? "bank" : null;
    if (content === null || kind === null) throw refusal(rolloverTexts, (words) => words.neither);
    pane.store.dispatch({ type: "rollover/changed", change: { [kind]: content.address } });
    await readSources(pane);
    pane.store.dispatch({ type: "frame/announced", text: texts.taken[kind] });
  });
}

/** Puts the demo's deals and bank on a sheet of their own and reads them. */
export function loadDemoDeals(pane: Pane): Promise<void> {
  const { language } = pane.store.get();
  const texts = textsIn(pane, rolloverTexts);
  return attempt(pane, async () => {
    const taken = (await pane.host.namedRanges()).map(({ name }) => name);
    const plan = demoDealsPlan(taken, language);
    const { name: sheet } = await pane.host.insertSheet(plan);
    const [deals, bank] = plan.names!.map(({ area }) => ({ sheet, ...area }));
    pane.store.dispatch({ type: "rollover/changed", change: { deals: deals!, bank: bank! } });
    await readSources(pane);
    pane.store.dispatch({ type: "frame/announced", text: texts.demoLoaded(sheet) });
  });
}
