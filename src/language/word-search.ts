/** A text as it is searched: full-width letters as narrow ones, without case. */
export function plainWords(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** The words of a query, as they are searched. */
export function wordsOf(query: string): readonly string[] {
  return plainWords(query).split(/\s+/).filter(Boolean);
}

/** True where each word is somewhere in the text, which is given as it is searched. */
export function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/**
 * Place of the function that is meant by what was typed: the one of that name, else the first whose name begins with
 * it, else the first; -1 where there is none.
 *
 * @param names of functions, with the prefix SRT. or without
 */
export function bestName(names: readonly string[], query: string): number {
  const bare = (name: string) => plainWords(name).replace(/^srt\./, "");
  const typed = bare(query.trim());
  const plain = names.map(bare);
  const same = plain.indexOf(typed);
  if (same >= 0) return same;
  const begun = plain.findIndex((name) => name.startsWith(typed));
  if (begun >= 0) return begun;
  return names.length === 0 ? -1 : 0;
}
