import { say, type Gap } from "../sentences/said.ts";

/** What a cell of a tape holds. Blank cells are null; an empty text counts as blank. */
export type Cell = string | number | boolean | null;

/** True for a cell that holds nothing: null, or text of white space alone. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && NOTHING.test(cell));
}

const NOTHING = /^[\s\u200b-\u200d\u2060]*$/;
/** Full-width signs; spaces that do not break, and characters without width, as web pages and systems put into ids. */
const UNUSUAL = /[\u00a0\u2007\u200b-\u200d\u202f\u2060\u3000\ufeff\uff01-\uff5e]/;

/** Text with full-width letters, digits and signs made half-width, spaces made plain, and white space trimmed. */
export function plainText(given: string): string {
  if (!UNUSUAL.test(given)) return given.trim();
  const text = given.replace(/[\u00a0\u2007\u202f]/g, " ").replace(/[\u200b-\u200d\u2060\ufeff]/g, "");
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
export function shown(cell: Cell | undefined): Gap {
  return isBlank(cell) ? say("blank") : quoted(cell!);
}

/** What a cell that is not blank shows in a sentence. */
export function quoted(cell: Cell): string {
  return typeof cell === "string" ? `'${cut(cell.trim())}'` : String(cell);
}

const LONGEST_SHOWN = 80;

/** A text that is longer than a sentence needs ends in three dots. */
function cut(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
