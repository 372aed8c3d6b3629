import type { Template } from "./template.ts";

/** What is said of a pool that can be used. */
export const poolTemplates = {
  highPd: [
    "W35",
    "The EAD-weighted PD is {share}; a performing pool is seldom above 20 %. Check the unit of PD.",
    "加權違約機率為 {share}；正常授信池少有超過 20%，請檢查單位。",
  ],
  highLgd: [
    "W35",
    "The EAD-weighted LGD is {share}, above 90 %. Check the unit, and that the column is LGD and not recovery.",
    "加權違約損失率為 {share}，超過 90%；請檢查單位，並確認該欄非回收率。",
  ],
  oneName: [
    "W35",
    "{value} is {share} of the pool; one name above half makes tranches bets on that name.",
    "{value} 佔授信池 {share}；單一借戶逾半，分券即取決於該戶。",
  ],
  lgdRecovery: [
    "W36",
    "{count} {count|row gives|rows give} an LGD and a recovery that do not add up to 100 % ({lines|row|rows} {lines}); LGD is used.",
    "{count} 列之違約損失率與回收率合計不為 100%（第{lines}列）；採違約損失率。",
  ],
  groupShare: [
    "W14",
    "Group {value} is {share} of the pool; deals often cap a group at 2 %.",
    "集團 {value} 佔授信池 {share}；常見上限為 2%。",
  ],
  ratingDistance: [
    "W15",
    "Row {row}: PD {pd} and rating {value} are {notches} {notches|notch|notches} apart.",
    "第{row}列違約機率 {pd} 與評等 {value} 相差 {notches} 級。",
  ],
  noSector: [
    "W17",
    "{count} {count|sector is|sectors are} OTH or blank, which counts as OTH; AI exposure may be understated ({rows|row|rows} {rows}).",
    "{count} 筆產業為 OTH 或空白（歸為 OTH）；AI 曝險可能低估（第{rows}列）。",
  ],
  floor: [
    "W18",
    "{count} {count|PD lies|PDs lie} below 0.05 %, the floor of current capital rules.",
    "{count} 筆違約機率低於資本規範下限 0.05%。",
  ],
  statedTotal: [
    "W19",
    "The rows sum to EAD {sum}; the tape states {stated}.",
    "各列暴險額合計 {sum}，與所載 {stated} 不符。",
  ],
} as const satisfies Readonly<Record<string, Template>>;
