import { catalogue } from "../../language/catalogue.ts";

const english = {
  title: "Every function, with an example",
  hint: "Each example is computed by the product's own tests. Insert puts its formula on a new sheet, its inputs in cells, the expected value under the live one.",
  search: "Search functions",
  keys: "A name or a word, such as mezzanine or 夾層. Arrow keys go through what is found; / comes back here.",
  found: (count: number, all: number) => `${count} of ${all} functions`,
  none: "No function has all of these words.",
  loading: "Loading the examples…",
  formula: "Formula",
  shows: "What it says",
  expected: "Expected value",
  cell: (row: number, column: number, value: string) => `${value} in row ${row}, column ${column} of the result`,
  begins: (value: string) => `begins with ${value}`,
  within: (value: string, tolerance: string) => `${value}, within ${tolerance}`,
  source: "Source",
  insert: "Insert",
  insertOf: (id: string) => `Insert SRT.${id}`,
  help: "Help page",
  helpOf: (id: string) => `Help page of SRT.${id}`,
};

const chinese = {
  title: "每個函數各附一則算例",
  hint: "每則算例皆由產品自身的測試計算。「插入」將公式放在新工作表，輸入置於儲存格，預期值列於即時值之下。",
  search: "搜尋函數",
  keys: "輸入名稱或字詞，如「夾層」或 mezzanine。以方向鍵瀏覽結果，按 / 回到此處。",
  found: (count: number, all: number) => `${all} 個函數中有 ${count} 個`,
  none: "沒有函數同時含有這些字詞。",
  loading: "正在載入算例…",
  formula: "公式",
  shows: "說明",
  expected: "預期值",
  cell: (row: number, column: number, value: string) => `${value}，位於結果的第 ${row} 列第 ${column} 欄`,
  begins: (value: string) => `開頭為 ${value}`,
  within: (value: string, tolerance: string) => `${value}，容許差異 ${tolerance}`,
  source: "來源",
  insert: "插入",
  insertOf: (id: string) => `插入 SRT.${id}`,
  help: "說明頁",
  helpOf: (id: string) => `SRT.${id} 的說明頁`,
};

/** Texts of the page with every function. */
export const galleryTexts = catalogue(english, chinese);
