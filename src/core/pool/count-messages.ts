import type { Template } from "./template.ts";

/** What is said of rows that stand for many loans. */
export const countTemplates = {
  countColumns: [
    "I24",
    "Used as counts: {list}; {rows} {rows|row stands|rows stand} for {count} {count|loan|loans, which count one by one}.",
    "作為筆數使用之欄位：{list}；{rows} 列代表 {count} 筆授信，逐筆計入。",
  ],
  countAverages: [
    "I24",
    "Averages are read as the values of every loan of their row: {list}.",
    "平均值欄位視為該列每筆授信之值：{list}。",
  ],
  countUnusual: [
    "W27",
    "{name} counts loans, and the headings are ESMA's, whose files have one loan a row; is each row really so many loans?",
    "「{name}」為筆數欄，而標題為 ESMA 欄位代碼，其檔案每列一筆授信；請確認各列是否確實代表多筆授信。",
  ],
  countWhole: [
    "E14",
    "Row {row}: {name} is {value}; it must be a whole number of 1 or more, or blank for one loan.",
    "第{row}列「{name}」為 {value}，須為 1 以上之整數；單筆可留白。",
  ],
  countBoth: [
    "E14",
    "Row {row} gives both the largest loan and the HHI; keep one.",
    "第{row}列同時載有最大筆與集中度指數，請擇一。",
  ],
  countMissing: [
    "E14",
    "{name} says how large a part of a row one of its loans is, and no column says how many loans a row has; add Number of loans, or leave {name} out.",
    "「{name}」為該列單筆授信之佔比，但無筆數欄；請加「筆數」欄，或刪除「{name}」。",
  ],
  countLargest: [
    "E14",
    "Row {row}: {name} is {value}; of {count} {count|loan|loans} the largest has a share of the row's EAD between {least} and 1.",
    "第{row}列「{name}」為 {value}；{count} 筆授信中最大筆佔該列暴險額須介於 {least} 與 1 之間。",
  ],
  countHhi: [
    "E14",
    "Row {row}: {name} is {value}; the shares of {count} {count|loan|loans} have a sum of squares between {least} and 1.",
    "第{row}列「{name}」為 {value}；{count} 筆授信佔比之平方和須介於 {least} 與 1 之間。",
  ],
  countTwice: [
    "E14",
    "{value} stands in {rows|row|rows} {rows}, and a row that stands for many loans has an id of its own. Give each row its own id.",
    "{value} 出現於第{rows}列；代表多筆授信之列須有專屬編號，請分別編號。",
  ],
  countMost: [
    "E14",
    "The rows stand for {count} {count|loan|loans}; a pool has at most 1000000.",
    "各列共代表 {count} 筆授信；授信池以 1000000 筆為限。",
  ],
  countHub: [
    "E09",
    "{spoke} links to {hub}, which stands for {count} {count|loan|loans}; a hub is one obligor.",
    "{spoke} 連結到 {hub}，而 {hub} 代表 {count} 筆授信；樞紐須為單一借戶。",
  ],
  countAverageEad: [
    "E14",
    "EAD is read from {column}, an average, and each row stands for many loans; give the sum of a row's loans as EAD.",
    "暴險額取自「{column}」，似為平均值，而各列代表多筆授信；請提供該列授信之合計暴險額。",
  ],
} as const satisfies Readonly<Record<string, Template>>;
