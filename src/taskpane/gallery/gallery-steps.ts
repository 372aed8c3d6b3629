import { bestName, hasWords, wordsOf } from "../../language/word-search.ts";
import { exampleSheet } from "../../workbook/gallery/example-sheet.ts";
import type { WorkedFunction } from "../../workbook/gallery/worked-function.ts";
import { tellInserted } from "../pool/pool-steps.ts";
import { attempt } from "../state/attempt.ts";
import type { Pane } from "../state/pane.tsx";

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
