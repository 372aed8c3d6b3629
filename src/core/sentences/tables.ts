import type { Words } from "./words-type.ts";

/** What is refused and asked of tables: structures, deals and banks, their headings, units and currencies. */
export const tableSentences = {
  doubledColumn: [
    "{table} has two columns {column}, {first} and {second}; keep one.",
    "{table} 有兩個 {column} 欄：{first} 與 {second}；請只留一個。",
  ],
  fractionsOrPercent: [
    "{table}: {heading} says percent and holds {value}; write it as '{again}%', or take the percent sign out of the heading.",
    "{table}：{heading} 標明百分比，但其值為 {value}；請寫成「{again}%」，或移除標題中的百分比符號。",
  ],
  sizeUnread: [
    "structure row {row}: Size is {value}; it must be an amount or a share above 0.",
    "structure 第 {row} 列：Size 為 {value}；須為大於 0 的金額或比例。",
  ],
  sizesSum: [
    "structure: sizes sum to {sum}; shares must sum to {whole}, the whole pool.",
    "structure：規模合計為 {sum}；比例須合計為 {whole}，即整個資產池。",
  ],
  sizesUnordered: [
    "structure gives sizes, and {names} do not say which is senior; add a column Seniority with 1 for the most senior, or Attach and Detach.",
    "structure 以規模列示，但 {names} 看不出受償順位；請加 Seniority 欄（1 為最優先），或改列 Attach 與 Detach。",
  ],
  sizesContradict: [
    "structure gives sizes, and names and ratings order its tranches in two ways; add a column Seniority with 1 for the most senior.",
    "structure 以規模列示，但名稱與評等所示的順位不一致；請加 Seniority 欄，1 為最優先。",
  ],
  seniorityUnread: [
    "structure: Seniority must be a number for each tranche, 1 for the most senior, none twice.",
    "structure：Seniority 須為每個分券各給一個數字，1 為最優先，不得重複。",
  ],
  sizesAgainstPool: [
    "structure: amounts sum to {sum} and the pool's EAD is {ead}; list every tranche of the pool, or give Attach and Detach.",
    "structure：金額合計為 {sum}，而資產池的 EAD 為 {ead}；請列出所有分券，或改列 Attach 與 Detach。",
  ],
  spreadMeant: [
    "structure row {row}: Spread is {value}; it must be a decimal between 0 and 1, or write bps in the heading; did you mean {meant}?",
    "structure 第 {row} 列：Spread 為 {value}；須為介於 0 與 1 之間的小數，或在標題寫明 bps；您是否要輸入 {meant}？",
  ],
  reliefAboveRwa: [
    "Relief of all deals is {times} times the bank's RWA; are the deals in units and the bank in millions?",
    "所有交易的減免為銀行 RWA 的 {times} 倍；交易是否以元、銀行是否以百萬元列示？",
  ],
  reliefFarBelowRwa: [
    "Relief of all deals is {share} of the bank's RWA; are the deals in millions and the bank in units?",
    "所有交易的減免僅為銀行 RWA 的 {share}；交易是否以百萬元、銀行是否以元列示？",
  ],
  currenciesWithoutRate: [
    "{table} is in {currency} and bank in {bank}; give both in one currency, or bank a row Rate, {again} per {once}.",
    "{table} 為 {currency}，bank 為 {bank}；請統一幣別，或在 bank 加一列 Rate（每單位 {once} 折合 {again}）。",
  ],
  bankUnitsMixed: [
    "bank names a unit for some of its amounts and none for others; write them alike, such as RWA (EUR m) and CET1 (EUR m).",
    "bank 只有部分金額標明單位；請寫法一致，如 RWA（EUR m）與 CET1（EUR m）。",
  ],
  bankUnitTwice: [
    "bank has the Unit {unit}, and its amounts are in millions by their names; keep one.",
    "bank 的 Unit 為 {unit}，但金額名稱標明為百萬；請只留一種。",
  ],
  bankCurrencies: [
    "bank is in {currencies}; it must be in one currency.",
    "bank 的幣別為 {currencies}；須為單一幣別。",
  ],
  bankCurrencyUnread: [
    "Currency of bank is {value}; it must be a code of three letters, such as EUR.",
    "bank 的 Currency 為 {value}；須為三個字母的代碼，如 EUR。",
  ],
  transferredLossShare: [
    "EL transferred of rules is {value}; write '{percent}% of notional' for a share of what is protected, or the amount a year.",
    "rules 的 EL transferred 為 {value}；若為受保護名目本金的比例請寫 '{percent}% of notional'，否則請寫每年金額。",
  ],
} as const satisfies Readonly<Record<string, Words>>;
