import type { Words } from "./words-type.ts";

/** What is said of sectors and of a theme. */
export const themeSentences = {
  themesOfPools: [
    "The pools of the deals have the themes {first} and {second}; on one set of paths there is one theme.",
    "交易的資產池主題分別為 {first} 與 {second}；同一組路徑只能有一個主題。",
  ],
  sectorNotInPool: [
    "settings names the sector '{sector}', which the pool does not have; SRT.THEMES lists its sectors.",
    "settings 所列產業 '{sector}' 不在資產池中；SRT.THEMES 可列出其產業。",
  ],
  themeName: [
    "{name} is {came}; it must be the name of a theme, such as AI or Energy.",
    "{name} 為 {came}；須為主題名稱，如 AI 或 Energy。",
  ],
  productSectorUnknown: [
    "The setting {name} is {came}; it must be a sector of the product: {known}.",
    "設定 {name} 為 {came}；須為產品產業：{known}。",
  ],
  noChain: [
    "No sector of the pool buys from another one that the product's chain knows; give a table of Spoke, Hub and Weight of your own.",
    "資產池中沒有產品供應鏈所知之買賣關係；請自行提供含 Spoke、Hub 與 Weight 的表。",
  ],
} as const satisfies Readonly<Record<string, Words>>;
