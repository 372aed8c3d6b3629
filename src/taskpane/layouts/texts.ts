import { catalogue } from "../../language/catalogue.ts";

const english = {
  readLike: (name: string, columns: string, more: number) =>
    `Read like '${name}': ${columns}${more > 0 ? ` and ${more} more` : ""}.`,
  means: (heading: string, meaning: string, unit: string | null) =>
    `'${heading}' is ${meaning}${unit === null ? "" : ` in ${unit}`}`,
  inUnit: (heading: string, unit: string) => `'${heading}' is in ${unit}`,
  leftOut: (heading: string) => `'${heading}' is not used`,
  title: "Remembered for tapes with these headings",
  hint: "Your choices of columns and units are kept in this browser and used again for the same headings.",
  insert: "Put layouts on a sheet",
  sheet: "Column layouts",
  insertHint: (sheet: string) =>
    `Adds the sheet '${sheet}': whoever opens this workbook reads such tapes the same way.`,
  nothing: "This browser remembers no layout, or its storage is blocked.",
  noMeaning: (row: number, word: string) => `Row ${row} of the layouts: '${word}' is no meaning of a column.`,
  noUnit: (row: number, word: string) => `Row ${row} of the layouts: '${word}' is no unit.`,
  sheetNotes: [
    "The pane reads a tape with these headings as this table says.",
    "Means: the product's name of a column, or 'not used'. Unit: blank where it is recognised.",
    "Formulas read headings alone; save the pool as a clean copy for them.",
  ],
};

const chinese = {
  readLike: (name: string, columns: string, more: number) =>
    `已比照「${name}」讀取：${columns}${more > 0 ? `，另有 ${more} 欄` : ""}。`,
  means: (heading: string, meaning: string, unit: string | null) =>
    `「${heading}」視為「${meaning}」${unit === null ? "" : `（${unit}）`}`,
  inUnit: (heading: string, unit: string) => `「${heading}」的單位為「${unit}」`,
  leftOut: (heading: string) => `「${heading}」不採用`,
  title: "已記住此組標題的欄位設定",
  hint: "您選定的欄位意義與單位保存在此瀏覽器，遇到相同的標題即再次套用。",
  insert: "將欄位設定存成工作表",
  sheet: "Column layouts",
  insertHint: (sheet: string) => `新增工作表「${sheet}」：任何人開啟此活頁簿，都會以相同方式讀取這類授信明細。`,
  nothing: "此瀏覽器沒有記住任何欄位設定，或其儲存空間已遭封鎖。",
  noMeaning: (row: number, word: string) => `欄位設定表第 ${row} 列：「${word}」不是欄位的意義。`,
  noUnit: (row: number, word: string) => `欄位設定表第 ${row} 列：「${word}」不是單位。`,
  sheetNotes: [
    "標題與此表相同的授信明細，面板依此表讀取。",
    "Means：本產品的欄位名稱，或 not used（不採用）。Unit：由產品自行辨識者留空。",
    "公式只看標題；請將授信池存成乾淨的副本，供公式使用。",
  ],
};

/** Texts of remembered column layouts. */
export const layoutTexts = catalogue(english, chinese);
