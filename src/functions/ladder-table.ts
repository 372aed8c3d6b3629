import { quarterText, relief, trancheNotional, type Cell, type RolloverDeal } from "../core/index.ts";
import { firstQuarter } from "./arguments/rollover-question.ts";
import { readDeals } from "./arguments/rollover-tables.ts";
import { readChoice } from "./arguments/scalars.ts";

const HEADINGS = [
  "Deals",
  "Notional",
  "RWA relief",
  "Protected tranches",
  "RWA relief in TMT",
  "Running RWA relief lost",
];

/** A row of the ladder before its sums. */
type Rung = { readonly label: string; readonly deals: readonly RolloverDeal[] };

/** The table of SRT.LADDER: what ends by quarter, by year or deal by deal, and the sum of all. */
export function ladderTable(value: unknown, asOf: unknown, by: unknown): Cell[][] {
  const deals = readDeals(value);
  const kind = readChoice("by", by, ["quarter", "year", "deal"]);
  firstQuarter(deals, asOf);
  const rungs = rungsOf(deals, kind);
  let running = 0;
  const rows = rungs.map(({ label, deals: ending }) => {
    running += sum(ending, relief);
    return [label, ...sums(ending), running];
  });
  const heading = { quarter: "Quarter", year: "Year", deal: "Deal" }[kind];
  return [[heading, ...HEADINGS], ...rows, ["All", ...sums(deals), running]];
}

/** Every quarter and year from the first to the last, the empty ones too; deals in the order in which they end. */
function rungsOf(deals: readonly RolloverDeal[], kind: "quarter" | "year" | "deal"): readonly Rung[] {
  if (kind === "deal") {
    const ordered = [...deals].sort((a, b) => a.quarter - b.quarter);
    return ordered.map((deal) => ({ label: deal.name, deals: [deal] }));
  }
  const step = kind === "year" ? 4 : 1;
  const rung = ({ quarter }: RolloverDeal) => Math.floor(quarter / step);
  const first = Math.min(...deals.map(rung));
  const count = Math.max(...deals.map(rung)) - first + 1;
  return Array.from({ length: count }, (_, i) => ({
    label: kind === "year" ? String(first + i) : quarterText(first + i),
    deals: deals.filter((deal) => rung(deal) === first + i),
  }));
}

function sums(deals: readonly RolloverDeal[]): number[] {
  return [
    deals.length,
    sum(deals, ({ notional }) => notional),
    sum(deals, relief),
    sum(deals, trancheNotional),
    sum(deals, (deal) => deal.tmt * relief(deal)),
  ];
}

function sum(deals: readonly RolloverDeal[], of: (deal: RolloverDeal) => number): number {
  return deals.reduce((total, deal) => total + of(deal), 0);
}
