import type { Cell } from "./cell.ts";
import type { DecimalSign } from "./decimal-sign.ts";
import { signReading } from "./decimal-sign.ts";
import type { EvidenceSource } from "./evidence.ts";
import { headingPlain } from "./heading-tokens.ts";
import { draftNumbers, ownSign, type DraftColumn } from "./numbers.ts";

/** A column whose decimal sign is decided, with what a grouped reading of its texts would have to be. */
export type SignedDraft = {
  readonly draft: DraftColumn;
  /** True where a number of a thousand and more cannot be meant, such as a percentage. */
  readonly belowThousand: boolean;
};

/** The decimal sign of a column; `open` is a text that reads both ways, with nothing on the tape to decide. */
export type ColumnSign = {
  readonly sign: DecimalSign;
  readonly from: EvidenceSource;
  readonly open: string | null;
};

/**
 * Decides the decimal sign of every column of a tape: by its own texts, by what its numbers can be, by the signs of the
 * other columns, at last by the language of the headings.
 *
 * @param unread columns without a meaning, whose decimal commas count too; their points may be those of codes
 */
export function decideSigns(
  columns: readonly SignedDraft[],
  unread: readonly (readonly Cell[])[],
  headings: readonly Cell[],
): readonly ColumnSign[] {
  const own = columns.map(ownDecision);
  const proven = new Set(own.flatMap((decision) => (decision === null ? [] : [decision.sign])));
  if (!proven.has(",") && unread.some(hasDecimalComma)) proven.add(",");
  const ofTape: Rest | null =
    proven.size === 1 ? { sign: [...proven][0]!, from: "columns" } : proven.size === 0 ? byLanguage(headings) : null;
  return columns.map(({ draft }, i) => {
    const { open, example } = draft.proof;
    const decision = own[i];
    if (decision) return { ...decision, open: null };
    if (open === 0) return { sign: ofTape?.sign ?? ".", from: "nothing", open: null };
    return ofTape === null ? { sign: ".", from: "nothing", open: example } : { ...ofTape, open: null };
  });
}

type Rest = { readonly sign: DecimalSign; readonly from: EvidenceSource };

function ownDecision({ draft, belowThousand }: SignedDraft): Rest | null {
  const { proof } = draft;
  const own = ownSign(proof);
  if (own !== null) return { sign: own, from: proof.point + proof.comma > 0 ? "cells" : "digits" };
  if (proof.open === 0) return null;
  // What is counted is whole, so that a sign before three digits groups them.
  if (draft.kind === "count") return { sign: proof.example.includes(",") ? "." : ",", from: "digits" };
  if (!belowThousand) return null;
  return { sign: proof.example.includes(",") ? "," : ".", from: "level" };
}

const ROWS_LOOKED_AT = 200;

/** True where a column holds numbers alone, some of them with a decimal comma. */
function hasDecimalComma(cells: readonly Cell[]): boolean {
  const near = cells.slice(0, ROWS_LOOKED_AT).filter((cell) => typeof cell === "string" && cell !== "");
  if (near.length === 0 || !near.some((cell) => (cell as string).includes(","))) return false;
  const { texts, proof } = draftNumbers(near, "any");
  const isNumbers = [...texts.values()].every(
    ({ unknown, digits }) => unknown === null && signReading(digits) !== "none",
  );
  return isNumbers && texts.size === near.length && proof.comma > 0 && proof.point === 0;
}

const COMMA_LANGUAGES = new RegExp(
  "kredit|schuldner|kunde|laufzeit|fällig|betrag|währung|ausfall|branche|verlust|restschuld|stichtag|vertrag|" +
    "emprunt|débit|échéance|encours|montant|devise|secteur|prêt|perte|taux|" +
    "debitore|scadenza|importo|valuta|settore|esposizione|prestito|mutuo|" +
    "prestatario|deudor|vencimiento|importe|moneda|préstamo|exposición|pérdida",
  "i",
);

/** German, French, Italian and Spanish tapes write a decimal comma, Chinese ones a point. */
function byLanguage(headings: readonly Cell[]): Rest | null {
  const text = headings.map(headingPlain).join(" ");
  if (COMMA_LANGUAGES.test(text)) return { sign: ",", from: "language" };
  return /\p{Script=Han}/u.test(text) ? { sign: ".", from: "language" } : null;
}
