import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

/** What the source can say to a user who is refused, gaps numbered, with the file where it stands. */
export type Said = {
  /** Whole sentences: "{0} is {1}; it must be {2}." */
  readonly sentences: ReadonlyMap<string, string>;
  /** What may stand in their gaps: "a whole number from {0} to {1}". */
  readonly phrases: ReadonlyMap<string, string>;
};

const SOURCE = join(__dirname, "../../src");
const FOLDERS = ["core", "engine", "functions"];
/** How far a text is followed through constants, parameters and functions. */
const DEPTH = 6;
const GAP = "\u0001";

/** Reads what can be thrown at a user from the source itself, so that nobody has to keep a list of it. */
export function saidInSource(): Said {
  const files = FOLDERS.flatMap((folder) => sourcesBelow(join(SOURCE, folder)));
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
    noLib: true,
    types: [],
  });
  const reader = readerOf(program.getTypeChecker(), callersIn(program, files));
  eachNode(program, files, (node) => {
    const message = messageOf(node);
    if (message !== null) reader.sentence(message);
    if (isDomainWords(node)) reader.phrase(node.initializer);
    findingGaps(node).forEach(reader.phrase);
  });
  return { sentences: reader.sentences, phrases: reader.phrases };
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));
}

function eachNode(program: ts.Program, files: readonly string[], visit: (node: ts.Node) => void): void {
  const walk = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, walk);
  };
  for (const file of files) walk(program.getSourceFile(file)!);
}

/** The message of an error that a user will read; null for any other node. */
function messageOf(node: ts.Node): ts.Expression | null {
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) {
    if (node.expression.text === "InputError") return node.arguments![0]!;
    if (node.expression.text === "CellError") return node.arguments![1]!;
  }
  const isNoAnswer =
    ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "noAnswer";
  return isNoAnswer ? node.arguments[0]! : null;
}

/** The words of a Domain: they complete "it must be". */
function isDomainWords(node: ts.Node): node is ts.PropertyAssignment {
  if (!ts.isPropertyAssignment(node) || node.name.getText() !== "words") return false;
  return node.parent.properties.some((p) => ts.isSpreadAssignment(p) || p.name?.getText() === "holds");
}

/** What fills the gaps of a finding in English. */
function findingGaps(node: ts.Node): ts.Expression[] {
  if (!ts.isCallExpression(node) || node.expression.getText() !== "finding") return [];
  const values = node.arguments[2];
  if (!values || !ts.isObjectLiteralExpression(values)) return [];
  return values.properties.flatMap((property) => {
    if (property.name?.getText().endsWith("Zh")) return [];
    if (ts.isShorthandPropertyAssignment(property)) return [property.name];
    return ts.isPropertyAssignment(property) ? [property.initializer] : [];
  });
}

type Callers = ReadonlyMap<ts.Symbol, readonly ts.CallExpression[]>;

function callersIn(program: ts.Program, files: readonly string[]): Callers {
  const checker = program.getTypeChecker();
  const callers = new Map<ts.Symbol, ts.CallExpression[]>();
  eachNode(program, files, (node) => {
    const symbol = ts.isCallExpression(node) ? symbolOf(checker, node.expression) : null;
    if (symbol) callers.set(symbol, [...(callers.get(symbol) ?? []), node as ts.CallExpression]);
  });
  return callers;
}

function symbolOf(checker: ts.TypeChecker, node: ts.Node): ts.Symbol | null {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  if (!symbol) return null;
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

type Reader = {
  readonly sentences: Map<string, string>;
  readonly phrases: Map<string, string>;
  readonly sentence: (node: ts.Expression) => void;
  readonly phrase: (node: ts.Expression) => void;
};

function readerOf(checker: ts.TypeChecker, callers: Callers): Reader {
  const sentences = new Map<string, string>();
  const phrases = new Map<string, string>();
  const keep = (into: Map<string, string>) => (node: ts.Expression) => {
    const file = relative(SOURCE, node.getSourceFile().fileName);
    for (const text of texts(node, DEPTH)) if (/[a-z]/i.test(text)) into.set(numbered(text), file);
  };
  const phrase = keep(phrases);
  return { sentences, phrases, phrase, sentence: keep(sentences) };

  /** Every text that an expression may be, gaps marked; what may stand in a gap is kept as a phrase. */
  function texts(node: ts.Expression, depth: number): string[] {
    if (ts.isStringLiteralLike(node)) return [node.text];
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isNonNullExpression(node))
      return texts(node.expression, depth);
    if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap((n) => texts(n, depth));
    if (ts.isTemplateExpression(node)) return [templateText(node, depth)];
    if (ts.isBinaryExpression(node)) return binaryTexts(node, depth);
    return depth === 0 ? [GAP] : followed(node, depth - 1);
  }

  function binaryTexts({ operatorToken, left, right }: ts.BinaryExpression, depth: number): string[] {
    if (operatorToken.kind === ts.SyntaxKind.PlusToken)
      return texts(left, depth).flatMap((a) => texts(right, depth).map((b) => a + b));
    if (operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken)
      return [left, right].flatMap((n) => texts(n, depth));
    return [GAP];
  }

  function templateText(node: ts.TemplateExpression, depth: number): string {
    return node.templateSpans.reduce((text, { expression, literal }) => {
      if (depth > 0) inGap(expression, depth - 1);
      return text + GAP + literal.text;
    }, node.head.text);
  }

  function inGap(node: ts.Expression, depth: number): void {
    const file = relative(SOURCE, node.getSourceFile().fileName);
    for (const text of texts(node, depth)) if (/[a-z]/i.test(text)) phrases.set(numbered(text), file);
  }

  /** What stands behind a name, a call or a member. */
  function followed(node: ts.Expression, depth: number): string[] {
    if (ts.isCallExpression(node)) return calledTexts(node, depth);
    const symbol = ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) ? symbolOf(checker, node) : null;
    const declaration = symbol?.declarations?.[0];
    if (!declaration) return [GAP];
    if (ts.isParameter(declaration)) return parameterTexts(declaration, depth);
    const holds = ts.isVariableDeclaration(declaration) || ts.isPropertyAssignment(declaration);
    return holds && declaration.initializer ? texts(declaration.initializer, depth) : [GAP];
  }

  function calledTexts(node: ts.CallExpression, depth: number): string[] {
    for (const argument of node.arguments) elementsOf(argument).forEach((element) => inGap(element, depth));
    const declaration = symbolOf(checker, node.expression)?.declarations?.[0];
    const body = declaration && functionOf(declaration)?.body;
    if (!body) return [GAP];
    return ts.isBlock(body) ? returned(body).flatMap((n) => texts(n, depth)) : texts(body, depth);
  }

  function parameterTexts(parameter: ts.ParameterDeclaration, depth: number): string[] {
    const owner = parameter.parent;
    const named = ts.isFunctionDeclaration(owner)
      ? owner.name
      : ts.isVariableDeclaration(owner.parent) && owner.parent.name;
    const symbol = named && symbolOf(checker, named);
    const at = owner.parameters.indexOf(parameter);
    const given = (symbol && callers.get(symbol)) || [];
    const found = given.flatMap((call) => (call.arguments[at] ? texts(call.arguments[at], depth) : []));
    return found.length === 0 ? [GAP] : found;
  }
}

function functionOf(declaration: ts.Declaration): ts.FunctionLikeDeclaration | null {
  if (ts.isFunctionDeclaration(declaration)) return declaration;
  const value = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return value && (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) ? value : null;
}

function elementsOf(node: ts.Expression): readonly ts.Expression[] {
  return ts.isArrayLiteralExpression(node) ? node.elements : [];
}

/** What a block returns itself, not what functions inside it do. */
function returned(block: ts.Block): ts.Expression[] {
  const found: ts.Expression[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isReturnStatement(node) && node.expression) found.push(node.expression);
    if (!ts.isFunctionLike(node)) ts.forEachChild(node, walk);
  };
  ts.forEachChild(block, walk);
  return found;
}

/** The same text with numbers in its gaps. */
function numbered(text: string): string {
  let count = 0;
  return text.replaceAll(GAP, () => `{${count++}}`);
}
