import type { Template } from "./template.ts";

/** What is said of borrowers and of the loans that they merge. */
export const obligorTemplates = {
  obligorLoading: [
    "E12",
    "Obligor {value} has unequal {name} on {rows|row|rows} {rows}; an obligor has one.",
    "借戶 {value} 於第{rows}列的「{nameZh}」不一致。",
  ],
  broughtTogether: [
    "W34",
    "{count} {count|name|names} of {name} {count|is spelt in several ways and counts as one|are spelt in several ways and count as one each}: {list}.",
    "「{nameZh}」有 {count} 個名稱寫法不一，各視為同一：{list}。",
  ],
  noObligor: [
    "W22",
    "{count} {count|row names no obligor, so it|rows name no obligor, so each} counts as a borrower of its own ({rows|row|rows} {rows}). Merged cells hold only their first row's text; unmerge and fill them.",
    "{count} 列未填借戶，各視為不同借戶（第{rows}列）。合併儲存格僅第一列有值，請取消合併並補值。",
  ],
  severalPds: [
    "W12",
    "Obligor {value} has {count} {count|PD|PDs}; using the largest, {pd}.",
    "借戶 {value} 有 {count} 個違約機率，採最大值 {pd}。",
  ],
  severalThetas: [
    "W12",
    "Obligor {value} has {count} {count|value|values} of AI theta; using {theta}, that of its largest row.",
    "借戶 {value} 有 {count} 個 AI 曝險值，採最大筆之 {theta}。",
  ],
  severalLabels: [
    "W12",
    "Obligor {value} has {count} {count|value|values} of {name}; using {label}, that of its largest row.",
    "借戶 {value} 有 {count} 個「{nameZh}」，採最大筆之 {label}。",
  ],
  aggregated: [
    "W13",
    "Aggregated {loans} {loans|loan|loans} to {obligors} {obligors|obligor, which defaults|obligors, which default} as one.",
    "{loans} 筆授信合併為 {obligors} 位借戶（視為同時違約）。",
  ],
} as const satisfies Readonly<Record<string, Template>>;
