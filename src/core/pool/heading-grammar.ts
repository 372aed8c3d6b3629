import { headClaim } from "./heading-heads.ts";
import type { Part } from "./heading-lexicon.ts";
import type { Role } from "./heading-words.ts";
import type { Meaning } from "./vocabulary.ts";

/** Why a heading that speaks of a meaning is not read as it. */
export type Reason = "past" | "scenario" | "horizon" | "category" | "unclear";

export type Claim = {
  readonly meaning: Meaning;
  readonly confidence: "exact" | "contains" | "similar";
  readonly reason: Reason | null;
};

/** Meanings whose numbers another word can make another number of. */
const VALUES: ReadonlySet<Meaning> = new Set<Meaning>([
  "ead",
  "undrawn",
  "limit",
  "ccf",
  "pd",
  "lgd",
  "recovery",
  "rating",
  "maturity",
  "etv",
  "sales",
  "largest",
]);

/** Words that come near a meaning and could as well be another number: they are asked about. */
const ASKED: Readonly<Record<string, Meaning>> = {
  amount: "ead",
  "loan amount": "ead",
  "loan amnt": "ead",
  "credit amount": "ead",
  "facility value": "ead",
  "loan value": "ead",
  金額: "ead",
  貸款金額: "ead",
  授信金額: "ead",
  放款金額: "ead",
  betrag: "ead",
  kreditbetrag: "ead",
  darlehensbetrag: "ead",
  montant: "ead",
  "montant du pret": "ead",
  importo: "ead",
  importe: "ead",
  term: "maturity",
  "loan term": "maturity",
  laufzeit: "maturity",
  duree: "maturity",
  durata: "maturity",
  plazo: "maturity",
  貸款期間: "maturity",
  授信期間: "maturity",
  "default rate": "pd",
  ausfallrate: "pd",
  "taux de defaut": "pd",
  "tasso di default": "pd",
  "loss rate": "lgd",
};

/**
 * What the words of a heading claim to be: its head decides, the words around it refine or exclude.
 *
 * @param parts outside its brackets
 * @param aside inside them: they only refine
 * @param exact the meaning of the words as a whole, where a list has them
 */
export function claimOf(
  parts: readonly Part[],
  aside: readonly Part[],
  exact: Meaning | null,
): Claim | "not needed" | null {
  const all = live(parts);
  const near = exact === null ? nearMeaning(all, parts) : null;
  if (near !== null) return near;
  const found =
    exact === null ? headClaim(all) : { meaning: exact, confidence: "exact" as const, around: [], unsure: false };
  if (found === null || found === "not needed") return found;
  const around = [...found.around, ...live(aside).filter(({ entry }) => entry !== null)];
  const meaning = refined(found.meaning, around, aside);
  const doubt = doubtOf(meaning, around);
  if (doubt === "not needed") return doubt;
  if (doubt !== null) return { meaning, confidence: "similar", reason: doubt };
  if (found.unsure) return { meaning, confidence: "similar", reason: "unclear" };
  return { meaning, confidence: found.confidence, reason: null };
}

/** A recovery rating such as S&P's is a category, in English and Chinese. */
const RECOVERY_CATEGORY = /\brecovery (rating|grade|class|category)$|回收評等$/;

/** What comes near a meaning and is asked about. */
function nearMeaning(all: readonly Part[], parts: readonly Part[]): Claim | null {
  const words = all.map(({ text }) => text).join(" ");
  if (RECOVERY_CATEGORY.test(words)) return { meaning: "recovery", confidence: "similar", reason: "category" };
  const asked = ASKED[words] ?? ASKED[parts.map(({ text }) => text).join("")];
  return asked === undefined ? null : { meaning: asked, confidence: "similar", reason: "unclear" };
}

/** Parts without units and numbers; a lone unit stays, since M is a maturity. */
function live(parts: readonly Part[]): readonly Part[] {
  const left = parts.filter(({ text, entry }) => entry?.role !== "unit" && !/^\d+$/.test(text));
  return left.length > 0 || parts.length > 1 ? left : parts;
}

function has(parts: readonly Part[], role: Role): boolean {
  return parts.some(({ entry }) => entry?.role === role);
}

/** An undrawn balance is undrawn, a drawn limit is drawn, and a borrower's name with (ID) behind it is his id. */
function refined(meaning: Meaning, around: readonly Part[], aside: readonly Part[]): Meaning {
  if ((meaning === "ead" || meaning === "limit") && has(around, "undrawn")) return "undrawn";
  if (meaning === "limit" && has(around, "drawn")) return "ead";
  if (meaning === "ead" && has(around, "committed")) return "limit";
  if (meaning === "obligorName" && has(aside, "id")) return "obligorId";
  return meaning;
}

/** What other words make of a meaning: nothing, a reason not to read it, or something else altogether. */
function doubtOf(meaning: Meaning, around: readonly Part[]): Reason | "not needed" | null {
  if (around.some(({ entry }) => entry?.role === "outsider" && entry.meaning === null)) return "not needed";
  if (!VALUES.has(meaning)) return null;
  if (has(around, "foreign")) return "not needed";
  if (has(around, "stale")) return "past";
  if (has(around, "scenario")) return "scenario";
  return meaning === "pd" && has(around, "horizon") ? "horizon" : null;
}
