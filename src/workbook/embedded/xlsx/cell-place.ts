const BEFORE_A = 64;
const ZERO = 48;

/**
 * Row and column, from 0, of a cell's place such as BC12; those given where a file writes none.
 *
 * @throws Error where the place is none
 */
export function cellPlace(place: string | undefined, row: number, column: number): [row: number, column: number] {
  if (place === undefined) return [row, column];
  let [letters, digits, at] = [0, 0, 0];
  for (; place.charCodeAt(at) > BEFORE_A; at++) letters = 26 * letters + place.charCodeAt(at) - BEFORE_A;
  for (; at < place.length; at++) digits = 10 * digits + place.charCodeAt(at) - ZERO;
  if (letters > 0 && digits > 0) return [digits - 1, letters - 1];
  throw new Error(`The workbook has a cell at '${place}', which is no place of a sheet.`);
}
