import { isBlank, shown, type Cell } from "./cell.ts";
import type { RecognisedTape } from "./columns.ts";
import { finding, type Finding } from "./findings.ts";
import { holdsData } from "./heading-rows.ts";
import { meaningNames, type Meaning } from "./vocabulary.ts";

/** Refuses a file that begins with its data; null where a heading is known, or no cell of the first row holds a number. */
export function withoutHeadings({ recognition }: RecognisedTape, headings: readonly Cell[]): Finding[] | null {
  if (recognition.some(({ meaning }) => meaning !== null) || !holdsData(headings)) return null;
  const first = headings.find((cell) => !isBlank(cell));
  const value = shown(typeof first === "string" ? first.slice(0, 60) : first);
  return [finding("noHeadings", { row: 1 }, { value })];
}

/** Names of the columns that a pool cannot do without and the tape does not have. */
export function missingColumns(tape: RecognisedTape): Finding[] {
  const needed: readonly (readonly [Meaning, Meaning | null])[] = [
    ["ead", null],
    ["pd", "rating"],
    ["lgd", "recovery"],
  ];
  return needed
    .filter(([one, other]) => !tape.columns.has(one) && !(other !== null && tape.columns.has(other)))
    .map(([meaning]) => {
      const [name, nameZh] = meaningNames[meaning];
      return finding("missingColumn", { column: name }, { name, nameZh });
    });
}
