import { plainText } from "./cell.ts";

/**
 * What a cell of ratings says: long-term ratings on the letters of S&P, Fitch and DBRS or of Moody's, one or of several
 * agencies; a default; no rating; a rating of a national scale, which ranks within a country alone; or unknown words.
 */
export type RatingWords =
  | {
      readonly kind: "rated";
      /** In the letters of S&P. */
      readonly names: readonly string[];
      /** The rating as it is written, without what stands beside it. */
      readonly bare: string;
      /** True where it names a letter of Moody's without its digit, read as the middle of three. */
      readonly middle: boolean;
      /** True where watches, outlooks or other marks stood beside it. */
      readonly marked: boolean;
    }
  | { readonly kind: "default" | "none" | "national" | "unknown" };

const LONGEST = 80;

const NO_RATING =
  /^(n\.?\s?r\.?|w\.?\s?r\.?|w\/?d|not rated|unrated|non rated|no rating|none|withdrawn|rating withdrawn|not available|n\/?a|n\.a\.?|pif|-+|ungeratet|ohne rating|non noté|sin calificación|無評等|未評等|無|未評級)$/i;
const DEFAULT =
  /^(d|sd|rd|ld|dd|ddd|r|default|defaulted|in default|selective default|restricted default|limited default|違約)$/i;
const LIMITED_DEFAULT = /\/\s*(ld|sd|rd)$/i;

/** twAA- and AA-(twn), brBBB, Aa2.br: a country's letters before, in brackets or behind a point. */
const NATIONAL =
  /^(tw|mx|br|za|ru|kz|ar|ng|gc|cn|th|uy|ua|tr|my|in|ve|il|ro|ph|id)[ -]?(?=AAA|AA|A|BBB|BB|B|CCC|CC|C|D)[A-D]|\((twn|bra|mex|zaf|arg|col|chl|per|ind|idn|tha|mys|lka|tur|rus|ukr|kaz|chn|cri|slv|gtm|pan|ven|dom|ecu|nga|ken|tun|mar|uzb|vnm|phl)\)$|\.(tw|br|mx|za|ar|tr|ru|n|ng|kz|cl|co|uy)$/;
const NATIONAL_WORDS =
  /^\[?(crisil|icra|care|acuite|brickwork|pefindo|ram|marc|pacra|vis)\b|^(ind) (AAA|AA|A|BBB|BB|B|C|D)|[（(](全國|國內|national)/i;

/** Watches, outlooks, and who rates what: none of them moves a rating. */
const ASIDE =
  /\b(stable|sta|negative|neg|positive|pos|developing|dev|evolving|evo|credit ?watch|rating watch|on watch|watch|cwn|cwp|cwd|rwn|rwp|rwe|under review|review for (?:possible )?(?:upgrade|downgrade)|possible (?:upgrade|downgrade)|rur|outlook|preliminary|prelim|provisional|expected|exp|unsolicited|unsol|structured finance|sf|hyb|affirmed|assigned|implied|shadow|issuer|long[- ]term|senior|unsecured|secured|corporate family|cfr|pdr|idr|icr|s&p|moody'?s?|fitch|dbrs|morningstar|kbra|scope)\b\.?|展望|穩定|負向|正向|負面|正面|觀察|[:：↑↓▲▼]/giu;
const SHORT_TERM = /^(A-?1\+?|A-[23]|P-?[123]|F[123]\+?|R-[1-5].*|K[1-5]|S-?[1-5]|NP)$/i;

const LETTERS = /^(AAA|AA|A|BBB|BB|B|CCC|CC|C)([+-]?)$/;
const MOODYS = /^(AA|A|BAA|BA|B|CAA)([123])$/;
const UNNUMBERED: Readonly<Record<string, string>> = { BAA: "BBB", BA: "BB", CAA: "CCC" };
const MOODYS_LETTERS: Readonly<Record<string, string>> = { AA: "AA", A: "A", BAA: "BBB", BA: "BB", B: "B", CAA: "CCC" };
const SIGNS: Readonly<Record<string, string>> = { "1": "+", "2": "", "3": "-" };

/** Reads a cell of ratings; of several agencies in one cell all names are given, in the letters of S&P. */
export function readRating(text: string): RatingWords {
  const given = withPlainSigns(text);
  if (given === "" || NO_RATING.test(given)) return { kind: "none" };
  if (DEFAULT.test(given) || LIMITED_DEFAULT.test(given)) return { kind: "default" };
  if (NATIONAL.test(given) || NATIONAL_WORDS.test(given)) return { kind: "national" };
  const parts = partsOf(given);
  const read = parts.map(nameOf);
  if (parts.some((part) => DEFAULT.test(part) && part.length > 1)) return { kind: "default" };
  const names = read.flatMap((name) => (name === null ? [] : [name]));
  if (names.length === 0) return parts.length > 0 && parts.every((p) => NO_RATING.test(p)) ? { kind: "none" } : UNKNOWN;
  if (read.some((name, i) => name === null && !NO_RATING.test(parts[i]!))) return UNKNOWN;
  const middle = parts.some((part) => part.toUpperCase() in UNNUMBERED || /^Aa$/.test(part));
  const bare = parts.join("/");
  const marked = given.replace(/\s/g, "") !== bare;
  return { kind: "rated", names, bare, middle, marked };
}

const UNKNOWN = { kind: "unknown" } as const;

function withPlainSigns(text: string): string {
  return plainText(text.slice(0, LONGEST))
    .replace(/[−–—﹣]/g, "-")
    .replace(/[﹢]/g, "+")
    .replace(/\s+/g, " ");
}

/** The ratings of a cell, without what stands beside them. */
function partsOf(given: string): string[] {
  const longTerm =
    /^([^/]+)\/ ?(?:stable|negative|positive|developing|watch \w{2,4}|--|nm) ?\/.*$/i.exec(given)?.[1] ?? given;
  const plain = longTerm
    .replace(/[([] ?(high|h|low|l|middle|mid|m) ?[)\]]/gi, (_, notch: string) => ` ${notch} `)
    .replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .replace(/\/? ?\*[-+]?/g, " ")
    .replace(ASIDE, " ")
    .replace(/[-_ ]?\bPD\b/g, " ");
  return plain
    .split(/[/;,|&]/)
    .map(joinedNotch)
    .flatMap((part) => part.split(" "))
    .map((part) => part.replace(/(?<=\d)-(?=(u|pi)$)/, "").replace(/(?<=[A-Ca-c0-9+-])(u|pi|sf|hyb|un)$/, ""))
    .filter((part) => !/^(u|pi)$/.test(part))
    .filter((part) => /[A-Za-z0-9]/.test(part))
    .filter((part, i) => i === 0 || !SHORT_TERM.test(part));
}

/** "BB low" is BB-, "BBB +" is BBB+, "Baa 1" is Baa1. */
function joinedNotch(part: string): string {
  return part
    .trim()
    .replace(/ ?\b(high|h)$/i, "+")
    .replace(/ ?\b(low|l)$/i, "-")
    .replace(/ ?\b(middle|mid|m)$/i, "")
    .replace(/^([A-Ca-c]{1,3})(H|L)$/, (_, letters: string, notch: string) => letters + (notch === "H" ? "+" : "-"))
    .replace(/ ?\bplus$/i, "+")
    .replace(/ ?\bminus$/i, "-")
    .replace(/^([A-Ca-c]{1,3}) ([123]|\+|-)$/, "$1$2");
}

/** A rating in the letters of S&P; null for what is none. DBRS' notches of CC and C lie within the letter. */
function nameOf(part: string): string | null {
  const name = part.toUpperCase();
  const moodys = MOODYS.exec(name);
  if (moodys) return `${MOODYS_LETTERS[moodys[1]!]!}${SIGNS[moodys[2]!]!}`;
  if (name in UNNUMBERED) return UNNUMBERED[name]!;
  if (name === "CA") return "CC";
  const letters = LETTERS.exec(name);
  if (letters === null) return null;
  if (letters[1] === "AAA") return letters[2] === "" ? "AAA" : null;
  return letters[1] === "CC" || letters[1] === "C" ? letters[1] : name;
}
