import type { Cell } from "../plan.ts";

/** What a template is for; the readers of each know its headings in both languages. */
export const TEMPLATES = ["tape", "structure", "deals", "bank", "fx", "links", "scenario", "chain"] as const;
export type Template = (typeof TEMPLATES)[number];

/** Headings and example rows, number formats by column, and notes with the units. */
export type TemplateTable = {
  readonly rows: readonly (readonly Cell[])[];
  readonly numberFormats: readonly (string | null)[];
  readonly notes: readonly string[];
};

const PERCENT = "0.00%";
const AMOUNT = "#,##0.0";
/** Amounts and fractions in one column. */
const MIXED = "[>=1000]#,##0;General";

const TAPE = [null, null, null, null, AMOUNT, null, PERCENT, "0%", "0.0", null, null];
const STRUCTURE = [null, "0%", "0%", null, null];
const DEALS = [null, AMOUNT, "0%", "0%", "0%", "0%", null, "0%", null, "0.0%"];

/** The tables of the templates in English. */
export const englishTables: Readonly<Record<Template, TemplateTable>> = {
  tape: {
    rows: [
      [
        "Loan ID",
        "Obligor ID",
        "Obligor",
        "Sector",
        "EAD (m)",
        "Currency",
        "PD (fraction)",
        "LGD (fraction)",
        "Maturity (years)",
        "Links",
        "Data status",
      ],
      ["EXAMPLE-1", "O-1", "Example borrower", "SEM", 25, "EUR", 0.012, 0.4, 3.5, null, "EXAMPLE"],
    ],
    numberFormats: TAPE,
    notes: [
      "One row per loan; loans of one obligor default together.",
      "EAD (m): millions of the currency in Currency. PD and LGD: fractions, 1.2 % is 0.012. Maturity: years from the date of the tape.",
      "Optional columns: Rating in place of PD, Recovery in place of LGD, Group, Country, AI theta, Rho, Class, Sales (EUR m).",
      "Links: the hub and its weight, such as O-2 0.4; several parted by semicolons.",
    ],
  },
  structure: {
    rows: [
      ["Tranche", "Attach", "Detach", "Holder", "Spread (bps)"],
      ["EXAMPLE first loss", 0, 0.06, "bank", null],
    ],
    numberFormats: STRUCTURE,
    notes: [
      "One row per tranche; tranches must not overlap.",
      "Attach, Detach: fractions of initial pool EAD. Holder: bank, investor, or the investor's share from 0 to 1.",
      "Spread (bps): basis points a year on what is outstanding.",
    ],
  },
  deals: {
    rows: [
      [
        "Deal",
        "Notional",
        "Attach",
        "Detach",
        "RW before",
        "RW after",
        "Call/maturity",
        "TMT share",
        "Spread (bps)",
        "EL of tranche",
      ],
      ["EXAMPLE-1", 2500, 0, 0.08, 0.65, 0.2, "2027Q2", 0.3, 950, 0.15],
    ],
    numberFormats: DEALS,
    notes: [
      "One row per deal that ends. Notional: millions, in the currency of the bank's table.",
      "RW before, RW after: risk weights as fractions of notional. Call/maturity: a quarter such as 2027Q2, or a date.",
      "TMT share and EL of tranche: fractions. Spread (bps): basis points a year.",
    ],
  },
  bank: {
    rows: [
      ["Item", "Value", "Note"],
      ["RWA", 100000, "EXAMPLE, millions"],
      ["CET1", 14000, "EXAMPLE, millions"],
      ["MDA", 0.105, "EXAMPLE, fraction of RWA"],
    ],
    numberFormats: [null, MIXED, null],
    notes: [
      "The three rows are needed. Further items and what stands where one is absent are on the help page of SRT.ROLLSIM.",
      "RWA and CET1: millions. MDA: the CET1 ratio below which distributions are limited, a fraction.",
    ],
  },
  fx: {
    rows: [
      ["Currency", "Rate", "Note"],
      ["EUR", 1, "the pool's currency"],
      ["USD", 0.9, "EXAMPLE: one USD is 0.9 EUR"],
    ],
    numberFormats: [null, "0.0000##", null],
    notes: [
      "Rate: units of the pool's currency, which has rate 1, per one unit.",
      "A pair may stand in place of a currency: EUR/USD 1.11 says that one EUR is 1.11 USD.",
    ],
  },
  links: {
    rows: [
      ["Spoke", "Hub", "Weight", "Note"],
      ["O-1", "O-2", 0.4, "EXAMPLE"],
    ],
    numberFormats: [null, null, "0.00", null],
    notes: [
      "Spoke depends on Hub; both are obligors of the tape, by their id.",
      "Weight: fraction from 0 to 1; the weights of a spoke sum to at most 1.",
    ],
  },
  scenario: {
    rows: [
      ["Parameter", "Target", "Value"],
      ["shift", "SEM", 0.5],
    ],
    numberFormats: [null, null, null],
    notes: [
      "Parameter: g, h, w, Hmean, Hsd, shift, haircut, pd, kd, kD, pi, contagion or freeze. Target: an obligor, a sector or *.",
      "shift: standard deviations by which the distance to default falls. haircut: fraction of recoveries lost.",
      "A first row base, *, NAME starts from a scenario of the product.",
    ],
  },
  chain: {
    rows: [
      ["Step", "Value", "Share", "Unit", "As of", "Confidence", "Source"],
      [
        "EXAMPLE: capital expenditure of a year",
        600,
        "no",
        "EUR bn",
        "2026-01-31",
        "press",
        "where the figure is from",
      ],
      ["EXAMPLE: financed by debt", 0.25, "yes", null, null, "assumption", "none: set your own"],
    ],
    numberFormats: [null, MIXED, null, null, null, null, null],
    notes: [
      "From an amount down to what somebody holds: each step is an amount, or a share of the step before.",
      "Value: an amount in Unit where Share is no, a fraction of the step before where it is yes.",
      "Confidence: verified, press or assumption. As of: the date of the figure. Denominators stand in a table of their own; see the help page of SRT.SCALE.",
    ],
  },
};
