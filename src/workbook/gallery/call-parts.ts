import type { Cell } from "../plan.ts";

/** A formula around the arguments of one of its calls. */
export type CallParts = {
  /** From the start of the formula to the opening bracket of the call, included. */
  readonly before: string;
  readonly args: readonly CallArgument[];
  /** From the closing bracket on, included. */
  readonly after: string;
};

/** An argument as it stands, and the cells that hold the same where it is a constant. */
export type CallArgument = { readonly text: string; readonly constant: readonly (readonly Cell[])[] | null };

/**
 * Takes the first call of a function in a formula apart.
 *
 * @param name as it is called, such as SRT.CORR
 * @throws Error where the formula does not call it
 */
export function callParts(formula: string, name: string): CallParts {
  const start = formula.indexOf(`${name}(`);
  if (start < 0) throw new Error(`The formula ${formula} does not call ${name}.`);
  const first = start + name.length + 1;
  const end = closing(formula, first);
  const inside = formula.slice(first, end);
  const texts = inside === "" ? [] : split(inside, ",");
  return {
    before: formula.slice(0, first),
    args: texts.map((text) => ({ text, constant: constantOf(text) })),
    after: formula.slice(end),
  };
}

/** Place of the bracket that closes what is open at a place. */
function closing(text: string, from: number): number {
  const places = outside(text.slice(from));
  return from + places.findIndex(({ character, depth }) => character === ")" && depth < 0);
}

/** Parts between separators that stand in no quotes and no brackets. */
function split(text: string, separator: string): readonly string[] {
  const cuts = outside(text).flatMap(({ character, depth }, at) =>
    character === separator && depth === 0 ? [at] : [],
  );
  return [...cuts, text.length].map((cut, i) => text.slice(i === 0 ? 0 : cuts[i - 1]! + 1, cut));
}

type Place = { readonly character: string; readonly depth: number };

/** Each character with the brackets that are open after it; one inside quotes is blank. */
function outside(text: string): readonly Place[] {
  let depth = 0;
  let quoted = false;
  return Array.from({ length: text.length }, (_, i) => {
    const character = text[i]!;
    if (character === '"') quoted = !quoted;
    if (quoted || character === '"') return { character: "", depth };
    if (character === "(" || character === "{") depth++;
    if (character === ")" || character === "}") depth--;
    return { character, depth };
  });
}

/** The cells of an array or of one value; null of anything else. */
function constantOf(text: string): readonly (readonly Cell[])[] | null {
  const rows = /^\{.*\}$/s.test(text) ? split(text.slice(1, -1), ";") : [text];
  const cells = rows.map((row) => split(row, ",").map(valueOf));
  return cells.flat().includes(undefined) ? null : (cells as Cell[][]);
}

function valueOf(text: string): Cell | undefined {
  if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  return undefined;
}
