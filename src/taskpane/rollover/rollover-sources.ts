import { looksLikeBank, looksLikeDeals } from "../../core/index.ts";
import type { NamedRange } from "../../workbook/host.ts";
import type { RangeAddress } from "../../workbook/plan.ts";
import { rangeText } from "../../workbook/reference.ts";
import { attempt } from "../state/attempt.ts";
import { textsIn } from "../state/pane-texts.ts";
import type { Pane } from "../state/pane.tsx";
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
    pane.store.dispatch({ type: "rollover/read", deals, bank });
  });
}

/** A chosen range that no longer holds what it held is passed over; the usual name is looked at first. */
async function sourceOf(pane: Pane, chosen: RangeAddress | null, named: readonly NamedRange[], looks: Looks, usual: string) {
  const sheets = await pane.host.sheetNames();
  const known = named.find(({ address }) => chosen !== null && rangeText(address) === rangeText(chosen)) ?? null;
  const first = chosen === null || !sheets.includes(chosen.sheet) ? [] : [{ address: chosen, named: known }];
  const ranges = [...named].sort((a, b) => Number(b.name === usual) - Number(a.name === usual));
  for (const { address, named: name } of [...first, ...ranges.map((range) => ({ address: range.address, named: range }))]) {
    if (address.rows < 2 || address.columns < 2 || address.rows > MOST_ROWS) continue;
    const content = await pane.host.read(address);
    if (looks(content.values)) return { content, named: name };
  }
  return null;
} // prettier-ignore

/** Takes the selection as deals or as a bank, whichever it is. */
export function takeSelection(pane: Pane): Promise<void> {
  const texts = textsIn(pane, rolloverTexts);
  return attempt(pane, async () => {
    const content = await pane.host.selection();
    const values = content?.values ?? [];
    const kind = looksLikeDeals(values) ? "deals" : looksLikeBank(values) ? "bank" : null;
    if (content === null || kind === null) throw new Error(texts.neither);
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
