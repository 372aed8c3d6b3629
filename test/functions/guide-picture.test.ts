import guide from "../../src/functions/help/guides/your-tape.json";
import { connectedFunctions, refusal } from "./connected.ts";

/** The picture of the help page "Your tape": what stands beside each of its rows is what POOLCHECK says of that very tape. */
const call = connectedFunctions();

type Row = { readonly kind: string; readonly cells: readonly string[]; readonly note: string };

const LANGUAGES = ["en", "zh-TW"] as const;
const MESSAGE = { en: 4, "zh-TW": 5 } as const;

/** What POOLCHECK says of each row where its note stands, top down; null for what it has no finding of its own for. */
const SAID = {
  en: [
    ["title; its date is the as-of date", /^The as-of date 2026-06-30 is read from row 1 above the headings: '.*30\.06\.2026'\.$/],
    ["headings, in six languages", /^Row 2 is read as the heading row/],
    ["units, one row below", /^Rows 2 and 3 are read as one row of headings\.$/],
    ["1,250,000 at 1.25 %", /^'PD \(%\)' is PD; read as %, by its heading/],
    ["12,500,000: its digits tell", /^EAD: 1\.250 is read as 1250, because of the number of its digits\.$/],
    ["a total that matches: left out, said", /^Row 6 \('Total'\) looks like a total and is left out: its EAD is the sum of 2 rows\.$/],
    ["LGD: 0.60 % or 60 %? Asked", /^Row 7: LGD is '0,60' beside percentages; is it '0,60' % or 60 %\?/],
    ["a footnote: left out, said", /^Row 8 holds one text alone, .* and is no loan: '\* EAD includes half of what is undrawn'\.$/],
  ],
  "zh-TW": [
    ["表名；其日期即基準日", /^基準日 2026-06-30 取自標題上方第1列/],
    ["標題，可用六種語言", /^第2列視為標題列/],
    ["單位，在標題下一列", /^第2與第3列合併視為標題。$/],
    ["1,250,000 元，1.25%", /^「違約機率 \(%\)」為違約機率；讀為%（依標題）/],
    ["民國 119 年即 2030 年", /^「到期日」為到期日；讀為日期/],
    ["金額相符的合計列：略過並說明", /^第6列（'合計'）像是合計列，已略過：暴險額為 2 列之合計。$/],
    ["0.60% 還是 60%？詢問", /^第7列「違約損失率」為 '?0\.60?'?，同欄為百分比；是 '?0\.60?'?% 或 60%？/],
    ["註腳：略過並說明", /^第8列僅有一段文字.*'\* 暴險額含未動用額度之半數'。$/],
  ],
} as const; // prettier-ignore

/** The loans that are read once the refused row is gone: EAD in units of currency, PD, LGD, and years from 30 June 2026. */
const LOANS = [
  [1_250_000, 0.0125, 0.45, (Date.UTC(2029, 11, 31) - Date.UTC(2026, 5, 30)) / 86_400_000 / 365.25],
  [12_500_000, 0.008, 0.4, (Date.UTC(2030, 2, 15) - Date.UTC(2026, 5, 30)) / 86_400_000 / 365.25],
];

const rowsOf = (language: (typeof LANGUAGES)[number]): readonly Row[] =>
  guide[language].sections.flatMap((section) => ("picture" in section ? section.picture!.rows : []));

/** The picture as a range whose cells are texts, as a file has them. */
function rangeOf(rows: readonly Row[]): (string | null)[][] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return rows.map(({ cells }) => Array.from({ length: width }, (_, c) => cells[c] || null));
}

describe.each(LANGUAGES)("the picture in %s", (language) => {
  const rows = rowsOf(language);
  const found = (call("POOLCHECK", rangeOf(rows)) as unknown[][]).slice(1);

  test("says beside each row what POOLCHECK says of it", () => {
    expect(rows.map(({ note }) => note)).toEqual(SAID[language].map(([note]) => note));
    const messages = found.map((row) => String(row[MESSAGE[language]]));
    const unsaid = SAID[language].filter(([, sentence]) => !messages.some((message) => sentence.test(message)));
    expect(unsaid).toEqual([]);
  });

  test("marks as refused the one row that has an error, and as left out those that are no loans", () => {
    const placesOf = (kind: string) => rows.flatMap((row, r) => (row.kind === kind ? [String(r + 1)] : []));
    const errors = found.filter(([, severity]) => severity === "error");
    expect(errors.map(([, , row]) => String(row))).toEqual(placesOf("refused"));
    const left = found.filter((row) => /left out|no loan/.test(String(row[4]))).map((row) => String(row[7]));
    expect(left.sort()).toEqual(placesOf("left"));
    expect(refusal(() => call("POOL", rangeOf(rows)))).toMatch(/^#VALUE! Row 7: LGD/);
  });

  test("reads its loans as the notes say once the refused row is gone", () => {
    const read = rangeOf(rows.filter(({ kind }) => kind !== "refused"));
    const stressed = call("STRESSPOOL", read, [["shift", "*", 0]]) as unknown[][];
    const [heads, ...loans] = stressed as [string[], ...number[][]];
    const column = (start: string) => heads.findIndex((heading) => String(heading).startsWith(start));
    const places = ["EAD", "PD", "LGD", "Maturity"].map(column);
    for (const [i, loan] of loans.entries()) {
      places.forEach((place, k) => expect(loan[place]).toBeCloseTo(LOANS[i]![k]!, 9));
    }
    expect(loans).toHaveLength(2);
  });
});
