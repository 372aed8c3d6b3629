import { findingTemplates } from "../core/index.ts";

const GAP = /\{(\w+)\}/g;

/**
 * What checks of a tape say, with numbered gaps: {0}, and {0 column} where a column's name stands that has a name in
 * each language.
 */
export const findingPatterns: readonly (readonly [english: string, chinese: string])[] = Object.values(
  findingTemplates,
).map(([, english, chinese]) => {
  const names = [...english.matchAll(GAP)].map(([, name]) => name!);
  let count = 0;
  return [
    english.replace(GAP, () => `{${count++}}`),
    chinese.replace(GAP, (_, name: string) => {
      const plain = name.replace(/Zh$/, "");
      return `{${names.indexOf(plain)}${name === "nameZh" ? " column" : ""}}`;
    }),
  ];
});
