import { isEntity } from "../workbook/card-cell.ts";

/** Excel's kinds of a value that hold one plain value. */
const PLAIN = new Set(["Double", "String", "Boolean", "FormattedNumber"]);
/** Excel's names of errors, where a value does not show its own text. */
const ERRORS: Readonly<Record<string, string>> = {
  Blocked: "#BLOCKED!",
  Busy: "#BUSY!",
  Calc: "#CALC!",
  Connect: "#CONNECT!",
  Div0: "#DIV/0!",
  Field: "#FIELD!",
  GettingData: "#GETTING_DATA",
  Name: "#NAME?",
  NotAvailable: "#N/A",
  Null: "#NULL!",
  Num: "#NUM!",
  Ref: "#REF!",
  Spill: "#SPILL!",
  Value: "#VALUE!",
};

/**
 * Arguments with the plain values of Excel's rich cells: a number with a format or of a currency is a number, an error is
 * its text, which readers name with its row and column, an empty value is none. Cards stay as they are; so does what is
 * none of them, for the function to refuse.
 *
 * @source Microsoft's reference of Excel.CellValue and Excel.ErrorCellValueType, as @microsoft/office-js 1.1.110 types them
 */
export function plainArguments(args: readonly unknown[]): unknown[] {
  return args.map((argument) => (Array.isArray(argument) ? plainRows(argument) : plainCell(argument)));
}

/** The same rows where nothing in them is rich: what was read of them once is found again by the array itself. */
function plainRows(rows: readonly unknown[]): readonly unknown[] {
  const isRich = rows.some((row) => (Array.isArray(row) ? row.some(isRichCell) : isRichCell(row)));
  return isRich ? rows.map((row) => (Array.isArray(row) ? plainRows(row) : plainCell(row))) : rows;
}

function isRichCell(cell: unknown): boolean {
  return typeof cell === "object" && cell !== null;
}

function plainCell(cell: unknown): unknown {
  if (!isRichCell(cell) || isEntity(cell)) return cell;
  const { type, basicValue, errorType, code } = cell as Readonly<Record<string, unknown>>;
  if (type === "Empty") return null;
  if (typeof type === "string" && PLAIN.has(type)) return basicValue;
  if (type === "Error") return errorText(basicValue, errorType);
  // The runtime's own class of errors carries a code such as #N/A.
  return type === undefined && typeof code === "string" && code.startsWith("#") ? code : cell;
}

function errorText(shown: unknown, kind: unknown): string {
  if (typeof shown === "string" && shown.startsWith("#")) return shown;
  return ERRORS[String(kind)] ?? "#VALUE!";
}
