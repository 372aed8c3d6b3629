import {
  check,
  expm1,
  fraction,
  InputError,
  log1p,
  nonNegative,
  quarterOf,
  relief,
  trancheNotional,
  type Cell,
  type ReliefDeal,
  say,
} from "../../core/index.ts";
import { numberIn, readHeadedTable, type HeadedRow } from "./headed-table.ts";
import { plainDeals, type DealsAndBank } from "./rollover-tables.ts";
import { came, isOmitted } from "./scalars.ts";

/** Columns that a table of deals may have beside those of the roll-over. */
const COLUMNS = {
  start: ["Start", "開始季度"],
  amortisation: ["Amortisation", "Amortization", "年攤還率"],
  cost: ["Cost", "Cost a year", "年成本"],
} as const;
type Column = keyof typeof COLUMNS;

/**
 * Reads deals as a bank's capital sees them over time, in quarters from the first: relief until the quarter in which protection
 * ends, falling by Amortisation (share a year) where the table has it; Cost (a year), or the premium where the bank takes it out.
 *
 * @throws InputError for a missing column, and for a cell that cannot be read, naming the row
 */
export function readReliefDeals(value: unknown, { deals, bank }: DealsAndBank, first: number): readonly ReliefDeal[] {
  const rows = readHeadedTable<typeof COLUMNS>("deals", plainDeals(value), COLUMNS, []);
  return deals.map((deal, k) => {
    const row = rows[k]!;
    const premium = bank.premium ? deal.spread * trancheNotional(deal) : 0;
    const amortisation = numberOr(row, "amortisation", 0);
    check(say("dealAmortisation", { row: row.number }), amortisation, fraction);
    const cost = numberOr(row, "cost", premium);
    check(say("dealCost", { row: row.number }), cost, nonNegative);
    return {
      name: deal.name,
      start: Math.max(startOf(row) - first + 1, 0),
      end: deal.quarter - first + 1,
      relief: relief(deal),
      amortisation: -quarterly(-amortisation),
      cost: cost / 4,
    };
  });
}

/** The growth of a quarter that is so much a year. */
export function quarterly(yearly: number): number {
  return yearly === -1 ? -1 : expm1(log1p(yearly) / 4);
}

function numberOr(row: HeadedRow<Column>, column: "amortisation" | "cost", absent: number): number {
  const cell = row.cell(column);
  return isOmitted(cell) ? absent : numberIn("deals", row, COLUMNS[column][0], cell);
}

/** Quarter from whose end on relief counts; the beginning of time where none is given. */
function startOf(row: HeadedRow<Column>): number {
  const cell: Cell = row.cell("start");
  if (isOmitted(cell)) return -Infinity;
  const quarter = typeof cell === "string" ? quarterOf(cell) : null;
  if (quarter !== null) return quarter;
  throw new InputError("startUnread", { row: row.number, value: came(cell) });
}
