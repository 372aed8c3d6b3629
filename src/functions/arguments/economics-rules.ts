import {
  fraction,
  InputError,
  nonNegative,
  positive,
  say,
  yearlyRate,
  type Cell,
  type Domain,
} from "../../core/index.ts";
import { readCapitalRules, type CapitalRules } from "./capital-rules.ts";
import type { EconomicsRule } from "./economics-rule-names.ts";
import { years } from "./horizon.ts";
import { readRange } from "./ranges.ts";
import { came, isOmitted, plainWord, readNumber } from "./scalars.ts";

/** What the economics of a deal are asked by. Amounts in the tape's currency; null where the rules say nothing. */
export type EconomicsRules = {
  readonly capital: CapitalRules;
  /** Years. */
  readonly legalMaturity: number;
  /** A year. */
  readonly fees: number;
  readonly upfront: number;
  readonly life: number | null;
  /** What investors' notes earn on their own, decimal a year. */
  readonly collateralYield: number;
  /** Expected loss that investors take over, a year: an amount, or a share of the protected notional; null where not given. */
  readonly expectedLoss: number | null;
  readonly expectedLossShare: number | null;
  readonly provisions: number;
  /** Years that protection and the longest exposure have left. */
  readonly protection: number | null;
  readonly poolMaturity: number | null;
  readonly floorYear: number | null;
  /** S-TREA of the pool and of what the bank keeps. */
  readonly standardised: { readonly before: number | null; readonly after: number | null };
};

/**
 * Reads the rules of a deal with those of its economics, in two columns, Name and Value.
 *
 * @throws InputError for a name that is unknown, given twice or missing, and a value that cannot be read
 */
export function readEconomicsRules(value: unknown): EconomicsRules {
  const capital = readCapitalRules(value);
  const rows = readRange("rules", value);
  const number = (rule: EconomicsRule | "Legal maturity", domain: Domain) => {
    const cell = cellOf(rows, rule);
    return isOmitted(cell) ? null : readNumber(say("ofRules", { rule }), cell, domain);
  };
  return {
    capital,
    legalMaturity: number("Legal maturity", years)!,
    fees: number("Running fees", nonNegative) ?? 0,
    upfront: number("Upfront", nonNegative) ?? 0,
    life: number("Life", years),
    collateralYield: number("Collateral yield", yearlyRate) ?? 0,
    ...readTransferred(cellOf(rows, "EL transferred")),
    provisions: number("Provisions", nonNegative) ?? 0,
    protection: number("Protection maturity", years),
    poolMaturity: number("Pool maturity", years),
    floorYear: number("Output floor year", positive),
    standardised: { before: number("S before", nonNegative), after: number("S after", nonNegative) },
  };
}

/** An amount, or a share where a percent sign says so: a bare number below 1 could be either. */
function readTransferred(cell: Cell): Pick<EconomicsRules, "expectedLoss" | "expectedLossShare"> {
  if (isOmitted(cell)) return { expectedLoss: null, expectedLossShare: null };
  const name = say("ofRules", { rule: "EL transferred" });
  const isShare = typeof cell === "string" && /[%％‰]|bps?|基點/i.test(cell.slice(0, LONGEST));
  if (isShare) {
    const share = readNumber(name, cell.replace(OF_NOTIONAL, ""), fraction);
    return { expectedLoss: null, expectedLossShare: share };
  }
  const amount = readNumber(name, cell, nonNegative);
  if (amount === 0 || amount >= 1) return { expectedLoss: amount, expectedLossShare: null };
  throw new InputError("transferredLossShare", { value: came(cell), percent: Number((100 * amount).toPrecision(12)) });
}

/** Words that keep a sheet from making a number of "1%". */
const OF_NOTIONAL = / ?of (the )?(protected )?notional$/i;
/** No number that is typed is longer. */
const LONGEST = 60;

function cellOf(rows: readonly (readonly Cell[])[], rule: EconomicsRule | "Legal maturity"): Cell {
  const found = rows.filter(([name]) => plainWord(String(name ?? "")) === plainWord(rule));
  if (found.length > 1) throw new InputError("ruleTwice", { name: rule });
  return found[0]?.[1] ?? null;
}
