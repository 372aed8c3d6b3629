/** Texts and quoted sheet names, which stay; or a call of SRT, as Excel or a file without the add-in writes it. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])(?:_xldudf_SRT_(?:DEV_)?|SRT(?:_DEV)?\.)(?=[A-Z])/gi;
const CALL = /^(?:_xldudf_SRT_|SRT)/i;

/** True where a formula calls a function of SRT, under whatever prefix. */
export function callsSrt(formula: string): boolean {
  return formula.startsWith("=") && (formula.match(PARTS) ?? []).some((part) => CALL.test(part));
}

/** A formula whose calls of SRT carry the prefix that sheets show. */
export function withPlainPrefix(formula: string): string {
  return formula.replace(PARTS, (part) => (CALL.test(part) ? "SRT." : part));
}

/**
 * True where a formula refers to a name, a table or a sheet.
 *
 * @param names names and tables, the same whatever their case
 */
export function refersTo(formula: string, names: readonly string[], sheets: readonly string[]): boolean {
  if (!formula.startsWith("=")) return false;
  const text = formula.replace(/"(?:[^"]|"")*"/g, '""').toLowerCase();
  const quoted = sheets.map((sheet) => `'${sheet.replace(/'/g, "''").toLowerCase()}'!`);
  if (quoted.some((sheet) => text.includes(sheet))) return true;
  const words = new Set(text.replace(/'(?:[^']|'')*'/g, "''").match(/[\p{L}_\\][\p{L}\p{N}_.\\]*!?/gu));
  return (
    names.some((name) => words.has(name.toLowerCase())) || sheets.some((sheet) => words.has(`${sheet.toLowerCase()}!`))
  );
}
