import { catalogue } from "../../language/catalogue.ts";

const english = {
  dates: { "day-first": "dates are day/month/year", "month-first": "dates are month/day/year" },
  notRead: (headings: string, more: number) => `Not read: ${headings}${more > 0 ? ` and ${more} more` : ""}.`,
};

const chinese = {
  dates: { "day-first": "日期為日/月/年", "month-first": "日期為月/日/年" },
  notRead: (headings: string, more: number) => `未讀取：${headings}${more > 0 ? `，另有 ${more} 欄` : ""}。`,
};

/** Texts of how columns were read. */
export const columnTexts = catalogue(english, chinese);
