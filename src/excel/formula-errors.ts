import { formulaErrors } from "../workbook/formula-errors.ts";

/** The one wire of the shared runtime: functions report on it and the taskpane listens. */
export const excelFormulaErrors = formulaErrors();
