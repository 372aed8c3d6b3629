import type { AreaFormat, Block, ChartPlan, SheetPlan } from "../plan.ts";
import { area } from "../reference.ts";

const THICKNESSES = [0.05, 0.1, 0.15];
/** Name, correlations, and the scenario's name where it has one. */
const CASES: readonly (readonly [name: string, rho: string, scenario: string | null])[] = [
  ["Standard model", "SRT.CORR(0.06,0,0.1)", null],
  ["Base", '"scenario"', "BASE"],
  ["Double correlation", '"scenario"', "DOUBLE_CORR"],
  ["AI correction", '"scenario"', "AI_CORR"],
  ["Both", '"scenario"', "COMBINED"],
];
/** Rows counted from 0. */
const TABLE = 4;

const MEASURES: readonly (readonly [
  title: string,
  formula: (rho: string, detach: string, scenario: string) => string,
])[] = [
  [
    "Expected share used up",
    (rho, detach, scenario) => `=SRT.TRANCHELOSS(Pool,${rho},0,${detach},Scenarios!$B$5,${scenario},Model)`,
  ],
  [
    "P(exhausted)",
    (rho, detach, scenario) => `=SRT.TRANCHEPROB(Pool,${rho},0,${detach},"exhaust",Scenarios!$B$5,${scenario},Model)`,
  ],
  [
    "Years until half of those cases",
    (rho, detach, scenario) => `=SRT.EXHAUSTTIME(Pool,${rho},0,${detach},0.5,Scenarios!$B$5,${scenario},Model)`,
  ],
];

/** How fast first losses of three thicknesses go, in the standard model and under stress. */
export function firstLossSheet(): SheetPlan {
  return {
    name: "First loss",
    blocks: [title(), ...MEASURES.map((_, m) => measureBlock(m))],
    formats: formats(),
    charts: [chart()],
    columnWidths: [36, 14, 14, 14, 4, 12, 12, 12, 12, 12, 12, 12],
    frozenRows: 2,
  };
}

function title(): Block {
  return {
    row: 0,
    column: 0,
    values: [
      ["How fast a first loss is used up"],
      [
        "SYNTHETIC data; scenarios are ASSUMPTIONS. The thickness is of the slice, whoever holds it: deals differ, see Facts.",
      ],
    ],
  };
}

function rowOf(measure: number): number {
  return TABLE + measure * (CASES.length + 2);
}

function measureBlock(measure: number): Block {
  const [name, formula] = MEASURES[measure]!;
  const row = rowOf(measure);
  const detach = (k: number) => `${"BCD"[k]!}$${TABLE + 1}`;
  const thickness = measure === 0 ? THICKNESSES : THICKNESSES.map((_, k) => `=${detach(k)}`);
  return {
    row,
    column: 0,
    values: [
      [name, ...thickness],
      ...CASES.map(([label, rho, scenario]) => [
        label,
        ...THICKNESSES.map((_, k) => formula(rho, detach(k), scenario === null ? "" : `"${scenario}"`)),
      ]),
    ],
  };
}

function chart(): ChartPlan {
  return {
    kind: "column",
    title: "A first loss of 5 % goes in half of all futures of an AI correction, against one in twenty",
    description: "Probability that a first loss of 5 % is exhausted within the horizon, by scenario.",
    categories: area(rowOf(1) + 1, 0, CASES.length, 1),
    categoryTitle: "",
    valueTitle: "P(exhausted)",
    valueFormat: "0%",
    series: [{ name: "5 %", values: area(rowOf(1) + 1, 1, CASES.length, 1), colour: "first-loss" }],
    place: area(TABLE, 5, 18, 7),
  };
}

function formats(): AreaFormat[] {
  return [
    { area: area(0, 0, 1, 1), role: "title" },
    { area: area(1, 0, 1, 1), role: "badge" },
    { area: area(TABLE, 1, 1, 3), role: "input", numberFormat: "0%" },
    ...MEASURES.flatMap((_, m): AreaFormat[] => {
      const row = rowOf(m);
      const heading = m === 0 ? area(row, 0, 1, 1) : area(row, 0, 1, 4);
      return [
        { area: heading, role: "heading", ...(m === 0 ? {} : { numberFormat: "0%" }) },
        { area: area(row + 1, 1, CASES.length, 3), numberFormat: m === 2 ? "0.0" : "0.00%" },
      ];
    }),
  ];
}
