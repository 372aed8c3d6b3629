import { isLanguage, languageOf, type Language } from "../language/language.ts";

/** What the command line asks for. */
export type CalcArguments = {
  readonly ranges: readonly { readonly name: string; readonly file: string }[];
  readonly xlsx: string | null;
  readonly out: string | null;
  readonly json: boolean;
  /** Of the messages. */
  readonly language: Language;
  readonly formulas: readonly string[];
};

/** Wrong usage: one sentence, exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const USAGE = `Usage: npm run -s calc -- [--range NAME=file.csv]... [--xlsx book.xlsx [--out new.xlsx]] [--json] [--lang zh-TW] 'FORMULA'...

  --range NAME=file.csv  puts a CSV with a heading row on a sheet and gives it a name for formulas
  --xlsx book.xlsx       opens a workbook and recalculates its SRT formulas
  --out new.xlsx         writes a copy of that workbook with the new values
  --json                 one line per formula: {"formula","value","error","ms"}
  --lang zh-TW           messages in Traditional Chinese; en, English, without it

Example: npm run -s calc -- --range Pool=assets/demo/pool.csv '=SRT.TRANCHELOSS(Pool,0.2,0.06,0.14)'`;

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const CELL = /^([A-Za-z]{1,3}\d+|[RrCc]|[Rr]\d*[Cc]\d*)$/;

/**
 * Reads the arguments behind the command's name.
 *
 * @throws UsageError for an unknown option, an illegal or doubled name, and a call that asks for nothing
 */
export function readArguments(argv: readonly string[]): CalcArguments {
  const ranges: { name: string; file: string }[] = [];
  const formulas: string[] = [];
  const files = { xlsx: null as string | null, out: null as string | null };
  let json = false;
  let language: Language = "en";
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i]!;
    if (word === "--json") json = true;
    else if (word === "--range") ranges.push(readRange(valueOf(argv, ++i, word), ranges));
    else if (word === "--xlsx" || word === "--out") files[word.slice(2) as "xlsx" | "out"] = valueOf(argv, ++i, word);
    else if (word === "--lang") language = readLanguage(valueOf(argv, ++i, word));
    else if (word.startsWith("--")) throw new UsageError(`${word} is not an option; see --help.`);
    else formulas.push(readFormula(word));
  }
  if (files.out !== null && files.xlsx === null) throw new UsageError("--out needs --xlsx, the workbook to copy.");
  if (formulas.length === 0 && files.out === null) throw new UsageError("No formula is given; see --help.");
  return { ranges, ...files, json, language, formulas };
}

function valueOf(argv: readonly string[], i: number, option: string): string {
  const value = argv[i];
  if (value === undefined) throw new UsageError(`${option} needs a value; see --help.`);
  return value;
}

function readLanguage(tag: string): Language {
  const language = isLanguage(tag) ? tag : languageOf(tag);
  if (language === "en" && !/^en\b/i.test(tag)) throw new UsageError(`--lang is '${tag}'; it must be en or zh-TW.`);
  return language;
}

function readRange(text: string, earlier: readonly { name: string }[]): { name: string; file: string } {
  const at = text.indexOf("=");
  if (at < 1 || at === text.length - 1) throw new UsageError(`--range is '${text}'; it must be NAME=file.csv.`);
  const name = text.slice(0, at);
  if (!NAME.test(name) || CELL.test(name)) {
    throw new UsageError(
      `--range names '${name}', which is no legal Excel name: a letter first, then letters, digits, _ or ., and no cell address.`,
    );
  }
  if (/^_(range|formula)\d+$/i.test(name))
    throw new UsageError(`--range names '${name}', which is the name of a sheet.`);
  if (earlier.some((range) => range.name.toLowerCase() === name.toLowerCase())) {
    throw new UsageError(`--range gives the name ${name} twice.`);
  }
  return { name, file: text.slice(at + 1) };
}

function readFormula(word: string): string {
  if (!word.startsWith("=")) throw new UsageError(`'${word}' is no formula; it must start with =.`);
  return word;
}
