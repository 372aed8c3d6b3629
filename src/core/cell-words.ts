/** What came, for a sentence. */
export function came(value: unknown): string {
  if (value === null || value === undefined || value === "") return "blank";
  if (typeof value === "string") return `'${value}'`;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return Array.isArray(value) ? "a range" : "an object";
}

/** Lower case without spaces, dashes and underscores. */
export function plainWord(text: string): string {
  return text.toLowerCase().replace(/[\s_-]/g, "");
}

/** "a, b or c". */
export function listed(words: readonly string[]): string {
  return words.length === 1 ? words[0]! : `${words.slice(0, -1).join(", ")} or ${words.at(-1)!}`;
}
