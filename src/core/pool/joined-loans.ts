import { concatenatedCounts, countAt, countsOfPool, largestAt, loansIn, pickedCounts } from "./counted-rows.ts";
import { finding, type Finding } from "./findings.ts";
import type { NamedLink } from "./links.ts";
import type { LabelMeaning, Loans } from "./loans.ts";
import type { PoolCurrency } from "./pool-currency.ts";
import { unthemed } from "../themes/themed-pool.ts";
import { labelAt, type Labels, type Pool } from "./pool.ts";

/** The loans that one tape or pool brings to a pool. */
export type JoinedLoans = {
  readonly name: string;
  readonly loans: Loans;
  /** Loans that they stand for: more than entries where a pool takes part. */
  readonly count: number;
  readonly asOf: number | null;
  readonly report: (found: Finding) => void;
};

const NUMBERS = ["ead", "pd", "lgd", "maturity", "theta", "loading", "sales", "cqs", "etv"] as const;
const LABELS = [
  "sector",
  "productSector",
  "shareFrom",
  "rating",
  "country",
  "group",
  "assetType",
  "leveraged",
  "assetClass",
  "currency",
  "amortisation",
  "approach",
  "saClass",
] as const satisfies readonly LabelMeaning[];

/** What a blank sector counts as. */
const NO_SECTOR = "OTH";

/**
 * Loans of several tapes one after another. A loan that an earlier tape has too is dropped where both say the same, and
 * refused where they do not.
 */
export function joinLoans(
  parts: readonly JoinedLoans[],
  report: (found: Finding) => void,
): { readonly loans: Loans; readonly count: number } {
  if (parts.length === 1) return { loans: parts[0]!.loans, count: parts[0]!.count };
  const dates = new Set(parts.flatMap(({ asOf }) => (asOf === null ? [] : [asOf])));
  if (dates.size > 1) report(finding("asOfDates", {}, { count: dates.size }));
  const seen = new Map<string, Seen>();
  const kept = parts.map((part) => withoutRepeats(part, seen, report));
  const chosen = parts.map(({ loans }, p) => chosenLoans(loans, kept[p]!));
  const count = parts.reduce((sum, part, p) => sum + part.count - (loansIn(part.loans) - loansIn(chosen[p]!)), 0);
  return { loans: chosen.reduce(concatenated), count };
}

type Seen = { readonly part: JoinedLoans; readonly i: number };

/** Places of the loans that no earlier tape has. */
function withoutRepeats(part: JoinedLoans, seen: Map<string, Seen>, report: (found: Finding) => void): number[] {
  const { loans } = part;
  const repeated: string[] = [];
  const kept = [...loans.loanId.keys()].filter((i) => {
    const id = loans.loanId[i]!;
    const earlier = id === "" ? undefined : seen.get(id);
    if (earlier === undefined) {
      if (id !== "") seen.set(id, { part, i });
      return true;
    }
    if (sameContent(earlier.part.loans, earlier.i, loans, i)) repeated.push(id);
    else report(loanTwice(id, earlier, { part, i }));
    return false;
  });
  if (repeated.length > 0)
    part.report(finding("loanRepeated", {}, { count: repeated.length, list: repeated.slice(0, 10).join(", ") }));
  return kept;
}

function loanTwice(value: string, one: Seen, other: Seen): Finding {
  const [firstZh, secondZh] = [placeZhOf(one), placeZhOf(other)];
  return finding("loanTwice", {}, { value, first: placeOf(one), firstZh, second: placeOf(other), secondZh });
}

function placeOf({ part: { name, loans }, i }: Seen): string {
  return `${name} (row ${loans.row[i]!})`;
}

function placeZhOf({ part: { name, loans }, i }: Seen): string {
  return `${name}（第 ${loans.row[i]!} 列）`;
}

/** Equal numbers of one obligor, amounts in the pool's currency; labels differ only where both tapes give one. */
function sameContent(a: Loans, i: number, b: Loans, j: number): boolean {
  const sameNumbers = (["ead", "pd", "lgd", "maturity"] as const).every((name) => Object.is(a[name][i], b[name][j]));
  const sameLabels = LABELS.every((name) => {
    const given = [a.label[name][i]!, b.label[name][j]!].filter((label) => label !== "" && label !== NO_SECTOR);
    return name === "currency" || new Set(given).size < 2;
  });
  const sameCounts = countAt(a, i) === countAt(b, j) && Object.is(largestAt(a, i), largestAt(b, j));
  return a.obligor[i] === b.obligor[j] && sameNumbers && sameLabels && sameCounts;
}

function chosenLoans(loans: Loans, rows: readonly number[]): Loans {
  if (rows.length === loans.ead.length) return loans;
  const pick = <T>(column: readonly T[]) => rows.map((i) => column[i]!);
  const numbers = NUMBERS.map((name) => [name, Float64Array.from(rows, (i) => loans[name][i]!)] as const);
  const labels = LABELS.map((name) => [name, pick(loans.label[name])] as const);
  return {
    ...(Object.fromEntries(numbers) as Pick<Loans, (typeof NUMBERS)[number]>),
    row: Int32Array.from(rows, (i) => loans.row[i]!),
    loanId: pick(loans.loanId),
    obligor: pick(loans.obligor),
    name: pick(loans.name),
    links: pick(loans.links),
    ...pickedCounts(loans, rows),
    label: Object.fromEntries(labels) as unknown as Loans["label"],
  };
}

function concatenated(a: Loans, b: Loans): Loans {
  const numbers = NUMBERS.map((name) => [name, Float64Array.from([...a[name], ...b[name]])] as const);
  const labels = LABELS.map((name) => [name, [...a.label[name], ...b.label[name]]] as const);
  return {
    ...(Object.fromEntries(numbers) as Pick<Loans, (typeof NUMBERS)[number]>),
    row: Int32Array.from([...a.row, ...b.row]),
    loanId: [...a.loanId, ...b.loanId],
    obligor: [...a.obligor, ...b.obligor],
    name: [...a.name, ...b.name],
    links: [...a.links, ...b.links],
    ...concatenatedCounts(a, b),
    label: Object.fromEntries(labels) as unknown as Loans["label"],
  };
}

/** A pool as loans, one an obligor, its amounts in the currency of the pool that it joins. */
export function loansOfPool(pool: Pool, { conversions }: PoolCurrency): Loans {
  const rate = conversions.get(pool.currency ?? "") ?? { multiply: 1, divide: 1 };
  const texts = (labels: Labels) => pool.ids.map((_, i) => labelAt(labels, i));
  const none = pool.ids.map(() => "");
  const own = unthemed(pool);
  return {
    row: Int32Array.from(pool.ids, (_, i) => i + 2),
    loanId: none,
    obligor: pool.ids,
    name: pool.names,
    ead: pool.ead.map((ead) => (ead * rate.multiply) / rate.divide),
    pd: pool.pd,
    lgd: pool.lgd,
    maturity: pool.maturity,
    theta: own.theta,
    loading: pool.loading,
    sales: pool.sales,
    cqs: pool.cqs,
    etv: pool.etv,
    label: {
      sector: texts(own.sector),
      productSector: texts(own.productSector),
      shareFrom: texts(own.shareFrom),
      rating: texts(pool.rating),
      country: texts(pool.country),
      group: texts(pool.group),
      assetType: texts(pool.assetType),
      leveraged: texts(pool.leveraged),
      assetClass: texts(pool.assetClass),
      currency: pool.ids.map(() => pool.currency ?? ""),
      amortisation: texts(pool.amortisation),
      approach: texts(pool.approach),
      saClass: texts(pool.saClass),
    },
    links: none,
    ...countsOfPool(pool),
  };
}

/** Links of a pool by the names of its obligors. */
export function linksOfPool(pool: Pool): NamedLink[] {
  return pool.links.map(({ spoke, hub, weight }) => ({ spoke: pool.ids[spoke]!, hub: pool.ids[hub]!, weight }));
}
