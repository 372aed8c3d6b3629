import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import catalogue from "../../src/language/messages.zh-Hant.json";
import { findingPatterns } from "../../src/language/finding-patterns.ts";
import { messageIn } from "../../src/language/messages.ts";
import { saidInSource, type Said } from "./said-in-source.ts";

const chinese: { readonly sentences: Record<string, string>; readonly phrases: Record<string, string> } = catalogue;
const written = { ...chinese.sentences, ...chinese.phrases };
const names = new Set(catalogue.names);
const gapsOf = (text: string) => (text.match(/\{\d+\}/g) ?? []).sort();

describe("every sentence that refuses a user's input has its Chinese", () => {
  const source: { said: Said } = { said: { sentences: new Map(), phrases: new Map() } };
  beforeAll(() => (source.said = saidInSource()));

  test("the sentences that the source throws are the sentences of the catalogue", () => {
    const { sentences } = source.said;
    expect(sentences.size).toBeGreaterThan(180);
    expect([...sentences].filter(([text]) => !(text in chinese.sentences))).toEqual([]);
    expect(Object.keys(chinese.sentences).filter((text) => !sentences.has(text))).toEqual([]);
  });

  test("the phrases in their gaps are the phrases of the catalogue; a single word is a name or a value and stays", () => {
    const { phrases } = source.said;
    const missing = [...phrases].filter(
      ([text]) => text.includes(" ") && !(text in chinese.phrases) && !names.has(text),
    );
    expect(missing).toEqual([]);
    expect(Object.keys(chinese.phrases).filter((text) => !phrases.has(text))).toEqual([]);
  });

  test("no name that stays is unknown to the source or translated besides", () => {
    expect(catalogue.names.filter((name) => name in written)).toEqual([]);
  });
});

test("a sentence keeps every value it was given: its Chinese has the same gaps", () => {
  const unequal = Object.entries(written).filter(([en, zh]) => gapsOf(en).join() !== gapsOf(zh).join());
  expect(unequal).toEqual([]);
  const filled = findingPatterns.filter(([, zh]) => /\{-1/.test(zh));
  expect(filled).toEqual([]);
});

test("Chinese is written with full-width punctuation", () => {
  for (const [en, zh] of Object.entries(written)) {
    const plain = zh.replace(/'[^']*'|\{[^}]*\}|\d[\d:.,]*/g, "");
    expect(plain).not.toMatch(/[一-鿿] ?[,;:?()]|[,;:?()] ?[一-鿿]/);
    expect(zh).not.toBe(en);
  }
});

/** Sentences of real refusals: what the tests of functions expect of cells, and prove. */
function realRefusals(): string[] {
  const folder = join(__dirname, "../functions");
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  const found = texts.flatMap((text) => [...text.matchAll(/"#(?:VALUE!|N\/A|NUM!) ((?:[^"\\]|\\.)*[.?])"/g)]);
  return [...new Set(found.map(([, sentence]) => sentence!))];
}

/** Words that no Chinese sentence has, whatever its values. */
const ENGLISH =
  /\b(is|are|has|have|must|be|it|its|the|of|and|or|an?|to|with|no|not|least|most|above|below|between|blank|missing|such|as|which|that)\b/;

describe("a hundred real refusals", () => {
  const sentences = realRefusals();

  test("are a hundred", () => expect(sentences.length).toBeGreaterThanOrEqual(100));

  for (const sentence of sentences) {
    test(`in Chinese: ${sentence}`, () => {
      const zh = messageIn("zh-Hant", sentence);
      const own = [...names, "SRT.POOL's"].reduce((text, name) => text.replaceAll(name, ""), zh);
      const words = own.replace(/'[^']*'|theta\^2/g, "");
      expect(zh).not.toBe(sentence);
      expect(zh).toMatch(/[。？]$/);
      expect(words).not.toMatch(ENGLISH);
      const figures = (text: string) => (text.match(/\d[\d.]*\d|\d/g) ?? []).sort();
      expect(figures(zh)).toEqual(figures(sentence));
    });
  }
});

test("a message in English, or one that nobody knows, is shown as it came", () => {
  expect(messageIn("en", "rho is 2; it must be between 0 and 1.")).toBe("rho is 2; it must be between 0 and 1.");
  expect(messageIn("zh-Hant", "Something else.")).toBe("Something else.");
});

test("a borrower whose name reads like a phrase keeps its name", () => {
  const zh = messageIn(
    "zh-Hant",
    "Bank of Nowhere has the class sme and no sales; fill the column Sales, in EUR millions.",
  );
  expect(zh).toBe("Bank of Nowhere 屬 sme 類但沒有營收；請填寫 Sales 欄（百萬歐元）。");
});

test("what is wrong in one of several tapes is said with the tape, and with the rows of both where two disagree", () => {
  expect(messageIn("zh-Hant", "Tape 2: Row 2: PD 'n.a.' is not a number.")).toBe(
    "Tape 2：第 2 列「違約機率」'n.a.' 不是數字。",
  );
  const both = "Loan id L1 appears in Tape 1 (row 2) and in Tape 2 (row 3) with different content.";
  expect(messageIn("zh-Hant", both)).toBe("授信編號 L1 同時出現於 Tape 1（第 2 列）與 Tape 2（第 3 列），且內容不同。");
  const second = "Argument 3 of POOLJOIN is a second FX table; one is allowed.";
  expect(messageIn("zh-Hant", second)).toBe("POOLJOIN 的第 3 個引數為第二個匯率表；只能給一個。");
});

test("a roll-over that needs pools and has none says what to add", () => {
  const message =
    "alpha3 of bank is 0.3, and no deal names a pool; give deals a column Pool with cards of SRT.POOL, or set it to 0.";
  expect(messageIn("zh-Hant", message)).toBe(
    "bank 的 alpha3 為 0.3，但沒有交易指定資產池；請在 deals 加一欄 Pool 並放入 SRT.POOL 的卡片，或將其設為 0。",
  );
});
