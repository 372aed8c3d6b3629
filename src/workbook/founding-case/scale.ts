import type { AreaFormat, Block, Cell, SheetPlan } from "../plan.ts";
import { area } from "../reference.ts";
import { factCell } from "./facts.ts";
import { SCENARIO_CELLS } from "./scenarios.ts";

type Table = readonly (readonly Cell[])[];

/** Rows counted from 0. */
const CHAIN = 4;
const DENOMINATORS = 13;
const SCALE = 19;
const SHOCKS = 29;
const SPREADS = 37;
const REVERSE = 42;
const RUNWAY = 7;
const TAIL = '5,,{"PD curve","seasoned"}';

/** Facts that the chain and the denominators read from the ledger, by row and column of their tables. */
const CHAIN_FACTS: readonly (readonly [row: number, fact: string])[] = [
  [1, "Capital expenditure of hyperscalers in 2026"],
  [4, "Share of corporate loans in synthetic securitisations"],
];
const DENOMINATOR_FACTS: readonly (readonly [row: number, fact: string])[] = [
  [1, "Placed tranches outstanding"],
  [2, "Assets protected by synthetic securitisation"],
];

/** The last step: what the mezzanine is expected to lose in a scenario. */
const LOST: readonly Cell[] = ["lost by the mezzanine in an AI correction (expected)", `=Scenarios!$I$${SCENARIO_CELLS.aiCorrection}`, "yes", null, null, "assumption", "sheet Scenarios, synthetic pool"]; // prettier-ignore

/** From capital expenditure to the risk that investors hold, what would have to happen, and what spreads say. */
export function scaleSheet(headline: Table, denominators: Table, facts: Table): SheetPlan {
  const chain = [...headline, LOST];
  return {
    name: "Scale",
    blocks: [
      title(),
      { row: CHAIN - 1, column: 0, values: [["The chain"]] },
      { row: CHAIN, column: 0, values: linked(chain, CHAIN_FACTS, facts) },
      { row: DENOMINATORS - 1, column: 0, values: [["What it is measured against"]] },
      { row: DENOMINATORS, column: 0, values: linked(denominators, DENOMINATOR_FACTS, facts) },
      { row: SCALE - 1, column: 0, values: [["How large each step is"], ["=SRT.SCALE(Chain,Denominators)"]] },
      shocks(),
      spreads(),
      runway(facts),
      reverse(),
    ],
    formats: formats(chain, denominators),
    names: [
      { name: "Chain", area: area(CHAIN, 0, chain.length, chain[0]!.length) },
      { name: "Denominators", area: area(DENOMINATORS, 0, denominators.length, denominators[0]!.length) },
    ],
    columnWidths: [50, 22, 22, 30, 34, 24, 26, 24, 26, 24, 26, 18, 60],
    frozenRows: 2,
  };
}

function title(): Block {
  return {
    row: 0,
    column: 0,
    values: [
      ["How large is it?"],
      [
        "Outside figures are VERIFIED, PRESS or ASSUMPTION as each row says; losses are of the SYNTHETIC pool. Blue cells are inputs.",
      ],
    ],
  };
}

/** A table whose values come from the ledger where it has them. */
function linked(table: Table, links: readonly (readonly [number, string])[], facts: Table): Cell[][] {
  return table.map((row, r) => {
    const found = links.find(([at]) => at === r);
    return found === undefined ? [...row] : row.map((cell, c) => (c === 1 ? `=${factCell(facts, found[1])}` : cell));
  });
}

const BORROWERS: readonly (readonly [name: string, pd: number, dependency: number, oplev: number, vol: number])[] = [
  ["GPU cloud", 0.05, 0.6, 1.5, 0.35],
  ["Semiconductors", 0.005, 0.4, 1.5, 0.35],
  ["Data-centre project", 0.012, 0.5, 0.8, 0.22],
  ["AI software", 0.06, 0.3, 1.5, 0.55],
];

function shocks(): Block {
  const first = SHOCKS + 2;
  return {
    row: SHOCKS - 1,
    column: 0,
    values: [
      [
        "What a cut of capital expenditure does to PDs (elasticities are assumptions)",
        null,
        null,
        null,
        null,
        "Cut",
        0.3,
      ],
      [
        "Borrower",
        "PD",
        "Dependency",
        "Operating leverage",
        "Asset volatility",
        "PD after the cut",
        "Years of delay to a PD of 25 %",
      ],
      ...BORROWERS.map(([name, pd, dependency, oplev, vol], k) => {
        const row = first + k;
        return [name, pd, dependency, oplev, vol, `=SRT.SHOCKPD(B${row},$G$${SHOCKS},C${row},D${row},E${row})`, `=SRT.BREAKEVENSHOCK(B${row},0.25,1,,E${row},"roi")`]; // prettier-ignore
      }),
    ],
  };
}

/** Borrowers of the sheet whose model PD is held against a quoted spread, by their rows among the shocks. */
const QUOTED: readonly (readonly [name: string, spread: number, row: number])[] = [
  ["Quoted at 104 bp", 0.0104, 1],
  ["Quoted at 650 bp", 0.065, 0],
];

function spreads(): Block {
  const first = SPREADS + 2;
  return {
    row: SPREADS - 1,
    column: 0,
    values: [
      ["What spreads say: risk-neutral PDs with LGD 60 % (the borrowers are assumptions)"],
      ["Borrower", "Spread", "Implied PD, five years", "Implied PD, one year", "Model PD, one year", "Implied / model"],
      ...QUOTED.map(([name, spread, borrower], k) => {
        const row = first + k;
        return [`${name}: ${BORROWERS[borrower]![0]}`, spread, `=SRT.IMPLIEDPD(B${row},0.6,5)`, `=SRT.IMPLIEDPD(B${row},0.6,1)`, `=B${SHOCKS + 2 + borrower}`, `=D${row}/E${row}`]; // prettier-ignore
      }),
    ],
  };
}

/** The runway of a borrower that lives on its cash; cash is of the ledger. */
function runway(facts: Table): Block {
  const row = SPREADS + 2;
  return {
    row: SPREADS - 1,
    column: RUNWAY,
    values: [
      ["Cash runway: chance that cash is used up, before new funding (burn and its scatter are assumptions)"],
      ["Cash, USD bn", "Burn a year", "Scatter", "within 1 year", "2 years", "3 years"],
      [`=${factCell(facts, "OpenAI cash")}`, 8.5, 4, ...[1, 2, 3].map((years) => `=SRT.RUNWAYPD($H$${row},$I$${row},$J$${row},0,${years})`)], // prettier-ignore
    ],
  };
}

function reverse(): Block {
  return {
    row: REVERSE - 1,
    column: 0,
    values: [
      [
        "What would have to happen: the first loss exhausted in half of all futures",
        null,
        null,
        "What moves the mezzanine most",
      ],
      [`=SRT.REVERSE(Pool,0.2,0,0.06,"median","pd",${TAIL})`, null, null, `=SRT.TORNADO(Pool,0.2,0.06,0.14,${TAIL})`],
    ],
  };
}

function formats(chain: Table, denominators: Table): AreaFormat[] {
  const steps = chain.length - 1;
  return [
    { area: area(0, 0, 1, 1), role: "title" },
    { area: area(1, 0, 1, 1), role: "badge" },
    ...[CHAIN, DENOMINATORS, SCALE, SHOCKS, SPREADS, REVERSE].map((row): AreaFormat => ({
      area: area(row - 1, 0, 1, 1),
      role: "subtitle",
    })),
    { area: area(REVERSE - 1, 3, 1, 1), role: "subtitle" },
    { area: area(CHAIN, 0, 1, chain[0]!.length), role: "heading" },
    ...[CHAIN, DENOMINATORS].map((row): AreaFormat => ({ area: area(row, 1, 1, 1), align: "right" })),
    { area: area(CHAIN, 2, 1, 1), align: "right" },
    { area: area(CHAIN + 1, 1, steps, 1), role: "input", numberFormat: "0.0%" },
    { area: area(CHAIN + 1, 1, 1, 1), role: "input", numberFormat: "#,##0" },
    { area: area(CHAIN + 1, 2, steps, 1), align: "right" },
    { area: area(DENOMINATORS, 0, 1, denominators[0]!.length), role: "heading" },
    { area: area(DENOMINATORS + 1, 1, denominators.length - 1, 1), role: "input", numberFormat: "#,##0.0" },
    { area: area(DENOMINATORS + 1, 3, denominators.length - 1, 1), role: "input", numberFormat: "0.00" },
    { area: area(DENOMINATORS + 1, 4, denominators.length - 1, 1), role: "input", numberFormat: "0%" },
    { area: area(SCALE, 0, 1, 13), role: "heading", wrap: true },
    { area: area(SCALE + 1, 1, steps, 1), numberFormat: "#,##0.00" },
    { area: area(SCALE + 1, 3, steps, 1), numberFormat: "0.0%" },
    ...[5, 7, 9].map((column): AreaFormat => ({ area: area(SCALE + 1, column, steps, 1), numberFormat: "0.0%" })),
    ...[6, 8, 10].map((column): AreaFormat => ({
      area: area(SCALE + 1, column, steps, 1),
      numberFormat: "#,##0.0",
      align: "right",
    })),
    { area: area(SCALE, 1, 1, 1), align: "right" },
    { area: area(SCALE, 3, 1, 1), align: "right" },
    { area: area(SCALE, 4, steps + 1, 1), align: "center" },
    { area: area(SCALE, 5, 1, 6), align: "right" },
    { area: area(SCALE + 1, 11, steps, 1), align: "center" },
    { area: area(SHOCKS, 1, 1, 6), align: "right" },
    { area: area(SPREADS, 1, 1, 5), align: "right" },
    { area: area(SPREADS, RUNWAY, 1, 6), align: "right" },
    { area: area(SHOCKS - 1, 6, 1, 1), role: "input", numberFormat: "0%" },
    { area: area(SHOCKS, 0, 1, 7), role: "heading", wrap: true },
    { area: area(SHOCKS + 1, 1, 4, 2), role: "input", numberFormat: "0.0%" },
    { area: area(SHOCKS + 1, 3, 4, 1), role: "input", numberFormat: "0.0" },
    { area: area(SHOCKS + 1, 4, 4, 1), role: "input", numberFormat: "0%" },
    { area: area(SHOCKS + 1, 5, 4, 1), numberFormat: "0.00%" },
    { area: area(SHOCKS + 1, 6, 4, 1), numberFormat: "0.0" },
    { area: area(SPREADS, 0, 1, 6), role: "heading" },
    { area: area(SPREADS + 1, 1, 2, 1), role: "input", numberFormat: "0.00%" },
    { area: area(SPREADS + 1, 2, 2, 3), numberFormat: "0.00%" },
    { area: area(SPREADS + 1, 5, 2, 1), numberFormat: '0.0"x"' },
    { area: area(SPREADS - 1, RUNWAY, 1, 1), role: "subtitle" },
    { area: area(SPREADS, RUNWAY, 1, 6), role: "heading" },
    { area: area(SPREADS + 1, RUNWAY, 1, 3), role: "input", numberFormat: "0.0" },
    { area: area(SPREADS + 1, RUNWAY + 3, 1, 3), numberFormat: "0.0%" },
    { area: area(REVERSE, 0, 1, 2), role: "heading" },
    { area: area(REVERSE, 3, 1, 10), role: "heading", wrap: true },
    { area: area(REVERSE + 1, 1, 13, 1), numberFormat: "[>=10]#,##0.0;0.0000", align: "right" },
    { area: area(REVERSE, 5, 1, 6), align: "right" },
    { area: area(REVERSE + 1, 5, 5, 3), numberFormat: "0.00" },
    { area: area(REVERSE + 1, 8, 5, 3), numberFormat: "0.00%" },
  ];
}
