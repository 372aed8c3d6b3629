/**
 * Times the exact one-factor calculation beside NumPy and QuantLib, interleaved in one run on one thread, and compares every
 * answer with an independent exact one. ROUNDS sets the number of rounds (default 5).
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadEngine } from "./engine.mjs";
import { readPool, unevenPool } from "./pools.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const here = fileURLToPath(new URL("./", import.meta.url));
const rounds = Number(process.env.ROUNDS ?? 5);
const runsPerRound = 5;
const quantLibProgram = `${root}build/bench/peer_quantlib`;
const oneThread = { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" };

mkdirSync(`${root}build/bench`, { recursive: true });
const { reference, peers } = { reference: readReference(), peers: findPeers() };
const engine = await loadEngine();
const kernels = [engine.plainKernel, engine.loadKernel()];

for (const id of Object.keys(reference)) comparePeers(id);
showGrowth();

function readReference() {
  return JSON.parse(readFileSync(`${here}reference.json`, "utf8")).pools;
}

/** Peers that this machine has; says in a line which it lacks. QuantLib's recursion takes minutes beyond some 100 names. */
function findPeers() {
  const found = [];
  if (succeeds(python(), ["-c", "import numpy, scipy"])) {
    found.push({ name: "NumPy", most: Infinity, command: (file) => [python(), [`${here}peer_numpy.py`, file]] });
  } else console.log("NumPy left out: python3 with numpy and scipy is not installed.");
  if (buildsQuantLib()) {
    found.push({ name: "QuantLib", most: 125, command: (file) => [quantLibProgram, [file, "4"]] });
  } else console.log("QuantLib left out: g++ with libquantlib0-dev is not installed.");
  return found;
}

function python() {
  return process.env.PYTHON ?? "/usr/bin/python3";
}

function succeeds(command, args) {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

function buildsQuantLib() {
  const args = ["-O2", "-std=c++17", "-w", `${here}peer_quantlib.cpp`, "-o", quantLibProgram, "-lQuantLib"];
  return succeeds("g++", args);
}

/** All tranches of one pool by every program that can, in turns. */
function comparePeers(id) {
  const file = `${here}pools/${id}.txt`;
  const { columns, tranches } = readPool(file);
  const n = columns.ead.length;
  const invited = peers.filter(({ most }) => n <= most);
  const results = new Map();
  const note = (name, { ms, losses }) =>
    results.set(name, { losses, times: [...(results.get(name)?.times ?? []), ms] });
  for (const kernel of kernels) for (let run = 0; run < runsPerRound; run++) solve(columns, tranches, kernel);
  for (let round = 0; round < rounds; round++) {
    for (const { name, command } of invited) note(name, runPeer(...command(file)));
    for (const kernel of kernels) {
      for (let run = 0; run < runsPerRound; run++) note(kernel.name, solve(columns, tranches, kernel));
    }
  }
  console.log(`\n${n} unequal names, ${tranches.length} tranches, median of ${rounds} interleaved rounds`);
  printRow(["program", "ms", "worst relative error", ...kernels.map(({ name }) => `times slower than ${name}`)]);
  for (const [name, { times, losses }] of results) {
    const ratios = kernels.map((kernel) => (median(times) / median(results.get(kernel.name).times)).toFixed(1));
    printRow([name, median(times).toFixed(2), worstError(losses, reference[id]).toExponential(1), ...ratios]);
  }
}

/** Expected loss of every tranche, fraction of the pool, and the time from columns to answers. */
function solve(columns, tranches, kernel) {
  const start = performance.now();
  const d = engine.oneFactorLowerLoss(engine.oneFactorPortfolio(columns), kernel);
  const losses = tranches.map(([a, b]) => (b - a) * engine.expectedTrancheLoss(d, engine.tranche(a, b)));
  return { ms: performance.now() - start, losses, d };
}

function runPeer(command, args) {
  return JSON.parse(execFileSync(command, args, { env: oneThread, encoding: "utf8" }));
}

function worstError(losses, exact) {
  return Math.max(...losses.map((loss, k) => Math.abs(loss / exact[k].el_pool - 1)));
}

/** Time and error estimate against the number of names, off any lattice, and the exponent of growth. */
function showGrowth() {
  const kernel = kernels[1];
  const tranches = [[0, 0.03], [0.03, 0.06], [0.06, 0.1], [0.1, 1]]; // prettier-ignore
  const sizes = [100, 200, 500, 1000, 2000, 5000, 10000];
  const pools = sizes.map((n) => unevenPool(n));
  const times = sizes.map(() => []);
  for (const columns of pools) solve(columns, tranches, kernel);
  for (let round = 0; round < rounds; round++) {
    pools.forEach((columns, s) => times[s].push(solve(columns, tranches, kernel).ms));
  }
  console.log(`\nGrowth with the number of names, ${kernel.name}, sizes off any lattice`);
  printRow(["names", "ms", "worst relative error estimate"]);
  sizes.forEach((n, s) => {
    const { d } = solve(pools[s], tranches, kernel);
    printRow([n, median(times[s]).toFixed(1), worstEstimate(d, tranches).toExponential(1)]);
  });
  console.log(`time grows as names to the power ${slope(sizes, times.map(median)).toFixed(2)}`);
}

function worstEstimate(d, tranches) {
  const relative = (slice) => engine.expectedTrancheLossError(d, slice) / engine.expectedTrancheLoss(d, slice);
  return Math.max(...tranches.map(([a, b]) => relative(engine.tranche(a, b))));
}

/** Least-squares slope of log y over log x. */
function slope(x, y) {
  const [u, v] = [x.map(Math.log), y.map(Math.log)];
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mu, mv] = [mean(u), mean(v)];
  return mean(u.map((a, i) => (a - mu) * (v[i] - mv))) / mean(u.map((a) => (a - mu) * (a - mu)));
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function printRow(cells) {
  console.log(cells.map((cell) => String(cell).padEnd(34)).join(""));
}
