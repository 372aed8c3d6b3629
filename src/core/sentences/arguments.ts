import type { Words } from "./words-type.ts";

/** What is refused of any argument, range, table or setting. */
export const argumentSentences = {
  tooManyTimedPaths: [
    "The setting Paths is {paths}; followed through time there can be at most {most}.",
    "設定 Paths 為 {paths}；逐期追蹤時至多 {most}。",
  ],
  rowNameless: ["Row {row} of {argument} has no name.", "{argument} 第 {row} 列沒有名稱。"],
  tableMissing: [
    "{name} is missing; it must be a range with the columns {columns}.",
    "缺少 {name}；須為含有 {columns} 欄的範圍。",
  ],
  columnMissing: [
    "{name} has no column {column}; it must have {columns}.",
    "{name} 沒有 {column} 欄；須有 {columns}。",
  ],
  cellNoNumber: [
    "Row {row} of {name}: {column} is {value}; it must be a number.",
    "{name} 第 {row} 列：{column} 為 {value}；須為數字。",
  ],
  methodRefused: [
    "The setting Method is '{method}', which does not serve this: {because}; it must be {words}.",
    "設定 Method 為 '{method}'，不適用於此：{because}；須為 {words}。",
  ],
  notSimulated: [
    "{function} does not simulate, and {reason}; leave it out.",
    "{function} 不做模擬，而 {reason}；請移除。",
  ],
  themeShiftOneFactor: [
    "scenario shifts the theme factor H, and {function} has one factor without theme; leave Hmean and Hsd out.",
    "scenario 移動主題因子 H，而 {function} 只有一個因子、沒有主題；請不給 Hmean 與 Hsd。",
  ],
  anObjectNoRange: ["{name} is an object; it must be a range.", "{name} 為物件；須為範圍。"],
  numbersMissing: [
    "{name} is missing; it must be a number or a range of numbers.",
    "缺少 {name}；須為一個數，或數字的範圍。",
  ],
  noNumbers: ["{name} has {value}; it must hold numbers.", "{name} 含有 {value}；須全為數字。"],
  notPlain: ["{name} holds {value}; it must hold plain values.", "{name} 含有{value}；須全為一般的值。"],
  mustBe: ["{name} is {value}; it must be {domain}.", "{name} 為 {value}；須為{domain}。"],
  notOneCell: [
    "{name} is a range of {rows} by {columns} cells; it must be one value.",
    "{name} 為 {rows} 列 {columns} 欄的範圍；須為單一的值。",
  ],
  missing: ["{name} is missing; it must be {domain}.", "缺少 {name}；須為{domain}。"],
  settingsColumns: [
    "settings has {count} {count|column|columns}; it must have two, Name and Value.",
    "settings 有 {count} 欄；須有 Name 與 Value 兩欄。",
  ],
  settingUnknown: ["settings has the name {name}; it must be {known}.", "settings 有名稱 {name}；須為 {known}。"],
  settingTwice: ["settings gives {name} twice; once is allowed.", "settings 重複給了 {name}；只能給一次。"],
  columnUnknown: [
    "{name} names no column of the product; write Column and one of {known}.",
    "{name} 不是本產品的欄位；請寫 Column 加上 {known} 之一。",
  ],
  unitOfUnknown: [
    "{name} names no column that has a unit; write Unit and one of {known}.",
    "{name} 不是有單位的欄位；請寫 Unit 加上 {known} 之一。",
  ],
  unitUnread: ["{name} is {value}; it must be one of {known}.", "{name} 為 {value}；須為 {known} 之一。"],
  tapeSetting: [
    "{name} has the row {value}; a row must be {known}, and its value.",
    "{name} 有一列 {value}；每列須為 {known} 與其值。",
  ],
  columnTwice: ["{name} gives {value} twice; once is allowed.", "{name} 重複給了 {value}；只能給一次。"],
  columnsOfCard: [
    "pool is a card, whose tape is read; give the settings on columns and units to SRT.POOL.",
    "pool 為卡片，其資料已讀入；欄位與單位設定請給 SRT.POOL。",
  ],
  dfWithoutT: [
    "The setting DF is {df}, and Copula is gaussian, which has none; leave DF out or set Copula to t.",
    "設定 DF 為 {df}，但 Copula 為 gaussian，沒有自由度；請不給 DF，或將 Copula 設為 t。",
  ],
  seedUnread: ["The setting Seed is {value}; it must be a number or a text.", "設定 Seed 為 {value}；須為數字或文字。"],
  settingAsOf: [
    "The setting As of is {value}; it must be a date such as 2025-12-31.",
    "設定 As of 為 {value}；須為日期，如 2025-12-31。",
  ],
  copulaLargePool: [
    "The setting Copula is 't', which Method large-pool does not serve; it serves gaussian.",
    "設定 Copula 為 't'，Method large-pool 不支援；它支援 gaussian。",
  ],
  noFlag: ["{name} is {value}; it must be TRUE or FALSE.", "{name} 為 {value}；須為 TRUE 或 FALSE。"],
  tooManyArguments: [
    "SRT.{name} takes at most {most} {most|argument|arguments}, and {given} {given|was|were} given.",
    "SRT.{name} 最多接受 {most} 個引數，但給了 {given} 個。",
  ],
  semicolons: [
    "The arguments are separated by semicolons; they must be separated by commas.",
    "引數以分號分隔；須以逗號分隔。",
  ],
  errorInCell: [
    "{argument} has the error {error} in row {row}, column {column}; it must hold values.",
    "{argument} 第 {row} 列第 {column} 欄為錯誤值 {error}；儲存格須為值。",
  ],
  errorUnknownName: [
    "{argument} is the error {error}: it names a range or a function that is not known.",
    "{argument} 為錯誤值 {error}：所引用的範圍或函數不存在。",
  ],
  errorGiven: [
    "{argument} is the error {error}; it must be a value or a range.",
    "{argument} 為錯誤值 {error}；須為值或範圍。",
  ],
  formulaUnknownName: [
    "The formula, or a cell that it reads, names a range or a function that is not known.",
    "公式或其所讀取的儲存格引用了不存在的範圍或函數。",
  ],
  mustBeMeant: [
    "{name} is {value}; it must be {domain}; did you mean {meant}?",
    "{name} 為 {value}；須為{domain}；您是否要輸入 {meant}？",
  ],
  twoNumbers: [
    "{name} is {value}, which can be read as {one} or {other}; write it without a sign between thousands.",
    "{name} 為 {value}，可讀作 {one} 或 {other}；請勿使用千分位符號。",
  ],
  dateForYears: [
    "{name} is {value}, which is a date; it must be {domain}.",
    "{name} 為 {value}，是日期；須為{domain}。",
  ],
  horizonInMonths: [
    "horizon is {horizon}, and the pool's longest loan runs {longest} {longest|year|years}; it must be in years; did you mean {years} ({months} {months|month|months})? '{again}Y' is read as years.",
    "horizon 為 {horizon}，而資產池中最長的貸款為 {longest} 年；單位須為年；您是否要輸入 {years}（{months} 個月）？「{again}Y」讀作年。",
  ],
  /** What is told of one tape of several, or of one obligor. */
  toldOf: ["{whose}: {told}", "{whose}：{told}"],
} as const satisfies Readonly<Record<string, Words>>;
