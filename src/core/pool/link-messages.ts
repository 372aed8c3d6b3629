import type { Template } from "./template.ts";

/** What is said of links between borrowers. */
export const linkTemplates = {
  linkWeight: [
    "E09",
    "The link of {spoke} to {hub} has weight {value}; it must be between 0 and 1.",
    "{spoke} 對 {hub} 的依存度為 {value}，須在 0 與 1 之間。",
  ],
  linkSum: ["E09", "{spoke} links sum to {value}; they must sum to at most 1.", "{spoke} 依存度合計 {value} 超過 1。"],
  linkUnknown: [
    "E09",
    "The link of {spoke} to {hub} names {value}, which is no obligor of the tape.",
    "{spoke} 對 {hub} 的連結中，{value} 不在授信池內。",
  ],
  linkText: [
    "E09",
    "Row {row}: link {value} is not an obligor and a weight, such as HYP01 0.4; AIS01 0.25.",
    "第{row}列連結 {value} 格式須如 HYP01 0.4; AIS01 0.25。",
  ],
  linkSelf: ["E09", "{spoke} links to itself.", "{spoke} 連結到自己。"],
  linkConflict: [
    "E09",
    "{spoke} links to {hub} with weights {first} and {second}.",
    "{spoke} 對 {hub} 有兩個依存度 {first} 與 {second}。",
  ],
  linksTable: [
    "E09",
    "The links table needs columns Spoke, Hub and Weight; {name} is missing.",
    "連結表需要 Spoke、Hub、Weight 欄；缺少 {name}。",
  ],
} as const satisfies Readonly<Record<string, Template>>;
