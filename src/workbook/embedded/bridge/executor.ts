import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { CellError, errorAmongArguments, tooManyArguments, type SheetFunction } from "../../../functions/index.ts";
import { rangeText } from "./addresses.ts";
import type { FunctionMetadata, ParameterMetadata } from "./metadata.ts";
import { errorIn, errorPlace, isOneCell, matrixOf, oneValueOf, valueObjectOf } from "./values.ts";
import type { CellAddress, WaitingCells } from "./waiting.ts";

/** What an executor needs of the workbook it runs in. */
export type BridgeHost = {
  readonly waiting: WaitingCells;
  readonly sheetName: (unitId: string, sheetId: string) => string;
  /** The formula in a cell; null where it cannot be told. */
  readonly formula: (cell: CellAddress) => string | null;
};

/** The invocation object that a function receives; it sets onCanceled itself. */
type Invocation = { address: string; parameterAddresses?: string[]; onCanceled?: () => void };

/** Excel's own limit of arguments. */
const MOST_ARGUMENTS = 255;

const ERROR_TYPES = { "#VALUE!": ErrorType.VALUE, "#N/A": ErrorType.NA, "#NUM!": ErrorType.NUM } as const;

/** An executor class of the engine for one function of the catalogue. */
export function executorOf(
  metadata: FunctionMetadata,
  call: SheetFunction,
  host: BridgeHost,
): new (name: string) => BaseFunction {
  const byAddress = metadata.options?.requiresParameterAddresses === true;
  return class extends BaseFunction {
    override needsReferenceObject = byAddress;
    // The engine would answer too few or too many with #N/A and not a word.
    override minParams = 0;
    override maxParams = MOST_ARGUMENTS;

    override calculate(...values: BaseValueObject[]): BaseValueObject {
      const cell = {
        unitId: this.unitId ?? "",
        sheetId: this.subUnitId ?? "",
        row: this.row,
        column: this.column,
      };
      const invocation: Invocation = { address: rangeText(host.sheetName(cell.unitId, cell.sheetId), cell) };
      if (byAddress) {
        invocation.parameterAddresses = values.map((value) => addressOf(value, cell, host));
        return evaluate(cell, [values.length > 0 ? 0 : null, invocation], invocation);
      }

      const most = metadata.parameters.at(-1)?.repeating ? MOST_ARGUMENTS : metadata.parameters.length;
      if (values.length > most) {
        return refused(cell, tooManyArguments(metadata.name, most, values.length), ErrorType.VALUE);
      }
      // A range with an error in it goes to its reader, which knows which of its columns are read, and names the cell.
      const at = values.findIndex((value) => isOneCell(value) && errorIn(value) !== null);
      if (at >= 0) return refusedArgument(cell, values[at]!, metadata.parameters[Math.min(at, metadata.parameters.length - 1)]!.name); // prettier-ignore
      return evaluate(cell, [...argumentsOf(metadata, values), invocation], invocation);
    }
  };

  /** An argument that is an error, or has one among its cells, is what the cell shows. */
  function refusedArgument(cell: CellAddress, value: BaseValueObject, argument: string): BaseValueObject {
    const code = errorIn(value)!.getErrorType();
    return refused(cell, errorAmongArguments(argument, code, errorPlace(value), host.formula(cell)), code);
  }

  /** An error with its sentence, before the function was called. */
  function refused(cell: CellAddress, { message, said }: CellError, code: ErrorType): BaseValueObject {
    host.waiting.end(cell);
    host.waiting.setMessage(cell, { code, message, said });
    return ErrorValueObject.create(code, message);
  }

  /** Calls the function. Whatever it throws becomes an error in its cell: a throw would end the engine's whole run. */
  function evaluate(cell: CellAddress, args: readonly unknown[], invocation: Invocation): BaseValueObject {
    try {
      const result = call(...args);
      if (result instanceof Promise) {
        host.waiting.begin(cell, result, () => invocation.onCanceled?.());
        return ErrorValueObject.create(ErrorType.CONNECT);
      }
      host.waiting.end(cell);
      host.waiting.setMessage(cell, null);
      return valueObjectOf(result);
    } catch (error) {
      host.waiting.end(cell);
      const code = error instanceof CellError ? error.code : "#VALUE!";
      const message = error instanceof Error ? error.message : String(error);
      host.waiting.setMessage(cell, { code, message, said: error instanceof CellError ? error.said : null });
      return ErrorValueObject.create(ERROR_TYPES[code], message);
    }
  }
}

/**
 * Arguments in the function's own order: ranges as matrices, the rest as single values, omitted ones as null; the last
 * one takes all that follow where it repeats.
 */
function argumentsOf(metadata: FunctionMetadata, values: readonly BaseValueObject[]): unknown[] {
  return metadata.parameters.map((parameter, i) => {
    if (parameter.repeating) return values.slice(i).map((value) => argumentOf(parameter, value));
    return argumentOf(parameter, values[i]);
  });
}

function argumentOf(parameter: ParameterMetadata, value: BaseValueObject | undefined): unknown {
  if (value === undefined || (value.isNull() && !value.isArray())) return null;
  return parameter.dimensionality === "matrix" ? matrixOf(value) : oneValueOf(value);
}

/** Where an argument stands; empty for one that is no reference. */
function addressOf(value: BaseValueObject, cell: CellAddress, host: BridgeHost): string {
  if (!value.isReferenceObject()) return "";
  const reference = value as unknown as BaseReferenceObject;
  const { startRow, startColumn } = reference.getRangePosition();
  const sheetId = reference.getSheetId() || cell.sheetId;
  return rangeText(host.sheetName(cell.unitId, sheetId), { row: startRow, column: startColumn });
}
