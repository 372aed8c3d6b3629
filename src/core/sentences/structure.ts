import type { Words } from "./words-type.ts";

/** What is refused of a structure and the terms of a deal. */
export const structureSentences = {
  detachNotAbove: [
    "detach is {detach}; it must be above attach ({attach}) and at most 1.",
    "detach 為 {detach}；須大於 attach（{attach}）且不大於 1。",
  ],
  pointOutside: [
    "{name} is {point}; it must be a fraction of pool EAD between 0 and 1.",
    "{name} 為 {point}；須為占資產池 EAD 的比例，介於 0 與 1 之間。",
  ],
  pointPercent: [
    "{name} is {point}; it must be a fraction of pool EAD between 0 and 1; did you mean {percent}%?",
    "{name} 為 {point}；須為占資產池 EAD 的比例，介於 0 與 1 之間；您是否要輸入 {percent}%？",
  ],
  horizonNoWholeNumber: [
    "horizon is {horizon}; with {payments} {payments|payment|payments} a year it must be a whole number of {unit}.",
    "horizon 為 {horizon}；每年付款 {payments} 次時，須為整數{unit}。",
  ],
  loanWithoutMaturity: [
    "{loan} is repaid by {kind} and has no maturity; give it one, or make it bullet.",
    "{loan} 以 {kind} 方式還款，但沒有到期日；請給到期日，或改為 bullet。",
  ],
  loanAmortisation: [
    "Amortisation of {loan} is '{words}'; it must be {forms}.",
    "{loan} 的 Amortisation 為 '{words}'；須為 {forms}。",
  ],
  excessSpreadEmpty: [
    "excess spread has no rate; it must have one or one for each year.",
    "超額利差沒有利率；須給一個，或每年各一個。",
  ],
  trancheOverlaps: [
    "{name} attaches at {attach}, below {covered}, where another tranche ends; tranches must not overlap.",
    "{name} 的起賠點為 {attach}，低於另一分券的止賠點 {covered}；分券不得重疊。",
  ],
  triggerWithoutProRata: [
    "structure: Trigger turns pro rata sequential; set Amortisation to pro rata, or leave it out.",
    "structure：Trigger 會將 pro rata 轉為 sequential；請將 Amortisation 設為 pro rata，或不給 Trigger。",
  ],
  termTwice: [
    "structure: {name} is {first} and {second}; it holds for the whole deal, so write it once.",
    "structure：{name} 同時為 {first} 與 {second}；它適用於整筆交易，請只寫一次。",
  ],
  termAmortisation: [
    "structure: Amortisation is {value}; it must be {words}.",
    "structure：Amortisation 為 {value}；須為 {words}。",
  ],
  termSes: [
    "structure: SES is {value}; it must be a rate a year or one for each year, such as '0.75% trapped', '0.9%; 0.6%; 0.3%' or '0.5% of initial'.",
    "structure：SES 為 {value}；須為年利率，或每年各一個，如 '0.75% trapped'、'0.9%; 0.6%; 0.3%' 或 '0.5% of initial'。",
  ],
  termPayments: [
    "structure: Payments is {value}; it must be 4 or 12 a year.",
    "structure：Payments 為 {value}；須為每年 4 或 12 次。",
  ],
  termNoNumber: ["structure: {name} is {value}; it must be a number.", "structure：{name} 為 {value}；須為數字。"],
  termNoShare: [
    "structure: {name} is {value}; it must be a share from 0 to 1, such as 5%.",
    "structure：{name} 為 {value}；須為 0 至 1 的占比，如 5%。",
  ],
  structureMissing: [
    "structure is missing; it must be a range with Tranche, Attach and Detach.",
    "缺少 structure；須為含有 Tranche、Attach 與 Detach 的範圍。",
  ],
  structureEmpty: [
    "structure has no tranche below its heading row; it needs at least one.",
    "structure 的標題列之下沒有分券；至少須有一個。",
  ],
  structureColumn: [
    "structure has no column {column}; its first row must name it.",
    "structure 沒有 {column} 欄；第一列須寫明。",
  ],
  pointUnread: [
    "structure row {row}: {column} is {value}; it must be a fraction of pool EAD.",
    "structure 第 {row} 列：{column} 為 {value}；須為占資產池 EAD 的比例。",
  ],
  thicknessDiffers: [
    "structure row {row}: Thickness is {size}, and Attach and Detach lie {between} apart; give one of them, or make them agree.",
    "structure 第 {row} 列：Thickness 為 {size}，而 Attach 與 Detach 相距 {between}；請只給其一，或使其一致。",
  ],
  inStructureRow: ["structure row {row}: {problem}", "structure 第 {row} 列：{problem}"],
  holderUnread: [
    "structure row {row}: Holder is {value}; it must be bank, investor or the investor's share between 0 and 1.",
    "structure 第 {row} 列：Holder 為 {value}；須為 bank、investor，或介於 0 與 1 之間的投資人占比。",
  ],
  spreadUnread: [
    "structure row {row}: Spread is {value}; it must be a decimal between 0 and 1.",
    "structure 第 {row} 列：Spread 為 {value}；須為介於 0 與 1 之間的小數。",
  ],
  tranchesOverlap: [
    "structure: {name} attaches at {attach}, inside {below}, which detaches at {detach}; tranches must not overlap.",
    "structure：{name} 的起賠點 {attach} 落在 {below} 之內（其止賠點為 {detach}）；分券不得重疊。",
  ],
  ruleTwiceIn: ["{name} gives '{rule}' twice; once is allowed.", "{name} 重複給了 '{rule}'；只能給一次。"],
  ruleUnknownIn: ["{name} has '{rule}'; it must be made of {forms}.", "{name} 有 '{rule}'；須由 {forms} 組成。"],
  ruleNumberIn: ["{name} has '{rule}'; the number must be {domain}.", "{name} 有 '{rule}'；其中的數須為{domain}。"],
  slicesUntold: [
    "The structure gives {from} to {to}, below {below}, to no tranche; nobody is said to bear its losses.",
    "structure 之 {from} 至 {to}（位於 {below} 之下）不屬任何分券；未載明由誰承擔其損失。",
  ],
  stepUnread: [
    "structure row {row}: CQS is {value}; it must be a whole number from 1 to 18.",
    "structure 第 {row} 列：CQS 為 {value}；須為 1 至 18 的整數。",
  ],
} as const satisfies Readonly<Record<string, Words>>;
