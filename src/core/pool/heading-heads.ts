import type { Part } from "./heading-lexicon.ts";
import type { Role } from "./heading-words.ts";
import type { Meaning } from "./vocabulary.ts";

/** A head and what stands around it; unsure where a word that is not known could change it. */
export type HeadClaim = {
  readonly meaning: Meaning;
  readonly confidence: "contains";
  readonly around: readonly Part[];
  readonly unsure: boolean;
};

type Answer = HeadClaim | "not needed" | null;

/** A heading as its head's place and what is before and behind it. */
type Sentence = {
  readonly main: readonly Part[];
  readonly at: number;
  readonly tail: readonly Part[];
  readonly link: string;
};

/** Meanings whose code or name is the same thing. */
const LABELS: ReadonlySet<Meaning> = new Set<Meaning>([
  "group",
  "sector",
  "country",
  "currency",
  "rating",
  "status",
  "collateral",
  "seniority",
  "assetType",
  "assetClass",
  "saClass",
  "amortisation",
  "obligorId",
  "loanId",
]);

/** Meanings that another head before them does not change: the currency's EAD is the EAD. */
const HARMLESS: ReadonlySet<Meaning> = new Set<Meaning>([
  "currency",
  "assetType",
  "assetClass",
  "saClass",
  "approach",
  "secured",
  "seniority",
  "obligorId",
  "obligorName",
  "loanId",
  "asOf",
]);

/** Heads before a head that keep it what it is. */
const PAIRS: ReadonlySet<string> = new Set([
  "rating pd",
  "pd rating",
  "ead pd",
  "ead lgd",
  "ead rating",
  "ead maturity",
  "ead ccf",
  "ead limit",
  "limit maturity",
  "ead recovery",
  "undrawn ead",
  "undrawn limit",
  "ead undrawn",
  "limit undrawn",
]);

/** Numbers that decide; a heading of one of them is read as it only where every word is understood. */
const DECIDING: ReadonlySet<Meaning> = new Set<Meaning>([
  "ead",
  "pd",
  "lgd",
  "recovery",
  "rating",
  "maturity",
  "limit",
  "undrawn",
  "ccf",
]);

/**
 * Finds the head: in English, German and Chinese the last of the words before a preposition, in French, Italian and Spanish
 * what stands before one.
 *
 * @param all parts without units
 */
export function headClaim(all: readonly Part[]): Answer {
  if (all.length === 0) return null;
  if (all.some(({ entry }) => entry?.role === "outsider" && entry.meaning === null)) return "not needed";
  const cut = all.findIndex(({ entry }, i) => i > 0 && entry?.role === "preposition");
  const main = cut < 0 ? all : all.slice(0, cut);
  const tail = cut < 0 ? [] : all.slice(cut + 1);
  const at = lastIndex(main, isHead);
  if (at < 0) return partyAlone(main, tail);
  return ofHead({ main, at, tail, link: cut < 0 ? "" : all[cut]!.text });
}

function lastIndex(parts: readonly Part[], holds: (part: Part) => boolean): number {
  return parts.reduce((last, part, i) => (holds(part) ? i : last), -1);
}

const HEAD_ROLES: ReadonlySet<Role> = new Set<Role>(["id", "name", "date", "amount", "dull"]);

function isHead({ entry }: Part): boolean {
  if (entry === null || entry.role === "party" || entry.role === "thing") return isExposure(entry);
  return entry.meaning !== null || (entry.role !== null && HEAD_ROLES.has(entry.role));
}

/** An exposure is a thing that is owed and, as a heading's head, an amount. */
function isExposure(entry: Part["entry"]): boolean {
  return entry?.role === "thing" && entry.meaning === "ead";
}

function ofHead(sentence: Sentence): Answer {
  const { entry } = sentence.main[sentence.at]!;
  if (entry!.meaning !== null && !isNounless(sentence)) return ofNoun(entry!.role!, sentence);
  if (entry!.meaning !== null) return ofMeaning(entry!.meaning, sentence);
  if (entry!.role === "dull") return "not needed";
  if (entry!.role === "amount") return ofAmount(sentence);
  if (entry!.role === "id" && sentence.link === "of") return "not needed";
  return ofNoun(entry!.role!, sentence);
}

/** True unless the head is a name, code or date that has a noun beside it: a facility's name is no borrower's. */
function isNounless(sentence: Sentence): boolean {
  const role = sentence.main[sentence.at]!.entry!.role;
  return (role !== "id" && role !== "name" && role !== "date") || nounOf(sentence) === null;
}

/** A code, name or date is its noun's: "customer code", "code client", "date of maturity". */
function ofNoun(role: Role, sentence: Sentence): Answer {
  const noun = nounOf(sentence);
  if (noun === null) return null;
  const meaning = meaningOfNoun(role, noun);
  return meaning === null ? "not needed" : claim(meaning, sentence);
}

function meaningOfNoun(role: Role, { entry }: Part): Meaning | null {
  const { meaning, role: own } = entry!;
  if (role === "date") {
    if (meaning === "defaulted") return "defaultDate";
    return meaning === "maturity" || meaning === "asOf" || meaning === "defaultDate" ? meaning : null;
  }
  if (own === "party") return role === "id" ? "obligorId" : "obligorName";
  if (own === "thing") return role === "id" ? "loanId" : null;
  return meaning !== null && LABELS.has(meaning) ? meaning : null;
}

/** The nearest noun, before the head first; null where a word that is not known stands nearer. */
function nounOf({ main, at, tail }: Sentence): Part | null {
  const near = [...main.slice(0, at).reverse(), ...main.slice(at + 1), ...tail];
  const first = near.find(({ entry }) => entry === null || isNoun(entry));
  return first === undefined || first.entry === null ? null : first;
}

function isNoun(entry: NonNullable<Part["entry"]>): boolean {
  return entry.meaning !== null || entry.role === "party" || entry.role === "thing" || entry.role === "dull";
}

/** An amount is drawn, outstanding, undrawn or committed, or that of the noun before it. */
function ofAmount(sentence: Sentence): Answer {
  const { main, at } = sentence;
  const roles = new Set(main.map(({ entry }) => entry?.role));
  if (roles.has("undrawn")) return claim("undrawn", sentence);
  if (roles.has("drawn") || roles.has("outstanding")) return claim("ead", sentence);
  if (roles.has("committed")) return claim("limit", sentence);
  const before = main[lastIndex(main.slice(0, at), hasMeaning)]?.entry?.meaning;
  if (before === "ead" || before === "limit" || before === "undrawn" || before === "sales")
    return claim(before, sentence);
  return main.some(({ entry }) => entry === null) ? null : "not needed";
}

function ofMeaning(meaning: Meaning, sentence: Sentence): Answer {
  const before = sentence.main.slice(0, sentence.at);
  if (before.some(({ entry }) => entry?.role === "dull")) return "not needed";
  const changed = before.some((part) => hasMeaning(part) && changes(part.entry!.meaning!, meaning));
  return changed ? "not needed" : claim(meaning, sentence);
}

function hasMeaning({ entry }: Part): boolean {
  return entry !== null && entry.meaning !== null;
}

function changes(before: Meaning, head: Meaning): boolean {
  if (before === head || HARMLESS.has(before) || PAIRS.has(`${before} ${head}`)) return false;
  if (DECIDING.has(head) || head === "etv" || head === "sales") return true;
  return before === "collateral" || before === "group";
}

function claim(meaning: Meaning, { main, at, tail, link }: Sentence): HeadClaim {
  const unknown = (parts: readonly Part[]) => parts.some(({ entry }) => entry === null);
  const around = [...main.filter((_, i) => i !== at), ...tail];
  const weak = meaning === "ead" && !STRONG.test(main.map(({ text }) => text).join(" "));
  const odd = DATED.test(link) && DECIDING.has(meaning) && unknown(tail);
  const unsure = unknown(main.slice(at + 1)) || (weak && unknown(main.slice(0, at))) || odd;
  return { meaning, confidence: "contains", around: [...around, ...endOf(tail)], unsure };
}

/** Words that are an EAD whatever stands before them. */
const STRONG = /\bead\b|at default|違約[暴曝]險|暴險額|曝險額/;
/** Prepositions behind which a time stands that may not be today. */
const DATED = /^(at|before|after|bei|nach|prior to)$/;

/** A balance at maturity or at default is another number than today's. */
function endOf(tail: readonly Part[]): readonly Part[] {
  const ends = tail.some(({ entry }) => entry?.meaning === "maturity" || entry?.meaning === "defaulted");
  return ends ? [{ text: "at the end", entry: { meaning: null, role: "foreign" } }] : [];
}

/** A borrower without more is his name; a loan without more was found as it stands, or is part of something else. */
function partyAlone(main: readonly Part[], tail: readonly Part[]): Answer {
  const at = lastIndex(main, ({ entry }) => entry?.role === "party");
  if (at < 0 || main.slice(at + 1).some(({ entry }) => entry === null || entry.role === "thing")) return null;
  if (main.some(({ entry }) => entry?.role === "foreign")) return null;
  return claim(main[at]!.entry!.meaning === "obligorId" ? "obligorId" : "obligorName", { main, at, tail, link: "" });
}
