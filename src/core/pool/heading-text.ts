import { plainText } from "./cell.ts";

/** No usual heading is longer; what is behind says nothing of its meaning. */
const LONGEST_HEADING = 160;

/** A heading as words: what stands outside its brackets, and what stands inside. */
export type HeadingText = { readonly words: readonly string[]; readonly aside: readonly string[] };

/** Letters, digits and ideographs alone, without case, accents and spaces: two headings with one key are the same. */
export function headingKey(text: string): string {
  return folded(plainText(text.slice(0, LONGEST_HEADING))).replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * Takes a heading apart into words: small letters without accents, camelCase and signs between words split, Chinese
 * kept as runs of ideographs.
 */
export function headingText(given: string): HeadingText {
  const text = plainText(given.slice(0, LONGEST_HEADING));
  const aside = [...text.matchAll(BRACKETS)].map(([, inside]) => inside!).join(" ");
  const outside = text.replace(BRACKETS, " ");
  const words = wordsOf(outside);
  return words.length > 0 ? { words, aside: wordsOf(aside) } : { words: wordsOf(aside), aside: [] };
}

const BRACKETS = /[([{（【「]([^()[\]{}（）【】「」]*)[)\]}）】」]/g;

/** The words of a text, as the lists of words are taken apart too. */
export function wordsOf(text: string): string[] {
  const spaced = text
    .replace(/([\p{Ll}\d])(\p{Lu}\p{Ll})/gu, "$1 $2")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Script=Han}+)/gu, " $1 ");
  return folded(spaced)
    .replace(/(\p{L})['’`´](s)(?!\p{L})/gu, "$1$2")
    .replace(/(?<!\p{L})(\p{L})\s?&\s?(\p{L})(?!\p{L})/gu, "$1$2")
    .replace(/#/g, " number ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** Simplified characters of headings and the traditional ones that lists are written in. */
const SIMPLIFIED =
  "贷貸余餘额額违違约約损損险險级級类類业業数數号號编編户戶权權价價准準债債务務称稱产產国國币幣种種担擔状狀态態风風评評团團关關联聯总總计計还還动動条條时時营營机機构構";
const TRADITIONAL: ReadonlyMap<string, string> = new Map(
  Array.from({ length: SIMPLIFIED.length / 2 }, (_, i) => [SIMPLIFIED[2 * i]!, SIMPLIFIED[2 * i + 1]!]),
);

function traditional(text: string): string {
  return /\p{Script=Han}/u.test(text) ? Array.from(text, (sign) => TRADITIONAL.get(sign) ?? sign).join("") : text;
}

/** Small letters without accents; ß as ss. */
function folded(text: string): string {
  return traditional(text)
    .toLowerCase()
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .normalize("NFC");
}
