import type { Kernel } from "../kernel.ts";
import { preservingScales } from "./calibrate.ts";
import { hazardsOf } from "./hazards.ts";
import { harmfulCentres, type Centres } from "./importance.ts";
import { lgdOf } from "./lgd.ts";
import { linksOf } from "./links.ts";
import { pathsOf, type Paths } from "./path.ts";
import type { SimulationQuestion } from "./question.ts";

/** A default in a path. */
export type PathDefault = {
  readonly obligor: number;
  /** Years. */
  readonly time: number;
  /** Fraction of initial pool EAD; 0 after the loan's maturity. */
  readonly loss: number;
  /** Hub whose event last raised its hazard; -1 where none did. */
  readonly infectedBy: number;
};

/** A question's paths, and what the path that was visited last loses. */
export type PreparedPaths = Paths & {
  /** Loss of the path, fraction of initial pool EAD. */
  readonly loss: () => number;
  /** True of a candidate that defaults within the life of its loan. */
  readonly counts: (i: number) => boolean;
  /** What a candidate that does so loses, fraction of initial pool EAD. */
  readonly lossOf: (i: number) => number;
  /** Losses of paths first to first + count - 1 in turn, and the weights of the paths. */
  readonly eachLoss: (first: number, count: number, at: (index: number, loss: number, weight: number) => void) => void;
  /** Its defaults to the horizon in the order of time; for paths that were prepared with times. */
  readonly defaults: () => PathDefault[];
};

/** What a question's paths need to know before the first is drawn. */
export type Preparation = {
  /** Scales of the hazards, ones unless contagion is to preserve PDs, shape [n], and how far they were still moving. */
  readonly scale: Float64Array;
  readonly residual: number;
  /** What paths are drawn around. */
  readonly centres: Centres;
};

/** Prepares a question whose paths are drawn where it hurts, and weighted. */
export function preparationOf(
  question: SimulationQuestion,
  kernel: Kernel,
  report: (share: number) => void,
): Preparation {
  return { ...plainPreparationOf(question, kernel, report), centres: harmfulCentres(question) };
}

/** Prepares a question whose paths all weigh the same. */
export function plainPreparationOf(
  question: SimulationQuestion,
  kernel: Kernel,
  report: (share: number) => void,
): Preparation {
  const { contagion, ead } = question;
  const links = contagion?.mode === "preserve" ? linksOf(contagion, ead.length) : null;
  const none = links === null || links.spoke.length === 0;
  const calibrated = none
    ? { scale: new Float64Array(ead.length).fill(1), residual: 0 }
    : preservingScales(question, hazardsOf(question), links, kernel, report);
  return { ...calibrated, centres: [] };
}

/**
 * Prepares the paths of a question.
 *
 * @param preparation of the question
 * @param timed true where default times are asked for
 */
export function preparedPaths(
  question: SimulationQuestion,
  { scale, centres }: Preparation,
  kernel: Kernel,
  timed: boolean,
): PreparedPaths {
  const { ead, dependence, contagion, horizon, lgdModel } = question;
  const hazards = hazardsOf(question);
  const given = contagion === null ? null : linksOf(contagion, ead.length);
  const links = given !== null && given.spoke.length > 0 ? given : null;
  const total = ead.reduce((sum, x) => sum + x, 0);
  const share = ead.map((x) => x / total);
  const losses = share.map((x, i) => x * question.lgd[i]!);
  const drawing = { state: question.state, centres, paths: question.paths, timed, measured: null, lgdModel };
  const paths = pathsOf({ dependence, hazards, links, losses, scale, ...drawing }, kernel);
  const { path, draws, weightAt } = paths;
  const lgd = lgdOf(question, hazards, path);
  // Without contagion a candidate is a default within its loan's life.
  const counts = (i: number) => links === null || path.time[i]! <= hazards.life[i]!;
  const rate = () => {
    let sum = 0;
    for (const i of path.candidates) if (counts(i)) sum += share[i]!;
    return sum;
  };
  const defaultRate = () => (lgdModel === "altman" ? rate() : 0);
  const loss = () => {
    const defaulted = defaultRate();
    let sum = 0;
    for (const i of path.candidates) if (counts(i)) sum += share[i]! * lgd(i, defaulted);
    return sum;
  };
  const drawn = links === null && lgdModel === "const";
  return {
    ...paths,
    loss,
    counts,
    lossOf: (i) => share[i]! * lgd(i, defaultRate()),
    eachLoss: (first, count, at) => {
      if (drawn) paths.visitDrawn(first, count, (p, index) => at(index, draws.loss[p]!, weightAt(p)));
      else paths.visit(first, count, (index) => at(index, loss(), path.weight[0]!));
    },
    defaults: () => {
      const defaulted = rate();
      const time = (i: number) => (links === null ? Math.min(path.time[i]!, hazards.life[i]!) : path.time[i]!);
      return path.candidates
        .filter((i) => time(i) <= horizon)
        .map((i) => ({
          obligor: i,
          time: time(i),
          loss: counts(i) ? share[i]! * lgd(i, defaulted) : 0,
          infectedBy: path.infectedBy[i]!,
        }))
        .sort((a, b) => a.time - b.time || a.obligor - b.obligor);
    },
  };
}
