/** Texts on scenarios and structures that are the user's own, in Traditional Chinese. */
export const ownTextsZh = {
  group: "本活頁簿",
  product: "產品內建",
  title: "本活頁簿的情境",
  hint: {
    scenario: "標題為參數、對象、數值的表格或已命名範圍會自動列出；其他範圍請選取後加入。",
    structure: "標題為分券、起賠點、止賠點的表格或已命名範圍會自動列出；其他範圍請選取後加入。",
  },
  add: { scenario: "加入選取的情境", structure: "加入選取的結構" },
  remove: (name: string) => `移除「${name}」`,
  removeShort: "移除",
  added: (name: string) => `已加入「${name}」。`,
  removed: (name: string) => `「${name}」已自選項移除，儲存格不變。`,
  nothingSelected: {
    scenario: "請選取情境的各列：參數、對象、數值三欄。",
    structure: "請選取結構的各列（含標題）：至少有分券、起賠點、止賠點。",
  },
  noRows: (name: string) => `「${name}」沒有任何參數列；至少需要一列。`,
  inRange: (name: string, sentence: string) => `「${name}」：${sentence}`,
  gone: (name: string) => `活頁簿中已無範圍「${name}」；請改選，或重新加入。`,
  reading: "正在讀取活頁簿的情境與結構。",
};
