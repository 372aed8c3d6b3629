import { sentenceIn } from "../core/index.ts";
import { engineError } from "../functions/index.ts";
import { openEngine } from "../workbook/embedded/headless.ts";
import type { CellMessage } from "../workbook/embedded/bridge/waiting.ts";
import type { PlainValue } from "../workbook/embedded/bridge/values.ts";
import type { Evaluation } from "./output.ts";
import { FORMULA_SHEET, formulaWorkbook, type RangeSheets } from "./sheets.ts";

/** Evaluates formulas over named ranges, each in a workbook of its own, so that spills never meet. */
export type Calculator = { readonly evaluate: (formula: string) => Promise<Evaluation> };

/** Starts the spreadsheet engine. */
export function openCalculator(ranges: RangeSheets): Calculator {
  const engine = openEngine();
  let count = 0;
  return {
    evaluate: async (formula) => {
      const started = performance.now();
      const workbook = engine.open(formulaWorkbook(`book${++count}`, ranges, formula));
      await workbook.settled();
      const ms = Math.round((performance.now() - started) * 100) / 100;
      const value = workbook.readSpill(FORMULA_SHEET, 0, 0);
      const message = workbook.message(FORMULA_SHEET, 0, 0);
      workbook.close();
      return outcome(formula, value, message, ms);
    },
  };
}

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|CYCLE!|ERROR!|GETTING_DATA)$/;

/** A cell's value or rows, or the error that it shows, as one line of the answer. */
export function outcome(formula: string, value: PlainValue[][], message: CellMessage | null, ms: number): Evaluation {
  const single = value.length === 1 && value[0]!.length === 1 ? value[0]![0]! : null;
  if (typeof single === "string" && ERROR.test(single)) {
    return { formula, value: null, error: { ...(message ?? ofEngine(single, formula)), code: single }, ms };
  }
  const isSingle = value.length === 1 && value[0]!.length === 1;
  return { formula, value: isSingle ? single : value, error: null, ms };
}

/** What can be said of an error that the sheet engine gave itself. */
function ofEngine(code: string, formula: string): Omit<CellMessage, "code"> {
  const said = engineError(code, formula);
  return { message: said === null ? "" : sentenceIn("en", said), said };
}
