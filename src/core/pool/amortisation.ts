import { plainText } from "./cell.ts";

/** How a loan is repaid. */
export type Amortisation =
  | { readonly kind: "bullet" | "linear" }
  /** Level payments at a yearly rate, decimal. */
  | { readonly kind: "annuity"; readonly rate: number }
  /** Shares of the balance that are still owed at the end of each year; what is left then falls due at maturity. */
  | { readonly kind: "schedule"; readonly owed: readonly number[] };

const BULLETS = ["", "bullet", "interest only", "到期一次", "到期一次清償", "到期一次還本"];
const LINEARS = ["linear", "straight line", "equal principal", "本金平均", "本金平均攤還"];
const ANNUITY = /^(?:annuity|level payment|本息平均|本息平均攤還)\s*(.+)$/;

/**
 * Reads an amortisation from a tape's words.
 *
 * @param words such as linear, annuity 5%, or 80%; 50%; 0%; blank is bullet
 * @returns null where the words say none of these
 */
export function readAmortisation(words: string): Amortisation | null {
  const plain = plainText(words).trim().toLowerCase();
  if (BULLETS.includes(plain)) return { kind: "bullet" };
  if (LINEARS.includes(plain)) return { kind: "linear" };
  const annuity = ANNUITY.exec(plain);
  if (annuity !== null) {
    const rate = share(annuity[1]!);
    return rate >= 0 && rate <= 1 ? { kind: "annuity", rate } : null;
  }
  const owed = plain.split(/[;；、]/).map(share);
  const falls = owed.every((x, i) => x >= 0 && x <= (i === 0 ? 1 : owed[i - 1]!));
  return falls ? { kind: "schedule", owed } : null;
}

/** "80%" or "0.8"; NaN for anything else. */
function share(text: string): number {
  const number = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(text.trim());
  if (number === null) return NaN;
  return number[2] === "%" ? Number(number[1]) / 100 : Number(number[1]);
}
