import { connectedFunctions, refusal } from "../functions/connected.ts";

const call = connectedFunctions();

/** The worked deal of capital.md 12: 7.5 % of 1,000m is protected, 75m; gross cost 7.3m a year. */
const tape = (currency: string | null) => [
  ["Obligor", "EAD", "PD (fraction)", "LGD (fraction)", "Maturity (years)", "Class", "Sales", "Currency"],
  ...Array.from({ length: 120 }, (_, i) => [`C${i}`, 5e6, 0.008, 0.4, 3, "corporate", null, currency]),
  ...Array.from({ length: 80 }, (_, i) => [`S${i}`, 5e6, 0.02, 0.38, 2.5, "sme", 20, currency]),
];
const structure = [
  ["Tranche", "Attach", "Detach", "Holder", "Spread"],
  ["First loss", 0, 0.01, "bank", null],
  ["Mezzanine", 0.01, 0.085, "investor", 0.09],
  ["Senior", 0.085, 1, "bank", null],
];
const rules = (...rows: unknown[][]) => [["Legal maturity", 6], ["STS", "yes"], ["Running fees", 250e3], ["Upfront", 1.2e6], ["Life", 4], ...rows]; // prettier-ignore
const bank = (...rows: unknown[][]) => [["RWA", 50e3], ["CET1", 6.5e3], ["Unit", 1e6], ["Tax", 0.25], ...rows];
const cost = (given: unknown, own: unknown = bank(), currency: string | null = "EUR") =>
  call("DEALCOST", tape(currency), structure, own, given) as any[][];
const value = (table: any[][], item: string) => table.find(([label]) => label === item)![1] as number;
const said = (given: unknown, own: unknown = bank(), currency: string | null = "EUR") =>
  refusal(() => cost(given, own, currency));

test("a bank without MDA serves: no row of the table uses it", () => {
  expect(value(cost(rules()), "Protected notional")).toBeCloseTo(75e6, 6);
});

test("expected loss transferred is an amount, or a share that a percent sign names: 5.6 % of 75m are 4.2m", () => {
  const amount = cost(rules(["EL transferred", 4.2e6]));
  expect(value(amount, "Net cost a year")).toBeCloseTo(3_100_000, 5);
  for (const share of ["5.6%", "5,6 %", "560 bp", "5.6% of notional", "5.6 % of the protected notional"]) {
    const table = cost(rules(["EL transferred", share]));
    expect(value(table, "Expected loss transferred a year")).toBeCloseTo(4.2e6, 6);
    expect(value(table, "Net cost a year")).toBeCloseTo(3_100_000, 5);
  }
});

test("a bare number below 1 could be either, and is asked about", () => {
  expect(said(rules(["EL transferred", 0.01]))).toBe(
    "#VALUE! EL transferred of rules is 0.01; write '1% of notional' for a share of what is protected, or the amount a year.",
  );
});

test("tape and bank in two currencies are refused without a rate, and read with one: EUR 0.8 a dollar", () => {
  expect(said(rules(), bank(["Currency", "USD"]))).toBe(
    "#VALUE! pool is in EUR and bank in USD; give both in one currency, or bank a row Rate, EUR per USD.",
  );
  const item = "CET1 ratio, change";
  const converted = cost(rules(), bank(["Currency", "USD"], ["Rate", 0.8]));
  const smaller = cost(rules(), [["RWA", 40e3], ["CET1", 5.2e3], ["Unit", 1e6], ["Tax", 0.25]]); // prettier-ignore
  expect(value(converted, item)).toBeCloseTo(value(smaller, item), 10);
  expect(value(cost(rules(), bank(["Currency", "EUR"])), item)).toBe(value(cost(rules()), item));
});

test.each([
  ["months", ["Legal maturity", 72], "Legal maturity of rules is 72; it must be in years, above 0 and at most 50; did you mean 6 (72 months)?"],
  ["a date", ["Legal maturity", "15-Mar-2031"], "Legal maturity of rules is '15-Mar-2031', which is a date; it must be in years, above 0 and at most 50."],
])("a legal maturity as %s is asked about", (_, row, sentence) => {
  expect(said([row, ...rules().slice(1)])).toBe(`#VALUE! ${sentence}`);
}); // prettier-ignore

test("a legal maturity may be typed with its unit", () => {
  const plain = cost(rules());
  for (const text of ["6Y", "72M", "6 years", "6.0"]) expect(cost([["Legal maturity", text], ...rules().slice(1)])).toEqual(plain); // prettier-ignore
});
