import { joiningTemplates } from "./joining-messages.ts";
import type { Template } from "./template.ts";

/** What the checks of a tape say. */
export const templates = {
  ...joiningTemplates,
  emptyTape: [
    "E01",
    "The tape has no row of data; it needs a heading row and at least one loan below it.",
    "資料表沒有任何資料列；需要一列標題與至少一筆授信。",
  ],
  missingColumn: ["E01", "No column found for {name}. Map one or add it.", "找不到「{nameZh}」欄位，請指定或新增。"],
  doubledColumn: [
    "E01",
    "Two columns read as {name}: '{first}' and '{second}'. Rename one or set its meaning.",
    "有兩個欄位都像「{nameZh}」：'{first}' 與 '{second}'，請改名或指定其意義。",
  ],
  similarHeading: [
    "W20",
    "The heading '{heading}' resembles {name} but is not used. Rename it or set its meaning.",
    "標題 '{heading}' 近似「{nameZh}」，但未採用；請改名或指定其意義。",
  ],
  errorCell: [
    "E02",
    "Row {row}: {name} holds the error {value}; correct the cell or its formula.",
    "第{row}列「{nameZh}」為錯誤值 {value}，請更正儲存格或公式。",
  ],
  notNumber: ["E02", "Row {row}: {name} {value} is not a number.", "第{row}列「{nameZh}」{value} 不是數字。"],
  blankNumber: ["E02", "Row {row}: {name} is blank; it must be a number.", "第{row}列「{nameZh}」空白，須為數字。"],
  notDate: ["E02", "Row {row}: {name} {value} is not a date.", "第{row}列「{nameZh}」{value} 不是日期。"],
  ambiguousDate: [
    "E02",
    "{name}: is {value} day/month or month/day? Write dates as 2027-04-03.",
    "「{nameZh}」{value} 是日/月或月/日？請寫成 2027-04-03。",
  ],
  ambiguousMaturity: [
    "E02",
    "{name}: is {value} in months or in years? Write {name} (months) or {name} (years) in the heading.",
    "「{nameZh}」{value} 是月或年？請在標題註明（月）或（年）。",
  ],
  maturityRange: [
    "E02",
    "{name}: {value} is neither years, months nor a date. Write years in the heading, or dates in the cells.",
    "「{nameZh}」{value} 既非年、月亦非日期。",
  ],
  ambiguousFraction: [
    "E04",
    "{name}: is {value} a fraction or a percentage? Write {name} % or {name} (fraction) in the heading.",
    "「{nameZh}」{value} 是小數或百分比？請在標題寫 {name} % 或 {name} (fraction)。",
  ],
  noAsOf: [
    "E02",
    "Maturity is given as dates; add a column 'As of' or the setting As of.",
    "到期日為日期；請加一欄「基準日」或設定 As of。",
  ],
  severalAsOf: [
    "E02",
    "The column {column} has more than one date; a tape has one as-of date.",
    "「{column}」欄有多個日期；一份資料只有一個基準日。",
  ],
  ead: ["E03", "Row {row}: EAD must be above 0 (got {value}).", "第{row}列暴險額須大於 0（實為 {value}）。"],
  negative: [
    "E03",
    "Row {row}: {name} is {value}; it must not be negative.",
    "第{row}列「{nameZh}」為 {value}，不得為負。",
  ],
  pd: [
    "E04",
    "Row {row}: PD is {value}; it must be above 0 and below 1{hint}.",
    "第{row}列違約機率為 {value}，須大於 0 且小於 1{hintZh}。",
  ],
  lgd: [
    "E05",
    "Row {row}: {name} is {value}; it must be between 0 and 1.",
    "第{row}列「{nameZh}」為 {value}，須在 0 與 1 之間。",
  ],
  fraction: [
    "E05",
    "Row {row}: {name} is {value}; it must be between {low} and {high}.",
    "第{row}列「{nameZh}」為 {value}，須在 {low} 與 {high} 之間。",
  ],
  maturity: ["E05", "Row {row}: {name} is {value}; it must be above 0.", "第{row}列「{nameZh}」為 {value}，須大於 0。"],
  amortisation: [
    "W21",
    "Row {row}: {name} is {value}, which no deal can follow; it must be {allowed}.",
    "第{row}列「{nameZh}」為 {value}，現金流量無法計算；須為 bullet、linear、附利率之 annuity（如 annuity 5%），或每年底尚欠比例（如 80%; 50%; 0%）。",
  ],
  rhoAndLoading: ["E05", "The tape has both Rho and Loading; keep one.", "資料同時有 Rho 與 Loading 欄，請保留其一。"],
  duplicateLoan: [
    "E06",
    "Loan id {value} appears in rows {rows} with different content.",
    "授信編號 {value} 重複於第{rows}列且內容不同。",
  ],
  defaulted: [
    "E08",
    "Row {row}: {name} is {value}; a performing pool takes no defaulted loan.",
    "第{row}列「{nameZh}」為 {value}；正常授信池不得含已違約授信。",
  ],
  linkWeight: [
    "E09",
    "The link of {spoke} to {hub} has weight {value}; it must be between 0 and 1.",
    "{spoke} 對 {hub} 的依存度為 {value}，須在 0 與 1 之間。",
  ],
  linkSum: ["E09", "{spoke} links sum to {value}; they must sum to at most 1.", "{spoke} 依存度合計 {value} 超過 1。"],
  linkUnknown: [
    "E09",
    "The link of {spoke} to {hub} names {value}, which is no obligor of the tape.",
    "{spoke} 對 {hub} 的連結中，{value} 不在授信池內。",
  ],
  linkText: [
    "E09",
    "Row {row}: link {value} is not an obligor and a weight, such as HYP01 0.4; AIS01 0.25.",
    "第{row}列連結 {value} 格式須如 HYP01 0.4; AIS01 0.25。",
  ],
  linkSelf: ["E09", "{spoke} links to itself.", "{spoke} 連結到自己。"],
  linkConflict: [
    "E09",
    "{spoke} links to {hub} with weights {first} and {second}.",
    "{spoke} 對 {hub} 有兩個依存度 {first} 與 {second}。",
  ],
  linksTable: [
    "E09",
    "The links table needs columns Spoke, Hub and Weight; {name} is missing.",
    "連結表需要 Spoke、Hub、Weight 欄；缺少 {name}。",
  ],
  obligorLoading: [
    "E12",
    "Obligor {value} has unequal {name} on rows {rows}; an obligor has one.",
    "借戶 {value} 於第{rows}列的「{nameZh}」不一致。",
  ],
  noObligor: [
    "W22",
    "{count} rows name no obligor, so each counts as a borrower of its own (rows {rows}). Merged cells hold only their first row's text; unmerge and fill them.",
    "{count} 列未填借戶，各視為不同借戶（第{rows}列）。合併儲存格僅第一列有值，請取消合併並補值。",
  ],
  pdFromRating: [
    "W11",
    "{count} PDs filled from rating (rows {rows}).",
    "{count} 筆違約機率已由評等補值（第{rows}列）。",
  ],
  unknownRating: [
    "E02",
    "Row {row}: PD is blank and rating {value} is not on the scale.",
    "第{row}列違約機率空白，且評等 {value} 不在對照表。",
  ],
  noMaturity: [
    "W11",
    "{count} maturities are blank; those loans run to the horizon (rows {rows}).",
    "{count} 筆到期日空白，視同存續至期末（第{rows}列）。",
  ],
  severalPds: [
    "W12",
    "Obligor {value} has {count} PDs; using the largest, {pd}.",
    "借戶 {value} 有 {count} 個違約機率，採最大值 {pd}。",
  ],
  severalThetas: [
    "W12",
    "Obligor {value} has {count} values of AI theta; using {theta}, that of its largest row.",
    "借戶 {value} 有 {count} 個 AI 曝險值，採最大筆之 {theta}。",
  ],
  severalLabels: [
    "W12",
    "Obligor {value} has {count} values of {name}; using {label}, that of its largest row.",
    "借戶 {value} 有 {count} 個「{nameZh}」，採最大筆之 {label}。",
  ],
  aggregated: [
    "W13",
    "Aggregated {loans} loans to {obligors} obligors, which default as one.",
    "{loans} 筆授信合併為 {obligors} 位借戶（視為同時違約）。",
  ],
  identicalRows: [
    "W13",
    "Rows {rows} repeat another row in every column and are dropped.",
    "第{rows}列與他列完全相同，已略過。",
  ],
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
  matured: [
    "W16",
    "Row {row}: the loan matures before the as-of date and is excluded.",
    "第{row}列授信於基準日前到期，已排除。",
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
  headingRow: [
    "I20",
    "Row {row} is read as the heading row; what stands above it is passed over.",
    "第{row}列視為標題列，其上各列不計。",
  ],
  twoHeadingRows: [
    "I20",
    "Rows {row} and {second} are read as one row of headings.",
    "第{row}與第{second}列合併視為標題。",
  ],
  totalRow: ["I20", "Row {row} looks like a total; skipped.", "第{row}列像是合計列，已略過。"],
  hiddenRows: [
    "I20",
    "{count} rows are hidden by a filter or by hand and are included.",
    "{count} 列被篩選或隱藏，仍計入。",
  ],
} as const satisfies Readonly<Record<string, Template>>;

export type TemplateName = keyof typeof templates;
