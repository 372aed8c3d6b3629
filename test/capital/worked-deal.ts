import { connectedFunctions } from "../functions/connected.ts";

export const call = connectedFunctions();

/** The worked deal: 200 equal obligors, 600m of corporates and 400m of medium enterprises. */
export const worked: readonly (readonly unknown[])[] = [
  ["Obligor", "EAD (EUR)", "PD (fraction)", "LGD (fraction)", "Maturity (years)", "Class", "Sales"],
  ...Array.from({ length: 120 }, (_, i) => [`C${i}`, 5e6, 0.008, 0.4, 3, "corporate", null]),
  ...Array.from({ length: 80 }, (_, i) => [`S${i}`, 5e6, 0.02, 0.38, 2.5, "sme", 20]),
];
export const structure: readonly (readonly unknown[])[] = [
  ["Tranche", "Attach", "Detach", "Holder"],
  ["First loss", 0, 0.01, "bank"],
  ["Mezzanine", 0.01, 0.085, "investor"],
  ["Senior", 0.085, 1, "bank"],
];

/** The structure with more columns. */
export const withColumn = (heading: string, ...cells: unknown[]) =>
  structure.map((row, r) => [...row, r === 0 ? heading : (cells[r - 1] ?? null)]);
export const rules = (...rows: unknown[][]) => [["Legal maturity", 6], ...rows];
export const row = (table: any[][], name: string): any[] => table.find(([label]) => label === name)!;
/** A printed number: within half a unit of its last digit. */
export const printed = (value: number, expected: number, half: number) =>
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(half);
export const near = (value: number, expected: number) =>
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
