/** What a word beside a number says of it. */
export type UnitWord =
  | { readonly kind: "percent" | "permille" | "bps" | "fraction" }
  /** The number is times ten to this power. */
  | { readonly kind: "multiple"; readonly power: number }
  | { readonly kind: "years" | "months" | "weeks" | "days" };

const SHARES: Readonly<Record<"percent" | "permille" | "bps" | "fraction", string>> = {
  percent: "% percent pct prozent pourcent pourcentage percento percentuale porcentaje vh 百分比 百分率",
  permille: "‰ permille permil promille promil pourmille permille 千分比 千分率",
  bps: "bp bps basispoints basispoint basispunkte basispunkten pb pbs 基點 基点 bp. 萬分比",
  fraction: "fraction decimal decimals dezimal 小數",
};

/** English, German, French, Italian, Spanish, Indian English and Chinese, as headings and cells write them. */
const MULTIPLES: readonly (readonly [power: number, words: string])[] = [
  [
    3,
    "k ths thsd thsds thou thous thousand thousands tsd tausend mille milliers millier migliaia miles tkr tys tis ribu тыс 000 000s 千 仟",
  ],
  [
    6,
    "m mm mn mln mlns mio mios mill million millions millionen millones millón millon mkr juta млн milione milioni 百萬 佰萬 百万",
  ],
  [
    9,
    "b bn bln bln mrd mrds mld mlds md mds billion billions milliarde milliarden milliard milliards miliardo miliardi 十億 十亿",
  ],
  [12, "tn trn trillion trillions 兆"],
  [5, "lakh lakhs lac lacs 十萬 十万"],
  [7, "crore crores cr 千萬 仟萬 千万"],
  [4, "萬 万"],
  [8, "億 亿"],
];

const PERIODS: Readonly<Record<"years" | "months" | "weeks" | "days", string>> = {
  years: "y yr yrs year years j jahr jahre jahren an ans année années anno anni año años 年",
  months: "m mo mos mth mths mon month months monat monate monaten mois mese mesi mes meses 月 個月 个月",
  weeks: "w wk wks week weeks woche wochen",
  days: "d day days tag tage tagen jour jours giorno giorni día días 天 日",
};

const words = (list: string) => list.split(" ");

/** Words for shares and multiples, in small letters without spaces. */
export const UNIT_WORDS: ReadonlyMap<string, UnitWord> = new Map<string, UnitWord>([
  ...MULTIPLES.flatMap(([power, list]) => words(list).map((word) => [word, { kind: "multiple", power }] as const)),
  ...(Object.keys(SHARES) as (keyof typeof SHARES)[]).flatMap((kind) =>
    words(SHARES[kind]).map((word) => [word, { kind }] as const),
  ),
]);

/** Words for periods; an m beside a term is months, beside an amount a million. */
export const PERIOD_WORDS: ReadonlyMap<string, "years" | "months" | "weeks" | "days"> = new Map(
  (Object.keys(PERIODS) as (keyof typeof PERIODS)[]).flatMap((kind) =>
    words(PERIODS[kind]).map((word) => [word, kind] as const),
  ),
);

/** Units that are several words, as the one word that stands for them. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(miles|mil) de? ?millones\b|\bmil millones\b|\bthousand million\b|\btausend millionen\b/gi, "milliard"],
  [/\bbasis[ -]?(points?|pts?|punkte?n?)\b|\bpoints? de base\b|\bpunti base\b|\bpuntos b[áa]sicos\b/gi, "bps"],
  [/\bper cent\b|\bpour ?cent\b|\bpor ciento\b|\bper cento\b|\bv\. ?h\.|\bin prozent\b/gi, "%"],
  [/\b(per|pro|pour|por) ?mill?e?\b/gi, "‰"],
];

/** The text with units of several words as one. */
export function phrasesJoined(text: string): string {
  return PHRASES.reduce((rest, [pattern, word]) => rest.replace(pattern, word), text);
}

/** The longest word that the text begins with among those written without spaces between, as Chinese is; null for none. */
export function hanWordAt(
  text: string,
  known: ReadonlyMap<string, unknown> | Readonly<Record<string, unknown>>,
): string | null {
  const has = (word: string) => (known instanceof Map ? known.has(word) : Object.hasOwn(known, word));
  for (let length = 4; length > 0; length--) {
    const word = text.slice(0, length);
    const goesOn = /\p{Script=Latin}$/u.test(word) && /^\p{L}/u.test(text.slice(length));
    if (word.length === length && !goesOn && has(word)) return word;
  }
  return null;
}
