import { searched } from "./index-page.mjs";
import { LANGUAGES } from "./words.mjs";

/**
 * A function as the pane's gallery shows it: what its help page says, and its example with what the tests expect.
 *
 * @param {object} entry a function with its group, in every language
 */
export function galleryEntry(entry) {
  const { id, group, said } = entry;
  const { metadata, example } = said.en;
  const { formula, cell, expected, tolerance, startsWith } = example;
  return {
    id,
    group: inEach((language) => group[language]),
    searched: `srt.${metadata.name.toLowerCase()} ${searched(entry)}`,
    help: inEach((_, { folder }) => `${folder}${id}.html`),
    parameters: metadata.parameters.map(({ name, repeating = false }, i) => ({
      name,
      repeating,
      says: inEach((language) => said[language].metadata.parameters[i].description),
    })),
    says: inEach((language) => said[language].metadata.description),
    example: {
      formula,
      cell,
      expected: expected ?? startsWith,
      match: startsWith === undefined ? (typeof expected === "number" ? "near" : "same") : "begins",
      tolerance,
      shows: inEach((language) => said[language].example.shows),
      source: inEach((language) => said[language].example.source),
    },
  };
}

/** Something in every language, by the language's tag. */
function inEach(say) {
  return Object.fromEntries(Object.entries(LANGUAGES).map(([key, words]) => [words.lang, say(key, words)]));
}
