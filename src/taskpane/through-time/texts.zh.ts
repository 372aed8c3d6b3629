/** Every text of the section Through time in Traditional Chinese. */
export const timeTextsZh = {
  title: "隨時間變化",
  hint: "損失如何累積、首損能撐多久、投資人收到什麼：模擬違約時點，逐季追蹤。",
  amortisation: "還本方式",
  sequential: "依序：優先分券先還",
  proRata: "按比例",
  follow: "逐季追蹤",
  cancel: "取消",
  jobLabel: "隨時間變化",
  done: "損失已逐季追蹤完成。",

  fan: (level: string, years: string, loss: string) => `${level} 的情況下，至第 ${years} 年授信池損失不超過 ${loss}`,
  fanDescription: (mean: string, median: string, high: string, years: string) =>
    `${years} 年間授信池累積損失，占違約暴險額百分比：第 5 至 95 及第 25 至 75 百分位的帶狀區間、中位數與平均值。期末平均 ${mean}，中位數 ${median}，第 95 百分位 ${high}。各日期的百分位分別計算。`,
  mean: (loss: string) => `平均 ${loss}`,
  high: (loss: string) => `95 % ${loss}`,
  ends: (tranche: string, point: string) => `${tranche}止於 ${point}`,
  years: "年",
  lossAxis: "年；授信池損失占違約暴險額 %",

  survival: (tranche: string, probability: string, years: string) =>
    `${tranche}撐過第 ${years} 年的機率為 ${probability}`,
  survivalDescription: (tranche: string, thicknesses: string) =>
    `若${tranche}止於違約暴險額的 ${thicknesses}，歷年未耗盡的機率。`,
  thick: (point: string) => `至 ${point}`,
  survivalAxis: "年；未耗盡的機率",

  cash: (premium: string, lost: string) => `投資人預期收取 ${premium}，損失 ${lost}`,
  cashNone: "沒有分券由投資人持有",
  cashDescription: (years: number) => `投資人 ${years} 年間每年的預期現金：保費、收回的本金，以及橫線以下的損失。`,
  premium: "保費",
  principal: "本金",
  losses: "損失",
  year: "年度",
  amount: (unit: string) => `預期金額（${unit}）`,
  assumptions: "保費按季、依未清償餘額計；未計超額利差、買回權與回收落後。含此等條款的結構可用 SRT.TRANCHETABLE 計算。",
  insert: "插入隨時間變化",
  insertHint: (sheet: string) =>
    `建立工作表「${sheet}」，含即時公式、原生圖表，並以數值列出此處的現金；不更動任何現有儲存格。`,
  sheet: "SRT time",
  method: (paths: string, seed: string) => `${paths} 條路徑，亂數種子 ${seed}。`,
};
