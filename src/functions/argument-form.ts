import { CellError } from "./result.ts";

/** Texts, which stay as they are, array literals, whose rows a semicolon ends, and quoted names of sheets. */
const ASIDE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^{}]*\}/g;

/** Refuses more arguments than a function has; Excel itself refuses to take such a formula. */
export function tooManyArguments(name: string, most: number, given: number): CellError {
  return new CellError("#VALUE!", `SRT.${name} takes at most ${most} arguments, and ${given} were given.`);
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
  if (place !== null) {
    return new CellError("#VALUE!", `${argument} has the error ${code} in row ${place.row}, column ${place.column}; it must hold values.`); // prettier-ignore
  }
  if (code === "#NAME?") {
    return new CellError("#VALUE!", `${argument} is the error ${code}: it names a range or a function that is not known.`); // prettier-ignore
  }
  return new CellError("#VALUE!", `${argument} is the error ${code}; it must be a value or a range.`);
}

/** Why a formula that calls no function of ours is an error; empty where its code says it all. */
export function engineError(code: string, formula: string): string {
  if (code !== "#NAME?" && code !== "#N/A") return "";
  if (hasSemicolons(formula)) return separated().message;
  if (code === "#N/A") return "";
  return new CellError("#VALUE!", "The formula, or a cell that it reads, names a range or a function that is not known.").message; // prettier-ignore
}

function hasSemicolons(formula: string): boolean {
  return formula.replace(ASIDE, "").includes(";");
}

function separated(): CellError {
  return new CellError("#VALUE!", "The arguments are separated by semicolons; they must be separated by commas.");
}
