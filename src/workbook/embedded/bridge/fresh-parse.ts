import { LexerTreeBuilder } from "@univerjs/engine-formula";

type Parse = LexerTreeBuilder["treeBuilder"];
type Builder = { treeBuilder: Parse };
type PrivateSteps = { readonly _suffixExpressionHandler: (node: object) => boolean };

const BINDS_NAMES = /\b(LET|LAMBDA)\s*\(/i;
const patched = new WeakSet<object>();

/**
 * Parses formulas anew each time that have LET or LAMBDA, or stand in a workbook with names. The engine keeps parsed formulas
 * by their text, with the ranges of names put in, and building a formula with LET changes what it kept; so the same text in
 * a second workbook would read the first one's ranges, without an error. What is built is kept for each workbook apart.
 */
export function parseNamesAnew(builder: Builder = LexerTreeBuilder.prototype): void {
  if (patched.has(builder)) return;
  patched.add(builder);
  const parse = builder.treeBuilder;
  builder.treeBuilder = function (this: LexerTreeBuilder, formula, transformSuffix = true, names) {
    const isKept = names === undefined && !BINDS_NAMES.test(formula);
    if (!transformSuffix || isKept) return parse.call(this, formula, transformSuffix, names);
    const node = parse.call(this, formula, false, names);
    if (node === undefined || typeof node === "string") return node;
    const isSound = (this as unknown as PrivateSteps)._suffixExpressionHandler(node);
    return isSound ? node : ("#VALUE!" as ReturnType<Parse>);
  };
}
