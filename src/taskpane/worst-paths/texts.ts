import { catalogue } from "../../language/catalogue.ts";
import { pathSheetTextsZh, worstTextsZh } from "./texts.zh.ts";

const english = {
  title: "Worst paths",
  tranche: "Tranche",
  hint: "The ten simulated paths in which the tranche loses most: who defaults when, and why.",
  find: "Find worst paths",
  cancel: "Cancel",
  jobLabel: (tranche: string) => `Worst paths of ${tranche}`,
  found: (listed: string, tranche: string) => `Found the ${listed} of ${tranche}.`,
  worst: (count: number) => (count === 1 ? "worst path" : `${count} worst paths`),
  noHit: (points: string, tranche: string) => `None of ${points} paths hits ${tranche}.`,
  hits: (hits: string, points: string, tranche: string, seed: string) =>
    `${hits} of ${points} paths hit ${tranche}; the worst first. Simulated default times, seed ${seed}.`,

  listLabel: (tranche: string) => `Worst paths of ${tranche}`,
  /** Two figures stand in one cell, one above the other, and so do their headings. */
  which: ["Rank", "Path"] as const,
  losses: (tranche: string) => ["Pool %", `${tranche} %`] as const,
  years: ["Hit, years", "Gone"] as const,
  counts: ["Defaults", "Infected"] as const,
  countsAlone: ["Defaults"] as const,
  choose: (path: string, rank: number) => `Path ${path}, rank ${rank}`,

  defaults: (count: number) => (count === 1 ? "1 default" : `${count} defaults`),
  byInfection: (count: number, of: number) => (of === 1 ? "by infection" : `${count} of them by infection`),
  sooner: (count: number) => `${count} sooner through it`,
  market: "the market",
  theme: "the theme",
  sector: (name: string) => `sector ${name}`,
  levels: (levels: string, copula: string) => `${levels} ${copula}`,
  level: (factor: string, level: string) => `${factor} at ${level}`,
  gaussian: "standard deviations",
  t: (df: number) => `on the scale of Student t with ${df} degrees of freedom`,

  own: "own shock",
  marketCause: "market",
  themeCause: "Theme",
  infected: (hub: string) => `infected by ${hub}`,
  infectedSooner: (hub: string, years: string, cause: string) =>
    `infected by ${hub}; without that at ${years} years, ${cause}`,
  repaid: (cause: string) => `${cause}; after its loan, no loss`,

  hitAndGone: (tranche: string, hit: string, gone: string) => `${tranche} is hit at ${hit} years and gone at ${gone}`,
  hitAndLoses: (tranche: string, hit: string, lost: string) => `${tranche} is hit at ${hit} years and loses ${lost}`,
  chartDescription: (defaults: string, loss: string, years: string, attach: string, detach: string) =>
    `Pool loss over time, ${defaults}. It reaches ${loss} of EAD by year ${years}; the tranche attaches at ${attach} and detaches at ${detach}.`,
  lossAxis: "Pool loss in % of EAD, over the years",
  attach: (point: string) => `Attach ${point}`,
  detach: (point: string) => `Detach ${point}`,
  number: "No.",
  time: "Years",
  poolLoss: "Pool loss",

  tableTitle: "Defaults in order of time",
  obligor: "Obligor, sector, cause",
  loss: "Loss %",
  running: "Sum %",
  causeNote:
    "Loss in percent of pool EAD. The cause is the part of the obligor's latent variable that is lowest; infection, where it would not have defaulted in time without its hub.",

  insert: "Insert as sheet",
  insertHint: (sheet: string) =>
    `Makes sheet '${sheet}' with this path's defaults as values. No existing cell is touched.`,
  sheet: (path: number) => `SRT path ${path}`,
};

/** Every text of the section Worst paths. */
export const worstTexts = catalogue(english, worstTextsZh);

const sheetEnglish = {
  title: (path: string, finding: string) => `Path ${path}: ${finding}`,
  note: (path: string, paths: string, seed: string, version: string) =>
    `Values of one simulated path: path ${path} of ${paths} (counted from 1), seed ${seed}, SRT for Excel ${version}. The same pool and settings give it again.`,
  facts: "This path",
  settings: "How it was simulated",
  path: "Path",
  paths: "Paths",
  seed: "Seed",
  version: "Engine version",
  rho: "Rho",
  fromTape: "from the tape",
  parts: { g: "Market g", h: "Theme h", w: "Sector w" },
  horizon: "Horizon (years)",
  curve: "PD curve",
  copula: "Copula",
  df: "DF",
  lgd: "LGD",
  contagion: "Contagion",
  tranche: "Tranche",
  attach: "Attach",
  detach: "Detach",
  poolLoss: "Pool loss",
  trancheLoss: "Tranche loss",
  hit: "Hit (years)",
  gone: "Gone (years)",
  never: "never",
  defaults: "Defaults",
  infected: "By infection",
  headings: (currency: string | null) => [
    "No.",
    "Time (years)",
    "Obligor ID",
    "Obligor",
    "Sector",
    "Loss (share of pool)",
    currency === null ? "Loss" : `Loss (${currency})`,
    "Pool loss so far",
    "Tranche loss so far",
    "Cause",
    "Infected by",
    "Time alone (years)",
  ],
};

/** Texts of the inserted sheet. */
export const pathSheetTexts = catalogue(sheetEnglish, pathSheetTextsZh);
