import type { Template } from "./template.ts";

/** What is said of single cells: numbers, dates and their bounds. */
export const cellTemplates = {
  errorCell: [
    "E02",
    "Row {row}: {name} holds the error {value}; correct the cell or its formula.",
    "第{row}列「{nameZh}」為錯誤值 {value}，請更正儲存格或公式。",
  ],
  notNumber: ["E02", "Row {row}: {name} {value} is not a number.", "第{row}列「{nameZh}」{value} 不是數字。"],
  blankNumber: ["E02", "Row {row}: {name} is blank; it must be a number.", "第{row}列「{nameZh}」空白，須為數字。"],
  noData: [
    "I27",
    "{name} says {list}, which counts as blank ({lines|row|rows} {lines}).",
    "「{nameZh}」之 {list} 視為空白（第{lines}列）。",
  ],
  noDataNumber: [
    "E02",
    "Row {row}: {name} is {value}, which counts as blank; it must be a number.",
    "第{row}列「{nameZh}」為 {value}，視為空白；須為數字。",
  ],
  notDate: ["E02", "Row {row}: {name} {value} is not a date.", "第{row}列「{nameZh}」{value} 不是日期。"],
  ambiguousDate: [
    "E02",
    "{name}: is {value} day/month or month/day? Write dates as 2027-04-03. Or give the setting {setting}.",
    "「{nameZh}」{value} 是日/月或月/日？請寫成 2027-04-03。或在設定寫{settingZh}。",
  ],
  dateAgainst: [
    "E02",
    "{name}: {value} cannot be {order}, which the dates are said to be; take that back, or write dates as 2027-04-03.",
    "「{nameZh}」{value} 不符所指定之 {order}；請取消指定，或將日期寫成 2027-04-03。",
  ],
  ead: ["E03", "Row {row}: EAD must be above 0 (got {value}).", "第{row}列暴險額須大於 0（實為 {value}）。"],
  negative: [
    "E03",
    "Row {row}: {name} is {value}; it must not be negative.",
    "第{row}列「{nameZh}」為 {value}，不得為負。",
  ],
  outOfBounds: [
    "E05",
    "Row {row}: {name} is {value}; it must be {words} from {low} to {high}.",
    "第{row}列「{nameZh}」為 {value}，須為 {low} 至 {high} 之{wordsZh}。",
  ],
  salesUnit: [
    "E05",
    "{name}: {value} is beyond any company's sales in EUR millions; write the unit in the heading, such as {name} (EUR k).",
    "「{nameZh}」{value} 超過任何公司以百萬歐元計之營收；請在標題註明單位，如 {nameZh}（仟元）。",
  ],
  salesCurrency: [
    "W31",
    "{count} {count|cell|cells} of {name} {count|is|are} in another currency than euros and {count|is|are} left out ({lines|row|rows} {lines}); capital rules take EUR.",
    "「{nameZh}」有 {count} 格非歐元，已略過（第{lines}列）；資本規範以歐元計。",
  ],
  zeroIsBlank: [
    "W31",
    "{count} {count|cell|cells} of {name} {count|holds|hold} 0, which counts as blank, since a blank cell may arrive as 0 ({lines|row|rows} {lines}).",
    "「{nameZh}」有 {count} 格為 0，視為空白，因空白儲存格可能以 0 傳入（第{lines}列）。",
  ],
  zeroShare: [
    "W31",
    "{count} {count|loan has|loans have} {name} 0 ({lines|row|rows} {lines}); if {count|that cell is blank, fill it|those cells are blank, fill them}: a blank cell may arrive as 0.",
    "{count} 筆「{nameZh}」為 0（第{lines}列）；若儲存格空白請補值，因空白可能以 0 傳入。",
  ],
  pd: [
    "E04",
    "Row {row}: PD is {value}; it must be above 0 and below 1{hint}.",
    "第{row}列違約機率為 {value}，須大於 0 且小於 1{hintZh}。",
  ],
  lgd: [
    "E05",
    "Row {row}: {name} is {value}; it must be between 0 and 1.",
    "第{row}列「{nameZh}」為 {value}，須在 0 與 1 之間。",
  ],
  fraction: [
    "E05",
    "Row {row}: {name} is {value}; it must be between {low} and {high}.",
    "第{row}列「{nameZh}」為 {value}，須在 {low} 與 {high} 之間。",
  ],
  maturity: ["E05", "Row {row}: {name} is {value}; it must be above 0.", "第{row}列「{nameZh}」為 {value}，須大於 0。"],
  amortisation: [
    "W21",
    "Row {row}: {name} is {value}, which no deal can follow; it must be {allowed}.",
    "第{row}列「{nameZh}」為 {value}，現金流量無法計算；須為 bullet、linear、附利率之 annuity（如 annuity 5%），或每年底尚欠比例（如 80%; 50%; 0%）。",
  ],
  lgdRecovered: [
    "W11",
    "{count} {count|LGD is|LGDs are} filled as one less the recovery beside {count|it|them} ({rows|row|rows} {rows}).",
    "{count} 筆違約損失率以 1 減同列回收率補入（第{rows}列）。",
  ],
  noMaturity: [
    "W11",
    "{count} {count|maturity is blank; that loan runs|maturities are blank; those loans run} to the horizon ({rows|row|rows} {rows}).",
    "{count} 筆到期日空白，視同存續至期末（第{rows}列）。",
  ],
  matured: [
    "W16",
    "Row {row}: the loan matures before the as-of date and is excluded.",
    "第{row}列授信於基準日前到期，已排除。",
  ],
} as const satisfies Readonly<Record<string, Template>>;
