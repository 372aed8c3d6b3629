import { esmaFields } from "../../src/core/pool/esma-fields.ts";
import type { Cell } from "../../src/core/pool/cell.ts";

/** Numbers between 0 and 1 from a seed, a linear congruential generator of 32 bits (Numerical Recipes, 1992, chapter 7). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** The codes of the first fields of Annex 4, and the two columns that a bank adds to them. */
export function annexHeadings(columns: number): string[] {
  return [...Array.from({ length: columns - 2 }, (_, i) => `CRPL${i + 1}`), "PD", "LGD"];
}

const NAMES = esmaFields.CRPL!.split(",").map((name) => name.replace(/\s+/g, " ").trim());
const CODES = ["J62.01", "C26.11", "D35.11", "G47.11", "F41.20", "J63.11", "H49.41", "L68.20"];
const REGIONS = ["DE300", "FR101", "ITC4C", "ES300", "NL329", "TWZZZ"];

/** A cell of a field as banks fill it: a date, an amount, a yes or no, a code or one of the words for no data. */
function cellOf(name: string, row: number, random: () => number): Cell {
  if (/identifier$/.test(name) && !/legal entity|unique|obligor/.test(name)) return `UE${String(row).padStart(7, "0")}`;
  if (/obligor identifier/.test(name)) return `OB${String(Math.floor(row / 1.25)).padStart(7, "0")}`;
  if (name === "unique identifier") return "EXAMPLEXXXXXXXXXXXXXN202601";
  if (name === "data cut off date") return "2026-06-30";
  if (name === "maturity date") return `20${27 + (row % 8)}-0${1 + (row % 9)}-15`;
  if (name === "nace industry code") return CODES[row % CODES.length]!;
  if (/region obligor/.test(name)) return REGIONS[row % REGIONS.length]!;
  if (name === "exposure currency denomination") return "EUR";
  if (name === "account status") return row % 400 === 0 ? "ARRE" : "PERF";
  if (name === "number of days in arrears") return row % 400 === 0 ? 12 : 0;
  if (/default date|default amount|reason for default|losses|recover/.test(name)) return "ND5";
  if (/date/.test(name)) return row % 3 === 0 ? "ND5" : `202${row % 6}-1${row % 3}-0${1 + (row % 9)}`;
  if (/balance|amount|limit|price|revenue|debt|ebitda|value|cashflow|notional/.test(name))
    return Math.round(random() * 5e8) / 100 + 1000;
  if (/rate|margin|percentage|fee/.test(name)) return Math.round(random() * 800) / 100;
  if (/leveraged|syndicated|impaired|securitised|managed|kind|recourse|scheme/.test(name)) return row % 2 ? "N" : "Y";
  return row % 5 === 0 ? "ND2" : ["OTHR", "LOAN", "FIXE", "SNDB"][row % 4]!;
}

/**
 * An extract of ESMA's Annex 4 (Delegated Regulation (EU) 2020/1224) with PDs and LGDs beside it, shape [rows + 1][columns].
 *
 * @param columns at least 80, of which the last two are PD and LGD
 */
export function annexTape(rows: number, columns: number): Cell[][] {
  const random = numbersFrom(20260630);
  const headings = annexHeadings(columns);
  const lines = Array.from({ length: rows }, (_, row) => [
    ...headings.slice(0, -2).map((_heading, c) => cellOf(NAMES[c]!, row, random)),
    0.001 + (row % 977) / 40_000,
    0.2 + (row % 50) / 100,
  ]);
  return [headings, ...lines];
}
