/**
 * What a function or an argument says, in another language. A text without translation stays English.
 *
 * @template {{ description?: string }} T
 * @param {T} entry of the functions' metadata
 * @param {Record<string, string>} words the language's text for each English one
 * @returns {T}
 */
export function described(entry, words) {
  const said = { ...entry, description: words[entry.description] ?? entry.description };
  return entry.parameters
    ? { ...said, parameters: entry.parameters.map((parameter) => described(parameter, words)) }
    : said;
}

/**
 * The functions' metadata in another language; names stay.
 *
 * @param {{ functions: readonly object[] }} metadata as Office's own schema has it
 * @param {Record<string, string>} words the language's text for each English one
 * @param {string} folder of the help pages in that language, such as zh-TW
 */
export function localised(metadata, words, folder) {
  const functions = metadata.functions.map((entry) => ({
    ...described(entry, words),
    helpUrl: entry.helpUrl.replace("/help/", `/help/${folder}/`),
  }));
  return { ...metadata, functions };
}
