import {
  DAY_ORDERS,
  type Cell,
  type DayOrder,
  type DecimalSign,
  type Finding,
  type TapeReading,
} from "../../core/index.ts";
import { isEdits, NO_EDITS, type ThemeEdits } from "./theme-edits.ts";

/** Rates that a user typed: units of the pool's currency, the base, per one of each other; null where none is typed yet. */
export type TypedRates = { readonly base: string; readonly of: Readonly<Record<string, number | null>> };

/** What a user answered where a tape does not say it. */
export type PoolAnswers = {
  readonly rates: TypedRates | null;
  /** As-of date of maturities that are dates, as an Excel serial. */
  readonly asOf: number | null;
  /** What is said of sectors and of the theme. */
  readonly themes: ThemeEdits;
  /** Whether obligors without links get those that the chain of sectors proposes. */
  readonly links: "own" | "proposed";
  /** The decimal sign of texts that can be read both ways. */
  readonly sign: DecimalSign | null;
  /** The order of day and month in dates that can be read both ways. */
  readonly dates: DayOrder | null;
};

export const NO_ANSWERS: PoolAnswers = {
  rates: null,
  asOf: null,
  themes: NO_EDITS,
  links: "own",
  sign: null,
  dates: null,
};

/** Typed rates as the FX table that core and formulas take, in pairs such as USD/EUR; null where none is typed. */
export function ratesTable({ rates }: PoolAnswers): Cell[][] | null {
  const typed = Object.entries(rates?.of ?? {}).filter(([, rate]) => rate !== null);
  if (rates === null || typed.length === 0) return null;
  return [["Currency", "Rate"], ...typed.map(([code, rate]): Cell[] => [`${code}/${rates.base}`, rate])];
}

/**
 * The rates that a tape of several currencies needs, with those that were typed.
 *
 * @param likely the currency that the pool is in until the user says otherwise; the first one where it is none of the tape's
 * @returns null where the tape has one currency
 */
export function ratesAsked(
  reading: TapeReading,
  { rates }: PoolAnswers,
  likely: string | null = null,
): TypedRates | null {
  const read = reading.exposures.map(({ currency }) => currency);
  const known = rates === null ? [] : [rates.base, ...Object.keys(rates.of)];
  const asked = reading.findings.flatMap(currenciesIn);
  const codes = [...new Set([...known, ...read, ...asked])].filter((code) => code !== "");
  if (codes.length < 2) return null;
  const base = rates?.base ?? codes.find((code) => code === likely) ?? codes[0]!;
  const others = codes.filter((code) => code !== base);
  return { base, of: Object.fromEntries(others.map((code) => [code, rates?.of[code] ?? null])) };
}

/** Currencies that a finding says no rate is known for. */
function currenciesIn({ kind, values }: Finding): readonly string[] {
  if (kind === "currencies") return String(values.list).split(", ");
  return kind === "fxMissing" ? [String(values.from)] : [];
}

/** Rates against another currency: what was typed was against the one before. */
export function rebased({ base, of }: TypedRates, next: string): TypedRates {
  const others = [base, ...Object.keys(of)].filter((code) => code !== next);
  return { base: next, of: Object.fromEntries(others.map((code) => [code, null])) };
}

/** Answers that a text holds; null where it is none of ours. */
export function answersIn(value: unknown): PoolAnswers | null {
  const kept = value as Partial<PoolAnswers> | null | undefined;
  if (typeof kept !== "object" || kept === null) return null;
  const asOf = typeof kept.asOf === "number" && Number.isInteger(kept.asOf) ? kept.asOf : null;
  const themes = isEdits(kept.themes) ? kept.themes : NO_EDITS;
  const sign = kept.sign === "," || kept.sign === "." ? kept.sign : null;
  const dates = DAY_ORDERS.find((order) => order === kept.dates) ?? null;
  const links = kept.links === "proposed" ? "proposed" : "own";
  return { rates: isRates(kept.rates) ? kept.rates : null, asOf, themes, links, sign, dates };
}

function isRates(value: unknown): value is TypedRates {
  const rates = value as Partial<TypedRates> | null | undefined;
  if (typeof rates?.base !== "string" || typeof rates.of !== "object" || rates.of === null) return false;
  return Object.values(rates.of).every((rate) => rate === null || (typeof rate === "number" && rate > 0));
}
