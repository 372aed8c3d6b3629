import type { ContagionMode, LgdModel, LossSettings, Overrides, PdCurve } from "../../core/index.ts";
import { contentHash } from "../../engine/hash.ts";
import type { Holder } from "../structure/structure-state.ts";

/** Which pool a run was of: the name its tape has in the workbook, the hash of its content, and figures to tell it by. */
export type PoolStamp = {
  readonly name: string;
  readonly hash: string;
  readonly obligors: number;
  /** Sum, in the tape's currency; the rest are EAD-weighted fractions. */
  readonly ead: number;
  readonly pd: number;
  readonly lgd: number;
  readonly expectedLoss: number;
};

/** A tranche of a run's structure; points are fractions of pool EAD. */
export type AskedTranche = {
  readonly name: string;
  readonly attach: number;
  readonly detach: number;
  readonly holder: Holder;
  readonly spread: number | null;
};

/** A structure by its name and tranches. Range is how formulas name the cells that it was read from, where it was. */
export type AskedStructure = { readonly name: string; readonly tranches: readonly AskedTranche[]; readonly range?: string }; // prettier-ignore

/** A scenario by its name and rows; no rows where there is no stress. Range as with a structure. */
export type AskedScenario = { readonly name: string; readonly overrides: Overrides; readonly range?: string };

/** How obligors move together: one number, the tape's own loadings, {g,h,w}, or the scenario's g, h and w. */
export type AskedRho =
  | { readonly kind: "number"; readonly rho: number }
  | { readonly kind: "tape" }
  | { readonly kind: "factors"; readonly g: number; readonly h: number; readonly w: number }
  | { readonly kind: "scenario" };

/** The rest of what a loss law follows from. */
export type AskedModel = {
  /** Years. */
  readonly horizon: number;
  readonly curve: PdCurve;
  readonly copula: "gaussian" | "t";
  readonly df: number;
  readonly lgd: LgdModel;
  /** Null where the scenario decides. */
  readonly contagion: ContagionMode | null;
  readonly method: Exclude<LossSettings["method"], "large-pool">;
  /** Null draws as many as precision needs. */
  readonly paths: number | null;
  readonly seed: number | string;
};

/** Everything that a run's numbers follow from; the pool's rows stand in the workbook. */
export type RunAsked = {
  readonly pool: PoolStamp;
  readonly structure: AskedStructure;
  readonly scenario: AskedScenario;
  readonly rho: AskedRho;
  readonly model: AskedModel;
};

/** A hash of what the numbers follow from: equal hashes are equal numbers under one version of the engine. */
export function inputsHash({ pool, structure, scenario, rho, model }: RunAsked): string {
  const points = structure.tranches.map(({ name, attach, detach }) => [name, attach, detach]);
  const rows = scenario.overrides.map(({ name, target, value }) => [name, target, value]);
  return contentHash([pool.hash, points, rows, rho, copulaAlone(model)]);
}

/** Degrees of freedom count under a t copula alone. */
function copulaAlone({ df, ...model }: AskedModel): object {
  return model.copula === "t" ? { ...model, df } : model;
}

/** What the log keeps of a run, as a text that askedOf reads back to the same numbers. */
export function askedText(asked: RunAsked): string {
  return JSON.stringify(asked);
}

/** What a run was asked, from the log; null where the text is none of ours. */
export function askedOf(text: string): RunAsked | null {
  try {
    const read = JSON.parse(text) as Partial<RunAsked> | null;
    const whole =
      typeof read?.pool?.hash === "string" &&
      Array.isArray(read.structure?.tranches) &&
      Array.isArray(read.scenario?.overrides) &&
      typeof read.rho?.kind === "string" &&
      typeof read.model?.horizon === "number";
    return whole ? (read as RunAsked) : null;
  } catch {
    return null;
  }
}
