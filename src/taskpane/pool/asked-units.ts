import {
  DAY_ORDERS,
  isoDate,
  meaningNames,
  readDates,
  type ColumnRecognition,
  type DayOrder,
  type DecimalSign,
  type Finding,
  type Unit,
} from "../../core/index.ts";

/** Findings that ask for the unit, the decimal sign or the order of dates of a column. */
const ASKING: readonly Finding["kind"][] = [
  "ambiguousFraction",
  "ambiguousPd",
  "ambiguousMaturity",
  "maturityRange",
  "unclearUnit",
  "scaledFormat",
  "ambiguousSign",
  "ambiguousDate",
];

/** The column that a finding asks for, by its heading or by what it means; null for another finding. */
export function askedColumn(
  { kind, column }: Finding,
  recognition: readonly ColumnRecognition[],
): ColumnRecognition | null {
  if (!ASKING.includes(kind) || column === null) return null;
  const used = recognition.filter(({ meaning }) => meaning !== null);
  return (
    used.find(({ heading }) => heading === column) ??
    used.find(({ meaning }) => meaningNames[meaning!].includes(column)) ??
    null
  );
}

/** How a heading that answers the question would be written, and the unit that it states. */
const WRITTEN: Readonly<Record<string, Unit>> = {
  "PD (fraction)": "fraction",
  "PD %": "percent",
  "PD (bps)": "bps",
  "PD (‰)": "permille",
};

/** The readings that a finding leaves open; every unit that such a column can have where it names none. */
export function unitReadings({ kind, values }: Finding, { unitChoices }: ColumnRecognition): readonly Unit[] {
  if (kind === "ambiguousFraction") return ["fraction", "percent"];
  if (kind === "ambiguousMaturity") return ["years", "months"];
  const named = [WRITTEN[String(values.write)], WRITTEN[String(values.or)]].filter((unit) => unit !== undefined);
  return kind === "ambiguousPd" && named.length === 2 ? named : unitChoices;
}

type SignReading = { readonly digits: string; readonly sign: DecimalSign };

/** The two readings of a number such as 1.234, each with the decimal sign that gives it; null for another finding. */
export function signReadings({
  kind,
  values,
}: Finding): { readonly thousands: SignReading; readonly decimals: SignReading } | null {
  if (kind !== "ambiguousSign") return null;
  const [thousands, decimals] = [String(values.thousands), String(values.decimals)];
  const own: DecimalSign = String(values.value).includes(",") ? "," : ".";
  return {
    thousands: { digits: thousands, sign: own === "," ? "." : "," },
    decimals: { digits: decimals, sign: own },
  };
}

/** One reading of a date in numbers. */
export type DateReading = {
  readonly order: DayOrder;
  readonly year: number;
  readonly month: number;
  readonly day: number;
};

/** The two readings of a date such as 03/04/2027; null for another finding. */
export function dateReadings({ kind, values }: Finding): readonly DateReading[] | null {
  if (kind !== "ambiguousDate") return null;
  return DAY_ORDERS.map((order) => {
    const { serials } = readDates([String(values.value)], [], order);
    const [year, month, day] = isoDate(serials[0]!).split("-").map(Number) as [number, number, number];
    return { order, year, month, day };
  });
}
