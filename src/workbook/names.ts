/** Excel's own limits (specifications and limits; names in formulas). */
const LONGEST_SHEET_NAME = 31;
const LONGEST_NAME = 255;

/**
 * The name itself, or with the first free number from 2 where it is taken; cut so that it stays within 31 characters.
 * Sheet names are the same whatever their case.
 *
 * @param wanted name without : \ / ? * [ ]
 * @param taken names of the sheets that exist
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const clean = wanted.replace(/[:\\/?*[\]]/g, " ").trim() || "Sheet";
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` ${number}`;
    const name = clean.slice(0, LONGEST_SHEET_NAME - ending.length).trimEnd() + ending;
    if (!known.has(name.toLowerCase())) return name;
  }
}

/** Why Excel would refuse a name for a range or a table, in a sentence; null when it would take it. */
export function nameRefusal(name: string): string | null {
  if (name.length > LONGEST_NAME) return `The name ${name.slice(0, 20)}... is longer than ${LONGEST_NAME} characters.`;
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name))
    return `The name "${name}" must begin with a letter and hold only letters, digits, points and underscores.`;
  if (/^[a-z]{1,3}\d{1,7}$/i.test(name) || /^(r\d*(c\d*)?|c\d*)$/i.test(name) || /^(true|false)$/i.test(name))
    return `The name "${name}" looks like a cell or a value; choose another one.`;
  return null;
}

/**
 * Why names for ranges and tables cannot be defined, in a sentence; null when each is legal and free.
 *
 * @param taken names and tables that exist; names are the same whatever their case
 */
export function newNamesRefusal(wanted: readonly string[], taken: readonly string[]): string | null {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const holder = wanted.find((name) => known.has(name.toLowerCase()));
  const illegal = wanted.map(nameRefusal).find((refusal) => refusal !== null);
  return (
    illegal ?? (holder === undefined ? null : `The name "${holder}" is taken in this workbook; choose another one.`)
  );
}
