import { catalogue } from "../../language/catalogue.ts";
import { runTextsZh } from "./texts.zh.ts";

const english = {
  title: "Run",
  noPool: "Build a pool first, on the Pool tab.",
  noStructure: "Complete the structure first, on the Structure tab.",
  toPool: "Go to Pool",
  toStructure: "Go to Structure",
  dependence: "Dependence",
  oneNumber: "One rho for all",
  fromTape: "From the tape",
  fromTapeHint: "Each obligor's own Rho or Loading.",
  byFactors: "Market, theme and sectors",
  parts: { g: "Market g", h: "Theme h", w: "Sector w" } as const,
  partsHint: "Shares of asset correlation: g for all, h times both shares of the theme, w within a sector.",
  partMissing: (name: string) => `Type ${name}, a number from 0 to below 1.`,
  partOutside: (name: string, part: number) => `${name} is ${part}; it must be at least 0 and below 1.`,
  rho: "Asset correlation rho",
  rhoShort: "rho",
  rhoHint: "0 is independent, 1 is all together.",
  rhoMissing: "Type rho, a number between 0 and 1.",
  rhoOutside: (rho: number) =>
    rho > 1 && rho <= 100 ? `rho is ${rho}; did you mean ${rho} %?` : `rho is ${rho}; it must be between 0 and 1.`,
  noLoadings: "The tape has no Rho or Loading for every obligor; use one rho for all.",
  horizon: "Horizon, years",
  horizonMissing: "Type the horizon in years.",
  horizonOutside: (years: number, most: number) =>
    `The horizon is ${years}; it must be above 0 and at most ${most} years.`,
  settings: "More settings",
  curve: "PD curve",
  curves: { flat: "Flat: constant hazard", seasoned: "Seasoned: hazards of good ratings rise" },
  copula: "Copula",
  copulas: { gaussian: "Gaussian", t: "Student t: joint defaults come in bursts" },
  df: "Degrees of freedom",
  dfMissing: "Type the degrees of freedom, a number above 2.",
  dfOutside: (df: number) => `The degrees of freedom are ${df}; they must be above 2.`,
  method: "Method",
  methods: {
    auto: "Auto: exact where it can, else drawn or simulated",
    exact: "Exact: one factor, constant LGD",
    conditional: "Conditional: factors drawn, the rest exact",
    simulation: "Simulation: default times, path by path",
  },
  lgd: "LGD",
  lgds: {
    const: "Constant, from the tape",
    "frye-jacobs": "Frye-Jacobs: up with defaults, same EL",
    beta: "Beta: each obligor's own scatter, same EL",
    altman: "Altman: recovery falls with defaults",
  },
  contagion: "Contagion along links",
  contagions: {
    off: "Off",
    additive: "Additive: adds to the tape's risk",
    preserve: "Preserve: keeps every PD",
  },
  paths: "Paths",
  seed: "Seed",
  drawnHint: (seed: number) =>
    `For what is drawn or simulated. Blank: as many paths as precision needs, at most 262,144; seed ${seed}.`,
  pathsOutside: (paths: number, allowed: string) => `Paths is ${paths}; it must be ${allowed}, or blank.`,
  pathsUnread: (allowed: string) => `Paths must be ${allowed}, or blank.`,
  contagionIs: (mode: string) => `contagion is ${mode}`,
  lgdIs: (model: string) => `LGD is ${model}`,
  methodNeedsPaths: (method: string, because: string) =>
    `Method ${method} does not serve this: ${because}; choose auto or simulation under More settings.`,
  methodOneFactor:
    "Method exact does not serve several factors; choose auto, conditional or simulation under More settings.",
  run: "Run",
  cancel: "Cancel",
  progress: (done: number, total: number) => `${done} of ${total} correlations`,
  jobLabel: "Run",
  curveLabel: (rho: string) => `Run at rho ${rho}`,
  cancelled: "The run was cancelled.",
  emptyResult:
    "Results appear here: what each tranche is expected to lose, how often it is hit and exhausted, and how that depends on rho.",
  old: "Inputs have changed since this run.",
  done: (title: string) => `Run finished. ${title}.`,

  tableTitle: "Tranches",
  tranche: "Tranche",
  columns: (money: string) =>
    [
      ["EL %", "Expected loss, percent of the tranche"],
      [money || "EL", "Expected loss in the tape's currency"],
      ["Hit %", "Probability that the tranche loses anything"],
      ["Gone %", "Probability that all of the tranche is lost"],
    ] as const,
  pool: "Pool",
  points: (from: string, to: string) => `${from}–${to}`,
  methodLine: (method: string, error: string, names: string, years: string, curve: string, rest: string) =>
    `${method}, ${error} of the tranche. ${names} obligors, ${years} years, ${curve} PD curve, ${rest}.`,
  how: {
    exact: "Exact",
    conditional: (points: string, seed: string) => `Drawn, ${points} points given the factors, seed ${seed}`,
    simulation: (paths: string, seed: string) => `Simulated, ${paths} paths, seed ${seed}`,
  },
  errorAtMost: (error: string) => `error ${error}`,
  standardErrorAtMost: (error: string) => `standard error at most ${error}`,
  oneFactor: {
    gaussian: () => "one Gaussian factor",
    t: (df: number) => `one factor, Student t with ${df} degrees of freedom`,
  },
  severalFactors: {
    gaussian: () => "market, theme and sector factors",
    t: (df: number) => `market, theme and sector factors, Student t with ${df} degrees of freedom`,
  },
  figureMethod: (exactValue: string, how: string) => `${exactValue}, ${how}. Press to copy.`,
  figureHow: {
    exact: (error: string) => `exact, error ${error}`,
    conditional: (points: string, error: string) => `${points} points drawn, standard error ${error}`,
    simulation: (paths: string, error: string) => `simulated, ${paths} paths, standard error ${error}`,
  },
  quantileHow: "exact law of the loss, error below half a grid step",
  measures: "Pool loss",
  measure: (kind: "VaR" | "ES", level: string) => `${kind} ${level}`,

  exhaustedIn: (name: string, frequency: string) => `${name} is exhausted in ${frequency} futures`,
  neverExhausted: (name: string) => `${name} is practically never exhausted`,
  rhoMoves: (name: string, now: string, nowRho: string, then: string, thenRho: string) =>
    `${name}'s EL goes from ${now} at rho ${nowRho} to ${then} at ${thenRho}`,
  rhoFlat: (name: string, el: string) => `${name}'s EL stays at ${el} at any rho`,
  lossAxis: "Pool loss, % of EAD",
  rhoAxisTitle: "Tranche EL against rho",
  rhoAxis: "Asset correlation rho",
  loss: "Loss up to",
  probability: "Probability",
  exceeded: "Exceeded with",
  today: (rho: string) => `today ${rho}`,
  lossDescription: (expected: string, tail: string) =>
    `Distribution of the pool's loss, coloured by the tranche it reaches. Expected ${expected}, ${tail}.`,
  rhoDescription: (parts: string) => `Expected loss of each tranche against asset correlation. ${parts}.`,
  rhoPart: (name: string, low: string, high: string) => `${name} from ${low} to ${high}`,
  curveUnderWay: "EL against rho, under way",
  curvePart: "EL against rho, not finished",
  mark: (kind: "VaR" | "ES", level: string, loss: string) => `${kind} ${level}: ${loss}`,
  markExpected: (loss: string) => `Expected: ${loss}`,

  insertTitle: "Keep it live on a sheet",
  insert: "Insert as formulas",
  insertHint: (sheet: string) =>
    `Makes sheet '${sheet}' with live formulas, tables and charts. No existing cell is touched.`,
  insertNeedsSave: "Save the pool first, on the Pool tab, so that formulas read it as you set it there.",
  sheet: (number: number) => `SRT run ${number}`,
};

/** Every text of the Run page. */
export const runTexts = catalogue(english, runTextsZh);
