import { sayings, say, sentenceIn, type Code, type Gap } from "../../src/core/index.ts";
import { finding, listed } from "../../src/core/pool/findings.ts";

/** Every English text, with the gaps that choose between one and several. */
const texts = Object.entries(sayings).map(([code, [english]]) => ({ code: code as Code, english }));
const choosing = texts.filter(({ english }) => english.includes("|"));
const gapsOf = (text: string) => [...new Set([...text.matchAll(/\{(\w+)[|}]/g)].map(([, name]) => name!))];

/** Names of gaps that hold a number of things, whether or not their sentence chooses words by them. */
const COUNTS = new Set(["count", "n", "rest", "loans", "obligors", "notches", "named", "ranges", "rows", "months", "payments", "most", "given"]); // prettier-ignore

/** A text whose counts are 1, and whose lists of rows have one. */
function ofOne({ code, english }: { code: Code; english: string }): string {
  const counts = (name: string) => COUNTS.has(name) || english.includes(`{${name}|`);
  const fill = (name: string): Gap => (LISTS.has(`${code}.${name}`) ? listed([7]) : counts(name) ? 1 : "Q");
  return sentenceIn("en", { code, gaps: Object.fromEntries(gapsOf(english).map((name) => [name, fill(name)])) });
}

/** Gaps that hold row numbers: those named lines, and those named rows but where they count rows. */
const LISTS = new Set(
  texts.flatMap(({ code, english }) =>
    gapsOf(english)
      .filter((name) => name === "lines" || (name === "rows" && /[Rr]ows?\} \{rows\}/.test(english)))
      .map((name) => `${code}.${name}`),
  ),
);

/** A plural noun behind the figure 1, or several rows where one is named; "1 is", "1 has" and "1 stands" are right. */
const WRONG =
  /\b1 (?:as-of |more )?(?!is\b|has\b|was\b|reaches\b)[A-Za-z]{2,}s\b|\b[Rr]ows 7\b|\b(?:that|those) are 1\b/;

test("no sentence keeps the plural beside a count of 1", () => {
  expect(choosing.length).toBeGreaterThan(60);
  const wrong = texts.map(ofOne).filter((text) => WRONG.test(text));
  expect(wrong).toEqual([]);
});

test("every noun that is counted has both its forms", () => {
  // A figure is followed by a plural in the template itself only where it is never 1 or counts nothing.
  const bare = texts.filter(({ english }) => /\{(count|n|lines|loans|obligors|notches|named|ranges)\} [A-Za-z]+s\b/.test(english)); // prettier-ignore
  expect(bare.map(({ english }) => english)).toEqual([]);
  expect(texts.filter(({ english }) => /[Rr]ows \{(lines|rows)\}/.test(english))).toEqual([]);
});

test("every choice is between two texts, and of one for one and one for several", () => {
  for (const { english } of choosing) {
    expect(english.replace(/\{\w+(\|[^{}|]*\|[^{}|]*)?\}/g, "").replace("{g,h,w}", "")).not.toMatch(/[{}|]/);
  }
});

test("one is said as one and two as two", () => {
  const message = (name: Parameters<typeof finding>[0], values: Record<string, Gap>) =>
    finding(name, {}, values).message;
  expect(message("unreadColumns", { count: 1, list: "'Memo'", listZh: "" })).toBe("1 column is not read: 'Memo'.");
  expect(message("unreadColumns", { count: 2, list: "'Memo', 'Desk'", listZh: "" })).toBe("2 columns are not read: 'Memo', 'Desk'."); // prettier-ignore
  const long = (rows: number[]) => message("longMaturities", { count: rows.length, value: 50, rows: listed(rows) });
  expect(long([2])).toMatch(/^1 maturity lies more than 50 years ahead \(row 2\)/);
  expect(long([2, 3])).toMatch(/^2 maturities lie more than 50 years ahead \(rows 2, 3\)/);
  const many = Array.from({ length: 12 }, (_, i) => i + 2);
  expect(long(many)).toContain("(rows 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 2 more)");
  expect(message("identicalRows", { rows: listed([4]) })).toBe("Row 4 repeats another row in every column and is dropped."); // prettier-ignore
  expect(sentenceIn("en", say("settingsColumns", { count: 1 }))).toBe("settings has 1 column; it must have two, Name and Value."); // prettier-ignore
});

test("the Chinese has one form, and names the row", () => {
  const { messageZh } = finding("noBalance", {}, { count: 1, lines: listed([5]) });
  expect(messageZh).toContain("第5列");
  expect(Object.values(sayings).filter(([, chinese]) => chinese.includes("|"))).toEqual([]);
});
