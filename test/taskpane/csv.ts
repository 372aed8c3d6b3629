import type { Cell } from "../../src/workbook/plan.ts";

/** Cells of a plain CSV text without quotes, as the demo tape is. */
export function cellsOf(text: string): Cell[][] {
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(",").map((cell) => (cell !== "" && !Number.isNaN(Number(cell)) ? Number(cell) : cell)));
}
