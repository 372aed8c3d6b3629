import type { ScenarioLever } from "../../core/index.ts";

const NAMES = [
  "超大規模雲端業者一年資本支出",
  "以舉債支應",
  "由銀行放款",
  "納入合成型證券化",
  "售予投資人（分券厚度）",
];
const DENOMINATORS = ["流通在外的已售分券", "受保護的資產餘額", "示範銀行的 CET1"];

/** Sources that are none. */
const NO_SOURCE: Readonly<Record<string, string>> = {
  "none: set your own": "無，請自行設定",
  "none: synthetic": "無：虛構",
};

/** Every text of the page Scale in Traditional Chinese. */
export const scaleTextsZh = {
  jobLabel: "風險槓桿",
  progress: {
    reverse: (done: number) => `調整單一因素，已完成 ${done} 次`,
    tornado: (done: number) => `逐一調整各因素，已完成 ${done} 次`,
  },
  solved: "已找到答案。",
  ranked: "各因素已排序。",

  chainTitle: "規模有多大？",
  chainHint: "由新聞標題的金額，推算到投資人實際承擔的風險。每個比率都可更改。",
  amount: (unit: string) => `金額（${unit}）`,
  valueOf: (step: string) => `「${step}」的數值`,
  steps: ["一年資本支出", "其中舉債", "銀行放款", "納入合成型交易", "售予投資人"],
  names: NAMES,
  denominators: DENOMINATORS,
  sources: NO_SOURCE,
  correction: (theme: string | null) => `${theme ?? "AI"} 修正`,
  lost: (tranche: string, correction: string) => `${correction}情境下${tranche}的預期損失`,
  lostShort: (theme: string) => `${theme} 修正下損失`,
  lostSource: "「壓力」頁，本授信池",
  sourceOf: (source: string) => `來源：${NO_SOURCE[source] ?? source}`,
  confidence: { verified: "已查證", press: "媒體", assumption: "假設" },
  unread: "推算步驟中有數值無法讀取；第一項須為金額，其餘須介於 0 與 100 % 之間。",
  ladder: (from: string, to: string, share: string, against: string) =>
    `${from} 化為投資人持有的 ${to}：占${against}的 ${share}`,
  ladderLost: (from: string, held: string, lost: string, correction: string) =>
    `${from} 化為投資人持有的 ${held}，${correction}下損失 ${lost}`,
  ladderDescription: (steps: string) => `推算各步驟的金額，對數座標：${steps}。`,
  ladderAxis: (unit: string) => `${unit}，對數座標`,
  step: "步驟",
  against: "對照",
  times: (times: string, material: string, against: string) => `再放大 ${times} 倍，才達${against}的 ${material}`,

  reverseTitle: "要發生什麼事才會如此？",
  reverseHint: "以同一組亂數，對全體借戶調整單一因素，直到分券損失達到您設定的水準。",
  noPool: "請先在「授信池」頁載入授信池，再調整風險因素。",
  scenario: "起始情境",
  lever: "調整因素",
  target: (tranche: string) => `${tranche}預期損失`,
  solve: "求解",
  rank: "排序各因素",
  cancel: "取消",
  targetProblem: "目標須大於 0 且小於 100 %。",
  levers: {
    pd: "違約機率倍數",
    shift: "違約距離位移",
    h: "主題 h",
    theta: "主題占比倍數",
    Hmean: "主題平均值",
    haircut: "回收率折減",
    share: "主題占違約暴險額比重",
  } satisfies Record<ScenarioLever, string>,
  found: (lever: string, value: string, tranche: string, loss: string) =>
    `${lever}為 ${value} 時，${tranche}損失 ${loss}`,
  today: (value: string, loss: string) => `目前為 ${value}，損失 ${loss}。`,
  rare: (pool: string, n: string) => `此時授信池損失 ${pool}：在基準情境下為 ${n} 分之一的損失。`,
  beyond: (pool: string) => `此時授信池損失 ${pool}：高於基準情境的任一路徑。`,
  notFound: (lever: string, from: string, to: string) =>
    `單靠${lever}無法達成：不論取何值，分券損失介於 ${from} 與 ${to}。`,
  method: (paths: string, error: string) => `模擬，${paths} 條路徑，標準誤 ${error}；假設。`,
  old: "授信池、結構或設定已有更改。",

  tornado: (lever: string, tranche: string) => `對${tranche}影響最大的是${lever}`,
  tornadoDescription: (bars: string) => `單一因素調降與調升時的預期損失：${bars}。`,
  tornadoAxis: (tranche: string) => `${tranche}預期損失，占名目本金 %`,
  low: "低",
  high: "高",
  atLow: "低值損失",
  atHigh: "高值損失",

  insert: "插入為公式",
  insertHint: (sheet: string) => `建立工作表「${sheet}」，含推算表、即時公式與事實清冊；不更動任何現有儲存格。`,
  sheet: "SRT scale",
  sheetTitle: "規模有多大？",
  sheetNote:
    "外部數字依各列所示為 VERIFIED（已查證）、PRESS（媒體）或 ASSUMPTION（假設）。藍色儲存格為輸入；表格為即時公式。",
  factsTitle: "外部數字，逐項註明來源",
};
