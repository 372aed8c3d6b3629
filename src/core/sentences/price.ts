import type { Words } from "./words-type.ts";

/** What is refused of rates, cash flows and investors' notes. */
export const priceSentences = {
  rateEmpty: [
    "rate has no point; it must be one number or rows of a time and a rate.",
    "rate 沒有任何資料；須為一個數，或多列的時間與利率。",
  ],
  rateTimesDescend: [
    "rate: time {point} is {time}; it must be above the one before, {before}.",
    "rate：第 {point} 個時間為 {time}；須大於前一個時間 {before}。",
  ],
  leverageOne: [
    "leverage is 1; it must be below 1, for the investor pays something.",
    "leverage 為 1；投資人須有自有資金，故須小於 1。",
  ],
  rateColumns: [
    "rate has {count} {count|column|columns}; it must be one number, or two columns, time in years and rate.",
    "rate 有 {count} 欄；須為一個數，或時間（年）與利率兩欄。",
  ],
  rateUnread: [
    "rate has {value}; it must be one continuous rate, such as 0.03, or times and rates.",
    "rate 含有 {value}；須為一個連續複利利率（如 0.03），或時間與利率。",
  ],
  horizonMissing: [
    "horizon is missing; it must be a whole number of quarters, such as 5.",
    "缺少 horizon；須為整數季的年數，如 5。",
  ],
  financingMissing: [
    "leverage is {leverage}, and the setting Financing is missing; it must say what the debt costs over the base rate, such as 0.02.",
    "leverage 為 {leverage}，但缺少設定 Financing；須寫明借款成本高於基準利率多少，如 0.02。",
  ],
  cashflowColumns: [
    "cashflows has {count} {count|column|columns}; it must have two, years and amount.",
    "cashflows 有 {count} 欄；須有年數與金額兩欄。",
  ],
  cashflowUnread: [
    "Payment {payment} of cashflows has {value}; it must have years and an amount, both numbers.",
    "cashflows 第 {payment} 筆付款為 {value}；須有年數與金額，且皆為數字。",
  ],
} as const satisfies Readonly<Record<string, Words>>;
