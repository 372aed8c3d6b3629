/** Every text of the parts of the page Stress on hubs and on pairs of defaults, in Traditional Chinese. */
export const hubTextsZh = {
  progress: {
    hubs: (_done: number, _total: number) => "逐一計算樞紐借戶",
    pairs: (_done: number, _total: number) => "計數成對違約",
  },
  ranked: "樞紐借戶已排序。",
  counted: "成對違約已計數。",

  title: "若某一樞紐借戶今日倒下",
  hint: "令每個樞紐借戶在時點 0 單獨發生事件，其餘亂數不變：這是介入試驗，而非挑出它本來就會倒下的壞年份。",
  noLinks:
    "此授信池沒有供應鏈連結。請在授信明細加一欄 Links（供應鏈連結），例如「HYP01 40%; AIS01 25%」，或至「授信池」頁採用建議的連結，即可看出樞紐借戶。",
  scenario: "情境",
  event: "事件",
  events: { default: "違約", distress: "財務困難" },
  rank: "排序樞紐借戶",
  cancel: "取消",
  distressHint: "財務困難指尚未違約即縮減支出或合約。新興雲業者不適用。",
  noHubs: "此情境下沒有樞紐借戶會陷入財務困難。",

  network: (hub: string, event: string, count: string, tranche: string, points: string) =>
    `${hub} ${event}：另有 ${count} 件違約，${tranche}損失增加 ${points} 百分點`,
  networkDescription: (hubs: number, spokes: number, hub: string, named: string) =>
    `左側為 ${hubs} 個樞紐借戶，右側為 ${spokes} 位依存借戶，大小依暴險額；依存於 ${hub} 者依其事件所增加的違約機率著色：${named}。`,
  networkScale: "違約機率增加百分點：0",
  points: (value: string) => `${value} 百分點`,
  spokeHeadings: ["依存借戶", "連結", "違約機率", "事件後", "占暴險額"],
  andMore: (shown: number, all: number) => `${all} 個樞紐借戶中顯示 ${shown} 個，影響最大者在前。`,

  listLabel: (tranche: string) => `各樞紐借戶的事件使${tranche}增加的預期損失`,
  headings: (tranche: string) => [
    ["樞紐借戶", "依存者"],
    ["後續", "違約數"],
    ["授信池，百分點", "自身損失"],
    [tranche, "百分點"],
  ],
  choose: (hub: string) => `顯示 ${hub}`,
  method: (paths: string, error: string) =>
    `模擬，有無事件各 ${paths} 條路徑；末欄標準誤至多 ${error} 百分點。傳染倍數為假設。`,
  figure: (exact: string, error: string) => `${exact}；模擬，標準誤 ${error}；假設`,

  pairsTitle: "誰與誰一同違約",
  pairsHint: "隨機取兩位借戶，各屬一個產業；對角線為同一產業的兩位。",
  noSectors: "授信明細沒有產業欄。請加上產業欄，即可看出哪些產業一同違約。",
  tooManySectors: (count: number, most: number) => `授信明細有 ${count} 個產業；地圖最多 ${most} 個。`,
  count: "計數成對違約",
  map: "地圖",
  maps: { joint: "雙方皆違約，%", correlation: "違約相關係數，%" },
  mapJoint: (a: string, b: string, value: string) => `${a} 與 ${b} 各一位借戶雙雙違約的機率為 ${value}`,
  mapJointOwn: (a: string, value: string) => `${a} 的兩位借戶雙雙違約的機率為 ${value}`,
  mapCorrelation: (a: string, b: string, value: string) => `${a} 與 ${b} 的違約相關係數為 ${value}`,
  mapCorrelationOwn: (a: string, value: string) => `${a} 內部的違約相關係數為 ${value}`,
  mapDescription: (sectors: number, what: string, told: string) =>
    `${sectors} 個產業的對稱地圖：${what}。最大者：${told}。`,
  sector: "產業",
  betsBefore: "此授信池相當於 ",
  betsAfter: (apart: string, lost: string) => ` 個獨立賭注；若借戶彼此獨立，則為 ${apart} 個。分散效果已失去 ${lost}。`,
  betsTip: "一個賭注指整個授信池同進同退；以同樣規模的占比，這麼多個獨立賭注的變異與此授信池相同。",
  pairMethod: (paths: string, error: string) =>
    `模擬，${paths} 條路徑；機率的標準誤至多 ${error}。相關性與傳染為情境本身的假設。`,

  insert: "插入樞紐與成對違約公式",
  insertHint: (sheet: string) => `建立工作表「${sheet}」，含即時公式、著色地圖與原生圖表；不更動任何現有儲存格。`,
  sheet: "SRT hubs",
  sheetTitle: (pool: string) => `${pool} 的樞紐借戶與成對違約`,
  sheetNote: "即時公式。情境與傳染倍數為假設；藍色儲存格可以更改。",
  inputs: "輸入",
  scenarioOfHubs: "樞紐借戶的情境",
  eventOfHubs: "事件",
  scenarioOfPairs: "成對違約的情境",
  horizon: "期間（年）",
  hubTable: "各樞紐借戶單獨發生事件",
  jointTable: "兩位借戶皆違約",
  correlationTable: "違約相關係數",
  chartAxis: (tranche: string) => `${tranche}增加的預期損失，占名目本金 %`,
};
