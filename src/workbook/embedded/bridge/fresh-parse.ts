import { LexerTreeBuilder } from "@univerjs/engine-formula";

type Parse = LexerTreeBuilder["treeBuilder"];
type Builder = { treeBuilder: Parse };
type PrivateSteps = { readonly _suffixExpressionHandler: (node: object) => boolean };

const BINDS_NAMES = /\b(LET|LAMBDA)\s*\(/i;
const patched = new WeakSet<object>();

/**
 * Parses formulas with LET and LAMBDA anew each time. The engine keeps parsed formulas by their text, but building such a
 * formula changes what it kept, so that the same text in a second workbook, or after a name it uses has changed, gives
 * another value without an error.
 */
export function parseBindingsAnew(builder: Builder = LexerTreeBuilder.prototype): void {
  if (patched.has(builder)) return;
  patched.add(builder);
  const parse = builder.treeBuilder;
  builder.treeBuilder = function (this: LexerTreeBuilder, formula, transformSuffix = true, names) {
    if (!transformSuffix || !BINDS_NAMES.test(formula)) return parse.call(this, formula, transformSuffix, names);
    const node = parse.call(this, formula, false, names);
    if (node === undefined || typeof node === "string") return node;
    const isSound = (this as unknown as PrivateSteps)._suffixExpressionHandler(node);
    return isSound ? node : ("#VALUE!" as ReturnType<Parse>);
  };
}
