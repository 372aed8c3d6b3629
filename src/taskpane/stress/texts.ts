import { catalogue } from "../../language/catalogue.ts";
import { stressTextsZh } from "./texts.zh.ts";

const english = {
  jobLabel: "Stress",
  progress: { scenarios: (done: number, total: number) => `${done} of ${total} scenarios`, trap: (done: number, total: number) => `${done} of ${total} sets of effects` }, // prettier-ignore
  compared: "All scenarios are run.",
  takenApart: "The scenario is taken apart.",
  noPool: "Load a pool on the page Pool; scenarios are run on it.",
  noStructure: "The structure has an error; see the page Structure.",
  old: "Pool, structure or settings have changed since.",

  scenariosTitle: "Scenarios side by side",
  hint: (horizon: string, curve: string, lgd: string, copula: string) =>
    `${horizon} years, PD curve ${curve}, LGD ${lgd}, ${copula}, as on the page Run; correlations and contagion are each scenario's own.`,
  noLinks: "The pool has no links, so contagion is left out.",
  assumption: "assumption",
  assumptionTip: "Parameters and probabilities of the scenarios are the product's own assumptions.",
  run: "Run all scenarios",
  cancel: "Cancel",
  tranche: "Tranche",
  gaussian: "Gaussian copula",
  studentT: (df: number) => `t copula (${df})`,
  headings: ["Scenario", "Prob.", "Pool EL %", "Tranche EL %", "99.9 % loss"],
  standard: "Standard model",
  weighted: "Weighted",
  weightOf: (name: string) => `Probability of ${name}`,
  oneIn: (n: string) => `1-in-${n} pool loss`,
  beyond: "beyond the base case's paths",
  oneInTip: (above: string) =>
    `In the base case a larger pool loss than this scenario's mean has probability ${above}.`,
  weightsOff: (sum: string) => `Probabilities sum to ${sum}; they must sum to 100 %.`,
  weightUnread: "A probability cannot be read; it must be between 0 and 100 %.",
  method: (paths: string, seed: string, error: string) =>
    `Simulation, ${paths} paths a scenario on the same random numbers, seed ${seed}; standard error of this column at most ${error}.`,
  figure: (exact: string, error: string) => `${exact}; simulation, standard error ${error}; assumption`,
  figureOfQuantile: (exact: string) => `${exact}; simulation; assumption`,

  bars: (tranche: string, low: string, high: string, name: string) =>
    `${tranche} loses ${low} in the standard model and ${high} in '${name}'`,
  barsDescription: (tranche: string, count: number) =>
    `Expected loss of ${tranche} in the standard model, in ${count} scenarios and in their weighted mixture, one bar each.`,
  barsAxis: (tranche: string) => `EL of ${tranche}, % of its notional`,
  rowName: "Case",
  el: "EL",

  trapTitle: "What makes it worse",
  trapHint:
    "From the standard model to a scenario, effect by effect on the same random numbers. The twin has the same obligors without clustering.",
  scenario: "Scenario",
  tails: "Fat tails (t copula)",
  takeApart: "Take apart",
  trapNone: (tranche: string, pool: string) => `The same pool loss, ${pool}, and about the same loss of ${tranche}`,
  trap: (times: string, tranche: string, pool: string) =>
    `The same pool loss, ${pool}, and ${times} times the loss of ${tranche}`,
  trapGrown: (tranche: string, from: string, to: string) => `${tranche} loses ${to} instead of ${from}`,
  trapDescription: (tranche: string, steps: string) => `Expected loss of ${tranche} step by step: ${steps}.`,
  twin: "Diversified twin",
  effects: {
    correlation: "Correlation",
    theme: "Theme",
    tails: "Fat tails",
    contagion: "Contagion, PDs kept",
    shock: "Shock to PDs, LGDs",
    additive: "Contagion adding PD",
  },
  step: "Step",
  change: "Change, pts",
  shapley: "Shapley",
  trapMethod: (sets: number, paths: string, copula: string) =>
    `Simulation of ${sets} sets of effects, ${paths} paths each, ${copula}. Shapley: mean over all orders.`,
  points: (value: string) => `${value} pts`,

  insert: "Insert as formulas",
  insertHint: (sheet: string) =>
    `Makes sheet '${sheet}' with live formulas and native charts; they take as long as here. No existing cell is touched.`,
  needsSave: "Save the pool first, so that formulas read it as the pane does.",
  sheet: "SRT stress",
  sheetTitle: (pool: string) => `Stress of ${pool}`,
  sheetNote: "Live formulas. Parameters and probabilities of the scenarios are assumptions; blue cells can be changed.",
  inputs: "Inputs",
  horizon: "Horizon (years)",
  trapSettings: "Settings, taken apart",
  weightsHeading: ["Scenario", "Probability"],
  table: "Scenarios side by side",
  apart: (name: string) => `Taken apart: ${name}`,
};

/** Every text of the page Stress. */
export const stressTexts = catalogue(english, stressTextsZh);
