import type { Area, Cell, SheetPlan } from "../../src/workbook/plan.ts";
import { runSheetPlan } from "../../src/taskpane/run/run-sheet.ts";
import type { RunSheetRequest } from "../../src/taskpane/run/run-sheet-request.ts";
import type { SoundInputs } from "../../src/taskpane/run/run-question.ts";
import { firstRun } from "../../src/taskpane/run/run-state.ts";
import { presetsIn } from "../../src/taskpane/structure/presets.ts";
import { structureOf } from "../../src/taskpane/structure/structure-state.ts";

const request: RunSheetRequest = {
  language: "en",
  name: "SRT run 1",
  pool: "Demo_pool",
  poolName: "Demo_pool",
  inputs: { ...firstRun.inputs, horizon: 5 },
  structure: structureOf(presetsIn("en")[0]!.rows).rows,
  rhos: [0, 0.1, 0.2],
  titles: { loss: "First loss is exhausted in 1 of 20 futures", rho: "r" },
  descriptions: { loss: "l", rho: "r" },
};

const cellsOf = (plan: SheetPlan): Map<string, Cell> => {
  const cells = new Map<string, Cell>();
  for (const { row, column, values } of plan.blocks) {
    values.forEach((line, r) =>
      line.forEach((cell, c) => {
        const key = `${row + r},${column + c}`;
        if (cell !== null && cells.has(key)) throw new Error(`two blocks write ${key}`);
        if (cell !== null) cells.set(key, cell);
      }),
    );
  }
  return cells;
};

const formulasOf = (plan: SheetPlan): string[] =>
  [...cellsOf(plan).values()].filter((cell): cell is string => typeof cell === "string" && cell.startsWith("="));

/** Where each spilling formula reaches, rows and columns with its anchor. */
const SPILLS: readonly (readonly [RegExp, (tranches: number) => readonly [number, number]])[] = [
  [/SRT\.TRANCHETABLE/, (n) => [n + 2, 11]],
  [/SRT\.LOSSDIST/, () => [102, 4]],
  [/SRT\.POOLSTATS/, () => [12, 2]],
  [/SRT\.INFO/, () => [7, 2]],
];

test.each(presetsIn("en").map((preset) => [preset.id, preset.rows] as const))(
  "on the sheet for %s no spill meets a cell or a chart",
  (_, rows) => {
    const plan = runSheetPlan({ ...request, structure: structureOf(rows).rows });
    const cells = cellsOf(plan);
    const inside = ({ row, column, rows: height, columns }: Area, key: string): boolean => {
      const [r, c] = key.split(",").map(Number) as [number, number];
      return r >= row && r < row + height && c >= column && c < column + columns;
    };
    for (const [key, cell] of cells) {
      const spill = SPILLS.find(([pattern]) => pattern.test(String(cell)));
      if (!spill) continue;
      const [row, column] = key.split(",").map(Number) as [number, number];
      const [height, columns] = spill[1](rows.length);
      const area = { row, column, rows: height, columns };
      expect([...cells.keys()].filter((other) => other !== key && inside(area, other))).toEqual([]);
      for (const { place } of plan.charts!) {
        const apart =
          place.row >= row + height ||
          place.row + place.rows <= row ||
          place.column >= column + columns ||
          place.column + place.columns <= column;
        expect(apart).toBe(true);
      }
    }
    for (const { place } of plan.charts!) {
      expect([...cells.keys()].filter((key) => inside(place, key))).toEqual([]);
    }
  },
);

test("formulas are plain: no spill operator, no implicit intersection", () => {
  const formulas = formulasOf(runSheetPlan(request));
  expect(formulas.length).toBeGreaterThan(400);
  formulas.forEach((formula) => expect(formula.replace(/Demo_pool/g, "")).not.toMatch(/#|@/));
});

test("the pool is asked with the cells of the sheet, not with numbers", () => {
  const formulas = formulasOf(runSheetPlan(request));
  expect(formulas).toContain("=SRT.TRANCHETABLE(Demo_pool,$B$4,$A$11:$E$14,$B$5,,$A$6:$B$9)");
  expect(formulas).toContain('=SRT.LOSSVAR(Demo_pool,$B$4,0.999,"ES",$B$5,,$A$6:$B$9)');
  expect(formulas).toContain("=SRT.LOSSDIST(Demo_pool,$B$4,101,$B$5,,$A$6:$B$9)");
  expect(formulas).toContain("=SRT.POOLSTATS(Demo_pool)");
  const losses = formulas.filter((formula) => formula.startsWith("=SRT.TRANCHELOSS("));
  expect(losses.length).toBe(9);
  expect(losses[1]).toMatch(/^=SRT\.TRANCHELOSS\(Demo_pool,\$M\d+,\$B\$13,\$C\$13,\$B\$5,,\$A\$6:\$B\$9\)$/);
});

test("rho is blank where the tape gives each obligor its own", () => {
  const cells = cellsOf(runSheetPlan({ ...request, inputs: { ...request.inputs, dependence: "tape" } }));
  expect(cells.has("3,1")).toBe(false);
  expect(cells.get("4,1")).toBe(5);
});

test("the settings of a run are inputs of the sheet, those of no effect left out", () => {
  const rowsOf = (change: Partial<SoundInputs>) => {
    const plan = runSheetPlan({ ...request, inputs: { ...request.inputs, ...change } });
    const cells = cellsOf(plan);
    const row = (r: number) => [0, 1].map((column) => cells.get(`${r},${column}`) ?? null);
    const settings = [5, 6, 7, 8, 9, 10, 11, 12, 13].map(row);
    const tail = formulasOf(plan).find((formula) => formula.startsWith("=SRT.TRANCHETABLE"))!;
    const end = settings.findIndex(([name]) => name === null);
    expect(tail).toContain(`$B$5,,$A$6:$B$${5 + end})`);
    return settings.slice(0, end);
  };
  expect(rowsOf({})).toEqual([
    ["PD curve", "flat"],
    ["Copula", "gaussian"],
    ["Method", "auto"],
    ["LGD", "const"],
  ]);
  const all = { copula: "t", df: 6, method: "simulation", lgd: "altman", contagion: "preserve", paths: 4096 } as const;
  expect(rowsOf({ ...all, seed: "2026" })).toEqual([
    ["PD curve", "flat"],
    ["Copula", "t"],
    ["DF", 6],
    ["Method", "simulation"],
    ["LGD", "altman"],
    ["Contagion", "preserve"],
    ["Paths", 4096],
    ["Seed", 2026],
  ]);
  expect(rowsOf({ seed: "spring" }).at(-1)).toEqual(["Seed", "spring"]);
});

test("market, theme and sectors stand in a row that formulas take as rho", () => {
  const plan = runSheetPlan({ ...request, inputs: { ...request.inputs, dependence: "factors", g: 0.2, h: 0, w: 0.1 } });
  const cells = cellsOf(plan);
  expect([0, 1, 2, 3, 4].map((column) => cells.get(`3,${column}`))).toEqual([
    "Rho {g,h,w}",
    0.2,
    0,
    0.1,
    "market, theme, sector",
  ]);
  expect(formulasOf(plan)).toContain("=SRT.LOSSDIST(Demo_pool,$B$4:$D$4,101,$B$5,,$A$6:$B$9)");
});

test("what a user may change is blue and what is computed is not", () => {
  const plan = runSheetPlan(request);
  const roleAt = (row: number, column: number) =>
    plan.formats
      .filter(({ area }) => row >= area.row && row < area.row + area.rows)
      .filter(({ area }) => column >= area.column && column < area.column + area.columns)
      .at(-1)?.role;
  expect([roleAt(3, 1), roleAt(4, 1), roleAt(5, 1), roleAt(6, 1), roleAt(8, 1), roleAt(11, 1), roleAt(13, 4)]).toEqual(
    Array(7).fill("input"),
  );
  for (const [key, cell] of cellsOf(plan)) {
    const [row, column] = key.split(",").map(Number) as [number, number];
    if (String(cell).startsWith("=")) expect(roleAt(row, column)).not.toBe("input");
  }
});

test("charts carry their finding, and one series a tranche in its colour", () => {
  const [loss, rho] = runSheetPlan(request).charts!;
  expect(loss!.title).toBe("First loss is exhausted in 1 of 20 futures");
  expect(loss!.series.map((series) => series.colour)).toEqual(["pool", "first-loss", "mezzanine", "senior"]);
  expect(rho!.series.map((series) => series.name)).toEqual(["First loss", "Mezzanine", "Senior"]);
  expect(rho!.categories.rows).toBe(3);
  expect(loss!.series.every((series) => series.values.rows === 101)).toBe(true);
});
