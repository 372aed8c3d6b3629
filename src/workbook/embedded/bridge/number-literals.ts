/**
 * What stays as it is: texts, quoted sheet names, and words with what belongs to them (names, addresses, table columns); or a
 * number, which alone is captured.
 */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]'])*\]|[\p{L}_\\$][\p{L}\p{N}_.\\$]*|((?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/giu;

/**
 * A formula with its numbers as JavaScript prints them: 0.2 for 0.20 and .2, 5 for 5.0. The engine takes a literal that prints
 * otherwise than it is written for a text, so that functions of ours would be given '0.20'.
 */
export function withPlainNumbers(formula: string): string {
  return formula.replace(PARTS, (part, number: string | undefined) => {
    if (number === undefined) return part;
    const value = Number(number);
    return Number.isFinite(value) ? String(value) : part;
  });
}
