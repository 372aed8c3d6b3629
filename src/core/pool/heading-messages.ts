import type { Template } from "./template.ts";

/** What is said of a tape's headings, columns and their units. */
export const headingTemplates = {
  missingColumn: ["E01", "No column found for {name}. Map one or add it.", "找不到「{nameZh}」欄位，請指定或新增。"],
  missingColumnNear: [
    "E01",
    "No column found for {name}; {heading} comes near. If it is meant, write the setting Column {name} with this heading, or rename it.",
    "找不到「{nameZh}」欄位；標題 {heading} 近似。若為此欄，請在設定寫「Column {name}」與此標題，或改名。",
  ],
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
  asideColumn: [
    "I23",
    "{name} is read from '{first}'; '{second}' is left aside. To change it, write the setting Column {name} with a heading.",
    "「{nameZh}」取自 '{first}'，'{second}' 不採用；如需變更，請在設定寫「Column {name}」與標題。",
  ],
  pastHeading: [
    "W20",
    "'{heading}' speaks of an earlier time and is not read as {name}. If it holds today's, write the setting Column {name} with this heading.",
    "'{heading}' 屬過去時點，未採為「{nameZh}」；若為現值，請在設定寫「Column {name}」與此標題。",
  ],
  scenarioHeading: [
    "W20",
    "'{heading}' speaks of a forecast or a stress and is not read as {name}. To use it, write the setting Column {name} with this heading.",
    "'{heading}' 屬預測或壓力值，未採為「{nameZh}」；若要採用，請在設定寫「Column {name}」與此標題。",
  ],
  horizonHeading: [
    "W20",
    "'{heading}' is no probability over one year and is not read as {name}. To use it, write the setting Column {name} with this heading.",
    "'{heading}' 非一年期機率，未採為「{nameZh}」；若要採用，請在設定寫「Column {name}」與此標題。",
  ],
  statedNowhere: [
    "E01",
    "The setting Column {name} is '{heading}', which is no heading of the tape; it must be one of {headings}.",
    "設定「Column {nameZh}」為 '{heading}'，資料無此標題；須為 {headings} 之一。",
  ],
  statedTwice: [
    "E01",
    "The setting Column {name} is '{heading}', which stands over {count} {count|column|columns}; rename one.",
    "設定「Column {nameZh}」為 '{heading}'，有 {count} 欄同名；請改名其一。",
  ],
  unitOfNothing: [
    "E01",
    "The setting Unit {name} is '{unit}', and no column of the tape is read as {name}. Leave it out, or write the setting Column {name} with a heading.",
    "設定「Unit {nameZh}」為 '{unit}'，但資料沒有視為「{nameZh}」之欄位；請移除，或在設定寫「Column {nameZh}」與標題。",
  ],
  categoryHeading: [
    "W20",
    "'{heading}' is a category and is not read as {name}; the tape needs a rate.",
    "'{heading}' 為等級而非比率，未採為「{nameZh}」；資料需有比率。",
  ],
  noHeadings: [
    "E01",
    "The tape has no row of headings: its first row begins with {value}. Write headings above it, such as Loan ID, EAD, PD and LGD.",
    "資料沒有標題列：第一列以 {value} 開頭。請在其上加標題，如授信編號、暴險額、違約機率與違約損失率。",
  ],
  ambiguousMaturity: [
    "E02",
    "{name}: is {value} in months or in years? Write {name} (months) or {name} (years) in the heading. Or give the setting Unit {name}: months or years.",
    "「{nameZh}」{value} 是月或年？請在標題註明（月）或（年）。或在設定寫「Unit {nameZh}」與 months 或 years。",
  ],
  maturityRange: [
    "E02",
    "{name}: {value} is neither years, months nor a date. Write years in the heading, or dates in the cells.",
    "「{nameZh}」{value} 既非年、月亦非日期。",
  ],
  ambiguousFraction: [
    "E04",
    "{name}: is {value} a fraction or a percentage? Write {name} % or {name} (fraction) in the heading. Or give the setting Unit {name}: percent or fraction.",
    "「{nameZh}」{value} 是小數或百分比？請在標題寫 {name} % 或 {name} (fraction)。或在設定寫「Unit {nameZh}」與 percent 或 fraction。",
  ],
  fractionUnderPercent: [
    "E04",
    "{name}: the heading '{heading}' says percent and no cell is above 1, such as {value}; is that {value} %, or a fraction that the sheet shows in percent? Give the setting Unit {name}: percent or fraction.",
    "「{nameZh}」標題 '{heading}' 為百分比，但儲存格皆不大於 1（如 {value}）；為 {value}%，或以百分比格式顯示之小數？請在設定寫「Unit {nameZh}」與 percent 或 fraction。",
  ],
  pdBelowHeading: [
    "E04",
    "PD: read as the heading '{heading}' says, half of the PDs lie below 0.03 %; is {value} meant so, or is it a fraction? Give the setting Unit PD: {unit} or fraction.",
    "違約機率：依標題 '{heading}' 判讀，半數違約機率低於 0.03%；{value} 確為該單位，或為小數？請在設定寫「Unit 違約機率」與 {unit} 或 fraction。",
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
  rhoAndLoading: ["E05", "The tape has both Rho and Loading; keep one.", "資料同時有 Rho 與 Loading 欄，請保留其一。"],
  unreadColumns: ["I26", "{count} {count|column is|columns are} not read: {list}.", "{count} 個欄位未採用：{listZh}。"],
  columnRead: ["I29", "'{column}' is {name}{how}.", "「{column}」為{nameZh}{howZh}。"],
  headingRow: [
    "I20",
    "Row {row} is read as the heading row; what stands above it is passed over.",
    "第{row}列視為標題列，其上各列不計。",
  ],
  threeHeadingRows: [
    "I20",
    "Rows {row}, {second} and {third} are read as one row of headings.",
    "第{row}、{second}、{third}列合併視為標題。",
  ],
  twoHeadingRows: [
    "I20",
    "Rows {row} and {second} are read as one row of headings.",
    "第{row}與第{second}列合併視為標題。",
  ],
} as const satisfies Readonly<Record<string, Template>>;
