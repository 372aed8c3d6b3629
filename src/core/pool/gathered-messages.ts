import type { TemplateName } from "./messages.ts";

/** What many findings of one kind say together, and how each of the first ones is named; English, then Chinese. */
type Gathered = readonly [head: string, one: string, headZh: string, oneZh: string];

/** Kinds that come once a loan or a borrower. The head has the count; the rest is filled from each finding. */
export const gatheredTemplates: Partial<Record<TemplateName, Gathered>> = {
  errorCell: [
    "{count} cells of {name} hold an error; correct the cells or their formulas:",
    "row {row} {value}",
    "「{nameZh}」有 {count} 格為錯誤值，請更正：",
    "第{row}列 {value}",
  ],
  notNumber: [
    "{count} cells of {name} are no numbers:",
    "row {row} {value}",
    "「{nameZh}」有 {count} 格不是數字：",
    "第{row}列 {value}",
  ],
  blankNumber: [
    "{count} cells of {name} are blank; each must be a number:",
    "row {row}",
    "「{nameZh}」有 {count} 格空白，須為數字：",
    "第{row}列",
  ],
  noDataNumber: [
    "{count} cells of {name} say that there is no data; each must be a number:",
    "row {row} {value}",
    "「{nameZh}」有 {count} 格無資料，須為數字：",
    "第{row}列 {value}",
  ],
  notDate: [
    "{count} cells of {name} are no dates:",
    "row {row} {value}",
    "「{nameZh}」有 {count} 格不是日期：",
    "第{row}列 {value}",
  ],
  ead: [
    "{count} loans have an EAD that is not above 0:",
    "row {row} {value}",
    "{count} 筆暴險額不大於 0：",
    "第{row}列 {value}",
  ],
  pd: [
    "{count} PDs are not above 0 and below 1:",
    "row {row} {value}",
    "{count} 筆違約機率不在 0 與 1 之間：",
    "第{row}列 {value}",
  ],
  lgd: [
    "{count} values of {name} are not between 0 and 1:",
    "row {row} {value}",
    "「{nameZh}」有 {count} 筆不在 0 與 1 之間：",
    "第{row}列 {value}",
  ],
  unknownRating: [
    "{count} PDs are blank where the rating is not on the scale:",
    "row {row} {value}",
    "{count} 筆違約機率空白且評等不在對照表：",
    "第{row}列 {value}",
  ],
  noRating: [
    "{count} PDs are blank where the rating says that there is none; give the PDs:",
    "row {row} {value}",
    "{count} 筆違約機率空白且無評等，請填違約機率：",
    "第{row}列 {value}",
  ],
  nationalRating: [
    "{count} PDs are blank where the rating is of a national scale, which ranks borrowers of one country alone; give the PDs:",
    "row {row} {value}",
    "{count} 筆違約機率空白且為國內評等，僅可於同一國家內比較；請填違約機率：",
    "第{row}列 {value}",
  ],
  ownGrade: [
    "{count} PDs are blank and {column} holds grades of the lender's own; give the PDs, for instance by SRT.RATINGPD with your scale, or name the agency in the heading:",
    "row {row} {value}",
    "{count} 筆違約機率空白，且「{column}」為授信機構自訂等級；請填違約機率（例如以 SRT.RATINGPD 與自有對照表換算），或於標題寫明評等機構：",
    "第{row}列 {value}",
  ],
  duplicateLoan: [
    "{count} loan ids appear several times with different content:",
    "{value} in rows {rows}",
    "{count} 個授信編號重複且內容不同：",
    "{value}（第{rows}列）",
  ],
  defaulted: [
    "{count} loans are in default by {name}; a performing pool takes no defaulted loan:",
    "row {row} {value}",
    "依「{nameZh}」有 {count} 筆已違約；正常授信池不得含已違約授信：",
    "第{row}列 {value}",
  ],
  severalPds: [
    "{count} obligors have several PDs; the largest of each is used:",
    "{value} {pd}",
    "{count} 位借戶有多個違約機率，各採最大值：",
    "{value} {pd}",
  ],
  severalThetas: [
    "{count} obligors have several values of AI theta; that of the largest row is used:",
    "{value} {theta}",
    "{count} 位借戶有多個 AI 曝險值，各採最大筆：",
    "{value} {theta}",
  ],
  severalLabels: [
    "{count} obligors have several values of {name}; that of the largest row is used:",
    "{value} {label}",
    "{count} 位借戶有多個「{nameZh}」，各採最大筆：",
    "{value} {label}",
  ],
  groupShare: [
    "{count} groups are above 2 % of the pool, where deals often cap a group:",
    "{value} {share}",
    "{count} 個集團超過授信池 2%（常見上限）：",
    "{value} {share}",
  ],
  ratingDistance: [
    "{count} PDs are more than three notches from their rating:",
    "row {row} {pd} and {value}, {notches} notches",
    "{count} 筆違約機率與評等相差逾三級：",
    "第{row}列 {pd} 與 {value} 差 {notches} 級",
  ],
  matured: [
    "{count} loans mature before the as-of date and are excluded:",
    "row {row}",
    "{count} 筆授信於基準日前到期，已排除：",
    "第{row}列",
  ],
  totalRow: [
    "{count} rows look like totals and are left out:",
    "row {row}{word}, {reason}",
    "{count} 列像是合計列，已略過：",
    "第{row}列{wordZh}，{reasonZh}",
  ],
};
