import { catalogue } from "../../language/catalogue.ts";
import { timeTextsZh } from "./texts.zh.ts";

const english = {
  title: "Through time",
  hint: "How losses build up, how long the first loss lasts, and what investors are paid: simulated default times, followed quarter by quarter.",
  amortisation: "Repayment",
  sequential: "Sequential: senior first",
  proRata: "Pro rata",
  follow: "Follow through time",
  cancel: "Cancel",
  jobLabel: "Through time",
  done: "Losses are followed through time.",

  fan: (level: string, years: string, loss: string) =>
    `In ${level} of cases the pool loses at most ${loss} by year ${years}`,
  fanDescription: (mean: string, median: string, high: string, years: string) =>
    `Cumulative pool loss in percent of EAD over ${years} years: bands from the 5th to the 95th and from the 25th to the 75th percentile, the median and the mean. At the end the mean is ${mean}, the median ${median}, the 95th percentile ${high}. Percentiles are of each date by itself.`,
  mean: (loss: string) => `Mean ${loss}`,
  high: (loss: string) => `95 % ${loss}`,
  ends: (tranche: string, point: string) => `${tranche} ends at ${point}`,
  years: "Years",
  lossAxis: "Years; pool loss in % of EAD",

  survival: (tranche: string, probability: string, years: string) =>
    `${tranche} outlasts year ${years} with ${probability}`,
  survivalDescription: (tranche: string, thicknesses: string) =>
    `Probability that ${tranche} is not exhausted, over the years, if it ends at ${thicknesses} of EAD.`,
  thick: (point: string) => `to ${point}`,
  survivalAxis: "Years; probability not to be exhausted",

  cash: (premium: string, lost: string) => `Investors are expected to earn ${premium} and to lose ${lost}`,
  cashNone: "No tranche is held by investors",
  cashDescription: (years: number) =>
    `Expected cash of investors in each of ${years} years: premium, principal that comes back, and losses below the line.`,
  premium: "Premium",
  principal: "Principal",
  losses: "Losses",
  year: "Year",
  amount: (unit: string) => `Expected amount, ${unit}`,
  assumptions:
    "Premiums quarterly, on what is outstanding; no excess spread, calls or recovery lags. A structure with such terms in SRT.TRANCHETABLE has them.",
  insert: "Insert through time",
  insertHint: (sheet: string) =>
    `Makes sheet '${sheet}' with live formulas, native charts and this cash as values. No existing cell is touched.`,
  sheet: "SRT time",
  method: (paths: string, seed: string) => `${paths} paths, seed ${seed}.`,
};

/** Every text of the section Through time. */
export const timeTexts = catalogue(english, timeTextsZh);
