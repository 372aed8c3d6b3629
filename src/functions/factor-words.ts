/** A number of factors in words: 1 factor, 13 factors. */
export function factorWords(factors: number): string {
  return `${factors} factor${factors === 1 ? "" : "s"}`;
}
