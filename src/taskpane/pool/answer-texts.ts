import { catalogue } from "../../language/catalogue.ts";

const english = {
  asOf: "As of",
  asOfUse: (date: string) => `Use ${date}`,
  asOfGiven: (date: string) => `Maturities count from ${date}, as you said.`,
  asOfFromTitle: "From the rows above the headings.",
  asOfToday: "Today; the tape names no date.",
  asOfTaken: (date: string) => `Maturities count from ${date}.`,
  asOfGone: "No as-of date is given any more.",
  noDate: "Choose a date.",
  clear: "Clear",
  readAs: (heading: string) => `Read ${heading} as`,
  thousandsSign: (digits: string) => `${digits} (sign for thousands)`,
  decimalSign: (digits: string) => `${digits} (decimals)`,
  unitTaken: (heading: string, unit: string) => `'${heading}' is read in ${unit}.`,
  signTaken: (sign: string) => `Decimals stand behind '${sign}'.`,
  ratesTyped: (base: string) => `Rates in ${base}: how much of it one unit of each currency is worth.`,
  base: "Pool in",
  rate: (code: string, base: string) => `1 ${code} in ${base}`,
  rateProblem: (text: string) => `The rate is '${text}'; it must be a number above 0.`,
  rateTaken: (code: string, rate: string, base: string) => `1 ${code} is ${rate} ${base}.`,
  rateGone: (code: string, base: string) => `No rate from ${code} to ${base} any more.`,
};

const chinese = {
  asOf: "基準日",
  asOfUse: (date: string) => `採用 ${date}`,
  asOfGiven: (date: string) => `到期年限自 ${date} 起算（由您指定）。`,
  asOfFromTitle: "取自標題列上方。",
  asOfToday: "今日；授信明細未載日期。",
  asOfTaken: (date: string) => `到期年限自 ${date} 起算。`,
  asOfGone: "已清除基準日。",
  noDate: "請選擇日期。",
  clear: "清除",
  readAs: (heading: string) => `「${heading}」讀為`,
  thousandsSign: (digits: string) => `${digits}（千分號）`,
  decimalSign: (digits: string) => `${digits}（小數點）`,
  unitTaken: (heading: string, unit: string) => `「${heading}」以${unit}讀取。`,
  signTaken: (sign: string) => `「${sign}」之後為小數。`,
  ratesTyped: (base: string) => `以 ${base} 表示之匯率：各幣別一單位折合多少。`,
  base: "授信池幣別",
  rate: (code: string, base: string) => `1 ${code} 折合 ${base}`,
  rateProblem: (text: string) => `匯率為「${text}」；須為大於 0 的數值。`,
  rateTaken: (code: string, rate: string, base: string) => `1 ${code} 折合 ${rate} ${base}。`,
  rateGone: (code: string, base: string) => `已清除 ${code} 對 ${base} 之匯率。`,
};

/** Texts of what the pane asks where a tape does not say it. */
export const answerTexts = catalogue(english, chinese);
