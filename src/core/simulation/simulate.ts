import { randomStream } from "../numeric/random-stream.ts";
import { preservingScales } from "./calibrate.ts";
import { hazardsOf } from "./hazards.ts";
import { latentDrawer } from "./latent.ts";
import { lgdOf } from "./lgd.ts";
import { linksOf } from "./links.ts";
import { pathRunner, type PathRunner } from "./path.ts";
import { BLOCK, type SimulationQuestion } from "./question.ts";

/** Losses of simulated paths. A plain record: it can be sent between threads. */
export type SimulatedLaw = {
  readonly method: "simulation";
  /** Loss of each path to the horizon, fraction of initial pool EAD, in the order of paths; shape [paths]. */
  readonly losses: Float64Array;
  readonly points: number;
  readonly factors: number;
  readonly df: number;
  readonly seed: number | string;
  /** Largest change of a hazard's scale in the last sweep of a calibration; 0 without one. */
  readonly residual: number;
};

/**
 * Simulates default times, with contagion along links where the question has them.
 *
 * @param question checked columns
 * @param report told the share done
 * @returns losses path by path; the same bits whatever ran beside it
 * @source default times from the latent variables: D. X. Li (2000), On default correlation
 */
export function simulateLoss(question: SimulationQuestion, report: (share: number) => void): SimulatedLaw {
  const { paths, dependence, contagion } = question;
  const { runner, lossOf, residual } = preparedPaths(question, (share) => report(0.7 * share));
  const stream = randomStream(question.state);
  const losses = new Float64Array(paths);
  const done = contagion?.mode === "preserve" ? 0.7 : 0;
  for (let p = 0; p < paths; p++) {
    runner.run(stream, p);
    losses[p] = lossOf();
    if (p % BLOCK === 0) report(done + ((1 - done) * p) / paths);
  }
  const { factors, df } = dependence;
  return { method: "simulation", losses, points: paths, factors, df, seed: question.seed, residual };
}

/** A default in a replayed path. */
export type ReplayedDefault = {
  readonly obligor: number;
  /** Years. */
  readonly time: number;
  /** Fraction of initial pool EAD; 0 after the loan's maturity. */
  readonly loss: number;
  /** Hub whose event last raised its hazard; -1 where none did. */
  readonly infectedBy: number;
};

/**
 * Lists the defaults of one path in the order of time.
 *
 * @param index of the path, from 0
 */
export function replayPath(question: SimulationQuestion, index: number): readonly ReplayedDefault[] {
  const { runner, lossesOf } = preparedPaths(question, () => undefined);
  runner.run(randomStream(question.state), index);
  return lossesOf().sort((a, b) => a.time - b.time || a.obligor - b.obligor);
}

/** The runner of a question's paths, and what the path that was run last loses. */
export function preparedPaths(
  question: SimulationQuestion,
  report: (share: number) => void,
): {
  readonly runner: PathRunner;
  readonly lossOf: () => number;
  readonly lossesOf: () => ReplayedDefault[];
  readonly residual: number;
} {
  const { ead, dependence, contagion, horizon } = question;
  const hazards = hazardsOf(question);
  const links = contagion === null ? null : linksOf(contagion, ead.length);
  const whole = { scale: new Float64Array(ead.length).fill(1), residual: 0 };
  const calibrated = links !== null && contagion!.mode === "preserve" && links.spoke.length > 0;
  const { scale, residual } = calibrated ? preservingScales(question, hazards, links, report) : whole;
  const drawer = latentDrawer(dependence);
  const followed = links !== null && links.spoke.length > 0 ? links : null;
  const runner = pathRunner(hazards, drawer, followed, scale, question.lgdModel === "beta");
  const lgd = lgdOf(question, hazards, drawer, runner.path);
  const total = ead.reduce((sum, x) => sum + x, 0);
  const { path } = runner;
  const counts = (i: number) => path.time[i]! <= hazards.life[i]!;
  const rate = () => path.candidates.reduce((sum, i) => (counts(i) ? sum + ead[i]! / total : sum), 0);
  return {
    runner,
    residual,
    lossOf: () => {
      const defaulted = question.lgdModel === "altman" ? rate() : 0;
      let loss = 0;
      for (const i of path.candidates) if (counts(i)) loss += (ead[i]! / total) * lgd(i, defaulted);
      return loss;
    },
    lossesOf: () => {
      const defaulted = rate();
      const events = path.candidates.filter((i) => path.time[i]! <= horizon);
      return events.map((i) => ({
        obligor: i,
        time: path.time[i]!,
        loss: counts(i) ? (ead[i]! / total) * lgd(i, defaulted) : 0,
        infectedBy: path.infectedBy[i]!,
      }));
    },
  };
}
