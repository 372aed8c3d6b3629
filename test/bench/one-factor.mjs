/** The exact one-factor calculation beside NumPy and QuantLib, every answer against an independent exact one. */
import { readFileSync } from "node:fs";
import { build, here, python, rounds, run, works } from "./peers.mjs";
import { readPool, unevenPool } from "./pools.mjs";
import { median, printRow } from "./table.mjs";

const runsPerRound = 5;

/** Pools of 125, 1,000 and 5,000 names by every program, and growth with the number of names. */
export function oneFactor(engine) {
  const kernels = [engine.plainKernel, engine.loadKernel()];
  const reference = readReference();
  const peers = findPeers();
  for (const id of Object.keys(reference)) comparePeers(engine, kernels, peers, id, reference[id]);
  showGrowth(engine, kernels[1]);
}

function readReference() {
  return JSON.parse(readFileSync(`${here}reference.json`, "utf8")).pools;
}

/** Peers that this machine has. QuantLib's recursion takes minutes beyond some 100 names. */
function findPeers() {
  const found = [];
  if (works(python, ["-c", "import numpy, scipy"])) {
    found.push({ name: "NumPy", most: Infinity, command: (file) => [python, [`${here}peer_numpy.py`, file]] });
  } else console.log("NumPy left out: python3 with numpy and scipy is not installed.");
  const program = build("peer_quantlib", ["-O2", "-std=c++17", "-w"], ["-lQuantLib"]);
  if (program === null) console.log("QuantLib left out: g++ with libquantlib0-dev is not installed.");
  else found.push({ name: "QuantLib", most: 125, command: (file) => [program, [file, "4"]] });
  return found;
}

/** All tranches of one pool by every program that can, in turns. */
function comparePeers(engine, kernels, peers, id, exact) {
  const file = `${here}pools/${id}.txt`;
  const { columns, tranches } = readPool(file);
  const n = columns.ead.length;
  const invited = peers.filter(({ most }) => n <= most);
  const results = new Map();
  const note = (name, { ms, losses }) =>
    results.set(name, { losses, times: [...(results.get(name)?.times ?? []), ms] });
  for (const kernel of kernels) for (let run = 0; run < runsPerRound; run++) solve(engine, columns, tranches, kernel);
  for (let round = 0; round < rounds; round++) {
    for (const { name, command } of invited) note(name, run(...command(file)));
    for (const kernel of kernels) {
      for (let run = 0; run < runsPerRound; run++) note(kernel.name, solve(engine, columns, tranches, kernel));
    }
  }
  console.log(`\n${n} unequal names, ${tranches.length} tranches, median of ${rounds} interleaved rounds`);
  printRow(["program", "ms", "worst relative error", ...kernels.map(({ name }) => `times slower than ${name}`)]);
  for (const [name, { times, losses }] of results) {
    const ratios = kernels.map((kernel) => (median(times) / median(results.get(kernel.name).times)).toFixed(1));
    printRow([name, median(times).toFixed(2), worstError(losses, exact).toExponential(1), ...ratios]);
  }
}

/** Expected loss of every tranche, fraction of the pool, and the time from columns to answers. */
function solve(engine, columns, tranches, kernel) {
  const start = performance.now();
  const d = engine.oneFactorLowerLoss(engine.oneFactorPortfolio(columns), kernel);
  const losses = tranches.map(([a, b]) => (b - a) * engine.expectedTrancheLoss(d, engine.tranche(a, b)));
  return { ms: performance.now() - start, losses, d };
}

function worstError(losses, exact) {
  return Math.max(...losses.map((loss, k) => Math.abs(loss / exact[k].el_pool - 1)));
}

/** Time and error estimate against the number of names, off any lattice, and the exponent of growth. */
function showGrowth(engine, kernel) {
  const tranches = [[0, 0.03], [0.03, 0.06], [0.06, 0.1], [0.1, 1]]; // prettier-ignore
  const sizes = [100, 200, 500, 1000, 2000, 5000, 10000];
  const pools = sizes.map((n) => unevenPool(n));
  const times = sizes.map(() => []);
  for (const columns of pools) solve(engine, columns, tranches, kernel);
  for (let round = 0; round < rounds; round++) {
    pools.forEach((columns, s) => times[s].push(solve(engine, columns, tranches, kernel).ms));
  }
  console.log(`\nGrowth with the number of names, ${kernel.name}, sizes off any lattice`);
  printRow(["names", "ms", "worst relative error estimate"]);
  sizes.forEach((n, s) => {
    const { d } = solve(engine, pools[s], tranches, kernel);
    printRow([n, median(times[s]).toFixed(1), worstEstimate(engine, d, tranches).toExponential(1)]);
  });
  console.log(`time grows as names to the power ${slope(sizes, times.map(median)).toFixed(2)}`);
}

function worstEstimate(engine, d, tranches) {
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
