/**
 * Tranches of a pool of ten sectors to a standard error of 0.25 %: by conditional laws at points of the factors, and what plain
 * paths would take for the same.
 */
import { rounds } from "./peers.mjs";
import { naivePath, sectorQuestion } from "./simulation.mjs";
import { median, printRow } from "./table.mjs";

const NAMES = 1000;
const TRANCHES = [[0.01, 0.06], [0.04, 0.08], [0.06, 0.1]]; // prettier-ignore
const PRECISION = 0.0025;
const PLAIN_PATHS = 4_000_000;
const MOST_POINTS = 2 ** 20;

export function multiFactor(engine) {
  const kernel = engine.loadKernel();
  const { question } = sectorQuestion(engine, NAMES);
  const portfolio = engine.factorPortfolio(question);
  const plain = plainPaths(engine, kernel, question);
  const naive = naivePath(engine, NAMES);
  const naiveText = naive === null ? "" : `, ${(naive / 1000).toFixed(1)} us in naive C++`;
  console.log(
    `\n${NAMES} names, ten sectors, tranches to a standard error of ${100 * PRECISION} %, median of ${rounds} rounds`,
  );
  console.log(`a plain path takes ${(plain.ns / 1000).toFixed(1)} us here${naiveText}`);
  printRow([
    "tranche",
    "expected loss",
    "points",
    "ms",
    "plain paths a point",
    "times less work than here",
    "than naive C++",
  ]);
  for (const cut of TRANCHES) {
    const slice = engine.tranche(...cut);
    const drawn = pointsFor(engine, kernel, portfolio, slice);
    const sample = engine.sampleTrancheLoss(plain.law, slice);
    const paths = plainNeeded(sample, drawn.value);
    const ms = median(Array.from({ length: rounds }, () => drawn.draw().ms));
    const lessWork = (ns) => (ns === null ? "" : ((paths * ns) / 1e6 / ms).toExponential(1));
    printRow([
      cut.map((x) => `${100 * x}`).join(" to ") + " %",
      drawn.value.toExponential(4),
      drawn.points,
      ms.toFixed(0),
      (paths / drawn.points).toExponential(1),
      lessWork(plain.ns),
      lessWork(naive),
    ]);
    const distance = Math.abs(sample.value - drawn.value) / Math.hypot(sample.error, PRECISION * drawn.value);
    console.log(
      `  ${PLAIN_PATHS} plain paths give ${sample.value.toExponential(4)}, ${distance.toFixed(1)} joint standard errors away`,
    );
  }
}

function plainPaths(engine, kernel, question) {
  const asked = { ...question, paths: PLAIN_PATHS };
  const silent = () => undefined;
  const start = performance.now();
  const preparation = engine.plainPreparationOf(asked, kernel, silent);
  const range = { question: asked, preparation, first: 0, count: PLAIN_PATHS };
  const drawn = engine.simulatedLosses(range, kernel, silent);
  const ns = ((performance.now() - start) * 1e6) / PLAIN_PATHS;
  return { law: engine.simulatedLaw({ question: asked, preparation, parts: [drawn] }), ns };
}

/** Paths that reach the precision: the variance of one over what is allowed. */
function plainNeeded({ error }, value) {
  const variance = error * error * PLAIN_PATHS;
  return variance / (PRECISION * value * (PRECISION * value));
}

/** Twice the points until the tranche is precise enough. */
function pointsFor(engine, kernel, portfolio, slice) {
  for (let paths = 1024; ; paths *= 2) {
    const draw = () => {
      const start = performance.now();
      const sampling = { paths, precision: 0, seed: 1, state: 1 };
      const law = engine.conditionalLoss(portfolio, sampling, kernel, () => undefined);
      return { ms: performance.now() - start, law };
    };
    const { law } = draw();
    const value = engine.expectedTrancheLoss(law, slice);
    const reached = engine.expectedTrancheLossError(law, slice) <= PRECISION * value;
    if (reached || paths >= MOST_POINTS) return { value, points: law.points, draw };
  }
}
