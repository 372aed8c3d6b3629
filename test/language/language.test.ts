import { catalogue, said } from "../../src/language/catalogue.ts";
import { languageChoice, type Keeping } from "../../src/language/language-choice.ts";
import { isLanguage, languageOf } from "../../src/language/language.ts";

test.each(["zh-TW", "zh-HK", "zh-MO", "zh-Hant", "zh-Hant-TW", "zh_TW", "ZH-tw", "zh-Hant-CN"])(
  "Excel in %s gets Traditional Chinese",
  (tag) => expect(languageOf(tag)).toBe("zh-Hant"),
);

test.each(["en-US", "en", "de-DE", "ja-JP", "zh", "zh-CN", "zh-Hans", "zh-SG", "zh-Hans-TW", "", "??", "tw"])(
  "a host in '%s' gets English",
  (tag) => expect(languageOf(tag)).toBe("en"),
);

test("only languages that are spoken are languages", () => {
  expect(["en", "zh-Hant", "zh-TW", "toString", "", null].map(isLanguage)).toEqual([true, true, false, false, false, false]); // prettier-ignore
});

function memory(text: string | null = null): Keeping & { readonly text: () => string | null } {
  const kept = { text };
  return { read: () => kept.text, write: (next) => void (kept.text = next), text: () => kept.text };
}

test("the host's language stands until the user chooses, and the choice is kept", () => {
  const keeping = memory();
  const choice = languageChoice("zh-TW", keeping);
  const heard: string[] = [];
  choice.subscribe((language) => heard.push(language));
  expect([choice.current(), keeping.text()]).toEqual(["zh-Hant", null]);
  choice.choose("en");
  choice.choose("en");
  expect([choice.current(), keeping.text(), heard]).toEqual(["en", "en", ["en"]]);
  expect(languageChoice("zh-TW", keeping).current()).toBe("en");
});

test("what another version kept is no language, and the host's stands", () => {
  expect(languageChoice("zh-TW", memory("fr")).current()).toBe("zh-Hant");
});

test("where storage is blocked, a choice lasts as long as the page", () => {
  const blocked = () => {
    throw new Error("SecurityError");
  };
  const choice = languageChoice("en-US", { read: blocked, write: blocked });
  choice.choose("zh-Hant");
  expect(choice.current()).toBe("zh-Hant");
});

test("a text that is missing in a language, or stands in one alone, does not compile", () => {
  const english = { run: "Run", lost: (tranche: string) => `${tranche} is lost`, rows: ["One", "Two"] as const };
  const chinese = { run: "計算", lost: (tranche: string) => `${tranche}損失`, rows: ["一", "二"] as const };
  const texts = catalogue(english, chinese);
  expect(said(texts, ({ lost }) => lost("A"))).toEqual({ en: "A is lost", "zh-Hant": "A損失" });
  // @ts-expect-error The Chinese of run is missing.
  catalogue(english, { lost: chinese.lost, rows: chinese.rows });
  // @ts-expect-error English has no text called more.
  catalogue(english, { ...chinese, more: "更多" });
  // @ts-expect-error Both lists have two rows.
  catalogue(english, { ...chinese, rows: ["一"] as const });
  // @ts-expect-error A sentence with a gap is one in both.
  catalogue(english, { ...chinese, lost: (tranche: number) => `${tranche}` });
});
