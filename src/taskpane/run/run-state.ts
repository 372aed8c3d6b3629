import type { LossDistribution, PdCurve, QuantileLaw } from "../../core/index.ts";

/** What a run assumes beside pool and structure. */
export type RunInputs = {
  /** One number for all, or each obligor's own from the tape's Rho or Loading. */
  readonly dependence: "number" | "tape";
  /** Asset correlation, fraction; null where what was typed cannot be read. */
  readonly rho: number | null;
  /** Years. */
  readonly horizon: number | null;
  readonly curve: PdCurve;
  readonly copula: "gaussian" | "t";
  /** Degrees of freedom of the t copula; without it they wait for it. */
  readonly df: number | null;
};

/** The loss distribution at one rho of the curve. */
export type CurvePoint = { readonly rho: number; readonly distribution: LossDistribution };

/** What a run answered, with what it was asked, so that the screen can say when that has changed. */
export type RunResult = {
  readonly inputs: RunInputs;
  /** The reading that the pool came from: another one makes the result old. */
  readonly pool: object;
  readonly poolEad: number;
  readonly obligors: number;
  readonly currency: string | null;
  readonly distribution: LossDistribution;
  readonly quantiles: QuantileLaw;
  /** Points done so far, by rho. */
  readonly curve: readonly CurvePoint[];
};

export type RunState = {
  readonly inputs: RunInputs;
  readonly result: RunResult | null;
  /** Steps done and to do while a run is under way. */
  readonly progress: { readonly done: number; readonly total: number; readonly startedAtMs: number } | null;
  /** Why the last run gave no answer. */
  readonly failure: string | null;
};

export type RunAction =
  | { readonly type: "run/changed"; readonly change: Partial<RunInputs> }
  | { readonly type: "run/started"; readonly total: number; readonly nowMs: number }
  | { readonly type: "run/solved"; readonly result: RunResult }
  | { readonly type: "run/curvePoint"; readonly point: CurvePoint }
  | { readonly type: "run/finished" }
  | { readonly type: "run/failed"; readonly message: string }
  | { readonly type: "run/cancelled" };

export const firstRun: RunState = {
  inputs: { dependence: "number", rho: 0.2, horizon: 5, curve: "flat", copula: "gaussian", df: 4 },
  result: null,
  progress: null,
  failure: null,
};

export function runTransition(state: RunState, action: RunAction): RunState {
  switch (action.type) {
    case "run/changed":
      return { ...state, inputs: { ...state.inputs, ...action.change } };
    case "run/started":
      return { ...state, progress: { done: 0, total: action.total, startedAtMs: action.nowMs }, failure: null };
    case "run/solved":
      return step({ ...state, result: action.result });
    case "run/curvePoint":
      return state.result === null ? state : step({ ...state, result: withPoint(state.result, action.point) });
    case "run/finished":
    case "run/cancelled":
      return { ...state, progress: null };
    case "run/failed":
      return { ...state, progress: null, failure: action.message };
  }
}

function step(state: RunState): RunState {
  if (state.progress === null) return state;
  return { ...state, progress: { ...state.progress, done: state.progress.done + 1 } };
}

function withPoint(result: RunResult, point: CurvePoint): RunResult {
  const curve = [...result.curve.filter((other) => other.rho !== point.rho), point];
  return { ...result, curve: curve.sort((a, b) => a.rho - b.rho) };
}

/** True where a result no longer answers what the screen asks. */
export function isOld(result: RunResult, inputs: RunInputs, pool: object | null): boolean {
  const asked = result.inputs;
  const sameRho = asked.dependence === inputs.dependence && (inputs.dependence === "tape" || asked.rho === inputs.rho);
  const sameCopula = asked.copula === inputs.copula && (inputs.copula === "gaussian" || asked.df === inputs.df);
  const sameTime = asked.horizon === inputs.horizon && asked.curve === inputs.curve;
  return !(sameRho && sameCopula && sameTime && result.pool === pool);
}
