import type { Traces } from "../../workbook/host.ts";
import type { OtherEngines } from "./care-state.ts";

/** Texts about the workbook that a team shares, in Traditional Chinese. */
export const chinese = {
  changedByColleague: (sheet: string, rows: readonly [number, number] | null) => {
    if (rows === null) return `同事更改了「${sheet}」的儲存格。`;
    const [first, last] = rows;
    return `同事更改了「${sheet}」的第 ${first === last ? first : `${first} 至 ${last}`} 列。`;
  },
  menu: "活頁簿",
  titles: { freeze: "凍結此工作表", repair: "修復公式", remove: "清除所有 SRT 痕跡" },
  hints: {
    freeze: "供提報或存檔：無論誰重算活頁簿，副本的數字不變。",
    repair: "未安裝增益集的同事重算活頁簿後，儲存格顯示 #NAME? 時使用。",
    remove: "供活頁簿交出團隊之前使用。公式改為數值；此步驟無法在窗格復原，請先另存一份。",
  },
  freezes: (sheet: string, name: string, formulas: number) =>
    `將「${sheet}」複製到旁邊的新工作表「${name}」：所有公式改為數值，保留格式與欄寬。下方註明由誰、何時、以哪一版引擎製作${formulas === 0 ? "" : `，以及 ${formulas} 個 SRT 公式如何計算（以已知者為限）`}。`,
  freezeCharts: (host: "excel" | "embedded") =>
    host === "excel"
      ? "副本的圖表顯示副本的數值；若圖表取自其他工作表的儲存格，仍隨該工作表變動。"
      : "副本的圖表顯示副本的數值。另存為 .xlsx 的檔案有數值而無圖表。",
  by: "您的姓名",
  byHint: "保存在此瀏覽器，供下次使用。",
  freezeAction: "凍結工作表",
  frozen: (sheet: string, name: string) => `「${sheet}」的數值已凍結於工作表「${name}」。`,
  otherEngines: ({ runs, sheets, engines }: OtherEngines, log: string, own: string) => {
    const what = [
      ...(runs > 0 ? [`${log} 中的 ${runs} 次計算`] : []),
      ...(sheets.length > 0 ? [`凍結的工作表「${sheets.join("」、「")}」`] : []),
    ].join("，以及");
    return `以下由不同於此窗格 ${own} 的引擎算出：${what}（引擎 ${engines.join("、")}）。`;
  },
  close: "關閉",
  looking: "正在檢視活頁簿…",
  nothingBroken: "沒有顯示 #NAME? 的 SRT 公式。",
  broken: (cells: number, places: string) => `${cells} 個 SRT 公式顯示 #NAME?：${places}。修復即重新輸入。`,
  repairAction: (cells: number) => `修復 ${cells} 個公式`,
  repaired: (cells: number) => `已重新輸入 ${cells} 個公式。`,
  more: (places: number) => `另有 ${places} 個`,
  noTraces: "此活頁簿中沒有 SRT 的痕跡。",
  found: "將清除",
  traces: ({ formulas, names, tables, sheets, settings }: Traces): readonly string[] =>
    [
      formulas.length > 0 ? `${formulas.length} 個 SRT 公式，改為數值` : null,
      names.length > 0 ? `${names.length} 個名稱：${names.join("、")}` : null,
      tables.length > 0 ? `${tables.length} 個表格，改為一般儲存格：${tables.join("、")}` : null,
      sheets.length > 0 ? `${sheets.length} 張由 SRT 插入的工作表：${sheets.join("、")}` : null,
      settings.length > 0 ? `${settings.length} 項窗格設定` : null,
    ].filter((line) => line !== null),
  referring: "參照到上述項目的公式也改為數值。",
  deleteSheets: "一併刪除工作表",
  removeAction: "清除所有痕跡",
  removed: "此活頁簿中已無 SRT 的痕跡。",
};
