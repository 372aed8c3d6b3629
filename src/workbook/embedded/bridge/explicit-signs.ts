/** Texts, quoted sheet names, brackets of tables, array constants, words with what belongs to them, numbers, operators, space. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]|\{(?:"(?:[^"]|"")*"|[^{}"])*\}|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}_])|[\p{L}\p{N}_\\$.?#@!]+|<>|<=|>=|\s+|[\s\S]/gu;
/** What may go on behind a part of a reference: sheet, range of two cells, brackets of a table. */
const GOES_ON = /^(?:[:!]|\[.*|'.*|[\p{L}\p{N}_\\$.?#@!]+)$/su;

/**
 * A formula with brackets around what stands behind several signs, around a text behind a minus, and around a percentage of
 * a percentage: =1+--(A1) as =1+(--(A1)). The engine reads only the simplest such signs as Excel does and else answers
 * wrongly, -1 for =1+--(2).
 */
export function withExplicitSigns(formula: string): string {
  if (!/[-+]\s*[-+"]|%\s*%/.test(formula)) return formula;
  const tokens = formula.match(TOKENS) ?? [];
  const count = (bracket: string) => tokens.filter((token) => token === bracket).length;
  if (count("(") !== count(")")) return formula;
  let at = 0;
  const isSpace = (token: string | undefined) => token !== undefined && token.trim() === "";
  const isSign = (token: string | undefined) => token === "-" || token === "+";
  const spaces = () => {
    let text = "";
    while (isSpace(tokens[at])) text += tokens[at++];
    return text;
  };
  /** All up to a closing bracket, which is left, or to the end. */
  const expression = (): string => {
    let text = "";
    while (at < tokens.length && tokens[at] !== ")") {
      if (isSign(tokens[at]) || isOperand(tokens[at]!)) text += operand() + binary();
      else text += tokens[at++];
    }
    return text;
  };
  /** The operator between two operands, so that a sign behind it is one of the second operand. */
  const binary = (): string => {
    const before = spaces();
    return isSign(tokens[at]) ? before + tokens[at++] : before;
  };
  const operand = (): string => {
    let signs = "";
    const from = at;
    while (isSign(tokens[at]) || (at > from && isSpace(tokens[at]))) signs += tokens[at++];
    const run = signs.replace(/\s/g, "");
    if (tokens[at] === undefined || !isOperand(tokens[at]!)) return signs;
    const isText = tokens[at]!.startsWith('"');
    const content = withPercents(primary());
    if (run.length < 2 && !(run === "-" && isText)) return signs + content;
    const minuses = run.replaceAll("+", "").length;
    return minuses === 0 ? `(${content})` : `(${minuses % 2 === 0 ? "--" : "-"}(${content}))`;
  };
  const primary = (): string => {
    let text = "";
    if (tokens[at] !== "(") {
      text += tokens[at++];
      while (tokens[at] !== undefined && GOES_ON.test(tokens[at]!)) text += tokens[at++];
    }
    if (tokens[at] === "(") {
      at++;
      text += `(${expression()}`;
      if (tokens[at] === ")") text += tokens[at++];
    }
    return text;
  };
  const withPercents = (content: string): string => {
    let text = content;
    for (let times = 0; tokens[at] === "%"; times++, at++) text = times === 0 ? `${text}%` : `(${text})%`;
    return text;
  };
  let text = "";
  while (at < tokens.length) text += expression() + (tokens[at] === ")" ? tokens[at++]! : "");
  return text;
}

/** Whether a token begins an operand: no operator, separator or space. */
function isOperand(token: string): boolean {
  return token === "(" || !/^(?:<>|<=|>=|\s+|[-+*/^&=<>,;%):])$/.test(token);
}
