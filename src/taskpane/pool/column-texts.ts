import { catalogue } from "../../language/catalogue.ts";

const english = {
  inUnit: (unit: string, why: string) => `read as ${unit}, ${why}`,
  inSign: (sign: string, why: string) => `decimals behind '${sign}', ${why}`,
  by: (source: string) => `by ${source}`,
  chosen: "as you chose",
  usual: "as is usual",
  dates: { "day-first": "dates are day/month/year", "month-first": "dates are month/day/year" },
  notRead: (headings: string, more: number) => `Not read: ${headings}${more > 0 ? ` and ${more} more` : ""}.`,
};

const chinese = {
  inUnit: (unit: string, why: string) => `讀為${unit}（${why}）`,
  inSign: (sign: string, why: string) => `小數點為「${sign}」（${why}）`,
  by: (source: string) => `依${source}`,
  chosen: "由您指定",
  usual: "慣用單位",
  dates: { "day-first": "日期為日/月/年", "month-first": "日期為月/日/年" },
  notRead: (headings: string, more: number) => `未讀取：${headings}${more > 0 ? `，另有 ${more} 欄` : ""}。`,
};

/** Texts of how columns were read. */
export const columnTexts = catalogue(english, chinese);
