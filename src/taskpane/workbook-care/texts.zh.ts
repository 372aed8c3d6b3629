import type { Traces } from "../../workbook/host.ts";

/** Texts about the workbook that a team shares, in Traditional Chinese. */
export const chinese = {
  changedByColleague: (sheet: string, rows: readonly [number, number] | null) => {
    if (rows === null) return `同事更改了「${sheet}」的儲存格。`;
    const [first, last] = rows;
    return `同事更改了「${sheet}」的第 ${first === last ? first : `${first} 至 ${last}`} 列。`;
  },
  menu: "活頁簿",
  repair: "修復公式",
  remove: "清除所有 SRT 痕跡",
  close: "關閉",
  looking: "正在檢視活頁簿…",
  repairHint: "未安裝增益集的同事重算活頁簿後，儲存格顯示 #NAME? 時使用。",
  nothingBroken: "沒有顯示 #NAME? 的 SRT 公式。",
  broken: (cells: number, places: string) => `${cells} 個 SRT 公式顯示 #NAME?：${places}。修復即重新輸入。`,
  repairAction: (cells: number) => `修復 ${cells} 個公式`,
  repaired: (cells: number) => `已重新輸入 ${cells} 個公式。`,
  more: (places: number) => `另有 ${places} 個`,
  removeHint: "供活頁簿交出團隊之前使用。公式改為數值；此步驟無法在窗格復原，請先另存一份。",
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
