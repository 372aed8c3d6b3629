import { connectedFunctions, refusal } from "../functions/connected.ts";

const call = connectedFunctions();
const HEADINGS = ["Deal", "Notional", "Attach", "Detach", "RW before", "RW after", "Call/maturity", "TMT share", "Spread", "EL of tranche"]; // prettier-ignore

/** Two deals of 3,000 and 2,000 whose relief is 3000 x .41 + 2000 x .39 = 2,010. */
function deals(notional: string, factor = 1, change: Readonly<Record<string, unknown>> = {}): unknown[][] {
  const rows = [
    ["D1", 3000 * factor, 0, 0.07, 0.58, 0.17, "2027Q1", 0.25, 0.0925, 0.05],
    ["D2", 2000 * factor, 0.01, 0.08, 0.55, 0.16, "2028Q2", 0.3, 0.088, 0.05],
  ];
  const headings = HEADINGS.map((heading) => (heading === "Notional" ? notional : heading));
  return [headings, ...rows.map((row) => row.map((cell, c) => change[HEADINGS[c]!] ?? cell))];
}

function bank(rwa: unknown = 190000, cet1: unknown = 26220, more: readonly unknown[][] = []): unknown[][] {
  return [["Item", "Value"], ["RWA", rwa], ["CET1", cet1], ["MDA", 0.1045], ...more];
}

const path = (...args: unknown[]) => call("CET1PATH", ...args) as unknown[][];
const said = (id: string, ...args: unknown[]) => refusal(() => call(id, ...args));
const FUNCTIONS = [
  ["CET1PATH", []],
  ["ROLLSIM", []],
  ["BREACHPROB", [0.1]],
] as const;

/** A heading's unit and currency are read as a tape's are; a multiple is shown in millions. */
test.each([
  ["Notional", 1],
  ["Notional m", 1],
  ["Notional (USD m)", 1],
  ["Notional (EUR m)", 1],
  ["Notional (GBP m)", 1],
  ["Notional (TWD m)", 1],
  ["Notional EUR mn", 1],
  ["Notional (EUR mio.)", 1],
  ["Notional (USD bn)", 1e-3],
  ["Notional (EUR thousand)", 1e3],
  ["名目本金（新台幣百萬）", 1],
  ["名目本金（億元）", 1e-2],
])("%s is read in its unit", (heading, factor) => {
  const asked = call("LADDER", deals(heading, factor)) as unknown[][];
  const plain = call("LADDER", deals("Notional")) as unknown[][];
  asked.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (typeof cell === "number") expect(cell).toBeCloseTo(plain[r]![c] as number, 8);
      else expect(cell).toBe(plain[r]![c]);
    }),
  );
});

test("deals in billions beside a bank in millions, and a bank whose items say their unit", () => {
  const plain = path(deals("Notional"), bank());
  const close = (table: readonly unknown[][]) =>
    table.forEach(
      (row, r) =>
      row.forEach((cell, c) => typeof cell === "number" && expect(cell / Number(plain[r]![c] || 1)).toBeCloseTo(cell === 0 ? 0 : 1, 10)), // prettier-ignore
    );
  close(path(deals("Notional (EUR bn)", 1e-3), bank()));
  const inNames = [["Item", "Value"], ["RWA (EUR bn)", 190], ["CET1 (EUR bn)", 26.22], ["MDA", 0.1045]]; // prettier-ignore
  close(path(deals("Notional (EUR m)"), inNames));
});

test("a bank in units is told by its Unit: amounts are the bank's", () => {
  const plain = path(deals("Notional"), bank());
  const units = path(deals("Notional (EUR m)"), bank(190e9, 26.22e9, [["Unit", 1]]));
  expect(Number(units[1]![plain[0]!.indexOf("RWA")]) / Number(plain[1]![plain[0]!.indexOf("RWA")])).toBeCloseTo(1e6, 4);
});

describe.each(FUNCTIONS)("SRT.%s", (id, more) => {
  test("asks of deals in units beside a bank in millions, and of the reverse", () => {
    expect(said(id, deals("Notional", 1e6), bank(), ...more)).toBe(
      "#VALUE! Relief of all deals is 10579 times the bank's RWA; are the deals in units and the bank in millions?",
    );
    expect(said(id, deals("Notional"), bank(190e9, 26.22e9), ...more)).toBe(
      "#VALUE! Relief of all deals is 1.1e-8 of the bank's RWA; are the deals in millions and the bank in units?",
    );
  });

  test("refuses two currencies without a rate, and reads them with one", () => {
    expect(said(id, deals("Notional (EUR m)"), bank(190000, 26220, [["Currency", "USD"]]), ...more)).toBe(
      "#VALUE! deals is in EUR and bank in USD; give both in one currency, or bank a row Rate, EUR per USD.",
    );
  });

  test.each([
    ["two columns of notional", deals("Notional").map((row, r) => [...row, r === 0 ? "Notional (EUR m)" : 1]), bank(), "deals has two columns Notional, 'Notional' and 'Notional (EUR m)'; keep one."],
    ["a spread in basis points", deals("Notional", 1, { Spread: 925 }), bank(), "Spread of D1 is 925; it must be a decimal a year between 0 and 1, such as 0.095; did you mean 0.0925 (925 bp)?"],
    ["a spread in percent", deals("Notional", 1, { Spread: 9.25 }), bank(), "Spread of D1 is 9.25; it must be a decimal a year between 0 and 1, such as 0.095; did you mean 0.0925 (9.25%)?"],
    ["a detachment point in percent", deals("Notional", 1, { Detach: 7 }), bank(), "Detach of D1 is 7; it must be above Attach (0) and at most 1; did you mean 7%?"],
    ["a risk weight in percent", deals("Notional", 1, { "RW before": 58 }), bank(), "RW before of D1 is 58; it must be between 0 and 12.5; did you mean 58%?"],
    ["a share in percent", deals("Notional", 1, { "TMT share": 25 }), bank(), "TMT share of D1 is 25; it must be between 0 and 1; did you mean 25%?"],
    ["an end that is no date", deals("Notional", 1, { "Call/maturity": "5Y" }), bank(), "Row 2 of deals: Call/maturity is '5Y'; it must be a quarter such as 2026Q1, or a date."],
    ["an item twice", deals("Notional"), bank(190000, 26220, [["RWA (EUR m)", 1]]), "bank gives RWA twice; once is allowed."],
    ["a unit for some amounts", deals("Notional"), [["Item", "Value"], ["RWA (EUR m)", 190000], ["CET1", 26220], ["MDA", 0.1]], "bank names a unit for some of its amounts and none for others; write them alike, such as RWA (EUR m) and CET1 (EUR m)."],
    ["two currencies in one bank", deals("Notional"), [["Item", "Value"], ["RWA (EUR m)", 190000], ["CET1 (USD m)", 26220], ["MDA", 0.1]], "bank is in EUR or USD; it must be in one currency."],
    ["a cost of equity in percent", deals("Notional"), bank(190000, 26220, [["Cost of equity", 12]]), "costOfEquity is 12; it must be a decimal a year between 0 and 1, such as 0.095; did you mean 0.12 (12%)?"],
    ["a buffer in percent", deals("Notional"), bank(190000, 26220, [["Management target", 13]]), "target is 13; it must be between 0 and 1; did you mean 13%?"],
  ])("%s", (_, asked, own, sentence) => expect(said(id, asked, own, ...more)).toBe(`#VALUE! ${sentence}`)); // prettier-ignore
});

test("two currencies with a rate: 1 USD is 0.8 EUR, so that EUR 2,010m relieve USD 2,512.5m", () => {
  const table = path(deals("Notional (EUR m)"), bank(190000, 26220, [["Currency", "USD"], ["Rate", 0.8]])); // prettier-ignore
  expect(table[1]![table[0]!.indexOf("Relief")]).toBeCloseTo(2512.5, 9);
});

test("percent as text in both tables", () => {
  const texts = { Attach: "0%", Detach: "7%", "RW before": "58 %", "RW after": "17%", "TMT share": "25%", Spread: "925 bp", "EL of tranche": "5%" }; // prettier-ignore
  const numbers = { Attach: 0, Detach: 0.07, "RW before": 0.58, "RW after": 0.17, "TMT share": 0.25, Spread: 0.0925, "EL of tranche": 0.05 }; // prettier-ignore
  expect(call("LADDER", deals("Notional", 1, texts))).toEqual(call("LADDER", deals("Notional", 1, numbers)));
  expect(path(deals("Notional"), bank(190000, 26220, [["MDA "]]).slice(0, 3).concat([["MDA", "10.45%"]]))).toEqual(path(deals("Notional"), bank())); // prettier-ignore
});
