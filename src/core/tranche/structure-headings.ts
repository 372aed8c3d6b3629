import { TERM_HEADINGS } from "../waterfall/written-terms.ts";

/** Headings of a structure in both languages, without spaces and signs; the first is what sentences say. */
export const STRUCTURE_HEADINGS = {
  tranche: ["Tranche", "name", "class", "note", "分券", "層級", "券別"],
  attach: ["Attach", "attachment", "attachmentpoint", "subordination", "起賠點", "次順位比率"],
  detach: ["Detach", "detachment", "detachmentpoint", "止賠點"],
  size: ["Size", "thickness", "tranchesize", "amount", "balance", "notional", "principal", "規模", "厚度", "金額", "發行金額", "本金"],
  seniority: ["Seniority", "rank", "ranking", "order", "順位", "受償順位"],
  rating: ["Rating", "ratings", "expectedrating", "評等", "信用評等"],
  holder: ["Holder", "heldby", "持有人"],
  spread: ["Spread", "spreadbps", "premium", "coupon", "利差"],
  cqs: ["CQS", "creditqualitystep", "信用品質等級"],
  ...TERM_HEADINGS,
} as const; // prettier-ignore

export type StructureColumn = keyof typeof STRUCTURE_HEADINGS;

/** Columns that a term sheet may have twice, such as Class and Name: the first names the tranche. */
export const MAY_STAND_TWICE: readonly StructureColumn[] = ["tranche", "rating"];
/** Beside points, sizes of any kind may stand: nothing is read of them. */
export const UNREAD_BESIDE_POINTS: readonly StructureColumn[] = [...MAY_STAND_TWICE, "size", "seniority"];
