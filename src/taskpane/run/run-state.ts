import type { InEach } from "../../language/language.ts";
import type { LgdModel, LossLaw, PdCurve, Pool } from "../../core/index.ts";
import type { LossStep } from "./loss-steps.ts";
import type { TailMeasure } from "./tail-measures.ts";

/** What a run assumes beside pool and structure. */
export type RunInputs = {
  /** One number for all, each obligor's own from the tape's Rho or Loading, or market, theme and sectors. */
  readonly dependence: "number" | "tape" | "factors";
  /** Asset correlation, fraction; null where what was typed cannot be read. */
  readonly rho: number | null;
  /** Parts of the correlation by the market, the theme and the sector, fractions; null as for rho. */
  readonly g: number | null;
  readonly h: number | null;
  readonly w: number | null;
  /** Years. */
  readonly horizon: number | null;
  readonly curve: PdCurve;
  readonly copula: "gaussian" | "t";
  /** Degrees of freedom of the t copula; without it they wait for it. */
  readonly df: number | null;
  readonly method: "auto" | "exact" | "conditional" | "simulation";
  readonly lgd: LgdModel;
  /** How hubs infect along the tape's links; without effect where the pool has none. */
  readonly contagion: "off" | "additive" | "preserve";
  /** Paths or points drawn; null as many as needed, NaN where what was typed cannot be read. */
  readonly paths: number | null;
  /** As typed; blank is the usual one. */
  readonly seed: string;
};

/** The loss law at one rho of the curve. */
export type CurvePoint = { readonly rho: number; readonly distribution: LossLaw };

/** What a run answered, with what it was asked, so that the screen can say when that has changed. */
export type RunResult = {
  readonly inputs: RunInputs;
  /** The reading that the pool came from: another one makes the result old. */
  readonly reading: object;
  readonly pool: Pool;
  readonly distribution: LossLaw;
  readonly tail: readonly TailMeasure[];
  readonly steps: readonly LossStep[];
  /** Correlations of the whole curve, and points done so far, by rho. */
  readonly rhos: readonly number[];
  readonly curve: readonly CurvePoint[];
};

export type RunState = {
  readonly inputs: RunInputs;
  readonly result: RunResult | null;
  /** Steps done and to do while a run is under way, and what is done of those that have begun, in steps. */
  readonly progress: {
    readonly done: number;
    readonly begun: number;
    readonly total: number;
    readonly startedAtMs: number;
  } | null;
  /** Why the last run gave no answer. */
  readonly failure: InEach<string> | null;
};

export type RunAction =
  | { readonly type: "run/changed"; readonly change: Partial<RunInputs> }
  | { readonly type: "run/started"; readonly total: number; readonly nowMs: number }
  | { readonly type: "run/progressed"; readonly begun: number }
  | { readonly type: "run/solved"; readonly result: RunResult }
  | { readonly type: "run/curvePoint"; readonly point: CurvePoint }
  | { readonly type: "run/finished" }
  | { readonly type: "run/failed"; readonly message: InEach<string> }
  | { readonly type: "run/cancelled" };

export const firstRun: RunState = {
  inputs: {
    dependence: "number",
    rho: 0.2,
    g: 0.1,
    h: 0.1,
    w: 0.05,
    horizon: 5,
    curve: "flat",
    copula: "gaussian",
    df: 4,
    method: "auto",
    lgd: "const",
    contagion: "off",
    paths: null,
    seed: "",
  },
  result: null,
  progress: null,
  failure: null,
};

export function runTransition(state: RunState, action: RunAction): RunState {
  switch (action.type) {
    case "run/changed":
      return { ...state, inputs: { ...state.inputs, ...action.change } };
    case "run/started":
      return {
        ...state,
        progress: { done: 0, begun: 0, total: action.total, startedAtMs: action.nowMs },
        failure: null,
      };
    case "run/progressed":
      return state.progress === null ? state : { ...state, progress: { ...state.progress, begun: action.begun } };
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
export function isOld(result: RunResult, inputs: RunInputs, reading: object | null): boolean {
  return result.reading !== reading || asked(result.inputs) !== asked(inputs);
}

/** What of the inputs counts, as a text: the rest waits for another choice. */
function asked({ rho, g, h, w, df, ...rest }: RunInputs): string {
  const correlation = { number: [rho], tape: [], factors: [g, h, w] }[rest.dependence];
  return JSON.stringify([correlation, rest.copula === "t" ? df : null, Object.entries(rest).sort()]);
}
