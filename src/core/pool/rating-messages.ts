import type { Template } from "./template.ts";

/** What is said of ratings: PDs that they give, and why one gives none. */
export const ratingTemplates = {
  pdFromRating: [
    "W11",
    "{count} {count|PD|PDs} filled from rating ({rows|row|rows} {rows}).",
    "{count} 筆違約機率已由評等補值（第{rows}列）。",
  ],
  scaleUsed: [
    "I28",
    "One-year PDs of the illustrative house scale, an assumption: {list}.",
    "採示意性內建對照表之一年期違約機率（假設）：{list}。",
  ],
  ratingsChosen: [
    "I28",
    "Ratings of several columns: of two agencies the worse counts, of three or more the worse of the two best (CRR Art 138). Rows by the column that decided: {list}.",
    "多欄評等：兩家取較差者，三家以上取最佳兩家中較差者（CRR 第 138 條）。各欄決定之列數：{list}。",
  ],
  ratingBeside: [
    "I28",
    "{column}: {list} is no rating of the scale and does not count beside another agency's ({lines|row|rows} {lines}).",
    "「{column}」：{list} 並非對照表之評等，另有其他機構評等時不計入（第{lines}列）。",
  ],
  ratingSeveral: [
    "I28",
    "{column}: of several ratings in one cell the worse of the two best counts: {list} ({lines|row|rows} {lines}).",
    "「{column}」單格有多個評等，取最佳兩個中較差者：{list}（第{lines}列）。",
  ],
  ratingMiddle: [
    "W37",
    "{column}: a letter of Moody's without its digit is read as the middle of three: {list} ({lines|row|rows} {lines}).",
    "「{column}」穆迪評等缺數字者視為三級之中間級：{list}（第{lines}列）。",
  ],
  ratingMarks: [
    "I28",
    "{column}: read without marks beside it, in the letters of the scale: {list} ({lines|row|rows} {lines}).",
    "「{column}」略去註記並換為對照表之評等：{list}（第{lines}列）。",
  ],
  unknownRating: [
    "E02",
    "Row {row}: PD is blank and rating {value} is not on the scale.",
    "第{row}列違約機率空白，且評等 {value} 不在對照表。",
  ],
  noRating: [
    "E02",
    "Row {row}: PD is blank and {column} says {value}, which is no rating; give the PD.",
    "第{row}列違約機率空白，且「{column}」為 {value}，表示無評等；請填違約機率。",
  ],
  nationalRating: [
    "E02",
    "Row {row}: PD is blank and rating {value} is of a national scale, which ranks borrowers of one country alone; give the PD.",
    "第{row}列違約機率空白，且評等 {value} 屬國內評等，僅可於同一國家內比較；請填違約機率。",
  ],
  ownGrade: [
    "E02",
    "Row {row}: PD is blank and {column} {value} is a grade of the lender's own; give the PD, for instance by SRT.RATINGPD with your scale, or name the agency in the heading.",
    "第{row}列違約機率空白，且「{column}」{value} 為授信機構自訂等級；請填違約機率（例如以 SRT.RATINGPD 與自有對照表換算），或於標題寫明評等機構。",
  ],
} as const satisfies Readonly<Record<string, Template>>;
