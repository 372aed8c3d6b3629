/** Simulated paths beside the naive C++ and NumPy programs, and beside C++ that draws as the core does. */
import { writeFileSync } from "node:fs";
import { build, here, python, rounds, run, works, workshop } from "./peers.mjs";
import { sectorPool } from "./pools.mjs";
import { median, printRow } from "./table.mjs";

export const TRANCHES = [[0, 1], [0, 0.03], [0.01, 0.06], [0.04, 0.08]]; // prettier-ignore
const FLAGS = ["-O3", "-march=native", "-ffp-contract=off", "-std=c++17"];
/** Paths a round for each number of names: some 100 milliseconds or more of every program. */
const PATHS = { 100: [200000, 1000000], 1000: [20000, 500000], 10000: [2000, 200000] };

export function simulation(engine) {
  const peers = findPeers();
  for (const n of Object.keys(PATHS).map(Number)) comparePaths(engine, peers, n);
}

function findPeers() {
  const found = [];
  const naive = build("peer_simulation", FLAGS);
  const skipping = build("peer_skipping", FLAGS);
  if (naive === null || skipping === null) console.log("C++ left out: g++ is not installed.");
  else {
    found.push({
      name: "C++, a normal number a name",
      command: (file, paths, seed) => [naive, [file, paths[0], seed]],
    });
    found.push({ name: "C++, skipping as the core", command: (file, paths, seed) => [skipping, [`${file}.model`, paths[1], seed]] }); // prettier-ignore
  }
  if (!works(python, ["-c", "import numpy, scipy"])) {
    console.log("NumPy left out: python3 with numpy and scipy is not installed.");
    return found;
  }
  const script = `${here}peer_numpy_simulation.py`;
  return [...found, { name: "NumPy", command: (file, paths, seed) => [python, [script, file, paths[0], seed]] }];
}

/** Nanoseconds that naive C++ takes for a path; null where it is not installed. */
export function naivePath(engine, n) {
  const program = build("peer_simulation", FLAGS);
  if (program === null) return null;
  const file = `${workshop}sectors_${n}.txt`;
  writePool(engine, sectorQuestion(engine, n), file);
  return median(Array.from({ length: rounds }, (_, r) => run(program, [file, "20000", String(r + 1)]).ns));
}

/** The question of a sector pool, and its files for the other programs. */
export function sectorQuestion(engine, n) {
  const pool = sectorPool(n);
  const dependence = engine.sectorFactors(pool.matrix, pool.sector, pool.loading, Infinity);
  const column = (value) => new Float64Array(n).fill(value);
  const question = engine.simulationQuestion({
    ead: pool.ead,
    lgd: pool.lgd,
    lgdModel: "const",
    pd: pool.pd,
    kappa: column(1),
    maturity: column(Infinity),
    horizon: 1,
    dependence,
    contagion: null,
    paths: 1024,
    precision: 0,
    seed: 1,
    state: 1,
  });
  return { pool, question };
}

function writePool(engine, { pool, question }, file) {
  const { ead, lgd, pd, sector, loading, matrix } = pool;
  const k = matrix.sectors.length;
  const total = ead.reduce((sum, x) => sum + x, 0);
  const loss = ead.map((x, i) => (x / total) * lgd[i]);
  const { loadings } = engine.sectorFactors(matrix, Int32Array.from({ length: k }, (_, s) => s), new Float64Array(k).fill(0.5), Infinity); // prettier-ignore
  const names = Array.from(loss, (x, i) => [x, pd[i], sector[i], loading[i]].join(" "));
  const tranches = [TRANCHES.length, ...TRANCHES.flat()].join(" ");
  const root = loadings.map((a) => 2 * a);
  writeFileSync(file, [`${loss.length} ${k}`, root.join(" "), ...names, tranches].join("\n"));
  const model = engine.pathModel(question.dependence, pd.map(engine.normalQuantile), loss, 1, []);
  const { rayStart, rayFactor, rayWeight, start, mostBase, mostShift, ray, leastWeight, mostWeight, obligor, rows } =
    model;
  const columns = [
    rayStart,
    rayFactor,
    rayWeight,
    start,
    mostBase,
    mostShift,
    ray,
    leastWeight,
    mostWeight,
    obligor,
    rows,
  ];
  const lines = columns.map(
    (column) => `${column.length} ${Array.from(column).join(" ").replaceAll("Infinity", "1e300")}`,
  );
  writeFileSync(`${file}.model`, [`${loss.length} ${k} ${model.terms}`, loss.join(" "), ...lines, tranches].join("\n"));
}

function comparePaths(engine, peers, n) {
  const file = `${workshop}sectors_${n}.txt`;
  const asked = sectorQuestion(engine, n);
  writePool(engine, asked, file);
  const paths = PATHS[n];
  const programs = [
    ...peers.map(({ name, command }) => ({
      name,
      draw: (seed) => run(...command(file, paths.map(String), String(seed))),
    })),
    ...[engine.plainKernel, engine.loadKernel()].map((kernel) => ({
      name: kernel.name,
      draw: (seed) => drawHere(engine, asked.question, kernel, paths[1], seed),
    })),
  ];
  const results = new Map(programs.map(({ name }) => [name, []]));
  programs.at(-1).draw(0);
  for (let round = 1; round <= rounds; round++) {
    for (const { name, draw } of programs) results.get(name).push(draw(round));
  }
  const time = (name) => median(results.get(name).map(({ ns }) => ns));
  const ours = [engine.plainKernel.name, engine.loadKernel().name];
  console.log(`\nSimulation, ten sectors, ${n} names, median of ${rounds} interleaved rounds`);
  printRow(["program", "ns a path", ...ours.map((name) => `times slower than ${name}`)]);
  for (const { name } of programs) {
    printRow([name, time(name).toFixed(0), ...ours.map((mine) => (time(name) / time(mine)).toFixed(2))]);
  }
  console.log(
    `largest distance from ${ours[1]}, in joint standard errors: ${worstDistance(results, ours[1]).toFixed(1)}`,
  );
}

/** Paths on this thread, all of one weight: the model is built and tranches are summed within the time. */
function drawHere(engine, question, kernel, paths, seed) {
  const silent = () => undefined;
  const asked = { ...question, paths, state: seed };
  const start = performance.now();
  const preparation = engine.plainPreparationOf(asked, kernel, silent);
  const { losses } = engine.simulatedLosses({ question: asked, preparation, first: 0, count: paths }, kernel, silent);
  const estimates = TRANCHES.map(([a, b]) => trancheMean(losses, a, b));
  return { ns: ((performance.now() - start) * 1e6) / paths, estimates };
}

function trancheMean(losses, attach, detach) {
  let [sum, squares] = [0, 0];
  for (const loss of losses) {
    const x = Math.min(Math.max(loss - attach, 0), detach - attach) / (detach - attach);
    sum += x;
    squares += x * x;
  }
  const value = sum / losses.length;
  return { value, error: Math.sqrt((squares / losses.length - value * value) / losses.length) };
}

/** Distance of every program's mean over the rounds from one program's. */
function worstDistance(results, from) {
  const pooled = (name, t) => {
    const each = results.get(name).map(({ estimates }) => estimates[t]);
    const value = each.reduce((sum, x) => sum + x.value, 0) / each.length;
    return { value, error: Math.sqrt(each.reduce((sum, x) => sum + x.error * x.error, 0)) / each.length };
  };
  const distances = [...results.keys()].flatMap((name) =>
    TRANCHES.map((_, t) => {
      const [a, b] = [pooled(name, t), pooled(from, t)];
      return name === from ? 0 : Math.abs(a.value - b.value) / Math.hypot(a.error, b.error);
    }),
  );
  return Math.max(...distances);
}
