import { plainText } from "./cell.ts";
import { simplified } from "./status-words.ts";

/** What a text says of its row: that it is a total or an average, and how surely. */
export type TotalWord = {
  /** The text as it stands. */
  readonly text: string;
  /** True for words that no borrower is called, such as Subtotal or Wtd avg. */
  readonly sure: boolean;
  /** True where nothing else is said; "Total Tech" and "Total Energies" say more. */
  readonly alone: boolean;
  /** True for words that are sectors and names as well: Media, Portfolio, Mean, Sum, Pool. */
  readonly nameLike: boolean;
  /** True for words of rows that repeat others: of which, minimum, median. */
  readonly repeats: boolean;
  /** What else is said, such as the sector of a subtotal; simplified. */
  readonly rest: string;
};

const SUMS = new Set(
  "total totals tot ttl sum sums summe summen gesamt gesamtsumme insgesamt endsumme totale totali totales totaux suma somma totaal".split(
    " ",
  ),
);
const MEANS = new Set(
  "average averages avg mean wa wavg durchschnitt durchschnittlich mittelwert mittel moyenne moyennes media promedio gemiddelde ø".split(
    " ",
  ),
);
const WHOLES = new Set(
  "portfolio pool overall all alle tous tutti todos portefeuille portafoglio cartera gesamtportfolio".split(" "),
);
const SURE = new Set(
  "subtotal subtotals subtot zwischensumme zwischensummen teilsumme sub sous grand wtd weighted gewichtet gewichteter gewichtetes ponderee ponderata ponderado ponderada gesamtsumme insgesamt gesamtportfolio subtotaal subtotale subtotales ubertrag carryforward".split(
    " ",
  ),
);
const BETWEEN = new Set(
  "of all the and general generale complessivo complessiva page seite loans loan exposures row line und et e y de per n no ead pd lgd carried brought forward".split(
    " ",
  ),
);
const NAME_LIKE = new Set(
  "media portfolio pool all alle tous tutti todos mean sum mittel wa cartera tot sub".split(" "),
);
/** Statistics of the rows above, and rows that are part of them; no borrower is called so. */
const STATISTIC =
  /^(minimum|maximum|median|mediane?|mediana|quantile?|quartile?|percentile|perzentil|std ?dev(iation)?|st ?dev|standard deviation|standardabweichung|ecart type|deviazione standard|desviacion (estandar|tipica)|variance|count of loans|number of loans|anzahl kredite)$/;
const PART =
  /^\s*(?:[Oo]\/[Ww]|[Oo]f which|OF WHICH|[Tt]hereof:|thereof|[Dd]avon:|davon|[Dd]arunter:|darunter|[Dd]ont :|dont|[Dd]i cui|[Dd]e l[oa]s cuales|[Dd]e los que)(?!\p{L})|^\s*其中/u;
const HAN_STATISTIC = /^(最大值?|最小值?|中位數|標準差|最高|最低)$/;
const HAN_SURE = /小計|小计|總計|总计|共計|合計數|加權平均|加权平均|平均值|累計/;
const HAN = /合計|合计|總和|平均/;
/** What any of these words has in it; most texts have none, and no text longer than this is a total's. */
const HINT =
  /tot|sum|avg|averag|mean|wtd|weight|wa\b|wavg|portf|portef|portaf|pool|overall|cartera|gesamt|durchschn|mittel|teils|moyen|media|promedio|gemid|forward|bertrag|ttl|\ball|tous|tutti|todos|minim|maxim|median|quant|quart|percent|perz|st.?d|standard|ecart|varian|^\s*[od].{0,2}(\/w|f which|von|runter|nt|i cui|e l)|thereof|number of|anzahl|count of|[計计和均ΣØø∑]|其中|最|中位|標準/i;
const LONGEST = 80;

/** Reads a text as a total's word; null for other texts. */
export function totalWord(text: string): TotalWord | null {
  if (text.length > LONGEST || !HINT.test(text)) return null;
  const plain = text.replace(SIGMA, " summe ");
  const together = plainText(plain).replace(BETWEEN_HAN, "");
  return ofRepeat(text, together) ?? ofHan(together) ?? ofTokens(text.trim(), simplified(plain).split(" "));
}

/** A sum's sign that stands by itself, and the space that fills 合　計 to the width of its column. */
const SIGMA = /(?<!\p{L})[∑Σ](?!\p{L})/gu;
const BETWEEN_HAN = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

function ofRepeat(text: string, plain: string): TotalWord | null {
  if (!PART.test(plain) && !HAN_STATISTIC.test(plain) && !STATISTIC.test(simplified(plain))) return null;
  return { text, sure: true, alone: true, nameLike: false, repeats: true, rest: "" };
}

function ofHan(text: string): TotalWord | null {
  if (!HAN_SURE.test(text) && !HAN.test(text)) return null;
  const rest = text
    .replace(HAN_SURE, "")
    .replace(HAN, "")
    .replace(/[\s:：()（）／/、]|本頁|全部|總/g, "");
  if (rest.length > 12) return null;
  return {
    text,
    sure: HAN_SURE.test(text),
    alone: rest === "",
    nameLike: false,
    repeats: false,
    rest: simplified(rest),
  };
}

function ofTokens(text: string, tokens: readonly string[]): TotalWord | null {
  const says = (token: string) => SUMS.has(token) || MEANS.has(token) || WHOLES.has(token) || SURE.has(token);
  const words = tokens.filter(says);
  const rest = tokens.filter((token) => !says(token) && !BETWEEN.has(token));
  const alone = rest.length === 0;
  const main = words.filter((word) => SUMS.has(word) || MEANS.has(word) || SURE.has(word));
  if (words.length === 0 || (!alone && main.length === 0)) return null;
  if (!alone && !atAnEnd(tokens, says)) return null;
  const parts: readonly string[] = words.filter((word) => word === "sub" || word === "sous" || word === "grand");
  const sure =
    words.some((word) => SURE.has(word) && !parts.includes(word)) || (words.length > 1 && (alone || parts.length > 0));
  const nameLike = words.every((w) => NAME_LIKE.has(w));
  return { text, sure, alone, nameLike, repeats: false, rest: rest.join(" ") };
}

/** A total's word stands first or last: "Total Tech", "Tech total"; not in "Asia Total Return Fund". */
function atAnEnd(tokens: readonly string[], says: (token: string) => boolean): boolean {
  const said = tokens.filter((token) => !BETWEEN.has(token));
  return says(said[0]!) || says(said[said.length - 1]!);
}
