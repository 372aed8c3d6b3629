import { knownWords } from "./heading-lexicon.ts";
import { wordsOf } from "./heading-text.ts";

/**
 * Words as headings shorten them, in English, German, French, Italian and Spanish. They count where a full stop ends them;
 * beside each word stand its short forms.
 */
const SHORT_FORMS = `
  balance: bal; current: curr; remaining: rem remain; outstanding: outst outs outstd; account: acct acc; loan: ln; facility: fac;
  counterparty: cpty cp cpy ctpty; borrower: borr brwr; obligor: obl oblig obgr; customer: cust; maturity: mat matur; rating: rtg;
  country: ctry cntry; exposure: exp expo; default: def dflt deflt; commitment: commt commit; principal: princ prin pr; industry: ind;
  recovery: recov rcvry; severity: sev; undrawn: undr undrwn; utilised: util; limit: lim; date: dt; amount: amt amnt;
  currency: curr cur; given: giv gvn; months: mths; years: yrs; percent: pct; original: orig; average: avg;
  kunden: kd kdn; kredit: kred; kreditnehmer: kreditn kn krn; konto: kto; vertrag: vertr vtr; darlehen: darl;
  ausfallwahrscheinlichkeit: ausfallw ausfallwkt ausfallwahrsch aw; ausfall: ausf; wahrscheinlichkeit: wahrsch wkt;
  restlaufzeit: restlfz restlaufz rlfz; laufzeit: lfz laufz; fälligkeit: fäll fälligk; betrag: betr; inanspruchnahme: inanspr;
  verlustquote: verlustqu verlustq; bezeichnung: bez; währung: währ whg; aktuell: akt; ursprünglich: urspr; schuldner: schuldn;
  geschäftspartner: gp geschp; nummer: nr num; branche: br; datum: dat; forderung: ford;
  encours: enc; emprunteur: empr emp; échéance: éch; résiduelle: résid; durée: dur; client: cl cli; crédit: créd; montant: mnt mt;
  vencimiento: vto vcto venc vcmto; saldo: sdo sld; importe: imp; número: núm; código: cód; fecha: f fec fch; operación: op oper;
  préstamo: prést ptmo; incumplimiento: incumpl incump; pendiente: pte pdte pend; titular: tit; sector: sect;
  scadenza: scad; esposizione: esp espos; finanziamento: finanz; contratto: contr; debitore: debit; residuo: resid;
  guarantor: guar guart gtor; valuation: val valn; market: mkt; arrears: arr`;

const FORMS: ReadonlyMap<string, string> = new Map(
  SHORT_FORMS.split(";").flatMap((entry) => {
    const [word, forms] = entry.split(":") as [string, string];
    return forms
      .trim()
      .split(/\s+/)
      .map((form) => [folded(form), word.trim()] as const)
      .reverse();
  }),
);

/** Stems of fewer letters begin too many words. */
const SHORTEST_STEM = 4;
const SHORTENED = /(\p{L}+)\./gu;
/** No usual heading is longer. */
const LONGEST_HEADING = 160;

/** What a pivot table writes before the heading of a column that it adds up. */
const PIVOTED = /^\s*(?:sum of|summe von|somme de|somma di|suma de|加總 ?[-–:：]|的?加總)\s*/i;

/** A heading with the words that a full stop shortens written out, where it is plain which they are. */
export function writtenOut(heading: string): string {
  const text = heading
    .slice(0, LONGEST_HEADING)
    .replace(/(?<=\p{L})º|(?<=\bn)°/giu, "o")
    .replace(PIVOTED, "")
    .replace(/\bT ?€/g, "TEUR")
    .replace(/\bp\. ?a\.?(?![\p{L}])/giu, "annual")
    .replace(/(?<=\s)[x×*÷] ?(?=1[\d.,'’ ]*000\b|10\^)/giu, "")
    .replace(/\ba\/c\b/gi, "account")
    .replace(/\bo\/s\b/gi, "outstanding");
  if (!text.includes(".")) return text;
  return text.replace(SHORTENED, (whole: string, stem: string) => {
    const word = fullWord(folded(stem));
    return word === null ? whole : `${word} `;
  });
}

/** The word that a stem stands for: as lists have it, else the one that begins so, if all that do mean the same. */
function fullWord(stem: string): string | null {
  const listed = FORMS.get(stem);
  if (listed !== undefined) return listed;
  if (stem.length < SHORTEST_STEM || knownWords.has(stem)) return null;
  const found = [...knownWords].filter(([word]) => word.startsWith(stem));
  const [first] = found;
  if (first === undefined) return null;
  const same = found.every(([, { meaning, role }]) => meaning === first[1].meaning && role === first[1].role);
  return same ? first[0] : null;
}

function folded(word: string): string {
  return wordsOf(word).join("");
}
