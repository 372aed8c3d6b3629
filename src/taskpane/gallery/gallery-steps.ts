import { said } from "../../language/catalogue.ts";
import { bestName, hasWords, wordsOf } from "../../language/word-search.ts";
import { filledRefusal } from "../../workbook/cell-limits.ts";
import { exampleCells, exampleSheet } from "../../workbook/gallery/example-sheet.ts";
import type { WorkedFunction } from "../../workbook/gallery/worked-function.ts";
import type { WrittenCells } from "../../workbook/host.ts";
import type { RangeAddress } from "../../workbook/plan.ts";
import { areaText } from "../../workbook/reference.ts";
import { tellInserted } from "../pool/pool-steps.ts";
import { attempt } from "../state/attempt.ts";
import type { Pane } from "../state/pane.tsx";
import { galleryTexts } from "./texts.ts";

type Functions = readonly WorkedFunction[];

/** Functions that have every word of a query, group by group. */
export function foundIn(
  gallery: Functions,
  query: string,
): readonly (readonly [group: WorkedFunction["group"], functions: Functions])[] {
  const words = wordsOf(query);
  const found = gallery.filter(({ searched }) => hasWords(searched, words));
  const titles = new Map(found.map(({ group }) => [group.en, group]));
  return [...titles.values()].map((group) => [group, found.filter((one) => one.group.en === group.en)]);
}

/** The function that a query means best; undefined where none is shown. */
export function bestOf(shown: Functions, query: string): WorkedFunction | undefined {
  const names = shown.map(({ id }) => id);
  return shown[bestName(names, query)];
}

/** Puts a function's example on a new sheet and shows it; one undo takes it back. */
export function insertExample(pane: Pane, worked: WorkedFunction): Promise<void> {
  const { host, store } = pane;
  return attempt(pane, async () => {
    const plan = exampleSheet(worked, store.get().language);
    const inserted = await host.insertSheet(plan);
    tellInserted(pane, inserted);
  });
}

/** Where an example would be written over cells, and the refusal that names the first one. */
export type Filled = { readonly corner: RangeAddress; readonly refusal: string };

/** Writes a function's example from the selected cell on; where cells hold something, says so and writes nothing. */
export async function writeExample(pane: Pane, worked: WorkedFunction): Promise<Filled | null> {
  const { host, store } = pane;
  const found: { filled: Filled | null } = { filled: null };
  await attempt(pane, async () => {
    const corner = await host.selectedCell();
    const { address, values } = exampleCells(worked, store.get().language, corner);
    try {
      tellWritten(pane, address, await host.writeCells(address, values, { ifNotEmpty: "refuse" }));
    } catch (error) {
      const refusal = filledRefusal(address, (await host.read(address)).values);
      if (refusal === null) throw error;
      found.filled = { corner, refusal };
    }
  });
  return found.filled;
}

/** Writes a function's example over what the user was told of. */
export function overwriteExample(pane: Pane, worked: WorkedFunction, corner: RangeAddress): Promise<void> {
  const { host, store } = pane;
  return attempt(pane, async () => {
    const { address, values } = exampleCells(worked, store.get().language, corner);
    tellWritten(pane, address, await host.writeCells(address, values, { ifNotEmpty: "overwrite" }));
  });
}

function tellWritten({ store }: Pane, address: RangeAddress, { undo }: WrittenCells): void {
  const text = said(galleryTexts, (texts) => texts.written(address.sheet, areaText(address)));
  store.dispatch({ type: "frame/notice", notice: { text, undo } });
}
