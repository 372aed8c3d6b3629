import linksText from "../../assets/demo/links.csv";
import bankText from "../../assets/demo/bank.csv";
import chainText from "../../assets/demo/chain.csv";
import denominatorsText from "../../assets/demo/denominators.csv";
import factsText from "../../assets/demo/facts.csv";
import obligorText from "../../assets/demo/obligor.csv";
import dealsText from "../../assets/demo/deals.csv";
import poolText from "../../assets/demo/pool.csv";
import structureText from "../../assets/demo/structure.csv";
import twinText from "../../assets/demo/twin.csv";
import type { Cell } from "../core/index.ts";
import { parseCsv } from "../workbook/csv.ts";

const TEXTS = {
  pool: poolText,
  links: linksText,
  twin: twinText,
  structure: structureText,
  deals: dealsText,
  bank: bankText,
  chain: chainText,
  denominators: denominatorsText,
  obligor: obligorText,
  facts: factsText,
} as const;

export type DemoPart = keyof typeof TEXTS;

export const DEMO_PARTS = Object.keys(TEXTS) as readonly DemoPart[];

const tables = new Map<DemoPart, Cell[][]>();

/** One table of the synthetic demo data, heading row first. The same array is returned each time. */
export function demoPart(part: DemoPart): Cell[][] {
  const known = tables.get(part);
  if (known !== undefined) return known;
  const table = parseCsv(TEXTS[part]);
  tables.set(part, table);
  return table;
}

const linked: Cell[][] = [];

/** The demo tape with its links in a column of their own, which is how a tape on a sheet carries them. */
export function linkedDemoTape(): Cell[][] {
  if (linked.length > 0) return linked;
  const [, ...links] = demoPart("links");
  const of = (spoke: Cell) => links.filter((row) => row[0] === spoke).map(([, hub, weight]) => `${hub} ${weight}`);
  const withLinks = (row: Cell[]) => [...row, of(row[0]!).join("; ") || null];
  linked.push(...demoPart("pool").map((row, r) => (r === 0 ? [...row, "Links"] : withLinks(row))));
  return linked;
}
