import { meaningNames, type ColumnRecognition, type DecimalSign, type Finding, type Unit } from "../../core/index.ts";

/** Findings that ask for the unit or the decimal sign of a column. */
const ASKING: readonly Finding["kind"][] = [
  "ambiguousFraction",
  "ambiguousPd",
  "ambiguousMaturity",
  "maturityRange",
  "unclearUnit",
  "scaledFormat",
  "ambiguousSign",
];

/** The column whose unit or sign a finding asks for, by its heading or by what it means; null for another finding. */
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
