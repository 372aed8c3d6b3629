import type { Language } from "../language/language.ts";
import { messageIn } from "../language/messages.ts";
import type { CellMessage } from "../workbook/embedded/bridge/waiting.ts";
import type { PlainValue } from "../workbook/embedded/bridge/values.ts";

/** A formula's outcome: a value, or rows of values of a spill, or an error. */
export type Evaluation = {
  readonly formula: string;
  readonly value: PlainValue | readonly (readonly PlainValue[])[];
  readonly error: CellMessage | null;
  /** Wall time of the evaluation, milliseconds. */
  readonly ms: number;
};

/** An outcome as it is printed: what its error tells is in one language. */
export type Printable = Omit<Evaluation, "error"> & { readonly error: Omit<CellMessage, "said"> | null };

/** The same outcome with its message in a language. */
export function inLanguage(language: Language, { error, ...evaluation }: Evaluation): Printable {
  return { ...evaluation, error: error && { code: error.code, message: messageIn(language, error) } };
}

/** One outcome as text: a JSON line, or the value, rows with tabs, or "#CODE! message". */
export function printed({ formula, value, error, ms }: Printable, json: boolean): string {
  if (json) return JSON.stringify({ formula, value, error, ms });
  if (error) return `${error.code} ${error.message}`.trim();
  return Array.isArray(value)
    ? (value as PlainValue[][]).map((row) => row.map(shown).join("\t")).join("\n")
    : shown(value as PlainValue);
}

function shown(value: PlainValue): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null ? "" : String(value);
}
