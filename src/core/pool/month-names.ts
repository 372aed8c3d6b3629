/** Months in English, German, French, Italian and Spanish, in full and as they are shortened, without accents. */
const MONTHS: readonly string[] = [
  "january jan januar janner jaenner janvier janv gennaio gen enero ene",
  "february feb februar fevrier fevr fev febbraio febrero",
  "march mar marz maerz mrz mars marzo",
  "april apr avril avr aprile abril abr",
  "may mai maggio mag mayo",
  "june jun juni juin giugno giu junio",
  "july jul juli juillet juil luglio lug julio",
  "august aug aout aou agosto ago",
  "september sep sept septembre settembre set septiembre setiembre",
  "october oct oktober okt octobre ottobre ott octubre",
  "november nov novembre noviembre",
  "december dec dezember dez decembre dicembre dic diciembre",
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, i) => names.split(" ").map((name) => [name, i + 1] as const)),
);

/** The month that a name in one of five languages means, 1 to 12; null for none. */
export function monthNamed(name: string): number | null {
  const plain = name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "");
  return NUMBERS.get(plain) ?? null;
}
