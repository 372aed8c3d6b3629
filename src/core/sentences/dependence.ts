import type { Words } from "./words-type.ts";

/** What is refused of correlations, contagion and drawn paths. */
export const dependenceSentences = {
  factorsReachOne: [
    "rho is g + h theta^2 + w = {systematic} for obligor {obligor}, whose theta is {theta}; it must be below 1.",
    "第 {obligor} 位借戶（theta 為 {theta}）的 rho 為 g + h theta^2 + w = {systematic}；須小於 1。",
  ],
  loadingOutside: [
    "The loading of obligor {obligor} is {loading}; with a matrix for rho it must be between -1 and 1.",
    "第 {obligor} 位借戶的因子負荷為 {loading}；rho 為矩陣時須介於 -1 與 1 之間。",
  ],
  rhoDiagonal: [
    "rho has {value} on the diagonal for {sector}; it must be 1 throughout, or at least 0 and below 1.",
    "rho 對角線上 {sector} 的值為 {value}；對角線須全為 1，或皆不小於 0 且小於 1。",
  ],
  rhoNotSymmetric: [
    "rho is not symmetric: {first} and {second} have {below} below the diagonal and {above} above it; both must be the same.",
    "rho 不對稱：{first} 與 {second} 在對角線下方為 {below}、上方為 {above}；兩者須相同。",
  ],
  rhoNegative: [
    "rho has the negative eigenvalue {eigenvalue}, so no obligors can be correlated this way; it must be positive semi-definite.",
    "rho 有負特徵值 {eigenvalue}，借戶之間不可能有這樣的相關性；rho 須為半正定矩陣。",
  ],
  dfTooFew: ["degrees of freedom are {df}; they must be above 2.", "自由度為 {df}；須大於 2。"],
  jointPrecision: [
    "precision is {precision}; joint defaults need a number of paths, with precision 0.",
    "precision 為 {precision}；聯合違約須指定路徑數，且 precision 為 0。",
  ],
  lgdScatter: [
    "LGD of obligor {obligor} is {lgd}; to scatter by {spread}, as LGD beta has it, it must be above 0.042 and below 0.958.",
    "第 {obligor} 位借戶的 LGD 為 {lgd}；設定 LGD 為 beta 時離散程度為 {spread}，LGD 須大於 0.042 且小於 0.958。",
  ],
  timesDescend: [
    "time {point} is {time}; it must be above the one before, {before}.",
    "第 {point} 個時間為 {time}；須大於前一個時間 {before}。",
  ],
  themeShiftWithoutTheme: [
    "scenario shifts the theme factor H, and rho has no theme part h; give rho as {g,h,w} with h above 0, or leave Hmean and Hsd out.",
    "scenario 移動主題因子 H，但 rho 沒有主題部分 h；請以 {g,h,w} 給 rho 且 h 大於 0，或不給 Hmean 與 Hsd。",
  ],
  rhoBlank: [
    "rho is blank and the tape gives no Rho or Loading for {obligor}; give rho, or fill the column.",
    "rho 空白，而清冊未給 {obligor} 的 Rho 或 Loading；請給 rho，或填寫該欄。",
  ],
  rhoBySector: [
    "rho goes by sector, and the tape gives no Sector for {obligor}; fill the column.",
    "rho 依產業而定，但清冊未給 {obligor} 的 Sector；請填寫該欄。",
  ],
  rhoSectorMissing: [
    "rho has no sector '{sector}', which {obligor} is in; add its row and column.",
    "rho 沒有 {obligor} 所屬的產業 '{sector}'；請加上其列與欄。",
  ],
  rhoNotOneNumber: [
    "rho is not one number; Method large-pool takes one number between 0 and 1 for all names.",
    "rho 不是單一數字；Method large-pool 對所有借戶只接受一個介於 0 與 1 之間的數。",
  ],
  rhoRange: [
    "rho is a range of {rows} by {columns} cells; it must be {forms}.",
    "rho 為 {rows} 列 {columns} 欄的範圍；須為{forms}。",
  ],
  rhoUnread: ["rho is {value}; it must be {forms}.", "rho 為 {value}；須為{forms}。"],
  rhoScenarioEmpty: [
    "rho is 'scenario', and the scenario gives none of g, h and w; give them, or rho itself.",
    "rho 為 'scenario'，但情境未給 g、h、w 任何一項；請給這些值，或直接給 rho。",
  ],
  rhoLabelsDiffer: [
    "rho has {rowLabel} in row {row} and {columnLabel} in column {column}; rows and columns must name the same sectors in the same order.",
    "rho 第 {row} 列為 {rowLabel}，第 {column} 欄為 {columnLabel}；列與欄須以相同順序列出相同的產業。",
  ],
  rhoSectorTwice: [
    "rho names the sector '{sector}' twice; once is allowed.",
    "rho 重複列出產業 '{sector}'；只能列一次。",
  ],
  rhoLabel: [
    "rho has {value} among its labels; the first row and column must hold names of sectors.",
    "rho 的標籤中有 {value}；第一列與第一欄須為產業名稱。",
  ],
  rhoEntry: [
    "rho has {value} in row {row}, column {column}; a correlation must be a number from -1 to 1.",
    "rho 第 {row} 列第 {column} 欄為 {value}；相關係數須為 -1 至 1 的數。",
  ],
  partsReachOne: [
    "global, theme and sector sum to {sum}; they must sum to less than 1, so that every obligor keeps a part of its own.",
    "global、theme 與 sector 合計為 {sum}；合計須小於 1，使每位借戶保有自身的部分。",
  ],
} as const satisfies Readonly<Record<string, Words>>;
