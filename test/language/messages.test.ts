import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { InputError, phrases, say, sayings, sentenceIn, sentences, tapeRefusal } from "../../src/core/index.ts";
import { finding } from "../../src/core/pool/findings.ts";
import { inEach, messageIn } from "../../src/language/messages.ts";

const words = Object.entries(sayings);
const ofFindings = words.filter(([code]) => code.startsWith("finding."));
const own = words.filter(([code]) => !code.startsWith("finding."));
const gapsOf = (text: string) => [...new Set([...text.matchAll(/\{(\w+)[|}]/g)].map(([, name]) => name!))].sort();

describe("one catalogue in two languages", () => {
  test("has what it had: two hundred sentences and more, and the phrases that stand in them", () => {
    expect(Object.keys(sentences).length).toBeGreaterThan(240);
    expect(Object.keys(phrases).length).toBeGreaterThan(120);
    expect(own).toHaveLength(Object.keys(sentences).length + Object.keys(phrases).length);
  });

  test("says the same values in both languages", () => {
    expect(own.filter(([, [en, zh]]) => gapsOf(en).join() !== gapsOf(zh).join())).toEqual([]);
    // A finding's Chinese names a column by its Chinese name, and leaves out what its sentence says in words.
    const strange = ofFindings.filter(([, [en, zh]]) => {
      const known = gapsOf(en);
      return gapsOf(zh).some((name) => !known.includes(name.replace(/Zh$/, "")));
    });
    expect(strange).toEqual([]);
  });

  test("ends every sentence as a sentence, and no phrase", () => {
    const ends = ([, [en, zh]]: (typeof words)[number]) =>
      (/[.?]$/.test(en) && /[。？]$/.test(zh)) || (/\{\w+\}$/.test(en) && /\{\w+\}$/.test(zh));
    const full = [...Object.keys(sentences), ...ofFindings.map(([code]) => code)];
    expect(words.filter((entry) => full.includes(entry[0]) && !ends(entry))).toEqual([]);
    expect(Object.values(phrases).filter(([en, zh]) => /\.$/.test(en) || /。$/.test(zh))).toEqual([]);
  });

  test("writes Chinese with full-width punctuation, and differs from the English", () => {
    for (const [, [en, zh]] of own) {
      const plain = zh.replace(/'[^']*'|\{[^}]*\}|\d[\d:.,]*/g, "");
      expect(plain).not.toMatch(/[一-鿿] ?[,;:?()]|[,;:?()] ?[一-鿿]/);
      if (/[a-z]/i.test(en.replace(/\{\w+\}/g, ""))) expect(zh).not.toBe(en);
    }
  });

  test("says nothing twice", () => {
    const known = own.map(([, [en]]) => en.replace(/\{\w+\}/g, "{}"));
    const twice = known.filter((text, i) => known.indexOf(text) !== i);
    expect(twice).toEqual([]);
  });
});

const SOURCE = join(__dirname, "../../src");

/** Codes that the source says: the first argument of say, of an InputError and of noAnswer, both branches of a choice. */
function codesSaid(): ReadonlySet<string> {
  const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
  const source = files.map((name) => readFileSync(join(SOURCE, name), "utf8")).join("\n");
  const places = source.matchAll(/\b(?:say|InputError|noAnswer)\(\s*([^,;{]*)/g);
  return new Set([...places].flatMap(([, place]) => [...place!.matchAll(/"(\w+)"/g)].map(([, code]) => code!)));
}

test("every code is said somewhere", () => {
  const said = codesSaid();
  expect(own.filter(([code]) => !said.has(code)).map(([code]) => code)).toEqual([]);
});

test("a wrong code, a missing gap and a gap too many do not compile", () => {
  // @ts-expect-error There is no such code.
  expect(() => say("nobodySaysThis")).not.toThrow();
  // @ts-expect-error The gap value is missing.
  expect(say("mustBe", { name: "rho", domain: say("fraction") }).code).toBe("mustBe");
  // @ts-expect-error This gap is not in the sentence.
  expect(say("setting", { name: "DF", value: 2 }).code).toBe("setting");
  // @ts-expect-error What has gaps must be given them.
  expect(say("setting").code).toBe("setting");
  // @ts-expect-error A phrase is no sentence to refuse with.
  expect(() => new InputError("fraction")).not.toThrow();
  // The braces of {g,h,w} are what a user types and no gap.
  expect(new InputError("leverHWithoutTheme", { theme: "AI" }).message).toContain("{g,h,w}");
});

describe("what is said is put into words in either language", () => {
  const of = (error: InputError) => [error.message, messageIn("zh-Hant", error)];

  test("a number outside its domain", () => {
    const error = new InputError("mustBe", { name: "rho", value: 2, domain: say("fraction") });
    expect(of(error)).toEqual(["rho is 2; it must be between 0 and 1.", "rho 為 2；須為 0 至 1 之間的數。"]);
    expect(messageIn("en", error)).toBe(error.message);
    expect(inEach(error.said)).toEqual({ en: error.message, "zh-Hant": messageIn("zh-Hant", error) });
  });

  test("a list of choices, of names and of phrases", () => {
    const name = say("setting", { name: "LGD" });
    const error = new InputError("mustBe", { name, value: "'x'", domain: ["const", "beta", "frye"] });
    expect(of(error)).toEqual([
      "The setting LGD is 'x'; it must be const, beta or frye.",
      "設定 LGD 為 'x'；須為 const、beta 或 frye。",
    ]);
    expect(sentenceIn("zh-Hant", say("noNumbers", { name: "rate", value: [say("aRange"), say("blank")] }))).toBe(
      "rate 含有範圍或空白；須全為數字。",
    );
    expect(sentenceIn("en", say("noNumbers", { name: "rate", value: ["one"] }))).toBe("rate has one; it must hold numbers."); // prettier-ignore
  });

  test("a sentence within a sentence", () => {
    const { said } = new InputError("detachNotAbove", { detach: 0.06, attach: 0.14 });
    expect(of(new InputError("inStructureRow", { row: 3, problem: said }))).toEqual([
      "structure row 3: detach is 0.06; it must be above attach (0.14) and at most 1.",
      "structure 第 3 列：detach 為 0.06；須大於 attach（0.14）且不大於 1。",
    ]);
  });

  test("a borrower whose name reads like a phrase keeps its name", () => {
    expect(messageIn("zh-Hant", new InputError("smeWithoutSales", { obligor: "Bank of Nowhere" }))).toBe(
      "Bank of Nowhere 屬 sme 類但沒有營收；請填寫 Sales 欄（百萬歐元）。",
    );
    expect(messageIn("zh-Hant", new InputError("setUnknown", { by: "group", obligor: "blank" }))).toBe(
      "by 為 group，但清冊未給 blank 的值；請填寫該欄。",
    );
  });

  test("a failure of the host is told as it came", () => {
    expect(messageIn("zh-Hant", new Error("Something else."))).toBe("Something else.");
  });

  test("what was said survives a worker, a memo and a file, which keep plain data", () => {
    const { said } = new InputError("notOneCell", { name: say("setting", { name: "DF" }), rows: 2, columns: 3 });
    const kept = JSON.parse(JSON.stringify(structuredClone(said))) as typeof said;
    expect(sentenceIn("zh-Hant", kept)).toBe("設定 DF 為 2 列 3 欄的範圍；須為單一的值。");
  });
});

describe("what is wrong with a tape", () => {
  const pd = finding("notNumber", { row: 2, column: "PD" }, { name: "PD", nameZh: "違約機率", value: "'n.a.'" });
  const ead = finding("ead", { row: 3, column: "EAD" }, { value: 0 });
  const warning = finding("noSector", {}, { count: 2, rows: "2, 3" });

  test("is the finding itself where there is one", () => {
    const error = tapeRefusal([warning, pd]);
    expect(error.message).toBe("Row 2: PD 'n.a.' is not a number.");
    expect(messageIn("zh-Hant", error)).toBe("第 2 列「違約機率」'n.a.' 不是數字。");
  });

  test("is the first, and how many there are besides", () => {
    const error = tapeRefusal([pd, warning, ead]);
    expect(error.message).toBe("Row 2: PD 'n.a.' is not a number. And 1 more; SRT.POOLCHECK lists them.");
    expect(messageIn("zh-Hant", error)).toBe(
      "第 2 列「違約機率」'n.a.' 不是數字。另有 1 項；請以 SRT.POOLCHECK 列出。",
    );
  });

  test("names the tape where there are several", () => {
    const of = say("toldOf", { whose: "Tape 2", told: pd.said });
    expect(sentenceIn("en", of)).toBe("Tape 2: Row 2: PD 'n.a.' is not a number.");
    expect(sentenceIn("zh-Hant", of)).toBe("Tape 2：第 2 列「違約機率」'n.a.' 不是數字。");
  });
});
