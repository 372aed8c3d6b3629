import { plainPercent } from "../numbers/format.ts";

/** Texts of the inserted sheet. */
export const timeSheetTexts = {
  title: (pool: string) => `${pool} through time`,
  note: "Losses are live formulas; blue cells are inputs. Investors' cash is values of the run in the pane: quarterly premiums, no excess spread, calls or recovery lags.",
  inputs: "Inputs",
  rho: "Rho",
  horizon: "Horizon (years)",
  fan: "Cumulative pool loss, percentiles of each date",
  survival: "Probability that the first loss is not exhausted, by where it ends",
  cash: (unit: string) => ["Expected cash of investors", unit].filter(Boolean).join(", "),
  cashHeadings: ["Year", "Premium", "Principal", "Losses"] as const,
  years: "Years",
  year: "Year",
  mean: "Mean",
  lossAxis: "Pool loss",
  survivalAxis: "Not exhausted",
  end: (point: number) => `to ${plainPercent(point)}`,
};
