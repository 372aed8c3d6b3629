import type { Template } from "./template.ts";

/** What is said of a pool that can be used. */
export const poolTemplates = {
  groupShare: [
    "W14",
    "Group {value} is {share} of the pool; deals often cap a group at 2 %.",
    "集團 {value} 佔授信池 {share}；常見上限為 2%。",
  ],
  ratingDistance: [
    "W15",
    "Row {row}: PD {pd} and rating {value} are {notches} notches apart.",
    "第{row}列違約機率 {pd} 與評等 {value} 相差 {notches} 級。",
  ],
  noSector: [
    "W17",
    "{count} sectors are OTH or blank, which counts as OTH; AI exposure may be understated (rows {rows}).",
    "{count} 筆產業為 OTH 或空白（歸為 OTH）；AI 曝險可能低估（第{rows}列）。",
  ],
  floor: [
    "W18",
    "{count} PDs lie below 0.05 %, the floor of current capital rules.",
    "{count} 筆違約機率低於資本規範下限 0.05%。",
  ],
  statedTotal: [
    "W19",
    "The rows sum to EAD {sum}; the tape states {stated}.",
    "各列暴險額合計 {sum}，與所載 {stated} 不符。",
  ],
} as const satisfies Readonly<Record<string, Template>>;
