import type { Template } from "./template.ts";

/** What is said of units, decimal signs and currencies: of columns, then of cells. */
export const unitTemplates = {
  ambiguousSign: [
    "E02",
    "{name}: is {value} {thousands} or {decimals}? Write it without a sign for thousands, or with two decimals.",
    "「{nameZh}」{value} 是 {thousands} 或 {decimals}？請勿使用千分號，或寫出兩位小數。",
  ],
  ambiguousPd: [
    "E04",
    "PD: is {value} {one} or {two}? Write {write} or {or} in the heading. Or give the setting Unit PD: {unit} or {orUnit}.",
    "「違約機率」{value} 是{oneZh}或{twoZh}？請在標題寫 {write} 或 {or}。或在設定寫「Unit 違約機率」與 {unit} 或 {orUnit}。",
  ],
  pdUnitSaid: [
    "W25",
    "PD: {value} is read as {one}, not {two}, because {why}; write {write} in the heading to say so.",
    "「違約機率」{value} 視為{oneZh}而非{twoZh}，因{whyZh}；請在標題寫 {write} 以確認。",
  ],
  yearsSaid: [
    "W25",
    "Maturity: {value} is read as years, not months; write Maturity (years) or Maturity (months) in the heading.",
    "「到期日」{value} 視為年而非月；請在標題註明（年）或（月）。",
  ],
  unclearUnit: [
    "E02",
    "{name}: '{word}' in the heading '{heading}' is not understood; write the unit as in {name} (EUR m), {name} (EUR thousand) or {name} (EUR). Or give the setting Unit {name}: millions, thousands or units.",
    "「{nameZh}」標題 '{heading}' 中的 '{word}' 無法判讀；請寫如 {name} (EUR m)、{name} (EUR thousand) 或 {name} (EUR)。或在設定寫「Unit {nameZh}」與 millions、thousands 或 units。",
  ],
  scaledFormat: [
    "E02",
    "{name}: the heading says {unit}, and the number format {format} shows full amounts in a multiple; are the cells in {unit} or full amounts? Drop the unit from the heading, or the format. Or give the setting Unit {name}: {unit} or units.",
    "「{nameZh}」標題註明 {unit}，數字格式 {format} 又以倍數顯示；儲存格是以 {unit} 計或為全額？請刪除標題之單位，或改用一般格式。或在設定寫「Unit {nameZh}」與 {unit} 或 units。",
  ],
  signSaid: [
    "I20",
    "{name}: {value} is read as {read}, because of {why}.",
    "「{nameZh}」{value} 讀作 {read}，依據：{whyZh}。",
  ],
  dollarSaid: [
    "W25",
    "Amounts with {sign} and no other currency are read as {code}; name the currency in the heading to say so.",
    "金額標示 {sign} 而未註明幣別，視為 {code}；請在標題註明幣別。",
  ],
  sharedSign: [
    "E13",
    "{sign} may be {list}; name the currency in a column Currency or in the heading.",
    "{sign} 可能為 {list}；請以「幣別」欄或標題註明。",
  ],
  currencyConflict: [
    "E13",
    "Row {row}: {name} is {value}, and {from} says {code}; an amount has one currency.",
    "第{row}列「{nameZh}」為 {value}，但{fromZh}為 {code}；一筆金額只有一種幣別。",
  ],
  shareInMoney: [
    "E02",
    "Row {row}: {name} is {value}; percent, per mille and basis points mean something in shares alone, and {name} is an amount.",
    "第{row}列「{nameZh}」為 {value}；百分比、千分比與基點僅適用於比率，此欄為金額。",
  ],
  shareInTerm: [
    "E02",
    "Row {row}: {name} is {value}; it must be years, months or a date.",
    "第{row}列「{nameZh}」為 {value}；須為年、月或日期。",
  ],
  notTerm: [
    "E02",
    "Row {row}: {name} is {value}; it must be years, months or a date such as 2029-03-15.",
    "第{row}列「{nameZh}」為 {value}；須為年、月，或如 2029-03-15 之日期。",
  ],
  moneyInShare: [
    "E02",
    "Row {row}: {name} is {value}; it must be a number without a currency or a multiple.",
    "第{row}列「{nameZh}」為 {value}；不得帶幣別或倍數。",
  ],
  unknownWord: [
    "E02",
    "Row {row}: {name} is {value}, and '{word}' is not understood; write the number in full, or with k, m, bn, % or a currency.",
    "第{row}列「{nameZh}」為 {value}，其中 '{word}' 無法判讀；請寫完整數字，或用 k、m、bn、% 或幣別。",
  ],
  otherSign: [
    "E02",
    "Row {row}: {name} {value} is written with another decimal sign than the rest of its column, which has '{sign}'.",
    "第{row}列「{nameZh}」{value} 的小數點與同欄不同（同欄為 '{sign}'）。",
  ],
  mixedMultiple: [
    "E02",
    "Row {row}: {name} is {value}, written otherwise than the rest of its column, so that its multiple is not clear; write every amount in full, or every one alike.",
    "第{row}列「{nameZh}」為 {value}，寫法與同欄不同，倍數不明；請全欄以足額或相同單位填寫。",
  ],
  mixedShare: [
    "E05",
    "Row {row}: {name} is {value} beside percentages; is it {value} % or {percent} %? Write the whole column in one unit.",
    "第{row}列「{nameZh}」為 {value}，同欄為百分比；是 {value}% 或 {percent}%？請統一單位。",
  ],
  smallShare: [
    "E05",
    "Row {row}: {name} is {value}, which is below 1 %; basis points are not usual for {name}. Write it in percent.",
    "第{row}列「{nameZh}」為 {value}，低於 1%；此欄不以基點表示，請改以百分比填寫。",
  ],
  monthsAmongYears: [
    "E02",
    "Row {row}: {name} is {value} among years; is it months? Write the whole column in one unit and name it in the heading.",
    "第{row}列「{nameZh}」為 {value}，同欄為年；是月數嗎？請統一單位並在標題註明。",
  ],
  dateAmongYears: [
    "E02",
    "Row {row}: {name} is {value} among periods; is it a date? Write the whole column as dates or as periods.",
    "第{row}列「{nameZh}」為 {value}，同欄為期間；是日期嗎？請全欄統一。",
  ],
  defaultedPd: [
    "E04",
    "Row {row}: PD is {value}: a defaulted loan; a performing pool takes none.",
    "第{row}列違約機率為 {value}，為已違約授信；正常授信池不得含已違約授信。",
  ],
  eadBounds: [
    "E03",
    "Row {row}: EAD is {value}; it must be between {low} and {high}.",
    "第{row}列暴險額為 {value}，須在 {low} 與 {high} 之間。",
  ],
  eadSum: ["E03", "The EADs sum to {value}; a pool has at most {high}.", "暴險額合計 {value}；授信池上限為 {high}。"],
  monthEnds: [
    "W25",
    "{name}: {count} {count|cell names|cells name} a month or a quarter and no day and {count|is|are} read as its last day, such as {value} ({rows|row|rows} {rows}).",
    "「{nameZh}」{count} 格僅有年月或季，視為該月（季）最後一日，如 {value}（第{rows}列）。",
  ],
  shortYears: [
    "W25",
    "{name}: {count} {count|year of two digits is|years of two digits are} read as 20yy, such as {value} ({rows|row|rows} {rows}).",
    "「{nameZh}」{count} 格為兩位數年份，視為 20yy，如 {value}（第{rows}列）。",
  ],
  longMaturities: [
    "W26",
    "{count} {count|maturity lies|maturities lie} more than {value} {value|year|years} ahead ({rows|row|rows} {rows}); check the unit; a date such as 9999-12-31 makes a loan run without end.",
    "{count} 筆到期日超過 {value} 年（第{rows}列）；請檢查單位，9999-12-31 等日期視同無到期日。",
  ],
  titleUnit: [
    "I20",
    "Amounts without a unit or currency of their own take those of row {at} above the headings: {value}.",
    "未註明單位或幣別之金額，依標題上方第{at}列：{value}。",
  ],
  footerUnit: [
    "I20",
    "Amounts without a unit or currency of their own take those of row {at} below the loans: {value}.",
    "未註明單位或幣別之金額，依資料下方第{at}列：{value}。",
  ],
  titleUnitsApart: [
    "E15",
    "Two rows give the unit or currency of all amounts, and they differ: {value} in row {at} and {other} in row {second}. Keep one, or write the unit in the heading of each amount.",
    "兩列註明之金額單位或幣別不一致：第{at}列 {value}，第{second}列 {other}。請擇一，或於各金額欄標題註明。",
  ],
  footerAgainst: [
    "E15",
    "The heading '{heading}' and row {at} below the loans, {value}, give two units or currencies. Keep one, or give the setting Unit EAD.",
    "標題 '{heading}' 與資料下方第{at}列 {value} 之單位或幣別不一致；請擇一，或在設定寫「Unit 暴險額」。",
  ],
  titleAsOf: [
    "I20",
    "The as-of date {date} is read from row {at} above the headings: {value}.",
    "基準日 {date} 取自標題上方第{at}列：{value}。",
  ],
} as const satisfies Readonly<Record<string, Template>>;
