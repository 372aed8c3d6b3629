import { say, type Said } from "../core/index.ts";
import { CellError } from "./result.ts";

/** Texts, which stay as they are, array literals, whose rows a semicolon ends, and quoted names of sheets. */
const ASIDE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^{}]*\}/g;

/** Refuses more arguments than a function has; Excel itself refuses to take such a formula. */
export function tooManyArguments(name: string, most: number, given: number): CellError {
  return new CellError("#VALUE!", say("tooManyArguments", { name, most, given }));
}

/**
 * Why an argument that is an error is one, as far as a host can tell.
 *
 * @param argument its name
 * @param code such as #N/A
 * @param place of the cell in the argument, from 1; null for an argument that is one value
 * @param formula that the function is called by; null where the host does not know it
 */
export function errorAmongArguments(
  argument: string,
  code: string,
  place: { readonly row: number; readonly column: number } | null,
  formula: string | null,
): CellError {
  if (formula !== null && hasSemicolons(formula)) return separated();
  if (place !== null) return new CellError("#VALUE!", say("errorInCell", { argument, error: code, ...place }));
  if (code === "#NAME?") return new CellError("#VALUE!", say("errorUnknownName", { argument, error: code }));
  return new CellError("#VALUE!", say("errorGiven", { argument, error: code }));
}

/** Why a formula that calls no function of ours is an error; null where its code says it all. */
export function engineError(code: string, formula: string): Said | null {
  if (code !== "#NAME?" && code !== "#N/A") return null;
  if (hasSemicolons(formula)) return say("semicolons");
  return code === "#N/A" ? null : say("formulaUnknownName");
}

function hasSemicolons(formula: string): boolean {
  return formula.replace(ASIDE, "").includes(";");
}

function separated(): CellError {
  return new CellError("#VALUE!", say("semicolons"));
}
