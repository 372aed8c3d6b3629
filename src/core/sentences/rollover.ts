import type { Words } from "./words-type.ts";

/** What is refused of a bank, its deals and their quarters. */
export const rolloverSentences = {
  poolsStand: [
    "Assumption: pools stand as on their tapes when the first quarter begins, and lose in proportion to the deal's notional; obligors of the same id in several pools are one obligor.",
    "假設：首季開始時各資產池如其清冊，損失按交易名目本金比例計；數個資產池中編號相同者為同一借戶。",
  ],
  protectionBears: [
    "Assumption: protection bears its tranche to the end of its last quarter, the bank all losses after that; a rolled deal protects the same tranche anew and counts losses from then on.",
    "假設：保護承擔其分券至最後一季結束，其後損失全由銀行承擔；展期之交易重新保護同一分券，損失自展期起算。",
  ],
  lossesTaken: ["Losses that the bank retains are taken out of CET1.", "銀行自留之損失自 CET1 扣除。"],
  lossesShown: [
    "Losses that the bank retains are shown and not taken out of CET1: the bank's Losses is off.",
    "銀行自留之損失僅列示，不自 CET1 扣除：bank 的 Losses 為 off。",
  ],
  dealsWithoutPool: [
    "{without} of {count} {count|deal|deals} {without|names no pool and has|name no pool and have} no losses.",
    "{count} 筆交易中有 {without} 筆未載資產池，不計損失。",
  ],
  currencySilent: [
    "{silent} names no currency; its amounts are taken to be in {currency}, as those of {said} are.",
    "{silent} 未載幣別；其金額比照 {said}，視為 {currency}。",
  ],
  bankItemMissing: [
    "bank has no {item}; add a row with its name and value.",
    "bank 沒有 {item}；請加一列寫明其名稱與值。",
  ],
  bankItemNoNumber: ["{item} of bank is {value}; it must be a number.", "bank 的 {item} 為 {value}；須為數字。"],
  bankColumns: [
    "bank has fewer than two columns; it must have two, Item and Value.",
    "bank 不足兩欄；須有 Item 與 Value 兩欄。",
  ],
  bankItemUnknown: ["bank has the item {item}; it must be {known}.", "bank 有項目 {item}；須為 {known}。"],
  bankItemTwice: ["bank gives {item} twice; once is allowed.", "bank 重複給了 {item}；只能給一次。"],
  dealsColumnMissing: [
    "deals has no column {column}; it must have {columns}.",
    "deals 沒有 {column} 欄；須有 {columns}。",
  ],
  bankRatio: [
    "CET1 of bank is {cet1} beside RWA of {rwa}; it must be an amount in the unit of RWA; did you mean {percent}% of RWA?",
    "bank 的 CET1 為 {cet1}，而 RWA 為 {rwa}；須為與 RWA 同單位之金額；您是否要輸入 RWA 的 {percent}%？",
  ],
  dealsNotionalShare: [
    "The column '{heading}' of deals speaks of a share; Notional must be an amount.",
    "deals 的欄位 '{heading}' 為占比；Notional 須為金額。",
  ],
  dealTwice: [
    "Rows {first} and {second} of deals are the same; a deal counts once.",
    "deals 第 {first} 列與第 {second} 列相同；每筆交易只計一次。",
  ],
  dealNameless: [
    "Row {row} of deals has no name; the column Deal must name it.",
    "deals 第 {row} 列沒有名稱；Deal 欄須寫明。",
  ],
  dealCellNoNumber: [
    "Row {row} of deals: {column} is {value}; it must be a number.",
    "deals 第 {row} 列：{column} 為 {value}；須為數字。",
  ],
  dealsDateAmbiguous: [
    "deals: Call/maturity is {value}, which can be read in two ways; write 2026Q1 or 2026-03-31.",
    "deals：Call/maturity 為 {value}，有兩種讀法；請寫成 2026Q1 或 2026-03-31。",
  ],
  dealEndUnread: [
    "Row {row} of deals: Call/maturity is {value}; it must be a quarter such as 2026Q1, or a date.",
    "deals 第 {row} 列：Call/maturity 為 {value}；須為季別（如 2026Q1）或日期。",
  ],
  ratioAboveOne: [
    "CET1 is {cet1} and RWA is {rwa}; CET1 must be below RWA, both in one unit.",
    "CET1 為 {cet1}，RWA 為 {rwa}；兩者須同一單位，且 CET1 須小於 RWA。",
  ],
  dealEndedBefore: [
    "{deal} ends in {quarter}, before the first quarter {first}; leave it out or set As of.",
    "{deal} 於 {quarter} 結束，早於第一季 {first}；請將其移除，或設定 As of。",
  ],
  dealsEmpty: [
    "deals has no deal below its heading row; it needs at least one.",
    "deals 的標題列之下沒有交易；至少須有一筆。",
  ],
  asOfUnread: ["asof is {value}; it must be a date such as 2025-12-31.", "asof 為 {value}；須為日期，如 2025-12-31。"],
  dealEndedBeforeAsOf: [
    "{deal} ends in {quarter}, before the first quarter {first} after the as-of date; leave it out or set another date.",
    "{deal} 於 {quarter} 結束，早於基準日後的第一季 {first}；請將其移除，或另設日期。",
  ],
  dealsMissing: ["deals is missing; it must be a range with {columns}.", "缺少 deals；須為含有 {columns} 的範圍。"],
  bankMissing: [
    "bank is missing; it must be a range with Item and Value: RWA, CET1, MDA and others.",
    "缺少 bank；須為含有 Item 與 Value 的範圍：RWA、CET1、MDA 等。",
  ],
  reliefTooLarge: [
    "Relief of {relief} leaves RWA of {rwa} in step {step}; RWA must be above 0.",
    "減免 {relief} 後，第 {step} 期的 RWA 剩 {rwa}；RWA 須大於 0。",
  ],
  lostBlank: [
    "from is {from} and lost is blank; say which deal loses recognition, or all.",
    "from 為 {from} 而 lost 空白；請寫明哪一筆交易喪失認列，或寫 all。",
  ],
  lostUnknown: ["lost is {value}; it must be {known}.", "lost 為 {value}；須為 {known}。"],
  fromUnread: [
    "from is {value}; it must be a quarter such as {example}, or blank for the start.",
    "from 為 {value}；須為季別（如 {example}），或留空表示期初。",
  ],
  startUnread: [
    "Row {row} of deals: Start is {value}; it must be a quarter such as 2026Q1.",
    "deals 第 {row} 列：Start 為 {value}；須為季別（如 2026Q1）。",
  ],
  bankSwitch: ["{item} of bank is {value}; it must be off or on.", "bank 的 {item} 為 {value}；須為 off 或 on。"],
  dealPoolUnread: [
    "Row {row} of deals: Pool is {value}; it must be a card of SRT.POOL, or blank for a deal without a pool.",
    "deals 第 {row} 列：Pool 為 {value}；須為 SRT.POOL 的卡片，交易沒有資產池則留空。",
  ],
  dealPoolUnknown: [
    "The pool of {deal} is not among the pools; it must be one of them.",
    "{deal} 的資產池不在所給的資產池之中；須為其中之一。",
  ],
  poolsWithoutTheme: [
    "The pools have no theme factor; the market shares theirs, so they must have one.",
    "各資產池沒有主題因子；市場與其共用主題因子，故須有之。",
  ],
  weightWithoutPools: [
    "alpha3 of bank is {weight}, and no deal names a pool; give deals a column Pool with cards of SRT.POOL, or set it to 0.",
    "bank 的 alpha3 為 {weight}，但沒有交易指定資產池；請在 deals 加一欄 Pool 並放入 SRT.POOL 的卡片，或將其設為 0。",
  ],
  lossesWithoutPools: [
    "Losses of bank is on, and no deal names a pool; give deals a column Pool with cards of SRT.POOL, or set it to off.",
    "bank 的 Losses 為 on，但沒有交易指定資產池；請在 deals 加一欄 Pool 並放入 SRT.POOL 的卡片，或將其設為 off。",
  ],
} as const satisfies Readonly<Record<string, Words>>;
