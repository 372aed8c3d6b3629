import { hubImpacts, hubTally, preparationOf, readTape, type Pool } from "../../src/core/index.ts";
import { loadKernel } from "../../src/kernel/index.ts";
import type { Area, Cell, SheetPlan } from "../../src/workbook/plan.ts";
import { productScenario } from "../../src/taskpane/own-ranges/chosen-scenario.ts";
import { firstRun } from "../../src/taskpane/run/run-state.ts";
import { mapFinding, mapValues, networkOf, rankedHubs } from "../../src/taskpane/stress/hub-figures.ts";
import { hubSheetPlan, type HubSheetRequest } from "../../src/taskpane/stress/hub-sheet.ts";
import { hubsAsked } from "../../src/taskpane/stress/hub-steps.ts";
import { noStress, type HubsFound } from "../../src/taskpane/stress/stress-state.ts";
import { presetsIn } from "../../src/taskpane/structure/presets.ts";
import { ordered } from "../../src/taskpane/structure/structure-check.ts";
import { structureOf } from "../../src/taskpane/structure/structure-state.ts";
import { connectedFunctions } from "../functions/connected.ts";

const call = connectedFunctions();
const tape = call("DEMOPOOL", null) as Cell[][];
const links = call("DEMOPOOL", "links") as Cell[][];
const pool = readTape(tape, { links }).pool as Pool;
const rows = ordered(structureOf(presetsIn("en")[0]!.rows).rows);
const inputs = { ...firstRun.inputs, horizon: 3, paths: 1024 };
const structure = [["Tranche", "Attach", "Detach"], ...rows.map(({ name, attach, detach }) => [name, attach, detach])];

const sheet = (change: Partial<HubSheetRequest> = {}): SheetPlan =>
  hubSheetPlan({
    language: "en",
    name: "SRT hubs",
    pool: "Demo_pool",
    poolName: "Demo_pool",
    inputs,
    rows,
    stress: noStress.inputs,
    hubScenario: productScenario("BASE"),
    pairScenario: productScenario("BASE"),
    hubs: 16,
    sectors: 11,
    hasLinks: true,
    titles: { title: "t", description: "d" },
    ...change,
  });

/** Where the formula of a function stands. */
function anchorOf(plan: SheetPlan, id: string, nth = 0): { readonly row: number; readonly column: number } {
  const found = plan.blocks.flatMap(({ row, column, values }) =>
    values.flatMap((line, r) => (String(line[0]).startsWith(`=SRT.${id}(`) ? [{ row: row + r, column }] : [])),
  );
  return found[nth]!;
}

const within = ({ row, rows: height }: Area, from: number, count: number) =>
  row >= from && row + height <= from + count;

test.each(["default", "distress"] as const)(
  "the table and the chart of hubs stand where the formula puts them, event %s",
  (event) => {
    const { hubs } = hubsAsked({ pool, inputs, rows, scenario: productScenario("BASE"), event });
    const plan = sheet({ hubs: hubs.length, stress: { ...noStress.inputs, event } });
    const card = call("POOL", tape, links);
    const table = call("HUBIMPACT", card, [["scenario"]], null, event, 3, [["BASE"]], [["Paths", 1024]], structure) as Cell[][]; // prettier-ignore
    const { row } = anchorOf(plan, "HUBIMPACT");
    const [{ categories, series }] = plan.charts as [NonNullable<SheetPlan["charts"]>[number]];
    expect(table).toHaveLength(hubs.length + 1);
    expect(categories).toEqual({ row: row + 1, column: 0, rows: hubs.length, columns: 1 });
    expect(table[0]![series[0]!.values.column]).toBe(`Change of EL ${series[0]!.name}`);
    expect(anchorOf(plan, "JOINTDEFAULT").row).toBeGreaterThan(row + table.length);
  },
);

test("both matrices are shaded where their formulas put them, and do not meet", () => {
  const plan = sheet();
  const table = call("JOINTDEFAULT", tape, [["scenario"]], null, 3, [["BASE"]], [["Contagion", "off"], ["Paths", 1024]]) as Cell[][]; // prettier-ignore
  const [first, second] = [anchorOf(plan, "JOINTDEFAULT"), anchorOf(plan, "JOINTDEFAULT", 1)];
  expect(second.row).toBeGreaterThan(first.row + table.length);
  expect(plan.shaded).toEqual([first, second].map(({ row }) => ({ row: row + 1, column: 1, rows: 11, columns: 11 })));
});

test("a pool without links has no hubs on its sheet, and no contagion; one without sectors no matrices", () => {
  const plain = sheet({ hubs: 0, hasLinks: false });
  expect(plain.charts).toEqual([]);
  expect(anchorOf(plain, "HUBIMPACT")).toBeUndefined();
  expect(plain.blocks.flatMap(({ values }) => values).some(([name, value]) => name === "Contagion" && value === "off")).toBe(true); // prettier-ignore
  const said = (plan: SheetPlan) => plan.blocks.flatMap(({ values }) => values.flat()).map(String);
  expect(said(plain)).toContain("the pool has no links; SRT.LINKS proposes some");
  expect(said(sheet()).join(" ")).not.toMatch(/no links/);
  const bare = sheet({ sectors: 0 });
  expect([bare.shaded, anchorOf(bare, "JOINTDEFAULT")]).toEqual([[], undefined]);
  const { row } = anchorOf(bare, "HUBIMPACT");
  for (const { area } of bare.formats) if (area.row > row) expect(within(area, row, 17)).toBe(true);
});

/** The pane's own question, run on this thread. */
function foundHubs(): HubsFound {
  const request = { pool, inputs, rows, scenario: productScenario("AI_CORR"), event: "default" as const };
  const question = hubsAsked(request);
  const preparation = preparationOf(question.simulation, loadKernel(), () => undefined);
  const range = { question, preparation, first: 0, count: 1024 };
  const impacts = hubImpacts(question, [hubTally(range, loadKernel(), () => undefined)]);
  return { ...request, impacts, paths: 1024 };
}

test("the pane ranks hubs by the tranche on screen, with the numbers that the formula has", () => {
  const found = foundHubs();
  const ranked = rankedHubs(found, rows[1]!);
  const changes = ranked.map(({ tranche }) => tranche.value);
  expect(changes).toEqual([...changes].sort((a, b) => b - a));
  const table = call("HUBIMPACT", call("POOL", tape, links), [["scenario"]], null, null, 3, [["AI_CORR"]], [["Paths", 1024]], structure) as Cell[][]; // prettier-ignore
  for (const { impact, tranche } of ranked) {
    const row = table.find(([hub]) => hub === pool.ids[impact.obligor])!;
    expect([row[3], row[4], row[9], row[10]]).toEqual([impact.infected.value, impact.pool.value, tranche.value, tranche.error]); // prettier-ignore
  }
});

test("the network holds every spoke of the hubs once, by sector, and the links between them", () => {
  const found = foundHubs();
  const ranked = rankedHubs(found, rows[1]!);
  const { spokes, links: drawn } = networkOf(pool, ranked, ranked[0]!);
  expect(new Set(spokes.map(({ name }) => name)).size).toBe(spokes.length);
  expect(drawn).toHaveLength(124);
  expect(spokes.filter(({ change }) => change !== null)).toHaveLength(ranked[0]!.impact.spokes.length);
  for (const [hub, spoke] of drawn) {
    const weights = links.filter(([s, h]) => s === spokes[spoke]!.name && h === pool.ids[ranked[hub]!.impact.obligor]);
    expect(weights).toHaveLength(1);
  }
});

test("the map names its largest cell and leaves out pairs that there are not", () => {
  const estimate = (value: number) => ({ value, error: 0.001 });
  const found = {
    size: Int32Array.of(5, 1),
    pd: [estimate(0.1), estimate(0.2)],
    joint: [estimate(0.02), estimate(0.03), estimate(0.03), estimate(NaN)],
    correlation: Float64Array.of(0.11, 0.05, 0.05, NaN),
    bets: { effective: estimate(3), apart: 6 },
    points: 1024,
  };
  const pairs = { pool: { ...pool, sector: { ...pool.sector, names: ["Cloud", "Lab"] } }, inputs, rows, scenario: productScenario("BASE"), found }; // prettier-ignore
  expect(mapValues(found, "joint")).toEqual([[0.02, 0.03], [0.03, null]]); // prettier-ignore
  expect(mapFinding(pairs, "joint", "en").title).toBe(
    "An obligor of Cloud and one of Lab both default in 3.00\u00a0% of cases",
  );
  expect(mapFinding(pairs, "correlation", "en").title).toBe("Defaults in Cloud are correlated by 0.11");
});
