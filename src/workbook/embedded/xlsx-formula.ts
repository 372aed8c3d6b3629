import { NEW_EXCEL_FUNCTIONS } from "@univerjs/engine-formula";

/** Texts, quoted sheet names and the brackets of table references, which hold no names, or one name. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]|[\p{L}_][\p{L}\p{N}_.]*/gu;
const FILE_PREFIX = /^(_xlfn\.|_xlws\.|_xlpm\.)+/i;
const SRT_IN_FILE = /^_xldudf_SRT_/i;
/** Functions that a file keeps under a second prefix. */
const IN_WORKSHEET = new Set(["FILTER", "SORT"]);
/** Functions newer than the engine's own list of names that a file prefixes. */
const NEWER = new Set(
  (
    "LET LAMBDA MAP REDUCE SCAN BYROW BYCOL MAKEARRAY ISOMITTED VSTACK HSTACK TAKE DROP EXPAND TOCOL TOROW WRAPROWS " +
    "WRAPCOLS CHOOSECOLS CHOOSEROWS TEXTSPLIT TEXTBEFORE TEXTAFTER SEQUENCE RANDARRAY UNIQUE SORTBY XLOOKUP XMATCH"
  ).split(" "),
);

/** A formula of an .xlsx file, without its equals sign, as a sheet shows it. */
export function formulaFromFile(formula: string): string {
  return `=${formula.replace(PARTS, (part) => {
    if (SRT_IN_FILE.test(part)) return part.replace(SRT_IN_FILE, "SRT.");
    return part.replace(FILE_PREFIX, "");
  })}`;
}

/** Whether a formula of a file reads another file, which it calls by a number in brackets: [1]Rates!A1. */
export function readsOtherFile(formula: string): boolean {
  return formula.includes("[") && /(?:^|[^\p{L}\p{N}_.\]\[])'?\[\d+\]/u.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
}

/** A formula of a sheet as an .xlsx file keeps it: Excel's own prefixes, no equals sign. */
export function formulaToFile(formula: string): string {
  const text = formula.replace(/^=/, "");
  const bound = boundNames(text);
  return text.replace(PARTS, (part, at: number) => {
    if (/^["']/.test(part)) return part;
    if (part.startsWith("[")) return thisRowToFile(part);
    const name = part.toUpperCase();
    if (bound.has(name) && text[at + part.length] !== "!") return `_xlpm.${part}`;
    if (!/^\s*\(/.test(text.slice(at + part.length))) return part;
    if (name.startsWith("SRT.")) return `_xldudf_SRT_${name.slice(4)}`;
    if (IN_WORKSHEET.has(name)) return `_xlfn._xlws.${name}`;
    return NEWER.has(name) || NEW_EXCEL_FUNCTIONS.has(name) ? `_xlfn.${name}` : part;
  });
}

/** A file writes the sheet's short form [@PD] in full. */
function thisRowToFile(brackets: string): string {
  if (!brackets.startsWith("[@")) return brackets;
  const columns = brackets.slice(2, -1).trim();
  if (columns === "") return "[#This Row]";
  return `[[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}]`;
}

/** Names that LET and LAMBDA bind, in upper case. */
function boundNames(text: string): Set<string> {
  const names = new Set<string>();
  for (const call of text.matchAll(/\b(LET|LAMBDA)\s*\(/gi)) {
    const args = argumentsFrom(text, call.index + call[0].length);
    const isLet = call[1]!.toUpperCase() === "LET";
    args.slice(0, -1).forEach((argument, i) => {
      const name = argument.trim();
      if ((!isLet || i % 2 === 0) && /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) names.add(name.toUpperCase());
    });
  }
  return names;
}

/** The arguments of a call, split at its own commas, from behind its opening bracket to its closing one. */
function argumentsFrom(text: string, start: number): string[] {
  const args: string[] = [];
  const skipped = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\s\S]/g;
  skipped.lastIndex = start;
  let depth = 0;
  let argument = "";
  for (let match = skipped.exec(text); match !== null; match = skipped.exec(text)) {
    const [part] = match;
    if (depth === 0 && (part === "," || part === ")")) {
      args.push(argument);
      argument = "";
      if (part === ")") return args;
      continue;
    }
    if (/^[({[]$/.test(part)) depth++;
    if (/^[)}\]]$/.test(part)) depth--;
    argument += part;
  }
  return [...args, argument];
}
