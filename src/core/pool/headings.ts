import { isBlank, type Cell } from "./cell.ts";
import { fieldOfCode } from "./field-codes.ts";
import { exactMeanings, partsOf, type Part } from "./heading-lexicon.ts";
import { claimOf, type Claim, type Reason } from "./heading-grammar.ts";
import { headingUnit } from "./heading-units.ts";
import { writtenOut } from "./heading-abbreviations.ts";
import { headingRank } from "./heading-ranks.ts";
import { headingKey, headingText } from "./heading-text.ts";
import { lateHeading } from "./late-headings.ts";
import { similarMeaning } from "./similar-headings.ts";
import type { Meaning } from "./vocabulary.ts";

/** How sure a heading's meaning is: the same words, its head among other words, or words that only come near. */
export type Confidence = "exact" | "contains" | "similar";

/** What a heading means. A similar one is not read until a user says so; its reason tells why. */
export type HeadingMatch = {
  readonly meaning: Meaning;
  readonly confidence: Confidence;
  /** Among headings of one meaning the greatest is read. */
  readonly rank: number;
  readonly reason: Reason | null;
};

/** A heading as it is understood: a meaning, a field that is known and not needed, or neither. */
export type HeadingReading = {
  readonly match: HeadingMatch | null;
  readonly notNeeded: boolean;
  readonly field: string;
};

const NOTHING: HeadingReading = { match: null, notNeeded: false, field: "" };

/**
 * What a heading means, or null where nothing is read from it.
 *
 * @param heading a cell of the first row
 */
export function matchHeading(heading: Cell): HeadingMatch | null {
  return readHeading(heading).match;
}

/**
 * Reads a heading: by the code of a published template, as one of the words of a list, else by its grammar, whose head
 * decides and whose other words refine or exclude.
 *
 * @param heading a cell of the first row
 */
export function readHeading(heading: Cell): HeadingReading {
  if (isBlank(heading)) return NOTHING;
  const given = String(heading);
  const field = fieldOfCode(given);
  if (field !== null) return ofField(given, field);
  const counted = countedLate(given);
  if (counted !== null) return counted;
  if (isProduct(given)) return { ...NOTHING, notNeeded: true };
  const full = writtenOut(given);
  const { words, aside } = headingText(full);
  const parts = partsOf(words);
  const claim = claimOf(parts, partsOf(aside), exactMeaning(full, parts));
  if (claim === "not needed") return { ...NOTHING, notNeeded: true };
  if (claim === null) return { ...NOTHING, match: spelledLike(full) };
  return { ...NOTHING, match: matchOf(full, isShareOfAmount(given, claim) ? { ...claim, ...UNSURE } : claim) };
}

function ofField(given: string, { meaning, name }: { meaning: Meaning | null; name: string }): HeadingReading {
  if (meaning === null) return { match: null, notNeeded: true, field: name };
  const rank = headingRank(meaning, name);
  return { match: { meaning, confidence: "exact", rank, reason: null }, notNeeded: false, field: name };
}

/** A heading that counts days or months in arrears, however it is worded. */
function countedLate(given: string): HeadingReading | null {
  const late = lateHeading(given);
  if (late === null) return null;
  if (late === "other") return { ...NOTHING, notNeeded: true };
  const meaning = ({ days: "daysPastDue", months: "status", beyond: "defaulted", buckets: "status" } as const)[late];
  return { ...NOTHING, match: { meaning, confidence: "contains", rank: 0, reason: null } };
}

/** EAD*LGD and PD x LGD are numbers of their own. */
function isProduct(given: string): boolean {
  const factors = given.slice(0, 60).split(/ ?[*×·] ?| x /i);
  return factors.length > 1 && factors.every((factor) => exactMeanings.has(headingKey(factor.replace(BRACKET, ""))));
}

const BRACKET = /\([^()]*\)/g;

function matchOf(given: string, { meaning, confidence, reason }: Claim): HeadingMatch {
  return { meaning, confidence, rank: headingRank(meaning, given), reason };
}

const UNSURE = { confidence: "similar", reason: "unclear" } as const;

/** One loan's amount is not that of a row of many. */
const PER_ONE =
  /\bper (?:loan|borrower|obligor|facility|account|contract|client|customer|name)\b|\b(?:je|pro) (?:kredit|kunde|kreditnehmer|vertrag)|\bpar (?:prêt|emprunteur|client)|\bper (?:prestito|cliente|debitore)|\bpor (?:préstamo|cliente|deudor)|每[戶筆件]/i;

/** "Drawn %" and "% of EAD" are shares of an amount, and "EAD per loan" is one loan's. */
function isShareOfAmount(given: string, { meaning }: Claim): boolean {
  const isAmount = meaning === "ead" || meaning === "undrawn" || meaning === "limit";
  return isAmount && (headingUnit(given, "share") !== null || PER_ONE.test(given.slice(0, 120)));
}

/** The meaning of exactly these words, with or without what stands in brackets, and without units at either end. */
function exactMeaning(given: string, parts: readonly Part[]): Meaning | null {
  const isUnit = (part: Part | undefined) => part?.entry?.role === "unit";
  if (parts.length > 1 && parts.every(isUnit)) return null;
  let [start, end] = [0, parts.length];
  while (end - start > 1 && isUnit(parts[end - 1])) end--;
  while (end - start > 1 && isUnit(parts[start])) start++;
  if (end - start > 1 && parts[end - 1]!.text === "in") end--;
  const bare = parts.slice(start, end).map(({ text }) => text);
  return exactMeanings.get(headingKey(given)) ?? exactMeanings.get(headingKey(bare.join(""))) ?? null;
}

function spelledLike(given: string): HeadingMatch | null {
  const meaning = similarMeaning(headingKey(given));
  return meaning === null ? null : { meaning, confidence: "similar", rank: 0, reason: null };
}
