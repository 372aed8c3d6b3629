import type { AreaFormat, Block, Cell, ChartPlan, SheetPlan } from "../plan.ts";
import { area } from "../reference.ts";

/** Rows counted from 0. */
const POOL = 7;
const TRANCHES = 18;
const TERMS = 24;
const READ = 48;
/** Column of the spread; what the bank holds has none. */
const SPREAD = 4;
/** First column of the results, and the row of their heading. */
const RIGHT = 6;
const RESULTS = 3;
const PAID = 24;

/** What a term sheet says beside its tranches: label, value, what the value may be. */
const TERM_ROWS: readonly (readonly [label: string, heading: string | null, value: Cell, note: string])[] = [
  ["Legal maturity, years", null, 5, "whole quarters"],
  ["Asset correlation", null, 0.2, "one factor"],
  ["PD curve", null, "seasoned", "flat, or seasoned (an assumption)"],
  ["Paths", null, 32768, "precision takes time"],
  ["Amortisation", "Amortisation", "pro rata", "sequential or pro rata"],
  ["Sequential from", "Trigger", "loss 2%; senior share 92%", "the first of them; also year 3"],
  ["Replenishment, years", "Replenish yrs", 1, "by loans alike (an assumption)"],
  ["Replenishment criteria", "Criteria", "PD 5%; loss 3%", "also sector 30%, group 5%"],
  ["Synthetic excess spread", "SES", "0.3% trapped", "a year; else use it or lose it"],
  ["Calls of the bank", "Call", "clean-up 10%", "also time 4, regulatory 3"],
  ["Recovery after, months", "Recovery lag", 12, "from default to final loss"],
  ["Loss taken at default", "Initial LGD", 0.45, "trued up; blank: the loan's LGD"],
  ["Vertical slice kept", "Vertical slice", 0.05, "of every tranche"],
  ["Premium payments a year", "Payments", 4, "4 or 12"],
];

/** A term sheet at the left, and what comes of it at the right, live. */
export function termSheet(structure: readonly (readonly Cell[])[]): SheetPlan {
  const stack = structure.map((row) => row.map((cell, c) => (c === SPREAD && cell === 0 ? null : cell)));
  return {
    name: "Term sheet",
    blocks: [...parties(), ...pool(), ...tranches(stack), terms(), asRead(stack), ...results(stack)],
    formats: formats(),
    names: [{ name: "Terms", area: area(READ, 0, structure.length, 5 + written().length) }],
    charts: [paidChart()],
    columnWidths: [29, 26, 13, 13, 11, 3, 23, 15, 16, 16, 17, 15, 15, 15, 18],
    frozenRows: 2,
  };
}

function written() {
  return TERM_ROWS.flatMap(([, heading], i) => (heading === null ? [] : [{ heading, row: TERMS + 2 + i }]));
}

function parties(): Block[] {
  return [
    {
      row: 0,
      column: 0,
      values: [
        ["DEMO-TMT: synthetic securitisation, term sheet and results"],
        ["SYNTHETIC data and parties. Blue cells are inputs; everything else is a formula."],
      ],
    },
    {
      row: RESULTS,
      column: 0,
      values: [
        ["Parties", null],
        ["Protection buyer", "The bank: keeps first loss and senior"],
        ["Protection seller", "Investors: mezzanine, as a funded credit-linked note"],
      ],
    },
  ];
}

function pool(): Block[] {
  const lines: readonly (readonly [string, number])[] = [
    ["Borrowers", 3],
    ["Notional, EAD", 4],
    ["Average PD, one year", 5],
    ["Average LGD", 6],
    ["Average maturity, years", 7],
    ["Expected loss, one year", 8],
    ["Effective number of borrowers", 10],
    ["Largest borrower", 11],
  ];
  const values = lines.map(([label, row]) => [label, `=INDEX(SRT.POOLSTATS(Pool),${row},2)`]);
  return [{ row: POOL, column: 0, values: [["Reference pool", null], ...values] }];
}

function tranches(structure: readonly (readonly Cell[])[]): Block[] {
  return [
    { row: TRANCHES - 1, column: 0, values: [["Tranches"]] },
    { row: TRANCHES, column: 0, values: structure },
  ];
}

function terms(): Block {
  return {
    row: TERMS,
    column: 0,
    values: [["Terms", null, null], ...TERM_ROWS.map(([label, , value, note]) => [label, value, note])],
  };
}

/** The structure with a column for each term, which is what the formula reads. */
function asRead(structure: readonly (readonly Cell[])[]): Block {
  const columns = ["A", "B", "C", "D", "E"];
  const copies = (row: number) => columns.map((column, c) => (c === SPREAD ? orBlank(`E${row}`) : `=${column}${row}`));
  const headings = [...copies(TRANCHES + 1), ...written().map(({ heading }) => heading)];
  const rows = structure
    .slice(1)
    .map((_, r) => [...copies(TRANCHES + 2 + r), ...written().map(({ row }) => (r === 0 ? orBlank(`B${row}`) : null))]);
  return { row: READ - 1, column: 0, values: [["The structure as SRT.TRANCHETABLE reads it"], headings, ...rows] };
}

/** A cell, or a blank where it is one: a plain reference to a blank cell is 0. */
function orBlank(cell: string): string {
  return `=IF(ISBLANK(${cell}),"",${cell})`;
}

function results(structure: readonly (readonly Cell[])[]): Block[] {
  const [maturity, rho] = [TERMS + 2, TERMS + 3].map((row) => `$B$${row}`);
  // PD curve and Paths.
  const settings = `$A$${TERMS + 4}:$B$${TERMS + 5}`;
  // Column of the whole pool, behind the tranches.
  const whole = String.fromCharCode(65 + RIGHT + structure.length);
  return [
    {
      row: RESULTS - 1,
      column: RIGHT,
      values: [
        ["Results, over simulated paths"],
        [`=TRANSPOSE(SRT.TRANCHETABLE(Pool,${rho!},Terms,${maturity!},,${settings}))`],
      ],
    },
    {
      row: PAID - 1,
      column: RIGHT,
      values: [
        ["Who is expected to pay what"],
        ["Payment", "Millions"],
        ["Premium, by the bank", `=${whole}${RESULTS + 15}/1000000`],
        ["Losses, by investors", `=${whole}${RESULTS + 16}/1000000`],
        ["Losses, by the bank", `=(${whole}${RESULTS + 7}-${whole}${RESULTS + 16})/1000000`],
      ],
    },
  ];
}

function paidChart(): ChartPlan {
  const rows = area(PAID + 1, RIGHT, 3, 1);
  return {
    kind: "column",
    title: "Who is expected to pay what over the life of the deal",
    description: "Expected premiums of the bank, and the expected losses that investors and the bank bear.",
    categories: rows,
    categoryTitle: "",
    valueTitle: "Expected amount, millions",
    valueFormat: "#,##0",
    series: [{ name: "Millions", values: { ...rows, column: RIGHT + 1 }, colour: "senior" }],
    place: area(PAID + 5, RIGHT, 17, 5),
  };
}

function formats(): AreaFormat[] {
  const side = (row: number, numberFormat: string, rows = 1) => ({
    area: area(RESULTS + row, RIGHT + 1, rows, 4),
    numberFormat,
    align: "right" as const,
  });
  const poolValue = (row: number, numberFormat: string, rows = 1) => ({ area: area(POOL + row, 1, rows, 1), numberFormat, align: "left" as const }); // prettier-ignore
  const term = (row: number, numberFormat: string) => ({ area: area(TERMS + row, 1, 1, 1), role: "input" as const, numberFormat }); // prettier-ignore
  return [
    { area: area(0, 0, 1, 1), role: "title" },
    { area: area(1, 0, 1, 1), role: "badge" },
    { area: area(RESULTS, 0, 1, 5), role: "heading" },
    { area: area(POOL, 0, 1, 5), role: "heading" },
    poolValue(1, "#,##0", 2),
    poolValue(3, "0.00%"),
    poolValue(4, "0.0%"),
    poolValue(5, "0.0"),
    poolValue(6, "0.000%"),
    poolValue(7, "0.0"),
    poolValue(8, "0.00%"),
    { area: area(TRANCHES - 1, 0, 1, 5), role: "subtitle" },
    { area: area(TRANCHES, 0, 1, 5), role: "heading" },
    { area: area(TRANCHES, 1, 1, 2), align: "right" },
    { area: area(TRANCHES, 4, 1, 1), align: "right" },
    { area: area(TRANCHES + 1, 0, 3, 5), role: "input" },
    { area: area(TRANCHES + 1, 1, 3, 2), role: "input", numberFormat: "0.0%" },
    { area: area(TRANCHES + 1, 4, 3, 1), role: "input", numberFormat: "0.00%" },
    { area: area(TERMS, 0, 1, 5), role: "heading" },
    { area: area(TERMS + 1, 1, TERM_ROWS.length, 1), role: "input", align: "left" },
    term(2, "0.0%"),
    term(4, "#,##0"),
    term(12, "0%"),
    term(13, "0%"),
    { area: area(TERMS + 1, 2, TERM_ROWS.length, 1), role: "note" },
    { area: area(READ - 1, 0, 1, 1), role: "subtitle" },
    { area: area(READ, 0, 1, 5 + written().length), role: "heading" },
    { area: area(READ + 1, 0, 3, 5 + written().length), role: "note" },
    { area: area(RESULTS - 1, RIGHT, 1, 1), role: "subtitle" },
    { area: area(RESULTS, RIGHT, 1, 5), role: "heading" },
    { area: area(RESULTS + 1, RIGHT, 15, 1), role: "label" },
    side(0, "@"),
    side(1, "0.0%", 2),
    side(3, "@"),
    { area: area(RESULTS + 10, RIGHT + 1, 1, 4), role: "note" },
    side(4, "#,##0"),
    side(5, "0.000%"),
    side(6, "#,##0"),
    side(7, "0.00%", 2),
    side(9, "0.0E+00"),
    side(11, "0.00"),
    side(12, "0.00%", 2),
    side(14, "#,##0", 2),
    { area: area(PAID - 1, RIGHT, 1, 1), role: "subtitle" },
    { area: area(PAID, RIGHT, 1, 2), role: "heading" },
    { area: area(PAID + 1, RIGHT + 1, 3, 1), numberFormat: "#,##0.0" },
  ];
}
