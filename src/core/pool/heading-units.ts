import { plainText, type Cell } from "./cell.ts";

/** A unit that a heading names: basis points, percent, fraction, months, or a multiple of the currency. */
export type HeadingUnit =
  | { readonly kind: "bps" | "percent" | "fraction" | "months" | "years" }
  | { readonly kind: "multiple"; readonly factor: number };

const CURRENCIES = [
  "usd",
  "eur",
  "gbp",
  "twd",
  "ntd",
  "nt$",
  "us$",
  "jpy",
  "chf",
  "cny",
  "rmb",
  "hkd",
  "新台幣",
  "新臺幣",
  "台幣",
  "臺幣",
  "美元",
  "美金",
  "歐元",
];

const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [/百萬|million|\bmn\b|\bmio\b|\bm\b|\bmm\b/, 1e6],
  [/千萬|仟萬/, 1e7],
  [/仟元|千元|thousand|\bk\b|\b000s?\b|仟|千/, 1e3],
  [/billion|\bbn\b|十億/, 1e9],
  [/億/, 1e8],
  [/萬/, 1e4],
];

/** The unit that a heading states, or null. */
export function headingUnit(heading: Cell): HeadingUnit | null {
  const text = plainText(String(heading ?? ""))
    .toLowerCase()
    .replace(/(usd|eur|gbp|twd|ntd|jpy|chf|cny|hkd|[$€£¥])(?=m|k|bn|')/g, "$1 ");
  if (/\bbps?\b|basis point|基點/.test(text)) return { kind: "bps" };
  if (/%|percent|\bpct\b|百分比/.test(text)) return { kind: "percent" };
  if (/fraction|decimal|小數/.test(text)) return { kind: "fraction" };
  if (/month|\bmths?\b|月/.test(text)) return { kind: "months" };
  if (/\(\s*(yrs?|years?|年)\s*\)|in years|剩餘年限|年限/.test(text)) return { kind: "years" };
  const unitText = unitPart(text);
  const multiple = MULTIPLES.find(([pattern]) => pattern.test(unitText));
  return multiple ? { kind: "multiple", factor: multiple[1] } : null;
}

/** The currency that a heading names, as a three-letter code, or null. */
export function headingCurrency(heading: Cell): string | null {
  const text = plainText(String(heading ?? "")).toLowerCase();
  if (/nt\$|\btwd\b|\bntd\b|新台幣|新臺幣|台幣|臺幣/.test(text)) return "TWD";
  if (/us\$|\busd\b|美元|美金/.test(text)) return "USD";
  const code = /\b(eur|gbp|jpy|chf|cny|hkd)\b/.exec(text);
  if (code) return code[1]!.toUpperCase();
  return /歐元|€/.test(text) ? "EUR" : null;
}

/** What stands in brackets, after a comma or slash, or behind the words: where headings put their unit. */
function unitPart(text: string): string {
  const brackets = [...text.matchAll(/[([（【]([^)\]）】]*)[)\]）】]/g)].map((match) => match[1]!).join(" ");
  const tail = /[,/:：、]\s*(.+)$/.exec(text)?.[1] ?? "";
  const trailing = /\s(m|mn|mio|mm|k|bn|'?000s?|thousands?|millions?|billions?)$/.exec(text)?.[0] ?? "";
  const chinese = /(百萬|百萬元|仟元|千元|億元|億|萬元|千萬|千萬元)$/.exec(text)?.[0] ?? "";
  return `${brackets} ${tail} ${trailing} ${chinese}`.trim();
}

/** A heading without its unit, its currency and what stands in brackets; the heading itself where nothing else is left. */
export function withoutUnits(text: string): string {
  const bare = text
    .replace(/[([（【][^)\]）】]*[)\]）】]/g, " ")
    .replace(/%|百分比|基點|\bbps?\b|\bpct\b|\bpercent\b/gi, " ")
    .replace(/(百萬元?|仟元|千元|億元?|萬元)$/u, " ")
    .replace(/\s(in\s+)?(m|mn|mio|mm|k|bn|'?000s?|thousands?|millions?|billions?|years?|yrs?|months?)$/i, " ");
  const withoutCurrency = CURRENCIES.reduce(
    (rest, code) => rest.replace(new RegExp(`(^|\\s)${code.replace("$", "\\$")}($|\\s)`, "i"), " "),
    bare,
  );
  return withoutCurrency.trim() === "" ? text : withoutCurrency;
}
