import type { SheetPlan } from "../plan.ts";

const LINES = [
  "SRT for Excel puts numbers on significant risk transfer: who loses how much when borrowers of a loan pool fail together.",
  "The pool on the next sheet is synthetic: 180 borrowers, two thirds of them in technology, media and telecoms.",
  "Blue cells are inputs. Change one and every SRT formula follows at once.",
  "Nothing leaves this machine. Answers are exact for one factor, with an error estimate in SRT.INFO; those of the term sheet are simulated.",
];

const TRIES: readonly (readonly [string, string, string])[] = [
  [
    "1",
    "Deal",
    "Raise the correlation in B5 from 20 % to 40 %: the first loss falls, the mezzanine loses nearly three times as much.",
  ],
  [
    "2",
    "Loan tape",
    "Select the tape, headings included, and press Use selection in the pane to see what was recognised.",
  ],
  [
    "3",
    "Term sheet",
    "Turn pro rata into sequential, or drop the excess spread: see what the mezzanine earns, and who is expected to pay what.",
  ],
  ["4", "Grid", "See what a doubled default probability does to the mezzanine at every correlation."],
];

/** The sheet that a new workbook opens on. */
export function startSheet(): SheetPlan {
  return {
    name: "Start",
    blocks: [
      { row: 1, column: 1, values: [["SRT for Excel"], ["Significant risk transfer, in numbers"]] },
      { row: 4, column: 1, values: LINES.map((line) => [line]) },
      { row: 9, column: 1, values: [["Four things to try"]] },
      { row: 10, column: 1, values: TRIES.map(([number, sheet, text]) => [number, sheet, text]) },
      {
        row: 15,
        column: 1,
        values: [["Functions", null, "Every function once, with a worked example and where its value comes from."]],
      },
    ],
    formats: [
      { area: { row: 1, column: 1, rows: 1, columns: 1 }, role: "title" },
      { area: { row: 2, column: 1, rows: 1, columns: 1 }, role: "subtitle" },
      { area: { row: 9, column: 1, rows: 1, columns: 3 }, role: "heading" },
      { area: { row: 10, column: 1, rows: TRIES.length, columns: 1 }, role: "label", align: "center" },
      { area: { row: 10, column: 2, rows: TRIES.length, columns: 1 }, role: "link" },
      { area: { row: 15, column: 1, rows: 1, columns: 1 }, role: "link" },
    ],
    links: [
      ...TRIES.map(([, sheet], i) => ({ row: 10 + i, column: 2, sheet })),
      { row: 15, column: 1, sheet: "Functions" },
    ],
    columnWidths: [3, 5, 13, 118],
  };
}
