import { catalogue } from "../language/catalogue.ts";
import type { Delimiter } from "../workbook/csv.ts";

const english = {
  product: "workbook",
  bar: "Workbook",
  open: "Open",
  fileToOpen: "Workbook or tape to open",
  save: "Save",
  asXlsx: "Workbook as .xlsx",
  asValues: "Values alone as .xlsx",
  asCsv: "This sheet as .csv",
  fresh: "New",
  empty: "Empty workbook",
  demo: "Demo workbook, fresh",
  firstSteps: "First steps: tape to capital, with notes",
  foundingCase: "Founding case: the double-correlation trap",
  theme: "Theme",
  themes: { light: "Light", dark: "Dark", system: "As the system" },
  help: "Help",
  pane: "Pane",
  sheetSide: "Spreadsheet",
  paneSide: "SRT pane",
  divider: "Width of the pane",
  cancel: "Cancel",
  close: "Close",

  calculating: "calculating",
  goTo: (sheet: string) => `Go to ${sheet}`,
  saving: "Saving in this browser",
  notKept: (reason: string) => `Not kept in this browser: ${reason}`,
  kept: (time: string) => `Kept in this browser ${time}`,

  unknownFile: (file: string) => `${file} is neither an .xlsx workbook nor a text table (.csv, .txt, .tsv).`,
  notOpened: (file: string, reason: string) => `${file} could not be opened. ${reason}`,
  blankFile: "It is empty.",
  replaces: "This replaces the workbook here, and its changes are not in a file yet.",
  saveFirst: "Save .xlsx first",
  replace: "Replace",
  notSaved: (reason: string) => `The workbook could not be saved. ${reason}`,
  manyRows: (file: string, rows: string) =>
    `${file} has ${rows} rows. Beyond 5,000 this workbook takes seconds for each edit; Excel and calc take 50,000.`,
  assumedLetters: (file: string, encoding: string) =>
    `${file} is no UTF-8 text; its letters are read as ${encoding}, which nothing in it says. Look at names with accents or in Chinese; where they are wrong, save the file as CSV UTF-8.`,
  splitAt: (file: string, delimiter: Delimiter, sign: "," | "." | null) =>
    `${file} is split at ${{ ",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars" }[delimiter]}` +
    (sign === null ? "." : `, and its decimals are read as written with ${sign === "," ? "commas" : "points"}.`),
};

const chinese = {
  product: "活頁簿",
  bar: "活頁簿",
  open: "開啟",
  fileToOpen: "要開啟的活頁簿或授信明細",
  save: "儲存",
  asXlsx: "活頁簿存為 .xlsx",
  asValues: "僅數值存為 .xlsx",
  asCsv: "此工作表存為 .csv",
  fresh: "新增",
  empty: "空白活頁簿",
  demo: "全新示範活頁簿",
  firstSteps: "入門：由授信明細到資本，附說明",
  foundingCase: "創始案例：雙重相關性陷阱",
  theme: "主題",
  themes: { light: "淺色", dark: "深色", system: "依系統設定" },
  help: "說明",
  pane: "窗格",
  sheetSide: "試算表",
  paneSide: "SRT 窗格",
  divider: "窗格寬度",
  cancel: "取消",
  close: "關閉",

  calculating: "計算中",
  goTo: (sheet: string) => `前往 ${sheet}`,
  saving: "正在存入此瀏覽器",
  notKept: (reason: string) => `未能存入此瀏覽器：${reason}`,
  kept: (time: string) => `已存入此瀏覽器 ${time}`,

  unknownFile: (file: string) => `${file} 既非 .xlsx 活頁簿，亦非文字表格（.csv、.txt、.tsv）。`,
  notOpened: (file: string, reason: string) => `無法開啟 ${file}。${reason}`,
  blankFile: "檔案沒有內容。",
  replaces: "此動作會取代目前的活頁簿，而其更改尚未存成檔案。",
  saveFirst: "先存為 .xlsx",
  replace: "取代",
  notSaved: (reason: string) => `無法儲存活頁簿。${reason}`,
  manyRows: (file: string, rows: string) =>
    `${file} 有 ${rows} 列。超過 5,000 列時，此活頁簿每次編輯需時數秒；Excel 與 calc 可達 50,000 列。`,
  assumedLetters: (file: string, encoding: string) =>
    `${file} 不是 UTF-8 文字；文字以 ${encoding} 編碼讀取，檔案本身並未註明。請檢視中文或帶重音符號的名稱；若有誤，請另存為 CSV UTF-8。`,
  splitAt: (file: string, delimiter: Delimiter, sign: "," | "." | null) =>
    `${file} 以${{ ",": "逗號", ";": "分號", "\t": "定位字元", "|": "直線" }[delimiter]}分欄` +
    (sign === null ? "。" : `，小數以${sign === "," ? "逗號" : "句點"}表示。`),
};

/** Texts around the spreadsheet: bar, notices, the line under the sheet. */
export const pageTexts = catalogue(english, chinese);
