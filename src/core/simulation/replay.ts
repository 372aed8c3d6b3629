import type { Dependence, FactorKind } from "../dependence/dependence.ts";
import type { Kernel } from "../kernel.ts";
import { normalQuantile } from "../numeric/normal.ts";
import { hazardsOf, timeOf } from "./hazards.ts";
import { preparationOf, preparedPaths, type PathDefault, type Preparation, type PreparedPaths } from "./prepared.ts";
import type { SimulationQuestion } from "./question.ts";

/** Where a latent variable X comes from: the parts sum to X, and the lower X, the earlier the default. */
export type LatentParts = Readonly<Record<FactorKind | "own", number>>;

/** What a default is put down to. */
export type Cause = "infection" | FactorKind | "own";

/** A default of a path, with what made it. */
export type ReplayedDefault = PathDefault & {
  readonly parts: LatentParts;
  /** When it would have defaulted without infection, years; its time where no hub infected it. */
  readonly timeAlone: number;
  /** False where it would have outlived its loan and the horizon but for infection. */
  readonly defaultsAlone: boolean;
  readonly cause: Cause;
};

export type ReplayedPath = {
  /** From 0. */
  readonly index: number;
  /** Fraction of initial pool EAD, to the bit what the law has for this path. */
  readonly loss: number;
  /** In the order of time. */
  readonly defaults: readonly ReplayedDefault[];
};

/**
 * Lists the defaults of one path in the order of time.
 *
 * @param index of the path, from 0
 */
export function replayPath(question: SimulationQuestion, index: number, kernel: Kernel): readonly ReplayedDefault[] {
  const preparation = preparationOf(question, kernel, () => undefined);
  return openReplay(question, preparation, kernel)(index).defaults;
}

/**
 * Prepares a question's paths for replay, one after another.
 *
 * @param preparation of the question: what paths are drawn around decides which they are
 * @returns the path of an index
 */
export function openReplay(
  question: SimulationQuestion,
  preparation: Preparation,
  kernel: Kernel,
): (index: number) => ReplayedPath {
  const paths = preparedPaths(question, preparation, kernel, true);
  const { path, visit, defaults, loss } = paths;
  const hazards = hazardsOf(question);
  const explained = (found: PathDefault, parts: LatentParts): ReplayedDefault => {
    const { obligor: i, infectedBy, time } = found;
    const timeAlone = infectedBy < 0 ? time : timeOf(hazards, i, path.clock[i]! / preparation.scale[i]!);
    // After its loan a hub's default still counts for its spokes.
    const until = time <= hazards.life[i]! ? hazards.life[i]! : hazards.horizon;
    const defaultsAlone = infectedBy < 0 || timeAlone <= until;
    return { ...found, parts, timeAlone, defaultsAlone, cause: causeOf(defaultsAlone, parts) };
  };
  return (index) => {
    const found: ReplayedPath[] = [];
    visit(index, 1, () => {
      const parts = partsOf(question.dependence, paths);
      found.push({ index, loss: loss(), defaults: defaults().map((one) => explained(one, parts.get(one.obligor)!)) });
    });
    return found[0]!;
  };
}

/**
 * Names what a default is put down to, a rule of attribution and no more: infection where without it there would have been
 * no default in time; else the part of the latent variable that is lowest among those that the obligor has.
 */
function causeOf(defaultsAlone: boolean, parts: LatentParts): Cause {
  if (!defaultsAlone) return "infection";
  const kinds = ["market", "theme", "sector"] as const;
  return kinds.reduce<FactorKind | "own">(
    (lowest, kind) => (parts[kind] !== 0 && parts[kind] < parts[lowest] ? kind : lowest),
    "own",
  );
}

/** The parts of the latent variables of those drawn in the path that was visited alone. */
function partsOf({ factors: k, kinds, loadings, mean, own }: Dependence, { draws, path }: PreparedPaths) {
  const found = new Map<number, LatentParts>();
  for (let m = draws.start[0]!; m < draws.start[1]!; m++) {
    const i = draws.obligor[m]!;
    const parts = { market: 0, theme: mean[i]!, sector: 0, own: own[i]! * normalQuantile(draws.level[m]!) };
    for (let f = 0; f < k; f++) parts[kinds[f]!] += loadings[i * k + f]! * draws.factors[f]!;
    for (const kind of ["market", "theme", "sector", "own"] as const) parts[kind] /= path.scale[0]!;
    found.set(i, parts);
  }
  return found;
}
