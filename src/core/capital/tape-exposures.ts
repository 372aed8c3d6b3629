import { came, plainWord } from "../cell-words.ts";
import { InputError } from "../domain.ts";
import { labelAt, type Labels, type Pool } from "../pool/pool.ts";
import { creditQualityStep } from "./credit-quality.ts";
import type { Framework } from "./frameworks.ts";
import { IRB_CLASSES, RETAIL_CLASSES, type IrbClass, type IrbExposure } from "./irb.ts";
import { standardisedWeight, type StandardisedExposure, type StandardisedWeight } from "./standardised.ts";
import { STANDARDISED_CLASSES, type StandardisedClass } from "./standardised-table.ts";

/** Effective maturity where a tape gives none: the foundation approach's. */
const USUAL_MATURITY = 2.5;
const APPROACHES = ["irb", "sa"] as const;

/** The class that an exposure has in the standardised approach where its tape gives none; an fse may be either. */
const SAME_CLASS: Readonly<Record<IrbClass, StandardisedClass | null>> = {
  corporate: "corporate",
  sme: "sme",
  fse: null,
  institution: "institution",
  sovereign: "government",
  mortgage: "residential",
  qrre_revolver: "retail",
  qrre_transactor: "transactor",
  other_retail: "retail",
};

/** Which approach obligor i is under; irb where the tape says nothing. */
export function approachOf(pool: Pool, i: number): "irb" | "sa" {
  return wordOf(pool, i, pool.approach, { what: "approach", words: APPROACHES, absent: "irb" });
}

/** The class of obligor i; corporate where the tape says nothing. */
export function irbClassOf(pool: Pool, i: number): IrbClass {
  return wordOf(pool, i, pool.assetClass, { what: "class", words: IRB_CLASSES, absent: "corporate" });
}

export function isRetail(exposureClass: IrbClass): boolean {
  return RETAIL_CLASSES.includes(exposureClass);
}

export function hasMaturity(pool: Pool, i: number): boolean {
  return pool.maturity[i]! < Infinity;
}

/**
 * Obligor i as an exposure of the internal-ratings approach.
 *
 * @throws InputError naming the obligor whose class is unknown, whose sales are missing, or who has defaulted
 */
export function irbExposureOf(pool: Pool, i: number, framework: Framework): IrbExposure {
  const exposureClass = irbClassOf(pool, i);
  if (pool.pd[i] === 1) throw new InputError("defaultedObligor", { obligor: pool.ids[i]! });
  const sales = pool.sales[i]!;
  if (exposureClass === "sme" && sales !== sales) {
    throw new InputError("smeWithoutSales", { obligor: pool.ids[i]! });
  }
  return {
    pd: pool.pd[i]!,
    lgd: pool.lgd[i]!,
    maturity: hasMaturity(pool, i) ? pool.maturity[i]! : USUAL_MATURITY,
    exposureClass,
    sales: exposureClass === "sme" ? sales : null,
    framework,
    approach: "airb",
    bestEstimate: null,
  };
}

/** A standardised weight of an obligor with what it was read from. */
export type ReadWeight = StandardisedWeight & {
  readonly standardisedClass: StandardisedClass;
  readonly step: number | null;
  /** True where the step was read from the tape's rating, which is taken for an agency's: an assumption. */
  readonly stepFromRating: boolean;
};

/** Credit quality steps of the ratings that a tape has, in the order of its labels. */
export function stepsOf(pool: Pool): readonly (number | null)[] {
  return pool.rating.names.map(creditQualityStep);
}

/**
 * Standardised weight of obligor i by the tape's columns SA class, CQS or Rating, and ETV; without SA class it follows Class.
 *
 * @param steps of the tape's ratings
 * @throws InputError naming the obligor and what its row lacks
 */
export function standardisedWeightOf(
  pool: Pool,
  i: number,
  framework: Framework,
  steps: readonly (number | null)[],
): ReadWeight {
  const standardisedClass = standardisedClassOf(pool, i);
  const own = pool.cqs[i]!;
  const given = own === own;
  const step = given ? own : stepOfRating(pool, i, steps);
  const exposure: StandardisedExposure = {
    standardisedClass,
    counterparty: counterpartyOf(irbClassOf(pool, i)),
    step,
    etv: pool.etv[i] === pool.etv[i] ? pool.etv[i]! : null,
    pd: pool.pd[i]!,
    framework,
  };
  const weight = named(pool.ids[i]!, () => standardisedWeight(exposure));
  return { ...weight, standardisedClass, step, stepFromRating: !given && step !== null };
}

function standardisedClassOf(pool: Pool, i: number): StandardisedClass {
  const exposureClass = irbClassOf(pool, i);
  const absent = SAME_CLASS[exposureClass];
  if (absent === null && labelAt(pool.saClass, i) === "") {
    throw new InputError("classNotStandardised", { obligor: pool.ids[i]!, class: exposureClass });
  }
  return wordOf(pool, i, pool.saClass, {
    what: "SA class",
    words: STANDARDISED_CLASSES,
    absent: absent ?? "corporate",
  });
}

function counterpartyOf(exposureClass: IrbClass): StandardisedExposure["counterparty"] {
  if (isRetail(exposureClass)) return "retail";
  return exposureClass === "sme" ? "sme" : "corporate";
}

function stepOfRating(pool: Pool, i: number, steps: readonly (number | null)[]): number | null {
  const step = steps[pool.rating.index[i]!] ?? null;
  if (step === null || step === step) return step;
  throw new InputError("ratingOfNoAgency", { obligor: pool.ids[i]!, rating: came(labelAt(pool.rating, i)) });
}

/** What an obligor's label says; another word is refused by the obligor's name. */
function wordOf<T extends string>(
  pool: Pool,
  i: number,
  labels: Labels,
  { what, words, absent }: { readonly what: string; readonly words: readonly T[]; readonly absent: T },
): T {
  const label = labelAt(labels, i);
  if (label.trim() === "") return absent;
  const found = words.find((known) => plainWord(known) === plainWord(label));
  if (found !== undefined) return found;
  throw new InputError("wordOfObligor", { obligor: pool.ids[i]!, column: what, word: label, words });
}

/** Puts the obligor before a sentence. */
function named<T>(id: string, compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (error instanceof InputError) throw new InputError("toldOf", { whose: id, told: error.said });
    throw error;
  }
}
