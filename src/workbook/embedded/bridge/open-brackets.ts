import { LexerTreeBuilder } from "@univerjs/engine-formula";

type Reader = { _resetTemp: () => void; _squareBracketState: number; _tableBracketState: boolean };

const patched = new WeakSet<object>();

/**
 * Begins each formula with every bracket closed. The engine forgets its open square brackets nowhere, so that one half
 * typed, such as "=SUM(Tape[", turns every later formula of the workbook into #NAME?.
 */
export function closeSquareBrackets(reader: object = LexerTreeBuilder.prototype): void {
  if (patched.has(reader)) return;
  patched.add(reader);
  const { _resetTemp: reset } = reader as Reader;
  (reader as Reader)._resetTemp = function () {
    reset.call(this);
    this._squareBracketState = 0;
    this._tableBracketState = false;
  };
}
