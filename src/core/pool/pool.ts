import { check, finite, fraction, InputError, interval, type Domain } from "../domain.ts";
import { say } from "../sentences/said.ts";
import { isProductSector, OTHER } from "../themes/product-sectors.ts";
import { AI, type Theme } from "../themes/theme.ts";

/** A spoke's dependence on a hub: both are indices of obligors, the weight is a fraction in (0, 1]. */
export type Link = { readonly spoke: number; readonly hub: number; readonly weight: number };

/** Labels of obligors as indices into a list; -1 where the tape gives none. */
export type Labels = { readonly names: readonly string[]; readonly index: Int32Array };

/**
 * A reference pool, one entry per obligor, or per row of many equal ones where `counts` says so; columns of shape [n]. Loans
 * of one obligor are merged, because they default together.
 */
export type Pool = {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Exposure at default, in the tape's currency. */
  readonly ead: Float64Array;
  /** One-year default probability, fraction. */
  readonly pd: Float64Array;
  /** Loss given default, fraction. */
  readonly lgd: Float64Array;
  /** Years to maturity; Infinity where the tape gives none. */
  readonly maturity: Float64Array;
  /** Factor loading from Rho (its square root) or Loading, in [-1, 1]; NaN where the tape gives none. */
  readonly loading: Float64Array;
  /** Share of revenue tied to the theme, fraction; NaN only while a tape is read. */
  readonly theta: Float64Array;
  /** The theme, and what is known or assumed of the pool's sectors. */
  readonly theme: Theme;
  /** Where each obligor's share of the theme comes from: tape, table or assumption. */
  readonly shareFrom: Labels;
  /** Sectors as the tape names them; -1 where it names none. */
  readonly sector: Labels;
  /** The product's sector of each obligor, which scenarios of the product shock. */
  readonly productSector: Labels;
  readonly rating: Labels;
  readonly country: Labels;
  readonly group: Labels;
  /** What was lent, such as project finance, and whether to a leveraged borrower, in the tape's own words. */
  readonly assetType: Labels;
  readonly leveraged: Labels;
  readonly assetClass: Labels;
  /** How loans are repaid, in words that `readAmortisation` reads; none is bullet. */
  readonly amortisation: Labels;
  /** Annual sales, EUR millions; NaN where the tape gives none. */
  readonly sales: Float64Array;
  /** Which approach each is under, irb or sa, and its class in the standardised approach, in the tape's own words. */
  readonly approach: Labels;
  readonly saClass: Labels;
  /** Credit quality step, 1 to 6, and exposure to value of its property, fraction; NaN where the tape gives none. */
  readonly cqs: Float64Array;
  readonly etv: Float64Array;
  readonly links: readonly Link[];
  /** Rows that stand for many obligors; absent where every row is one. */
  readonly counts?: Counts;
  /** Loans before merging. */
  readonly loans: number;
  readonly currency: string | null;
};

/**
 * Rows that stand for many obligors, columns of shape [n]. EAD of such a row is the sum over its obligors, which are of equal
 * size and share all else; each defaults by itself.
 */
export type Counts = {
  /** Obligors of each row, whole, 1 or more. */
  readonly of: Float64Array;
  /** Number of the row's first obligor among those of its tape's row, from 1; 0 for a row that bears its own name. */
  readonly first: Float64Array;
  /** What the tape calls the row that each comes from. */
  readonly row: readonly string[];
};

/** Columns of a pool that are numbers, and those that are labels. */
export const POOL_NUMBERS = ["ead", "pd", "lgd", "maturity", "loading", "theta", "sales", "cqs", "etv"] as const;
export const POOL_LABELS = [
  "sector",
  "productSector",
  "shareFrom",
  "rating",
  "country",
  "group",
  "assetType",
  "leveraged",
  "assetClass",
  "amortisation",
  "approach",
  "saClass",
] as const;

/** A pool with every column of numbers and of labels made anew; ids, names, links and counts are the caller's. */
export function withColumns(
  pool: Pool,
  number: (column: Float64Array) => Float64Array,
  label: (labels: Labels) => Labels,
): Pool {
  const numbers = POOL_NUMBERS.map((name) => [name, number(pool[name])] as const);
  const labels = POOL_LABELS.map((name) => [name, label(pool[name])] as const);
  return { ...pool, ...Object.fromEntries(numbers), ...Object.fromEntries(labels) };
}

/** Columns that a Pool may be built from without a tape; the first three are needed, each of shape [n]. */
export type PoolColumns = {
  readonly ead: ArrayLike<number>;
  readonly pd: ArrayLike<number>;
  readonly lgd: ArrayLike<number>;
  readonly maturity?: ArrayLike<number>;
  readonly loading?: ArrayLike<number>;
  readonly theta?: ArrayLike<number>;
  readonly sector?: readonly string[];
  readonly amortisation?: readonly string[];
};

/**
 * Builds a Pool from bare columns: the core's own entry, which takes PD, LGD and loadings with their ends included.
 *
 * @param columns EAD above 0 (currency), PD and LGD in [0, 1], maturity in years above 0, loading in [-1, 1], theta in
 * [0, 1]
 * @throws InputError naming the column and the obligor
 */
export function poolFromColumns(columns: PoolColumns): Pool {
  const n = columns.ead.length;
  if (n === 0) throw new InputError("poolEmpty");
  const none = new Float64Array(n).fill(NaN);
  const optional = (column: ArrayLike<number> | undefined, name: string, domain: Domain, absent: Float64Array) =>
    column === undefined ? absent : checkedColumn(name, column, n, domain);
  const ids = Array.from({ length: n }, (_, i) => `Obligor ${i + 1}`);
  return {
    ids,
    names: ids,
    ead: checkedColumn("EAD", columns.ead, n, { words: say("positive"), holds: (x) => x > 0 && finite.holds(x) }),
    pd: checkedColumn("PD", columns.pd, n, fraction),
    lgd: checkedColumn("LGD", columns.lgd, n, fraction),
    maturity: optional(
      columns.maturity,
      "maturity",
      { words: say("positive"), holds: (x) => x > 0 },
      none.map(() => Infinity),
    ),
    loading: optional(columns.loading, "loading", interval(-1, 1), none),
    theta: optional(columns.theta, "theta", fraction, new Float64Array(n)),
    theme: { name: AI, rows: [] },
    shareFrom: labelsOf(ids.map(() => (columns.theta === undefined ? "assumption" : "tape"))),
    sector: labelsOf(columns.sector ?? ids.map(() => "")),
    productSector: labelsOf(ids.map((_, i) => productSectorOf(columns.sector?.[i] ?? ""))),
    rating: labelsOf(ids.map(() => "")),
    country: labelsOf(ids.map(() => "")),
    group: labelsOf(ids.map(() => "")),
    assetType: labelsOf(ids.map(() => "")),
    leveraged: labelsOf(ids.map(() => "")),
    assetClass: labelsOf(ids.map(() => "")),
    amortisation: labelsOf(columns.amortisation ?? ids.map(() => "")),
    sales: none,
    approach: labelsOf(ids.map(() => "")),
    saClass: labelsOf(ids.map(() => "")),
    cqs: none,
    etv: none,
    links: [],
    loans: n,
    currency: null,
  };
}

/** The product's own code, or other. */
function productSectorOf(sector: string): string {
  return isProductSector(sector) ? sector : OTHER;
}

function checkedColumn(name: string, column: ArrayLike<number>, n: number, domain: Domain): Float64Array {
  if (column.length !== n) throw new InputError("columnLength", { name, count: column.length, wanted: n });
  const numbers = Float64Array.from(column);
  numbers.forEach((x, i) => check(say("columnOfObligor", { column: name, obligor: i + 1 }), x, domain));
  return numbers;
}

/** Indexes a column of labels in order of first appearance; an empty label is none. */
export function labelsOf(column: readonly string[]): Labels {
  const known = new Map<string, number>();
  const index = Int32Array.from(column, (label) => {
    if (label === "") return -1;
    if (!known.has(label)) known.set(label, known.size);
    return known.get(label)!;
  });
  return { names: [...known.keys()], index };
}

/** The label of obligor i, or an empty text. */
export function labelAt(labels: Labels, i: number): string {
  return labels.names[labels.index[i]!] ?? "";
}

/** Sum of EAD, in the tape's currency. */
export function totalEad(pool: Pool): number {
  return pool.ead.reduce((sum, x) => sum + x, 0);
}
