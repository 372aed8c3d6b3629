import type { Words } from "./words-type.ts";

/** What is refused of a pool, its tapes and its rating scale. */
export const poolSentences = {
  poolEmpty: ["The pool has no obligor; it must have at least one.", "資產池沒有借戶；至少須有一位。"],
  columnLength: [
    "{name} has {count} {count|entry|entries}; it must have one per EAD ({wanted}).",
    "{name} 有 {count} 個值；每筆 EAD 須各有一個（共 {wanted} 個）。",
  ],
  poolWithoutEad: ["The pool's EAD sums to 0; it must be above 0.", "資產池的 EAD 合計為 0；須大於 0。"],
  setUnknown: [
    "by is {by}, and the tape gives none for {obligor}; fill the column.",
    "by 為 {by}，但清冊未給 {obligor} 的值；請填寫該欄。",
  ],
  findingAndMore: [
    "{finding} And {rest} more; SRT.POOLCHECK lists them.",
    "{finding}另有 {rest} 項；請以 SRT.POOLCHECK 列出。",
  ],
  poolMissing: [
    "pool is missing; it must be a tape range with headings, or SRT.POOL's card.",
    "缺少 pool；須為含標題列的清冊範圍，或 SRT.POOL 的卡片。",
  ],
  poolWithoutHeading: [
    "pool has no heading row; its first row must name the columns, such as EAD, PD and LGD. A table gives them as Tape[#All].",
    "pool 沒有標題列；第一列須寫明欄名，如 EAD、PD 與 LGD。若為表格，請寫 Tape[#All]。",
  ],
  tooManySets: [
    "by is {by}, of which the tape has {count}; at most {most} make a table.",
    "by 為 {by}，清冊共有 {count} 個；成表至多 {most} 個。",
  ],
  tapeMissing: ["tape is missing; it must be a range with headings.", "缺少 tape；須為含標題列的範圍。"],
  ratingMissing: [
    "rating is missing; it must be a rating such as BBB+ or Baa1.",
    "缺少 rating；須為評等，如 BBB+ 或 Baa1。",
  ],
  ratingUnknown: [
    "rating is {value}; it must be on the scale, such as BBB+ or Baa1.",
    "rating 為 {value}；須在對照表上，如 BBB+ 或 Baa1。",
  ],
  scaleColumns: [
    "scale has {count} {count|column|columns}; it must have two, rating and PD.",
    "scale 有 {count} 欄；須有評等與 PD 兩欄。",
  ],
  scalePd: ["scale gives {rating} the PD {pd}; it must be a fraction.", "scale 給 {rating} 的 PD 為 {pd}；須為小數。"],
  obligorInTwoPools: [
    "{obligor} is in two pools of the deals, with {column} {first} in one and {second} in another; one obligor has one, and two obligors need two names.",
    "{obligor} 出現在交易的兩個資產池，其 {column} 一為 {first}、一為 {second}；同一借戶只能有一個值，不同借戶須有不同名稱。",
  ],
  linkInTwoPools: [
    "The link from {spoke} to {hub} has the weight {first} in one pool of the deals and {second} in another; it has one.",
    "{spoke} 對 {hub} 的依存度，在交易的一個資產池為 {first}，在另一個為 {second}；只能有一個。",
  ],
  currencyUnread: [
    "currency is {value}; it must be a code of three letters, such as EUR.",
    "currency 為 {value}；須為三個字母的代碼，如 EUR。",
  ],
  secondTable: ["{name} is a second {table}; one is allowed.", "{name}為第二個 {table}；只能給一個。"],
  joinEmpty: [
    "POOLJOIN has no tape; give it tapes with headings or cards of SRT.POOL, one an argument.",
    "POOLJOIN 沒有清冊；請給含標題列的清冊或 SRT.POOL 的卡片，每個引數一份。",
  ],
  joinUnread: [
    "{name} has no heading row; it must be a tape, a card of SRT.POOL, a links table, an FX table, a table of sectors, settings such as Column EAD, or a currency.",
    "{name}沒有標題列；須為清冊、SRT.POOL 的卡片、連結表、匯率表、產業對照表、欄位設定（如 Column EAD）或幣別。",
  ],
} as const satisfies Readonly<Record<string, Words>>;
