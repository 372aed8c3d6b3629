/** An English name inside a sentence: its first letter is small, save in abbreviations. */
export function withinSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name;
}
