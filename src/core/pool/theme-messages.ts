import type { Template } from "./template.ts";

/** What is said of sectors and of what they have of a theme. */
export const themeTemplates = {
  themesTable: [
    "E30",
    "The table of sectors needs the columns Sector, and Product sector or a share such as AI share.",
    "產業對照表需要「Sector」欄，以及「Product sector」或占比欄（如 AI share）。",
  ],
  themesProduct: [
    "E30",
    "Row {at} of the table of sectors: {value} is no sector of the product; it must be one of {allowed}.",
    "產業對照表第{at}列：{value} 不是產品產業；須為 {allowed} 之一。",
  ],
  themesShare: [
    "E30",
    "Row {at} of the table of sectors: the share {value} must be between 0 and 1.",
    "產業對照表第{at}列：占比 {value} 須介於 0 與 1。",
  ],
  themesTwice: [
    "E30",
    "The table of sectors gives {value} in rows {first} and {second}; once is allowed.",
    "產業對照表第{first}與第{second}列皆為 {value}；僅能列一次。",
  ],
  themesDiffer: [
    "E30",
    "Pools of the themes {first} and {second} are joined; a pool has one theme, which a table of sectors can name.",
    "合併之授信池主題分別為 {first} 與 {second}；一個授信池僅能有一個主題，可由產業對照表指定。",
  ],
  ownSector: [
    "E30",
    "Row {row}: {name} {value} is no sector of the product; it must be one of {allowed}.",
    "第{row}列「{nameZh}」{value} 不是產品產業；須為 {allowed} 之一。",
  ],
  themesAbsent: [
    "W30",
    "The table of sectors names {list}, which the tape does not have.",
    "產業對照表所列 {list} 不在資料中。",
  ],
  themeColumnUnused: [
    "W30",
    "The theme is {theme}, and the tape's column of shares is of {value}; it is not used.",
    "主題為 {theme}，而資料之占比欄屬 {value}；該欄未採用。",
  ],
  themeStands: [
    "W30",
    "The tape gives its own {theme} theta for {count} {count|obligor|obligors}, which stands before the share of the table for {list}.",
    "{count} 位借戶已有自身之 {theme} 曝險，優先於對照表中 {list} 之占比。",
  ],
  sectorsUnknown: [
    "W30",
    "Not known: what business {count|the sector|sectors such as} {list} {count|is|are}, {count} in all with {share} of EAD. {count|It counts|They count} as other, with no share of the {theme} theme; SRT.THEMES lists {count|it|them} for you to fill.",
    "無法辨識 {list} 等 {count} 個產業（占暴險額 {share}），歸為其他且無 {theme} 主題占比；SRT.THEMES 可列出以供填寫。",
  ],
  sectorCodes: [
    "W30",
    "{count} {count|sector is a code|sectors are codes} that several lists have, or that may have lost a zero ({list}): {count|it counts|they count} as other. Name the list in the heading, such as NACE, GICS, SIC, NAICS or ICB, and write codes with their zeros.",
    "{count} 個產業代碼見於多種分類或可能缺前導零（{list}），歸為其他；請在標題註明分類，如 NACE、GICS、SIC、NAICS 或 ICB。",
  ],
  sectorsAssumed: [
    "I30",
    "The product's {count|sector is|sectors are} assumed for {count} {count|sector|sectors}: {list}. SRT.THEMES lists {count|it|them}.",
    "{count} 個產業之產品產業為假設：{list}；SRT.THEMES 可列出。",
  ],
  themeAssumed: [
    "I30",
    "{theme} theta assumed by sector for {count} {count|obligor|obligors} ({share} of EAD): {list}. SRT.THEMES lists it.",
    "{count} 位借戶（占暴險額 {share}）之 {theme} 曝險依產業假設：{listZh}；SRT.THEMES 可列出。",
  ],
  themeBlank: [
    "I30",
    "The {theme} theta of {count} {count|obligor|obligors} is blank, and no sector tells it: it counts as 0.",
    "{count} 位借戶之 {theme} 曝險空白，產業亦無從得知，以 0 計。",
  ],
  noSectorColumn: [
    "I30",
    "The tape has no column of sectors: every obligor counts as other, in one sector, with no share of the {theme} theme.",
    "資料沒有產業欄：所有借戶歸為其他、同一產業，且無 {theme} 主題占比。",
  ],
  linksProposed: [
    "I30",
    "{count} {count|link is|links are} proposed from the chain of sectors, an assumption; SRT.LINKS lists {count|it|them}.",
    "依產業供應鏈提出 {count} 條關聯，屬假設；SRT.LINKS 可列出。",
  ],
} as const satisfies Readonly<Record<string, Template>>;
