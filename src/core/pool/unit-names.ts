import type { Unit } from "./units.ts";

/** What a unit is called beside a column, in English and Traditional Chinese. */
export const unitNames: Readonly<Record<Unit, readonly [string, string]>> = {
  fraction: ["fraction", "小數"],
  percent: ["%", "%"],
  permille: ["‰", "‰"],
  bps: ["bps", "bps"],
  years: ["years", "年"],
  months: ["months", "月"],
  days: ["days", "日"],
  date: ["date", "日期"],
  units: ["units", "元"],
  thousands: ["thousands", "千"],
  "ten thousands": ["10 thousands", "萬"],
  "hundred thousands": ["100 thousands", "十萬"],
  millions: ["millions", "百萬"],
  "ten millions": ["10 millions", "千萬"],
  "hundred millions": ["100 millions", "億"],
  billions: ["billions", "十億"],
  trillions: ["trillions", "兆"],
  text: ["text", "文字"],
};
