import { connectedFunctions } from "../functions/connected.ts";
import { book, opened } from "./sheets.ts";

/** One colleague works in Excel, whose functions get ranges as they are; the other in the embedded workbook. */
const TAPE = [
  ["Obligor", "EAD", "PD", "LGD"],
  ...Array.from({ length: 30 }, (_, i) => [`N${i + 1}`, 10 + i, 0.005 + i / 1000, 0.4]),
];
const SETTINGS: readonly (readonly [string, string | number])[] = [
  ["Method", "simulation"],
  ["Paths", 4096],
];

test("equal inputs give two colleagues equal bits, exact and simulated, first loss, mezzanine and senior", async () => {
  const slices = [
    [0, 0.06],
    [0.06, 0.14],
    [0.14, 1],
  ] as const;
  const call = connectedFunctions();
  const inExcel = slices.flatMap(([attach, detach]) => [
    call("TRANCHELOSS", TAPE, 0.2, attach, detach),
    call("TRANCHELOSS", TAPE, 0.2, attach, detach, 3, null, SETTINGS),
  ]);
  const cells: Record<string, string | number> = { F1: "Method", G1: "simulation", F2: "Paths", G2: 4096 };
  TAPE.forEach((row, r) => row.forEach((cell, c) => (cells[`${"ABCD"[c]}${r + 1}`] = cell)));
  slices.forEach(([attach, detach], k) => {
    cells[`I${k + 1}`] = `=SRT.TRANCHELOSS($A$1:$D$31,0.2,${attach},${detach})`;
    cells[`J${k + 1}`] = `=SRT.TRANCHELOSS($A$1:$D$31,0.2,${attach},${detach},3,,$F$1:$G$2)`;
  });
  const sheet = await opened(book({ Deal: cells }));
  const embedded = slices.flatMap((_, k) => [sheet.read(`I${k + 1}`), sheet.read(`J${k + 1}`)]);
  expect(embedded).toEqual(inExcel);
  expect(embedded.every((loss) => typeof loss === "number" && loss > 0)).toBe(true);
});
