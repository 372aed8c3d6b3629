import { shortText } from "./amount-text.ts";

/** Whether dates in numbers, such as 03/04/2027, begin with their day or with their month. */
export type DayOrder = "day-first" | "month-first";

export const DAY_ORDERS: readonly DayOrder[] = ["day-first", "month-first"];

/** How the two are written in a setting. */
export const DAY_ORDER_WORDS = ["day first", "month first"] as const;

const DAY_FIRST =
  /^(?:dates?,? )?(?:day[- ]?first|dd?[-/. ]?mm?[-/. ]?y{0,4}|day\/month(?:\/year)?|日[/／]月(?:[/／]年)?|日期?在前)$/i;
const MONTH_FIRST =
  /^(?:dates?,? )?(?:month[- ]?first|mm?[-/. ]?dd?[-/. ]?y{0,4}|month\/day(?:\/year)?|月[/／]日(?:[/／]年)?|月份?在前)$/i;

/** The order that a word of a setting names, such as day first, DD/MM/YYYY or 日/月; null for another word. */
export function dayOrderNamed(word: string): DayOrder | null {
  const text = shortText(word);
  if (text === null) return null;
  if (DAY_FIRST.test(text)) return "day-first";
  return MONTH_FIRST.test(text) ? "month-first" : null;
}
