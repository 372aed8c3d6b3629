/** Words of what is late, in English, German, French, Italian, Spanish and Chinese. */
const LATE =
  /arrears?\b|past[ -_]?due|overdue|delinquen|\blate\b|verzug|überfällig|rückst[aä]nd|retard|impay[ée]|scadut|sconfin|ritardo|arretrat|\bmora\b|impago|atraso|vencid|逾期|延滯|遲延|逾欠/i;
/** An amount, a date or a limit of what is late is no number of days. */
const OTHER =
  /amount|balance|\bbal\b|principal|interest|payment date|since|date|flag|status|charge|limit|threshold|%|times|worst|max|ever|last \d|12m|betrag|montant|importo|importe|saldo|金額|本金|利息|餘額|日期|註記|比率|曾|最長/i;
const DAYS = /\b(days?|tage?n?|jours?|giorni|d[ií]as)\b|[天日]數|\(天\)|（天）/i;
const MONTHS = /\b(months?|mths?|monate?n?|mois|mesi|meses)\b|月數|期數|\(月\)|（月）/i;
const BUCKET = /\b(buckets?|bands?|ranges?|class)\b|區間|級距/i;
/** No usual heading is longer. */
const LONGEST_HEADING = 120;

/** Past due more than 90 days, which is asked with yes or no. */
const BEYOND_90 =
  /(?:>=?|≥|over|more than|über|mehr als|plus de|oltre|más de|逾|超過)[^\d]{0,8}(?:90|91|120|180)\b|\b90 ?\+/i;

/**
 * Whether a heading counts what is late in days or in months, in whatever order it says so, or asks whether it is more than
 * 90 days. Other counts of late days, such as the most in a year, say nothing of today; null where nothing is late.
 */
export function lateHeading(heading: string): "days" | "months" | "beyond" | "buckets" | "other" | null {
  const text = heading.slice(0, LONGEST_HEADING).replace(/_/g, " ");
  if (BUCKET.test(text) && (LATE.test(text) || /\bdpd\b/i.test(text))) return "buckets";
  if (!LATE.test(text)) return null;
  if (OTHER.test(text)) return DAYS.test(text) ? "other" : null;
  if (/\d{2}/.test(text)) return BEYOND_90.test(text) ? "beyond" : DAYS.test(text) ? "other" : null;
  if (DAYS.test(text)) return "days";
  return MONTHS.test(text) ? "months" : null;
}
