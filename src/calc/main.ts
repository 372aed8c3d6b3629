import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeEngine } from "../engine/node.ts";
import { connect } from "../functions/index.ts";
import { parseCsv } from "../workbook/csv.ts";
import { readArguments, USAGE, UsageError, type CalcArguments } from "./arguments.ts";
import { openCalculator } from "./calculator.ts";
import { printed } from "./output.ts";
import { rangeSheets } from "./sheets.ts";

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

async function calculate({ ranges, json, formulas }: CalcArguments): Promise<void> {
  const cells = ranges.map(({ name, file }) => ({ name, cells: parseCsv(readText(file)) }));
  connect(nodeEngine(join(__dirname, "worker.cjs")), { cards: "text" });
  const calculator = openCalculator(rangeSheets(cells));
  for (const formula of formulas) process.stdout.write(`${printed(await calculator.evaluate(formula), json)}\n`);
}

function readText(file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const reason = error instanceof TypeError ? "it is not UTF-8 text" : (error as Error).message;
    throw new UsageError(`${file} cannot be read: ${reason}.`);
  }
}

void main(process.argv.slice(2)).then((code) => process.exit(code));
