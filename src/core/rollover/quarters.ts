/** Quarters are counted from year 0: four times the year, plus 0 to 3. */
const SHORT = /^(\d{2}|\d{4})[\s-]*q([1-4])$/i;
const CENTURY = 2000;

/** The quarter that a text such as 26Q1, 2026Q1 or 2026-Q1 names; null for any other text. */
export function quarterOf(text: string): number | null {
  const found = SHORT.exec(text.trim());
  if (found === null) return null;
  const year = Number(found[1]);
  return 4 * (found[1]!.length === 2 ? CENTURY + year : year) + Number(found[2]) - 1;
}

/**
 * The quarter of a date given as an Excel serial.
 *
 * @source H. Hinnant (2013), date algorithms: days to a civil date by eras of 400 years that begin in March
 */
export function quarterOfDate(serial: number): number {
  const days = Math.floor(serial) - UNIX_EPOCH + 719468;
  const era = Math.floor(days / 146097);
  const ofEra = days - era * 146097;
  const year = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365); // prettier-ignore
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return 4 * (400 * era + year + (month <= 2 ? 1 : 0)) + Math.floor((month - 1) / 3);
}

/** Excel's serial of 1970-01-01. */
const UNIX_EPOCH = 25569;

/** Such as 2026Q1. */
export function quarterText(quarter: number): string {
  return `${Math.floor(quarter / 4)}Q${(quarter % 4) + 1}`;
}
