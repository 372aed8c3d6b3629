import { webEngine } from "../engine/web.ts";
import {
  catalogue,
  CellError,
  connect,
  type CardKind,
  type CellErrorCode,
  type SheetFunction,
} from "../functions/index.ts";
import { languageOf } from "../language/language.ts";
import { messageIn } from "../language/messages.ts";
import { cellAddress } from "../workbook/reference.ts";
import { plainArguments } from "./plain-cells.ts";
import { excelFormulaErrors } from "./formula-errors.ts";

const CODES: Readonly<Record<CellErrorCode, keyof typeof CustomFunctions.ErrorCode>> = {
  "#VALUE!": "invalidValue",
  "#N/A": "notAvailable",
  "#NUM!": "invalidNumber",
};

/** Excel's data types came later than custom functions; it tells which it knows only once it has started. */
const cards = {
  get cards(): CardKind {
    return Office.context?.requirements?.isSetSupported("CustomFunctionsRuntime", "1.4") ? "entity" : "text";
  },
};

connect(webEngine, cards);
// Absent when office.js could not be loaded; the page says so.
if (typeof CustomFunctions !== "undefined")
  for (const [id, body] of catalogue) CustomFunctions.associate(id, forExcel(body));

/** The same function with Excel's errors, in the language of the page, which is the pane's. A value stays a value: a promise would show #BUSY! for a moment. */
function forExcel(body: SheetFunction): (...args: unknown[]) => unknown {
  return (...args) => {
    try {
      const answer = body(...plainArguments(args));
      return answer instanceof Promise ? answer.catch((error: unknown) => refuse(error, args.at(-1))) : answer;
    } catch (error) {
      return refuse(error, args.at(-1));
    }
  };
}

function refuse(error: unknown, invocation: unknown): never {
  if (!(error instanceof CellError)) throw error;
  const { address } = (invocation ?? {}) as { readonly address?: string };
  const message = messageIn(languageOf(document.documentElement.lang), error);
  excelFormulaErrors.report({ said: error.said, address: cellAddress(address ?? "") });
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode[CODES[error.code]], message);
}
