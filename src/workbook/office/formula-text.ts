import type { Cell } from "../plan.ts";

/**
 * What is put into Excel's `formulas` for a cell of a plan. Excel reads such a text as if it were typed, so a text that
 * it would turn into a number, a date or a formula gets the apostrophe that keeps it a text.
 *
 * @param namespace prefix under which this copy of the add-in registered its functions, such as SRT or SRT_DEV
 */
export function typedCell(cell: Cell, namespace: string): string | number | boolean {
  return typeof cell === "string" && cell.startsWith("=") ? withNamespace(cell, namespace) : typedValue(cell);
}

/** The same for a cell of data, in which nothing is a formula. */
export function typedValue(cell: Cell): string | number | boolean {
  if (cell === null) return "";
  if (typeof cell !== "string") return cell;
  return /\d|^[+\-@'#=]|^(true|false)$/i.test(cell) ? `'${cell}` : cell;
}

/** A formula whose SRT functions carry another namespace; texts and quoted sheet names stay. */
export function withNamespace(formula: string, namespace: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])SRT\./gi, (part) =>
    /^srt\.$/i.test(part) ? `${namespace}.` : part,
  );
}
