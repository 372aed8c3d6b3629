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
