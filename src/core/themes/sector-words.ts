import { SECTOR_KINDS, type SectorKind } from "./sector-kinds.ts";

/** A word of a kind as it is looked for: whole words one after another, the last perhaps begun alone, or ideographs. */
type Sought = {
  readonly kind: SectorKind;
  readonly word: string;
  readonly tokens: readonly string[];
  /** What the word may be: a whole word, the beginning of one, the end of one, or ideographs anywhere. */
  readonly how: "whole" | "begins" | "ends" | "han";
  readonly weight: number;
};

const HAN = /\p{Script=Han}/u;
/** Words that join others and tell nothing. */
const JOINING: ReadonlySet<string> = new Set(["and", "und", "et", "y"]);
/** What follows these is what a sector is not. */
const EXCEPT =
  /\b(?:except|excluding|excl|other than|ohne|außer|sauf|excepto|salvo|escluso|eccetto)\b|不含|除外|以外/iu;
const MOST_LETTERS = 200;
const SHORT_WORD = 2;
/** An ideograph says as much as some letters. */
const LETTERS_OF_IDEOGRAPH = 3;

const SOUGHT: readonly Sought[] = SECTOR_KINDS.flatMap((kind) => kind.words.map((word) => soughtOf(kind, word)));

function soughtOf(kind: SectorKind, word: string): Sought {
  if (HAN.test(word)) {
    const squeezed = word.replace(/\s/g, "");
    return { kind, word, tokens: [squeezed], how: "han", weight: squeezed.length * LETTERS_OF_IDEOGRAPH };
  }
  const how = word.endsWith("*") ? "begins" : word.startsWith("*") ? "ends" : "whole";
  const tokens = tokensOf(word).map((token) => token.toLowerCase());
  return { kind, word: word.replace("*", ""), tokens, how, weight: tokens.join("").length };
}

/** Letters and digits together, without the words that join. */
function tokensOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((token) => token !== "" && !JOINING.has(token.toLowerCase()));
}

/** The kind that a sector's words name, and the word; null where none is known. */
export function kindByWords(sector: string): { readonly kind: SectorKind; readonly word: string } | null {
  const found = wordsIn(sector);
  if (found.length === 0) return null;
  return found.reduce((best, one) => (one.weight > best.weight ? one : best));
}

/** Every kind that a text names by its words. */
export function kindsIn(text: string): ReadonlySet<SectorKind> {
  return new Set(wordsIn(text).map(({ kind }) => kind));
}

/** Words that are whole, by their first token; of many texts most have no word of the list. */
const WHOLE: ReadonlyMap<string, readonly Sought[]> = byFirstToken();
const OTHERS = SOUGHT.filter(({ how, tokens }) => how !== "whole" && tokens.length === 1);

function byFirstToken(): Map<string, Sought[]> {
  const known = new Map<string, Sought[]>();
  for (const one of SOUGHT.filter(({ how, tokens }) => how === "whole" || tokens.length > 1)) {
    const first = one.tokens[0]!;
    known.set(first, [...(known.get(first) ?? []), one]);
  }
  return known;
}

function wordsIn(text: string): readonly Sought[] {
  const told = text.slice(0, MOST_LETTERS).split(EXCEPT)[0]!;
  const spelled = tokensOf(told.replace(/\b(?:non|nicht)[- ]\p{L}+/giu, " "));
  const plain = spelled.map((token) => token.toLowerCase());
  const squeezed = told.toLowerCase().replace(/\s/g, "");
  const stands = (one: Sought, at: number) => one.tokens.every((token, k) => standsAt(one, token, k, plain, spelled, at)); // prettier-ignore
  const whole = plain.flatMap((word, at) => (WHOLE.get(word) ?? []).filter((one) => stands(one, at)));
  const others = OTHERS.filter((one) =>
    one.how === "han" ? squeezed.includes(one.tokens[0]!) : plain.some((_, at) => stands(one, at)),
  );
  // In the order of the kinds, so that of two words of one length the earlier kind's is found first.
  const found = new Set([...whole, ...others]);
  return found.size < 2 ? [...found] : SOUGHT.filter((one) => found.has(one));
}

/** Whether word k of one that is sought stands k places after a place; a word of two letters must be in capitals. */
function standsAt(
  { how, tokens }: Sought,
  token: string,
  k: number,
  plain: readonly string[],
  spelled: readonly string[],
  at: number,
): boolean {
  const word = plain[at + k];
  if (word === undefined) return false;
  const isLast = k === tokens.length - 1;
  if (isLast && how === "begins") return word.startsWith(token);
  if (isLast && how === "ends") return word.endsWith(token);
  if (word !== token) return false;
  return tokens.length > 1 || token.length > SHORT_WORD || spelled[at]! === token.toUpperCase();
}
