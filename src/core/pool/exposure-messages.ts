import type { Template } from "./template.ts";

/** What is said of what is undrawn: what of it counts in EAD, and why not. */
export const exposureTemplates = {
  undrawnAdded: [
    "I31",
    "EAD is '{ead}' plus '{source}' times '{ccf}', which adds {share}.",
    "暴險額為 '{ead}' 加 '{source}' 乘 '{ccf}'，增加 {share}。",
  ],
  headroomAdded: [
    "I31",
    "EAD is '{ead}' plus what it leaves of '{source}' times '{ccf}', which adds {share}.",
    "暴險額為 '{ead}' 加 '{source}' 未動用部分乘 '{ccf}'，增加 {share}。",
  ],
  undrawnOnEad: [
    "W38",
    "'{source}' times '{ccf}' is added to '{ead}', which grows by {share}; if '{ead}' holds it already, give the setting Column Undrawn without a heading.",
    "'{ead}' 加計 '{source}' 乘 '{ccf}'，增加 {share}；若 '{ead}' 已含，請將設定 Column Undrawn 留空。",
  ],
  eadHoldsUndrawn: [
    "I31",
    "'{ead}' is read as exposure at default, which holds what is undrawn: '{source}' times '{ccf}' is not added.",
    "'{ead}' 視為違約時暴險額，已含未動用部分，故不加計 '{source}' 乘 '{ccf}'。",
  ],
  undrawnAlone: [
    "W38",
    "{column} is read as {name} and does not count in EAD: there is no column CCF.",
    "「{column}」視為{nameZh}，因無信用轉換係數欄，未計入暴險額。",
  ],
  ccfAlone: [
    "I31",
    "{column} is read as {name} and changes nothing: there is no column Undrawn or Limit.",
    "「{column}」視為{nameZh}，因無未動用額度或額度欄，未予使用。",
  ],
  drawnBeyond: [
    "W38",
    "{count} {count|loan is|loans are} drawn beyond {column}; {count|it has|they have} nothing undrawn.",
    "{count} 筆動用逾「{column}」，視為無未動用額度。",
  ],
} as const satisfies Readonly<Record<string, Template>>;
