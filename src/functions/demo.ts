import linksText from "../../assets/demo/links.csv";
import poolText from "../../assets/demo/pool.csv";
import structureText from "../../assets/demo/structure.csv";
import twinText from "../../assets/demo/twin.csv";
import type { Cell } from "../core/index.ts";
import { parseCsv } from "../workbook/csv.ts";

const TEXTS = { pool: poolText, links: linksText, twin: twinText, structure: structureText } as const;

export type DemoPart = keyof typeof TEXTS;

const tables = new Map<DemoPart, Cell[][]>();

/** One table of the synthetic demo data, heading row first. The same array is returned each time. */
export function demoPart(part: DemoPart): Cell[][] {
  const known = tables.get(part);
  if (known !== undefined) return known;
  const table = parseCsv(TEXTS[part]);
  tables.set(part, table);
  return table;
}
