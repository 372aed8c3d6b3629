import type { Template } from "./template.ts";

/** What is said of currencies, FX tables, and tapes that are read as one pool. */
export const joiningTemplates = {
  currencies: [
    "E07",
    "The tape has {count} {count|currency|currencies} ({list}) and no FX table; convert it to one.",
    "有 {count} 種幣別（{list}）而無匯率表，請先換成同一幣別。",
  ],
  currencyBlank: [
    "E07",
    "Row {row}: Currency is blank, and there are several ({list}); fill it.",
    "第{row}列幣別空白，而資料有多種幣別（{list}），請補值。",
  ],
  currencyNone: [
    "E07",
    "The tape names no currency; add a column Currency, or write it in the heading, such as EAD (EUR m).",
    "資料未載幣別；請加「幣別」欄，或在標題註明，如 暴險額 (EUR m)。",
  ],
  currencyNoneIn: [
    "E07",
    "{tape} names no currency, and others are in {list}; add a column Currency to it, or write it in the heading, such as EAD (EUR m).",
    "{tape} 未載幣別，其他資料為 {list}；請於其中加「幣別」欄，或在標題註明，如 暴險額 (EUR m)。",
  ],
  currencyHeading: [
    "E07",
    "The heading '{column}' says {name} and the column Currency says {list}. Drop the currency from the heading where amounts are in each loan's own, or the column where they are all in {name}.",
    "標題 '{column}' 為 {name}，而幣別欄為 {list}；金額若為各筆原幣請刪去標題幣別，若皆為 {name} 請移除幣別欄。",
  ],
  currencyAsked: [
    "E07",
    "The pool is asked for in {name} and the tape is in {list}; an FX table must give the rate.",
    "要求以 {name} 計，而資料為 {list}；須有匯率表。",
  ],
  fxTable: [
    "E07",
    "The FX table needs columns Currency and Rate; {name} is missing.",
    "匯率表需要「幣別」與「匯率」欄；缺少 {name}。",
  ],
  fxCurrency: [
    "E07",
    "Row {at} of the FX table: {value} is neither a currency such as EUR nor a pair such as EUR/USD.",
    "匯率表第{at}列 {value} 非幣別（如 EUR）亦非貨幣對（如 EUR/USD）。",
  ],
  fxRate: [
    "E07",
    "Row {at} of the FX table: the rate of {name} is {value}; it must be a number above 0.",
    "匯率表第{at}列 {name} 匯率為 {value}，須為大於 0 之數字。",
  ],
  fxTwice: ["E07", "The FX table gives {name} twice; once is allowed.", "匯率表重複列示 {name}。"],
  fxOwnRate: [
    "E07",
    "The pool is asked for in {name}, which has the rate {value} in the FX table; give the table's own currency the rate 1.",
    "要求以 {name} 計，而其匯率為 {value}；匯率表之基準幣別匯率須為 1。",
  ],
  fxBase: [
    "E07",
    "The FX table must have one currency with rate 1, which the others are given in (it has {list}); or name the pool's currency.",
    "匯率表須恰有一種幣別匯率為 1（現為 {listZh}），或指定授信池幣別。",
  ],
  fxPool: [
    "E07",
    "The pairs of the FX table end in several currencies; name the one that the pool is in.",
    "匯率表之貨幣對有多種計價幣別，請指定授信池幣別。",
  ],
  fxInverse: [
    "E07",
    "The FX table says that one {from} is {value} {to}, which looks inverse: it is usually about {typical}. Write units of {to} per one {from}, or turn the pair round.",
    "匯率表載 1 {from} = {value} {to}，似為倒數（通常約 {typical}）；請填每 1 {from} 折合之 {to}，或對調貨幣對。",
  ],
  fxMissing: ["E07", "The FX table has no rate from {from} to {to}.", "匯率表沒有 {from} 對 {to} 之匯率。"],
  amountsConverted: [
    "I23",
    "Amounts are in {code}, as the heading '{heading}' says; '{currency}' names the loans' own currencies and converts nothing.",
    "依標題 '{heading}'，金額以 {code} 計；「{currency}」僅為各筆原幣，不再換算。",
  ],
  converted: [
    "I23",
    "{count} {count|loan|loans} in {from} {count|is|are} converted to {to} at {value}.",
    "{count} 筆 {from} 授信以 {value} 換算為 {to}。",
  ],
  loanTwice: [
    "E06",
    "Loan id {value} appears in {first} and in {second} with different content.",
    "授信編號 {value} 同時出現於 {firstZh} 與 {secondZh}，且內容不同。",
  ],
  loanRepeated: [
    "W13",
    "{count} {count|loan|loans} of an earlier tape {count|stands here again and is|stand here again and are} dropped: {list}.",
    "{count} 筆授信與前一資料表重複，已略過（{list}）。",
  ],
  asOfDates: [
    "W23",
    "The tapes have {count} {count|as-of date|as-of dates}; each maturity counts from its own tape's.",
    "各資料表共有 {count} 個基準日；到期年限各自起算。",
  ],
  cardLoans: [
    "I23",
    "{value} is a pool already: its loan ids cannot be compared with those of the other tapes.",
    "{value} 已是授信池，無法比對授信編號。",
  ],
  leftOutRows: [
    "W24",
    "{count} {count|row is|rows are} hidden by a filter or by hand and {count|is|are} left out; formulas would count {count|it|them}.",
    "{count} 列被篩選或隱藏，未計入；公式仍會計入。",
  ],
} as const satisfies Readonly<Record<string, Template>>;
