import { englishTables, type Template, type TemplateTable } from "./template-tables.ts";

const formats = (template: Template) => englishTables[template].numberFormats;

/** The tables of the templates in Traditional Chinese; items, parameters and codes stay as the readers know them. */
export const chineseTables: Readonly<Record<Template, TemplateTable>> = {
  tape: {
    rows: [
      [
        "授信編號",
        "借戶編號",
        "借款人",
        "產業",
        "暴險額（百萬）",
        "幣別",
        "違約機率（小數）",
        "違約損失率（小數）",
        "剩餘年限（年）",
        "供應鏈連結",
        "資料狀態",
      ],
      ["範例-1", "O-1", "範例借戶", "SEM", 25, "EUR", 0.012, 0.4, 3.5, null, "範例"],
    ],
    numberFormats: formats("tape"),
    notes: [
      "每筆授信一列；同一借戶之各筆視為同時違約。",
      "暴險額：以「幣別」欄之百萬元計。違約機率、違約損失率為小數，1.2% 填 0.012。剩餘年限以年計。",
      "可另加：評等（代替違約機率）、回收率（代替違約損失率）、集團、國別、AI 曝險、資產相關性、資產類別、營收（百萬歐元）。",
      "供應鏈連結：樞紐與依存度，如 O-2 0.4；數筆以分號分隔。",
    ],
  },
  structure: {
    rows: [
      ["分券", "起賠點", "止賠點", "持有人", "利差"],
      ["範例：首損", 0, 0.06, "銀行", null],
    ],
    numberFormats: formats("structure"),
    notes: [
      "每一分券一列，不得重疊。",
      "起賠點、止賠點：占期初授信池暴險額之小數。持有人：銀行、投資人，或投資人持有比例（0 至 1）。",
      "利差：年率小數，9% 填 0.09。",
    ],
  },
  deals: {
    rows: [
      [
        "交易",
        "名目本金",
        "起賠點",
        "止賠點",
        "移轉前風險權數",
        "移轉後風險權數",
        "到期季度",
        "TMT占比",
        "利差bps",
        "分券預期損失",
      ],
      ["範例-1", 2500, 0, 0.08, 0.65, 0.2, "2027Q2", 0.3, 950, 0.15],
    ],
    numberFormats: formats("deals"),
    notes: [
      "每一到期交易一列。名目本金：百萬元，幣別同銀行表。",
      "風險權數：占名目本金之小數。到期季度：如 2027Q2，或日期。",
      "TMT占比、分券預期損失：小數。利差bps：年率基點。",
    ],
  },
  bank: {
    rows: [
      ["項目", "數值", "備註"],
      ["RWA", 100000, "範例，百萬元"],
      ["CET1", 14000, "範例，百萬元"],
      ["MDA", 0.105, "範例，占 RWA 之小數"],
    ],
    numberFormats: formats("bank"),
    notes: [
      "三列皆須填。其他項目及預設值見 SRT.ROLLSIM 說明頁。",
      "RWA、CET1：百萬元。MDA：低於此 CET1 比率即限制盈餘分配，小數。",
    ],
  },
  fx: {
    rows: [
      ["幣別", "匯率", "備註"],
      ["EUR", 1, "授信池幣別"],
      ["USD", 0.9, "範例：1 美元折合 0.9 歐元"],
    ],
    numberFormats: formats("fx"),
    notes: [
      "匯率：每 1 單位折合之授信池幣別（其匯率為 1）。",
      "亦可填貨幣對：EUR/USD 1.11 表示 1 歐元折合 1.11 美元。",
    ],
  },
  links: {
    rows: [
      ["從屬", "樞紐", "依存度", "備註"],
      ["O-1", "O-2", 0.4, "範例"],
    ],
    numberFormats: formats("links"),
    notes: ["從屬者依存於樞紐，皆填借戶編號。", "依存度：0 至 1 之小數；同一從屬者合計不得超過 1。"],
  },
  scenario: {
    rows: [
      ["參數", "對象", "數值"],
      ["shift", "SEM", 0.5],
    ],
    numberFormats: formats("scenario"),
    notes: [
      "參數：g、h、w、Hmean、Hsd、shift、haircut、pd、kd、kD、pi、contagion 或 freeze。對象：借戶、產業或 *。",
      "shift：違約距離下降之標準差數。haircut：回收減損之小數。",
      "首列填 base、* 與情境名稱，可由產品內建情境開始。",
    ],
  },
  chain: {
    rows: [
      ["步驟", "數值", "占比", "單位", "基準日", "可信度", "來源"],
      ["範例：一年資本支出", 600, "否", "EUR bn", "2026-01-31", "媒體", "數字出處"],
      ["範例：以債務融通", 0.25, "是", null, null, "假設", "無：請自行設定"],
    ],
    numberFormats: formats("chain"),
    notes: [
      "由一筆金額逐步推至某方持有之部位：每一步為金額，或占前一步之比例。",
      "數值：占比填否者，為「單位」欄之金額；填是者，為占前一步之小數。",
      "可信度：已查證、媒體或假設。基準日：數字之日期。分母另立一表，見 SRT.SCALE 說明頁。",
    ],
  },
};
