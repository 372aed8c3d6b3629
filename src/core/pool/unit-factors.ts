/** Units that the pane shows for a column and lets the user flip. */
export type Unit =
  | "fraction"
  | "percent"
  | "permille"
  | "bps"
  | "years"
  | "months"
  | "days"
  | "date"
  | "units"
  | "thousands"
  | "ten thousands"
  | "hundred thousands"
  | "millions"
  | "ten millions"
  | "hundred millions"
  | "billions"
  | "trillions"
  | "text";

const FACTORS: Partial<Record<Unit, number>> = {
  fraction: 1,
  percent: 1 / 100,
  permille: 1 / 1000,
  bps: 1 / 10000,
  years: 1,
  months: 1 / 12,
  days: 1 / 365.25,
  units: 1,
  thousands: 1e3,
  "ten thousands": 1e4,
  "hundred thousands": 1e5,
  millions: 1e6,
  "ten millions": 1e7,
  "hundred millions": 1e8,
  billions: 1e9,
  trillions: 1e12,
};

/** The multiples that amounts are given in, the least first. */
export const MONEY_UNITS: readonly Unit[] = [
  "units",
  "thousands",
  "ten thousands",
  "hundred thousands",
  "millions",
  "ten millions",
  "hundred millions",
  "billions",
  "trillions",
];

/** What a number in this unit is multiplied by. */
export function unitFactor(unit: Unit): number {
  return FACTORS[unit] ?? 1;
}
