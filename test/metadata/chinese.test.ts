import { readdirSync, readFileSync } from "node:fs";
import english from "../../build/functions.json";
import chinese from "../../build/functions.zh-TW.json";
import exampleWords from "../../src/functions/examples.zh-TW.json";
import examples from "../../src/functions/examples.json";
import words from "../../src/functions/functions.zh-TW.json";

type Entry = { readonly id: string; readonly description?: string; readonly helpUrl?: string };
type Parameters = { readonly parameters: readonly { readonly description?: string }[] };
type Functions = { readonly functions: readonly (Entry & Parameters)[] };

const root = `${__dirname}/../../`;
const told = (english as Functions).functions.flatMap(({ description, parameters }) => [
  description!,
  ...parameters.map((parameter) => parameter.description!),
]);
const results = readdirSync(`${root}src/functions`)
  .filter((name) => name.endsWith(".functions.ts"))
  .flatMap((name) => [...readFileSync(`${root}src/functions/${name}`, "utf8").matchAll(/@returns (.*)/g)])
  .map(([, text]) => text!);
const shown = examples.flatMap(({ shows, source }) => [shows, source]);

/** What a text has to keep in any language: figures with a decimal point or a thousands mark, and words in code. */
const kept = (text: string) => (text.match(/\d+[.,]\d+|\b[A-Z][A-Z_0-9]{2,}\b|"[^"]*"/g) ?? []).sort();

describe.each([
  ["descriptions of functions, arguments and results", words as Record<string, string>, [...told, ...results]],
  ["worked examples", exampleWords as Record<string, string>, shown],
])("%s in Chinese", (_, catalogue, texts) => {
  test("are complete, and none is of a text that is no more", () => {
    expect([...new Set(texts)].filter((text) => !(text in catalogue))).toEqual([]);
    expect(Object.keys(catalogue).filter((text) => !texts.includes(text))).toEqual([]);
  });

  test("are sentences with full-width punctuation", () => {
    for (const text of Object.values(catalogue)) {
      expect(text).toMatch(/。$/);
      expect(text.replace(/"[^"]*"|\{[^}]*\}|\d/g, "")).not.toMatch(/[一-鿿][,;:?(]|[,;:?)][一-鿿]/);
    }
  });
});

test("a description in Chinese keeps the figures and the words that a user types", () => {
  for (const [en, zh] of Object.entries(words)) expect([en, kept(zh)]).toEqual([en, expect.arrayContaining(kept(en))]);
});

test("Excel gets the same functions in Chinese, but for descriptions and help pages", () => {
  const bare = ({ functions }: Functions) =>
    functions.map(({ parameters, ...entry }) => ({
      ...{ ...entry, description: "", helpUrl: entry.helpUrl!.replace("/zh-TW/", "/") },
      parameters: parameters.map((parameter) => ({ ...parameter, description: "" })),
    }));
  expect(bare(chinese as Functions)).toEqual(bare(english as Functions));
  for (const { helpUrl, id } of (chinese as Functions).functions) expect(helpUrl).toContain(`/help/zh-TW/${id}.html`);
});
