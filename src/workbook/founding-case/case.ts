import type { AreaFormat, Block, SheetPlan } from "../plan.ts";
import { area } from "../reference.ts";
import { SCENARIO_CELLS } from "./scenarios.ts";

/** Rows counted from 0. */
const NUMBERS = 6;
const STORY = 15;

/** Columns of the scenario table, by what the case quotes. */
const QUOTED: readonly (readonly [label: string, column: string])[] = [
  ["Pool EL", "C"],
  ["First loss, EL", "F"],
  ["Mezzanine, EL", "I"],
  ["Senior, EL", "L"],
  ["P(first loss exhausted)", "G"],
  ["P(mezzanine exhausted)", "J"],
  ["Pool loss, 99.9 %", "E"],
];

const STEPS: readonly (readonly [sheet: string, text: string])[] = [
  ["Scenarios", "Eight scenarios side by side, how rare each is, and the trap taken apart effect by effect."],
  ["First loss", "How fast first losses of 5, 10 and 15 % are used up, against the standard model."],
  ["Roll-over", "What ends in 2026 to 2028, what cannot be renewed in a bad market, and what that does to CET1."],
  [
    "Scale",
    "How large the risk is beside what bears it, what would have to happen for it to matter, what spreads say.",
  ],
  ["Facts", "Each outside figure with its definition, date, full source, and whether it is contested."],
  ["Loan tape", "The pool: 180 synthetic borrowers with their links."],
];

/** The headline in live numbers, and the way through the workbook. */
export function caseSheet(): SheetPlan {
  return {
    name: "Case",
    blocks: [...headline(), ...story()],
    formats: formats(),
    links: STEPS.map(([sheet], i) => ({ row: STORY + 1 + i, column: 0, sheet })),
    columnWidths: [28, 20, 20, 12, 14, 60],
  };
}

function headline(): Block[] {
  const { standard, doubleCorrelation } = SCENARIO_CELLS;
  const cell = (column: string, row: number) => `=Scenarios!$${column}$${row}`;
  const rows = QUOTED.map(([label, column], i) => {
    const at = NUMBERS + 2 + i;
    return [label, cell(column, standard), cell(column, doubleCorrelation), `=IF(B${at}>0,C${at}/B${at},"-")`];
  });
  const mezzanine = NUMBERS + 2 + QUOTED.findIndex(([label]) => label === "Mezzanine, EL");
  return [
    {
      row: 0,
      column: 0,
      values: [
        ["The double-correlation trap"],
        [
          "SYNTHETIC data; every stressed figure rests on ASSUMPTIONS that the sheets name. All numbers are live formulas.",
        ],
      ],
    },
    {
      row: 3,
      column: 0,
      values: [
        [
          `="Nearly the same pool loss ("&TEXT(B${NUMBERS + 2},"0.0%")&" and "&TEXT(C${NUMBERS + 2},"0.0%")&"), and "&TEXT(D${mezzanine},"0.0")&" times the loss of the mezzanine."`,
        ],
        [
          `="The first loss loses less ("&TEXT(C${NUMBERS + 3},"0.0%")&" instead of "&TEXT(B${NUMBERS + 3},"0.0%")&"): who holds which tranche decides who is hurt."`,
        ],
      ],
    },
    { row: NUMBERS, column: 0, values: [["Five years", "Standard model", "Double correlation", "Ratio"], ...rows] },
  ];
}

function story(): Block[] {
  return [
    {
      row: STORY,
      column: 0,
      values: [["The way through"], ...STEPS.map(([sheet, text]) => [sheet, text])],
    },
    {
      row: STORY + STEPS.length + 2,
      column: 0,
      values: [
        [
          "Standard model: correlations of sectors alone, no theme, no contagion. Double correlation: the same PDs with an AI theme and contagion from hubs.",
        ],
        ["Losses are simulated with the same random numbers in every scenario; the sheets show standard errors."],
      ],
    },
  ];
}

function formats(): AreaFormat[] {
  const n = QUOTED.length;
  return [
    { area: area(0, 0, 1, 1), role: "title" },
    { area: area(1, 0, 1, 1), role: "badge" },
    { area: area(3, 0, 2, 1), role: "subtitle" },
    { area: area(NUMBERS, 0, 1, 4), role: "heading" },
    { area: area(NUMBERS + 1, 1, n, 2), numberFormat: "0.00%" },
    { area: area(NUMBERS + 1, 3, n, 1), numberFormat: '0.0"x"', align: "right" },
    { area: area(STORY, 0, 1, 4), role: "heading" },
    { area: area(STORY + 1, 0, STEPS.length, 1), role: "link" },
    { area: area(STORY + STEPS.length + 2, 0, 2, 1), role: "note" },
  ];
}
