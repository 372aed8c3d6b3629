import { caseBook, firstStepsBook, templateBook } from "../../workbook/embedded/shipped-books.ts";
import type { SheetPlan } from "../../workbook/plan.ts";

/** A workbook that ships as a file. */
export type Sample = { readonly file: string; readonly plans: () => readonly SheetPlan[] };

/** When the shipped files say that they were made, so that they are the same bytes each time. */
export const SAMPLES_MADE = new Date("2026-01-01T00:00:00Z");

/** The workbooks of assets/samples. */
export const SAMPLES: readonly Sample[] = [
  { file: "srt-first-steps.xlsx", plans: () => firstStepsBook("en") },
  { file: "srt-first-steps.zh-Hant.xlsx", plans: () => firstStepsBook("zh-Hant") },
  { file: "srt-founding-case.xlsx", plans: () => caseBook("en") },
  { file: "srt-templates.xlsx", plans: () => templateBook("en") },
  { file: "srt-templates.zh-Hant.xlsx", plans: () => templateBook("zh-Hant") },
];
