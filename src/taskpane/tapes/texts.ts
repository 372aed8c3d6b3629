import { catalogue } from "../../language/catalogue.ts";

const english = {
  title: (count: number) => (count === 1 ? "One tape" : `${count} tapes as one pool`),
  tape: (name: string, rows: string) => `${name}: ${rows} rows`,
  add: "Add another tape",
  fromSelection: "The selection on the sheet",
  remove: "Remove",
  removeTape: (name: string) => `Remove ${name} from the pool`,
  joined: (name: string, count: number) => `${name} joins the pool, which has ${count} tapes now.`,
  parted: (name: string) => `${name} has left the pool.`,
  alreadyIn: (name: string) => `${name} is in the pool already; choose another tape.`,
  openFirst: "Open a tape first, then add another.",
  hiddenRows: (count: number) => (count === 1 ? "Count 1 hidden row" : `Count ${count} hidden rows`),
  hiddenHint:
    "Formulas cannot see that rows are hidden and count them. Left out here, the pool is saved as a clean copy.",

  currencyTitle: (count: number, code: string | null) =>
    code === null
      ? "Currencies"
      : count === 1
        ? `The pool is in ${code}`
        : `${count} currencies, as one pool in ${code}`,
  rates: "FX table",
  noRates: "None",
  ratesFromSelection: "Use the selection",
  ratesHint:
    "Columns Currency and Rate: units of the pool's currency per one unit, or pairs such as EUR/USD. New template in the empty pane makes one.",
  notRates: "The selection is no FX table; it needs the columns Currency and Rate.",
  poolCurrency: "Pool in",
  rateOne: "With rate 1",
  exposures: "EAD by currency of the loans",
  currency: "Currency",
  loans: "Loans",
  local: "EAD, own currency",
  rate: "Rate",
  ead: "EAD",
  unnamed: "not named",
  saveJoined:
    "The pool is written to a new sheet: one row per obligor, in one currency. Formulas that the pane inserts before that read the tapes themselves.",
};

const chinese = {
  title: (count: number) => (count === 1 ? "一份授信明細" : `${count} 份授信明細合為一個授信池`),
  tape: (name: string, rows: string) => `${name}：${rows} 列`,
  add: "加入另一份明細",
  fromSelection: "工作表上的選取範圍",
  remove: "移除",
  removeTape: (name: string) => `移除授信池中的 ${name}`,
  joined: (name: string, count: number) => `${name} 已併入授信池，目前共 ${count} 份明細。`,
  parted: (name: string) => `${name} 已移出授信池。`,
  alreadyIn: (name: string) => `${name} 已在授信池中，請改選其他明細。`,
  openFirst: "請先開啟一份授信明細，再加入其他明細。",
  hiddenRows: (count: number) => `計入 ${count} 列隱藏列`,
  hiddenHint: "公式無法得知哪些列已隱藏，一律計入。若在此排除，授信池將另存為乾淨的副本。",

  currencyTitle: (count: number, code: string | null) =>
    code === null ? "幣別" : count === 1 ? `授信池以 ${code} 計` : `${count} 種幣別，合為 ${code} 計價的授信池`,
  rates: "匯率表",
  noRates: "無",
  ratesFromSelection: "使用選取範圍",
  ratesHint:
    "須有「幣別」與「匯率」兩欄：每一單位外幣折合的授信池幣別金額，或以 EUR/USD 等貨幣對表示。尚未開啟授信池時，可用「新增範本」建立一份。",
  notRates: "選取範圍不是匯率表；匯率表須有「幣別」與「匯率」兩欄。",
  poolCurrency: "授信池幣別",
  rateOne: "匯率為 1 者",
  exposures: "各授信幣別的違約暴險額",
  currency: "幣別",
  loans: "筆數",
  local: "原幣暴險額",
  rate: "匯率",
  ead: "暴險額",
  unnamed: "未註明",
  saveJoined: "授信池將寫入一張新工作表：每位借戶一列，金額皆為同一幣別。在此之前，本面板插入的公式直接讀取各份明細。",
};

/** Texts of tapes that join, of currencies and of hidden rows. */
export const tapesTexts = catalogue(english, chinese);
