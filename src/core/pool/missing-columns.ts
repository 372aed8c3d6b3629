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
    .map(([meaning]) => missingColumn(meaning, tape));
}

function missingColumn(meaning: Meaning, tape: RecognisedTape): Finding {
  const [name, nameZh] = meaningNames[meaning];
  const near = headingNear(meaning, tape);
  if (near === null) return finding("missingColumn", { column: name }, { name, nameZh });
  return finding("missingColumnNear", { column: name }, { name, nameZh, heading: shown(near) });
}

/** Words of headings that speak of a meaning without saying it, in the languages that headings are read in. */
const HINTS: Readonly<Partial<Record<Meaning, RegExp>>> = {
  ead: /bal|expos|outst|amount|amt|princip|notional|encours|saldo|espos|import|montant|betrag|obligo|deuda|debito|餘額|金額|[暴曝]險|本金/i,
  pd: /\bpd|default|prob|ausfall|d[ée]faut|incumpl|impago|違約/i,
  lgd: /\blgd|loss|recov|sever|verlust|perte|perdita|p[ée]rdida|recup|損失|回收/i,
};

/** The heading that could be meant by a missing column: one that resembles it, else one that no meaning was read from. */
function headingNear(meaning: Meaning, { recognition, unread }: RecognisedTape): string | null {
  const other = meaning === "lgd" ? "recovery" : meaning;
  const resembles = recognition.find(({ suggestion }) => suggestion === meaning || suggestion === other);
  if (resembles !== undefined) return resembles.heading;
  const speaks = unread.find(({ heading, why }) => why === "unknown" && HINTS[meaning]!.test(heading.slice(0, 160)));
  return speaks?.heading ?? null;
}
