import {
  ArrayValueObject,
  LexerTreeBuilder,
  OPERATOR_TOKEN_SET,
  StringValueObject,
  ValueObjectFactory,
  type BaseValueObject,
} from "@univerjs/engine-formula";

type Literal = { _formatValue: (raw: unknown) => BaseValueObject[][]; _rowCount: number; _columnCount: number };

const patched = new WeakSet<object>();

/** A text in quotes with its signs, a sign between elements or rows, or what else stands between signs. */
const ELEMENTS = /("(?:[^"]|"")*")|([,;])|[^",;]+/g;

/**
 * Reads array constants such as {"a; b",1;"c",2} by their elements. The engine splits them at every comma and semicolon,
 * those within texts too, and would give half a text for the whole one.
 */
export function keepTextsInArrays(reader: object = ArrayValueObject.prototype): void {
  if (patched.has(reader)) return;
  patched.add(reader);
  const { _formatValue: format } = reader as Literal;
  (reader as Literal)._formatValue = function (raw) {
    if (typeof raw !== "string") return format.call(this, raw);
    const rows = arrayRows(raw.slice(1, -1)).map((row) => row.map(valueOf));
    this._rowCount = rows.length;
    this._columnCount = Math.max(...rows.map((row) => row.length));
    return rows;
  };
}

type Speller = {
  _formulaSpellCheck: () => boolean;
  readonly _currentLexerNode: { readonly getChildren: () => readonly unknown[] };
};

/** Takes an array constant behind an operator too, as in 1/{1,2,4}; the engine takes it in front alone, else gives #VALUE!. */
export function takeArraysBehindOperators(reader: object = LexerTreeBuilder.prototype): void {
  if (patched.has(reader)) return;
  patched.add(reader);
  const { _formulaSpellCheck: check } = reader as Speller;
  (reader as Speller)._formulaSpellCheck = function () {
    const last = this._currentLexerNode.getChildren().at(-1);
    return (typeof last === "string" && OPERATOR_TOKEN_SET.has(last)) || check.call(this);
  };
}

/** Elements of an array constant, each as it is written, by rows. */
export function arrayRows(text: string): string[][] {
  const rows = [[""]];
  for (const [part, , sign] of text.matchAll(ELEMENTS)) {
    if (sign === ";") rows.push([""]);
    else if (sign === ",") rows.at(-1)!.push("");
    else rows.at(-1)![rows.at(-1)!.length - 1] += part;
  }
  return rows.map((row) => row.map((element) => element.trim()));
}

function valueOf(element: string): BaseValueObject {
  if (!/^".*"$/s.test(element)) return ValueObjectFactory.create(element);
  return StringValueObject.create(element.slice(1, -1).replaceAll('""', '"'));
}
