/**
 * What stays as it is: texts, quoted sheet names, and words with what belongs to them (names, addresses, table columns); the
 * braces of an array constant; or a number.
 */
const PARTS =
  /("(?:[^"]|"")*")|'(?:[^']|'')*'|\[(?:'.|[^[\]'])*\]|[\p{L}_\\$][\p{L}\p{N}_.\\$]*|([{}])|((?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/giu;

/**
 * A formula with its constants as the engine reads them: numbers as JavaScript prints them, 0.2 for 0.20 and .2, 5 for 5.0,
 * since the engine takes a literal that prints otherwise than it is written for a text; a zero behind a minus in brackets, for
 * the same reason; and quotes within a text of an array constant once more doubled, since the engine halves them there.
 */
export function withPlainConstants(formula: string): string {
  let isArray = false;
  return formula.replace(PARTS, (part, text?: string, brace?: string, number?: string, at = 0) => {
    if (brace !== undefined) isArray = brace === "{";
    if (text !== undefined && isArray) return `"${text.slice(1, -1).replaceAll('""', '""""')}"`;
    if (number === undefined) return part;
    const value = Number(number);
    if (value === 0 && !isArray && /-\s*$/.test(formula.slice(Math.max(0, at - 9), at))) return "(0)";
    return Number.isFinite(value) ? String(value) : part;
  });
}
