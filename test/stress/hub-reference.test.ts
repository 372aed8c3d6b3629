import { readFileSync } from "node:fs";
import {
  defaultTally,
  hubImpacts,
  hubQuestion,
  hubTally,
  jointDefaults,
  jointQuestion,
  preparationOf,
  readTape,
  stressQuestion,
  stressScenario,
  tranche,
  type Cell,
  type Estimate,
  type ObligorEvent,
  type Pool,
} from "../../src/core/index.ts";
import { loadKernel } from "../../src/kernel/index.ts";
import reference from "../reference/hub_impact.json";

const PATHS = 16384;
const kernel = loadKernel();
const silent = () => undefined;

const cellsOf = (name: string): Cell[][] =>
  readFileSync(`${__dirname}/../../assets/demo/${name}.csv`, "utf8")
    .trim()
    .split(/\r?\n/)
    .map((line, r) => line.split(",").map((x) => (r > 0 && x !== "" && Number.isFinite(Number(x)) ? Number(x) : x)));
const pool = readTape(cellsOf("pool"), { links: cellsOf("links") }).pool as Pool;
const sampling = { seed: 1, state: 1, paths: PATHS, precision: 0 };
const basis = { pool, horizon: 5, pdCurve: "seasoned", lgdModel: "const", df: Infinity, contagion: null, sampling } as const; // prettier-ignore
const simulation = stressQuestion(basis, stressScenario("BASE")!.overrides);
const preparation = preparationOf(simulation, kernel, silent);
const slices = reference.el.map(({ attach, detach }) => tranche(attach, detach));

/** Distance in joint standard errors. */
const distance = ({ value, error }: Estimate, [expected, se]: readonly number[]) =>
  Math.abs(value - expected!) / Math.max(Math.hypot(error, se!), 1e-9);

describe.each(["default", "distress"] as const)("%s of hubs of the demo pool", (event: ObligorEvent) => {
  const asked = reference.impacts.filter((one) => one.event === event);
  const hubs = Int32Array.from(asked, ({ hub }) => pool.ids.indexOf(hub));
  const question = hubQuestion({ simulation, event, hubs, slices });
  const impacts = hubImpacts(question, [hubTally({ question, preparation, first: 0, count: PATHS }, kernel, silent)]);

  test("changes defaults, pool and tranches as an independent simulation has it, within 4 joint standard errors", () => {
    asked.forEach(({ hub, infected, pool: change, tranches }, h) => {
      const found = impacts[h]!;
      const distances = [distance(found.infected, infected), distance(found.pool, change), ...slices.map((_, s) => distance(found.tranches[s]!, tranches[s]!))]; // prettier-ignore
      expect([hub, distances.filter((d) => !(d < 4))]).toEqual([hub, []]);
      expect(found.pool.error / found.pool.value).toBeLessThan(0.03);
    });
  });
});

test("sectors of the demo pool default together as an independent simulation has it, within 4 joint standard errors", () => {
  const { names, index } = pool.sector;
  const question = jointQuestion({ simulation, setOf: index, sets: names.length });
  const found = jointDefaults(question, [defaultTally({ question, preparation, first: 0, count: PATHS }, kernel, silent)]); // prettier-ignore
  for (const { sectors, joint } of reference.joint) {
    const [a, b] = sectors.map((name) => names.indexOf(name));
    expect([sectors, distance(found.joint[a! * names.length + b!]!, joint) < 4]).toEqual([sectors, true]);
  }
  for (const [name, pd] of Object.entries(reference.pd)) {
    expect([name, distance(found.pd[names.indexOf(name)]!, pd) < 4]).toEqual([name, true]);
  }
});
