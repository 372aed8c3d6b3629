/** What the unit or the decimal sign of a column was decided by. */
export type EvidenceSource =
  | "chosen"
  | "heading"
  | "above"
  | "below"
  | "cells"
  | "format"
  | "level"
  | "rating"
  | "digits"
  | "shares"
  | "columns"
  | "language"
  | "numbers"
  | "usual"
  | "nothing";

/** How a column's numbers were read, and why: data for a table of columns and for the pane. */
export type ColumnEvidence = {
  /** What its unit was decided by; `nothing` where it could not be, or where the column has none. */
  readonly unit: EvidenceSource;
  /** The decimal sign of its texts; null where none of its cells is a text with a sign. */
  readonly sign: "," | "." | null;
  readonly signFrom: EvidenceSource;
};

/** A column of which nothing was to be decided. */
export const NO_EVIDENCE: ColumnEvidence = { unit: "nothing", sign: null, signFrom: "nothing" };

/** What each source is called in a sentence, in English and Traditional Chinese. */
export const evidenceNames: Readonly<Record<EvidenceSource, readonly [string, string]>> = {
  chosen: ["chosen by the user", "使用者指定"],
  heading: ["its heading", "標題"],
  above: ["a row above the headings", "標題上方之列"],
  below: ["a row below the loans", "資料下方之列"],
  cells: ["its own cells", "儲存格內容"],
  format: ["its number format", "數字格式"],
  level: ["the size of its numbers", "數值大小"],
  rating: ["the ratings beside it", "評等"],
  digits: ["the number of its digits", "小數位數"],
  shares: ["the unit of the other shares", "其他比率欄位之單位"],
  columns: ["the other columns", "其他欄位"],
  language: ["the language of the headings", "標題語言"],
  numbers: ["numbers without texts", "數值儲存格"],
  usual: ["the usual unit", "慣用單位"],
  nothing: ["nothing", "無"],
};
