import { looksLikeScenario, looksLikeStructure } from "../../core/index.ts";
import type { NamedRange } from "../../workbook/host.ts";
import { rangeText } from "../../workbook/reference.ts";
import { attempt } from "../state/attempt.ts";
import { textsIn } from "../state/pane-texts.ts";
import type { Pane } from "../state/pane.tsx";
import { Refusal, refusal, sentenceOf } from "../state/sentence.ts";
import { goneRange, ownRange, ownScenario, ownStructure } from "./own-reading.ts";
import type { AddedRange, OwnKind, OwnRange, OwnScenario, OwnStructure } from "./own-state.ts";
import { ownTexts } from "./texts.ts";

/** A range with more rows than this is no scenario and no structure. */
const MOST_ROWS = 500;
/** Scenarios have three columns, and no structure has fewer. */
const LEAST_COLUMNS = 3;
/** Tables of the product's own, such as those of the run log and of batches. */
const MADE = /^SRT_/i;

type Found = { readonly scenarios: readonly OwnScenario[]; readonly structures: readonly OwnStructure[] };

/** Reads the scenarios and structures of the workbook: tables and names that have their headings, and what was added. */
export async function readOwn(pane: Pane): Promise<void> {
  const { host, store } = pane;
  try {
    const named = await host.namedRanges();
    const byHeadings = await foundByHeadings(pane, named);
    const byHand = await addedByHand(pane, named);
    store.dispatch({ type: "own/read", ...joined(byHeadings, byHand) });
  } catch (error) {
    store.dispatch({ type: "frame/failure", failure: { message: sentenceOf(error), address: null } });
  }
}

async function foundByHeadings({ host }: Pane, named: readonly NamedRange[]): Promise<Found> {
  const scenarios: OwnScenario[] = [];
  const structures: OwnStructure[] = [];
  for (const one of named) {
    const { name, address } = one;
    if (MADE.test(name) || address.columns < LEAST_COLUMNS || address.rows < 2 || address.rows > MOST_ROWS) continue;
    const { values: headings } = await host.read({ ...address, rows: 1 });
    const range = ownRange(address, one);
    if (looksLikeScenario(headings)) scenarios.push(ownScenario(range, (await host.read(address)).values));
    else if (looksLikeStructure(headings)) structures.push(ownStructure(range, (await host.read(address)).values));
  }
  return { scenarios: oncePerPlace(scenarios), structures: oncePerPlace(structures) };
}

/** What was added by hand and has no table or name of its own. */
async function addedByHand({ host, store }: Pane, named: readonly NamedRange[]): Promise<Found> {
  const sheets = await host.sheetNames();
  const scenarios: OwnScenario[] = [];
  const structures: OwnStructure[] = [];
  for (const { kind, address } of store.get().own.added) {
    const range = ownRange(address, namedAt(named, address));
    const cells = sheets.includes(address.sheet) ? (await host.read(address)).values : null;
    if (kind === "scenario") scenarios.push(cells === null ? goneRange(range) : ownScenario(range, cells));
    else structures.push(cells === null ? goneRange(range) : ownStructure(range, cells));
  }
  return { scenarios, structures };
}

function namedAt(named: readonly NamedRange[], address: OwnRange["address"]): NamedRange | null {
  const place = rangeText(address);
  return named.find((one) => rangeText(one.address) === place) ?? null;
}

function joined(one: Found, other: Found): Found {
  return {
    scenarios: oncePerPlace([...one.scenarios, ...other.scenarios]),
    structures: oncePerPlace([...one.structures, ...other.structures]),
  };
}

/** A table that has a name besides is one range. */
function oncePerPlace<T extends OwnRange>(ranges: readonly T[]): readonly T[] {
  const place = ({ address }: T) => rangeText(address);
  return ranges.filter((range, i) => ranges.findIndex((other) => place(other) === place(range)) === i);
}

/** Adds the selection to the user's own scenarios or structures, and hands over what stands for it in choices. */
export function addSelection(pane: Pane, kind: OwnKind, choose: (key: string) => void): Promise<void> {
  const texts = textsIn(pane, ownTexts);
  const { host, store } = pane;
  return attempt(pane, async () => {
    const content = await host.selection();
    if (content === null || content.address.columns < LEAST_COLUMNS) {
      throw refusal(ownTexts, (words) => words.nothingSelected[kind]);
    }
    const { address, values } = content;
    const range = ownRange(address, namedAt(await host.namedRanges(), address));
    const { read } = kind === "scenario" ? ownScenario(range, values) : ownStructure(range, values);
    if ("problem" in read) throw new Refusal(read.problem);
    store.dispatch({ type: "own/added", added: [...without(store.get().own.added, range), { kind, address }] });
    await readOwn(pane);
    choose(range.key);
    store.dispatch({ type: "frame/announced", text: texts.added(range.name) });
  });
}

/** Takes a range that was added by hand out of the choices; its cells stay as they are. */
export async function removeAdded(pane: Pane, range: OwnRange): Promise<void> {
  const { store } = pane;
  store.dispatch({ type: "own/added", added: without(store.get().own.added, range) });
  await readOwn(pane);
  store.dispatch({ type: "frame/announced", text: textsIn(pane, ownTexts).removed(range.name) });
}

function without(added: readonly AddedRange[], { address }: OwnRange): readonly AddedRange[] {
  return added.filter((one) => rangeText(one.address) !== rangeText(address));
}
