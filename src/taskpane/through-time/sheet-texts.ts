import { catalogue } from "../../language/catalogue.ts";
import { plainPercent } from "../numbers/format.ts";

const english = {
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

const chinese = {
  title: (pool: string) => `${pool} 隨時間變化`,
  note: "損失為即時公式；藍色儲存格為輸入。投資人現金為窗格該次計算的數值：保費按季，未計超額利差、買回權與回收落後。",
  inputs: "輸入",
  rho: "Rho",
  horizon: "期間（年）",
  fan: "授信池累積損失，各日期的百分位",
  survival: "第一損失未耗盡的機率，依其止賠點",
  cash: (unit: string) => (unit === "" ? "投資人預期現金" : `投資人預期現金（${unit}）`),
  cashHeadings: ["年度", "保費", "本金", "損失"] as const,
  years: "年",
  year: "年度",
  mean: "平均",
  lossAxis: "授信池損失",
  survivalAxis: "未耗盡",
  end: (point: number) => `至 ${plainPercent(point)}`,
};

/** Texts of the inserted sheet. */
export const timeSheetTexts = catalogue(english, chinese);
