import type { ScenarioLever } from "../../core/index.ts";
import { catalogue } from "../../language/catalogue.ts";
import { CHAIN, DENOMINATORS } from "./chain.ts";
import { scaleTextsZh } from "./texts.zh.ts";

/** Names of a table that comes with the product. */
const namesOf = (table: typeof CHAIN) => table.slice(1).map(([name]) => String(name));

const english = {
  jobLabel: "Levers",
  progress: {
    reverse: (done: number) => `Turning the lever, ${done} ${done === 1 ? "run" : "runs"} done`,
    tornado: (done: number) => `Turning every lever, ${done} ${done === 1 ? "run" : "runs"} done`,
  },
  solved: "The lever is found.",
  ranked: "The levers are ranked.",

  chainTitle: "How large is it?",
  chainHint: "From a headline sum to the risk that investors hold. Each share can be changed.",
  amount: (unit: string) => `Amount, ${unit}`,
  valueOf: (step: string) => `Value of ${step}`,
  /** Sources of the tables that come with the product, where they are told otherwise. */
  sources: {} as Readonly<Record<string, string>>,
  names: namesOf(CHAIN),
  denominators: namesOf(DENOMINATORS),
  steps: ["Capex of a year", "financed by debt", "lent by banks", "in synthetic deals", "placed with investors"],
  /** The scenario AI_CORR in a sentence, by the theme that it acts on; null for AI. */
  correction: (theme: string | null) => (theme === null ? "an AI correction" : `a correction of ${theme}`),
  lost: (tranche: string, correction: string) => `lost by ${tranche} in ${correction} (expected)`,
  lostShort: (theme: string) => `lost in ${theme} correction`,
  lostSource: "page Stress, this pool",
  sourceOf: (source: string) => `Source: ${source}`,
  confidence: { verified: "verified", press: "press", assumption: "assumption" },
  unread: "A step of the chain cannot be read; the first must be an amount, the others between 0 and 100 %.",
  ladder: (from: string, to: string, share: string, against: string) =>
    `${from} become ${to} that investors hold: ${share} of ${against}`,
  ladderLost: (from: string, held: string, lost: string, correction: string) =>
    `${from} become ${held} that investors hold and ${lost} that they lose in ${correction}`,
  ladderDescription: (steps: string) => `Amounts of the chain on a logarithmic axis: ${steps}.`,
  ladderAxis: (unit: string) => `${unit}, logarithmic`,
  step: "Step",
  against: "Against",
  times: (times: string, material: string, against: string) => `${times} times more until ${material} of ${against}`,

  reverseTitle: "What would have to happen?",
  reverseHint:
    "One lever is turned for all borrowers, on the same random numbers, until the tranche loses what you ask.",
  noPool: "Load a pool on the page Pool; levers are turned on it.",
  scenario: "From scenario",
  lever: "Lever",
  target: (tranche: string) => `EL of ${tranche}`,
  solve: "Find it",
  rank: "Rank all levers",
  cancel: "Cancel",
  targetProblem: "The target must be above 0 and below 100 %.",
  levers: {
    pd: "PD multiplier",
    shift: "Shift of distance to default",
    h: "Theme h",
    theta: "Theme share multiplier",
    Hmean: "Mean of the theme",
    haircut: "Recovery haircut",
    share: "Theme share of EAD",
  } satisfies Record<ScenarioLever, string>,
  found: (lever: string, value: string, tranche: string, loss: string) =>
    `${lever} at ${value}: ${tranche} loses ${loss}`,
  today: (value: string, loss: string) => `Today ${value}, with a loss of ${loss}.`,
  rare: (pool: string, n: string) => `The pool loses ${pool} there: a 1-in-${n} loss in the base case.`,
  beyond: (pool: string) => `The pool loses ${pool} there: more than in any path of the base case.`,
  notFound: (lever: string, from: string, to: string) =>
    `${lever} cannot do that: the tranche loses ${from} to ${to} whatever its value.`,
  method: (paths: string, error: string) => `Simulation, ${paths} paths, standard error ${error}; assumption.`,
  old: "Pool, structure or settings have changed since.",

  tornado: (lever: string, tranche: string) => `${lever} moves ${tranche} most`,
  tornadoDescription: (bars: string) => `Expected loss when one lever is turned down and up: ${bars}.`,
  tornadoAxis: (tranche: string) => `EL of ${tranche}, % of its notional`,
  low: "Low",
  high: "High",
  atLow: "EL at low",
  atHigh: "EL at high",

  insert: "Insert as formulas",
  insertHint: (sheet: string) =>
    `Makes sheet '${sheet}' with the chain, live formulas and the ledger of facts. No existing cell is touched.`,
  sheet: "SRT scale",
  sheetTitle: "How large is it?",
  sheetNote:
    "Outside figures are VERIFIED, PRESS or ASSUMPTION as each row says. Blue cells are inputs; the table is a live formula.",
  factsTitle: "Outside figures, each with its source",
};

/** Every text of the page Scale. */
export const scaleTexts = catalogue(english, scaleTextsZh);
