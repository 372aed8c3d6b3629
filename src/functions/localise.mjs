/**
 * The functions' metadata in another language. Names stay; a text without translation stays English.
 *
 * @param {{ functions: readonly object[] }} metadata as Office's own schema has it
 * @param {Record<string, string>} words the language's text for each English one
 * @param {string} folder of the help pages in that language, such as zh-TW
 */
export function localised(metadata, words, folder) {
  const said = (entry) => ({ ...entry, description: words[entry.description] ?? entry.description });
  return {
    ...metadata,
    functions: metadata.functions.map((entry) => ({
      ...said(entry),
      helpUrl: entry.helpUrl.replace("/help/", `/help/${folder}/`),
      parameters: entry.parameters.map(said),
    })),
  };
}
