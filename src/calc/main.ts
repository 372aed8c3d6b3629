import { setMaxListeners } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeEngine } from "../engine/node.ts";
import { connect } from "../functions/index.ts";
import { fileText } from "../workbook/file-text.ts";
import { readCsv, type CsvTable } from "../workbook/csv.ts";
import { readArguments, USAGE, UsageError, type CalcArguments } from "./arguments.ts";
import type { CalculatedBook } from "./book.ts";
import { openCalculator } from "./calculator.ts";
import { inLanguage, printed } from "./output.ts";
import { rangeSheets, type RangeSheets } from "./sheets.ts";

async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes("--help")) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  try {
    await calculate(readArguments(argv));
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

/** A table may wait for dozens of calculations on one signal; Node takes more than ten for a leak. */
setMaxListeners(0);

async function calculate({ ranges, xlsx, out, json, language, formulas }: CalcArguments): Promise<void> {
  const tables = ranges.map(({ name, file }) => ({ name, file, ...readCsv(readText(file)) }));
  tables.forEach(sayHowRead);
  const cells = tables.map(({ name, cells: table }) => ({ name, cells: table }));
  connect(nodeEngine(join(__dirname, "worker.cjs")), { cards: "text" });
  const sheets = rangeSheets(cells);
  const book = xlsx === null ? null : await readBook(xlsx, sheets);
  for (const remark of book?.remarks ?? []) process.stderr.write(`${xlsx}: ${remark}.\n`);
  const calculator = book ?? openCalculator(sheets);
  for (const formula of formulas) {
    const evaluation = inLanguage(language, await calculator.evaluate(formula));
    process.stdout.write(`${printed(evaluation, json)}\n`);
  }
  if (book !== null && out !== null) writeOut(out, await book.recalculatedFile());
}

const DELIMITER_NAMES: Readonly<Record<CsvTable["delimiter"], string>> = {
  ",": "commas",
  ";": "semicolons",
  "\t": "tabs",
  "|": "bars",
};

/** Says on the side what a file with commas and decimal points needs no word about. */
function sayHowRead({ file, delimiter, sign }: CsvTable & { readonly file: string }): void {
  if (delimiter === "," && sign !== ",") return;
  const decimals = sign === null ? "" : `; its decimals are written with ${sign === "," ? "commas" : "points"}`;
  process.stderr.write(`${file} is split at ${DELIMITER_NAMES[delimiter]}${decimals}.\n`);
}

function readText(file: string): string {
  const { text, encoding, isAssumed } = readAs(file, (bytes) => fileText(bytes));
  if (isAssumed) {
    process.stderr.write(`${file} is no UTF-8 text; its letters are read as ${encoding}, which nothing in it says.\n`);
  }
  return text;
}

async function readBook(file: string, ranges: RangeSheets): Promise<CalculatedBook> {
  const bytes = readAs(file, (content) => new Uint8Array(content));
  const { openBook } = await import("./book.ts");
  try {
    return await openBook(bytes, ranges);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} cannot be read. ${(error as Error).message}`);
  }
}

function readAs<T>(file: string, decode: (bytes: Buffer) => T): T {
  try {
    return decode(readFileSync(file));
  } catch (error) {
    const reason = reasonOf(error);
    throw new UsageError(`${file} cannot be read: ${reason}.`);
  }
}

/** What the system's own codes mean. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is no folder",
  EACCES: "access to it is not allowed",
  EPERM: "access to it is not allowed",
  EROFS: "the disk can be read only",
  ENOSPC: "the disk is full",
};

function reasonOf(error: unknown): string {
  return REASONS[(error as { code?: string }).code ?? ""] ?? (error as Error).message;
}

function writeOut(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${reasonOf(error)}.`);
  }
}

void main(process.argv.slice(2)).then((code) => process.exit(code));
