import type { Template } from "./template.ts";

/** What is said of rows: which are loans, which are left out, which are in default. */
export const rowTemplates = {
  emptyTape: [
    "E01",
    "The tape has no row of data; it needs a heading row and at least one loan below it.",
    "資料表沒有任何資料列；需要一列標題與至少一筆授信。",
  ],
  duplicateLoan: [
    "E06",
    "Loan id {value} appears in rows {rows} with different content.",
    "授信編號 {value} 重複於第{rows}列且內容不同。",
  ],
  defaulted: [
    "E08",
    "Row {row}: {name} is {value}; a performing pool takes no defaulted loan.",
    "第{row}列「{nameZh}」為 {value}；正常授信池不得含已違約授信。",
  ],
  watchedLoans: [
    "W28",
    "By {name} loans are in arrears, restructured or watched ({list}); they count as performing (rows {lines}).",
    "依「{name}」有授信延滯、協商或列入觀察（{list}），仍視為正常（第{lines}列）。",
  ],
  closedLoans: [
    "W29",
    "By {name} loans are repaid or out of the pool ({list}) and still have a balance; they count (rows {lines}).",
    "依「{name}」有授信已結清或移出（{list}）但仍有餘額，仍予計入（第{lines}列）。",
  ],
  unknownStatus: [
    "W30",
    "{name} has values that are not known, read as performing: {list} (rows {lines}).",
    "「{name}」有無法辨識之值，視為正常：{list}（第{lines}列）。",
  ],
  identicalRows: [
    "W13",
    "Rows {rows} repeat another row in every column and are dropped.",
    "第{rows}列與他列完全相同，已略過。",
  ],
  totalRow: ["I20", "Row {row} looks like a total; skipped.", "第{row}列像是合計列，已略過。"],
  hiddenRows: [
    "I20",
    "{count} rows are hidden by a filter or by hand and are included.",
    "{count} 列被篩選或隱藏，仍計入。",
  ],
} as const satisfies Readonly<Record<string, Template>>;
