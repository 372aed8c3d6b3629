/** What a cell of a tape holds. Blank cells are null; an empty text counts as blank. */
export type Cell = string | number | boolean | null;

/** True for a cell that holds nothing: null, or text of white space alone. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

const FULL_WIDTH = /[\u3000\uff01-\uff5e]/;

/** Text with full-width letters, digits and signs made half-width, and white space trimmed. */
export function plainText(text: string): string {
  if (!FULL_WIDTH.test(text)) return text.trim();
  let plain = "";
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code === 0x3000) plain += " ";
    else if (code >= 0xff01 && code <= 0xff5e) plain += String.fromCodePoint(code - 0xfee0);
    else plain += character;
  }
  return plain.trim();
}

/** What a cell shows in a sentence. */
export function shown(cell: Cell | undefined): string {
  if (isBlank(cell)) return "blank";
  return typeof cell === "string" ? `'${cell.trim()}'` : String(cell);
}
