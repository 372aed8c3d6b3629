import type { Meaning } from "./vocabulary.ts";

/** Marks of a heading from the first to the last choice among headings of one meaning. */
type Order = readonly RegExp[];

const ORDERS: Partial<Record<Meaning, Order>> = {
  ead: [
    /\bead\b|at[ _-]?default|違約[暴曝]險|[暴曝]險額|ausfall|défaut|incumplimiento/i,
    /\bdrawn|utili[sz]ed|動用|動撥|gezogen|anspruch|tiré|utilizzat|dispuest/i,
    /curr|目前|aktuell|actuel|attual|actual/i,
    /outstanding|unpaid|remaining|未償|restant|residuo|vivo|pendiente|rest/i,
    /par\b|principal|本金/i,
  ],
  obligorId: [
    /obligor|borrower|借款|借戶|授信戶|kreditnehmer|emprunteur|mutuatari|prestatari|acreditad/i,
    /debtor|issuer|lessee|schuldner|débiteur|debitor|deudor|reference entity/i,
    /counterpart|kontrahent|contrepartie|contropart|contrapart/i,
    /customer|client|cif|客戶|kunde|ndg/i,
    /統編|統一編號|entity|company|公司|tax|national/i,
    /lei\b|legal entity identifier/i,
  ],
  loanId: [
    /loan|instrument|授信|放款|貸款|darlehen|prêt|prestito|finanziament|préstamo/i,
    /exposure/i,
    /facility|額度|kredit/i,
    /contract|agreement|契約|合約|vertrag|contrat/i,
    /account|帳|konto|compte|conto|cuenta/i,
    /deal|transaction|案/i,
  ],
  obligorName: [/name|名|nom\b|nome|nombre|raison|ragione|razón/i, /obligor|borrower|借/i],
  lgd: [/curr/i, /regulat|irb|基礎/i],
  pd: [/curr/i],
  sector: [/^(?!.*(moody|s ?& ?p|fitch|segment))/i, /^(?!.*segment)/i],
};

/** Words of a heading that stands behind its like: an amount in the loan's currency behind the one in the bank's, a downturn LGD behind an LGD, a weighted PD behind a PD, a new identifier behind the old. */
const BEHIND =
  /downturn|weighted|\baverage\b|\bavg\b|\bmean\b|best[ -]estimate|elbe|\bnew\b|facility rating|loan rating|\bwal\b|average life|(?:loan|local|original|transaction|contract) (?:ccy|currency)|\blocal$|\blcy\b|原幣|(?:lokal|original|vertrags)währung|devise d'origine|valuta originale|moneda original/i;
const MOST = 40;

/**
 * Where a heading stands among others of one meaning; the greatest is read.
 *
 * @param text the heading, or the name of the field that its code stands for
 */
export function headingRank(meaning: Meaning, text: string): number {
  const order = ORDERS[meaning];
  const words = text.slice(0, 160).replace(/_/g, " ");
  const place = order?.findIndex((mark) => mark.test(words)) ?? -1;
  const rank = order === undefined ? MOST : place < 0 ? MOST - order.length : MOST - place;
  return BEHIND.test(words) ? rank - MOST / 2 : rank;
}
