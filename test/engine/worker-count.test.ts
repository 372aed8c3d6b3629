import { Worker } from "node:worker_threads";
import {
  commonLoading,
  globalThemeSector,
  hubQuestion,
  jointQuestion,
  oneFactor,
  plainKernel,
  preparationOf,
  rolloverQuestion,
  simulateLoss,
  simulationQuestion,
  tranche,
  type SimulatedLaw,
  type SimulationQuestion,
} from "../../src/core/index.ts";
import { createEngine } from "../../src/engine/engine.ts";
import type { FromWorker, WorkerPort } from "../../src/engine/port.ts";
import { simulationStages, type Stage } from "../../src/engine/stages.ts";
import { loadKernel } from "../../src/kernel/index.ts";
import { hashOf } from "../determinism/bits.ts";
import { sized } from "../sized.ts";
import { bundleWorker, type BundledWorker } from "./bundled-worker.ts";

const state: { worker?: BundledWorker } = {};
const threads = new Set<Worker>();
beforeAll(async () => {
  state.worker = await bundleWorker();
});
// Threads of one case do not keep their memory through the next.
afterEach(async () => {
  await Promise.all([...threads].map((thread) => thread.terminate()));
  threads.clear();
});
afterAll(() => state.worker?.discard());

/** A thread whose answers come after a pause that the seed draws, so that pieces end in any order. */
function spawnLate(pauses: () => number): WorkerPort {
  const thread = new Worker(state.worker!.file);
  threads.add(thread);
  return {
    send: (message, handedOver) => thread.postMessage(message, handedOver),
    onMessage: (listener) => {
      thread.on("message", (message: FromWorker) => void setTimeout(() => listener(message), pauses()));
    },
    onFailure: (listener) => thread.on("error", (error) => listener(error.message)),
    end: () => {
      threads.delete(thread);
      void thread.terminate();
    },
  };
}

function engineOf(workers: number) {
  let draw = workers;
  const pauses = () => {
    draw = (1103515245 * draw + 12345) % 2147483648;
    return draw % 40;
  };
  return createEngine({ spawn: () => spawnLate(pauses), workers, kernel: plainKernel, memoryLimitBytes: 2 ** 28 });
}

const n = 400;
const column = (f: (i: number) => number) => Float64Array.from({ length: n }, (_, i) => f(i));
const unshifted = oneFactor(commonLoading(0.2, n), Infinity);
const links = {
  hub: Int32Array.from({ length: 60 }, () => 0),
  spoke: Int32Array.from({ length: 60 }, (_, i) => i + 1),
  weight: new Float64Array(60).fill(0.5),
  distress: 2,
  default: 6,
  distressRate: column(() => 0.04),
  unshifted,
};

function question(changes: Partial<SimulationQuestion>): SimulationQuestion {
  return simulationQuestion({
    ead: column((i) => 1 + (i % 7)),
    lgd: column(() => 0.45),
    lgdModel: "const",
    pd: column((i) => 0.005 + 0.002 * (i % 9)),
    kappa: column(() => 1),
    maturity: column(() => Infinity),
    horizon: 2,
    dependence: unshifted,
    contagion: null,
    paths: 40_000,
    precision: 0,
    seed: 3,
    state: 3,
    ...changes,
  });
}

/** Of several pieces each, so that four workers answer out of order; more paths are more pieces of the same kind. */
const questions: readonly (readonly [string, SimulationQuestion])[] = [
  ["many paths without contagion", question({ paths: sized(200_000, 1_000_000) })],
  [
    "contagion that preserves PDs",
    question({ contagion: { mode: "preserve", ...links }, paths: sized(20_000, 40_000) }),
  ],
  ["recoveries of each obligor's own", question({ lgdModel: "beta", paths: sized(40_000, 100_000) })],
  [
    "as many paths as precision needs",
    question({ paths: sized(131_072, 262_144), precision: 0.003, lgdModel: "frye-jacobs" }),
  ],
];

const bitsOf = ({ losses, weight, squareLoss }: SimulatedLaw) =>
  hashOf(Float64Array.from([...losses, ...weight, ...squareLoss]));

for (const [name, asked] of questions) {
  test(`${name}: one hash with 1, 2 and 4 workers in any order, and with either kernel on one thread`, async () => {
    const silent = () => undefined;
    const alone = simulateLoss(asked, loadKernel(), silent);
    const hash = bitsOf(alone);
    expect(bitsOf(simulateLoss(asked, plainKernel, silent))).toBe(hash);
    for (const workers of [1, 2, 4]) {
      const law = await engineOf(workers).run("simulation", asked, { label: `${workers}` });
      expect(bitsOf(law)).toBe(hash);
      expect(law.residual).toBe(alone.residual);
    }
  }, 120_000);
}

test("hubs and pairs of defaults: the same bits with 1, 2 and 4 workers in any order, and on this thread", async () => {
  const simulation = question({ contagion: { mode: "additive", ...links }, paths: 8192 });
  const slices = [tranche(0, 0.05), tranche(0.05, 0.2)];
  const hubs = hubQuestion({ simulation, event: "default", hubs: Int32Array.of(0, 1), slices });
  const pairs = jointQuestion({ simulation, setOf: Int32Array.from({ length: n }, (_, i) => i % 5), sets: 5 });
  const answers = async (workers: number) => {
    const engine = workers === 0 ? createEngine({ spawn: null, workers, kernel: loadKernel(), memoryLimitBytes: 2 ** 28 }) : engineOf(workers); // prettier-ignore
    return Promise.all([engine.run("hubs", hubs, { label: "hubs" }), engine.run("joint", pairs, { label: "pairs" })]);
  };
  const here = await answers(0);
  for (const workers of [1, 2, 4]) expect(await answers(workers)).toEqual(here);
}, 60_000);

test("a roll-over whose deals name a pool: the same bits with 1, 2 and 4 workers in any order, and on this thread; it can be left", async () => {
  const exposures = { theta: column(() => 0.5), sector: new Int32Array(n), sectors: 0 };
  const dependence = globalThemeSector({ g: 0.1, h: 0.2, w: 0 }, exposures, { mean: -1, sd: 0.8 }, Infinity);
  const simulation = question({ dependence, contagion: { mode: "additive", ...links }, paths: 20_000, horizon: 3 });
  const deal = { name: "Deal", notional: 1000, attach: 0.02, detach: 0.1, before: 0.8, after: 0.2, quarter: 8104, tmt: 0.5, spread: 0.1, protectedLoss: 0.05, pool: "pool" }; // prettier-ignore
  const bank = { rwa: 20_000, cet1: 3000, target: 0.13, requirement: 0.115, mda: 0.1, costOfEquity: 0.12, capitalRatio: 0.13, earnings: 3e-4, earningsLost: 6e-4, migration: 0.02, lambda: 0.7, alpha: [-3.5, 1.1, 0.8, 1], beta: [0.22, 0.18], premium: true, losses: true } as const; // prettier-ignore
  const pools = { keys: ["pool"], question: { simulation, holdings: [simulation] } };
  const asked = { ...rolloverQuestion({ deals: [deal, { ...deal, name: "Later", quarter: 8110 }], bank, pools, first: 8104, quarters: 12, market: { mean: -1.5, sd: 0.8 }, freeze: null, paths: 20_000, seed: 3, state: 3 }), lambda: 0.7 }; // prettier-ignore
  const here = await createEngine({ spawn: null, workers: 0, kernel: loadKernel(), memoryLimitBytes: 2 ** 28 }).run("rollover", asked, { label: "here" }); // prettier-ignore
  for (const workers of [1, 2, 4]) {
    expect(await engineOf(workers).run("rollover", asked, { label: `${workers}` })).toEqual(here);
  }
  const leaving = new AbortController();
  const shares: number[] = [];
  const onProgress = (share: number) => {
    shares.push(share);
    leaving.abort();
  };
  const left = engineOf(2).run("rollover", asked, { label: "left", signal: leaving.signal, onProgress });
  await expect(left).rejects.toThrow("The calculation was cancelled.");
  expect(shares).toHaveLength(1);
}, 120_000);

test("a long simulation is many pieces, and a short one gets the next free worker", async () => {
  const long = question({ paths: sized(1_000_000, 4_000_000) });
  const preparation = preparationOf(long, loadKernel(), () => undefined);
  const paths = simulationStages(long).next([preparation]) as Stage;
  expect(paths.pieces.length).toBeGreaterThan(4);
  const engine = engineOf(1);
  const order: string[] = [];
  const ask = async (name: string, asked: SimulationQuestion) => {
    await engine.run("simulation", asked, { label: name });
    order.push(name);
  };
  await Promise.all([ask("long", long), ask("short", question({ paths: 50_000, seed: 4, state: 4 }))]);
  expect(order).toEqual(["short", "long"]);
}, 60_000);
