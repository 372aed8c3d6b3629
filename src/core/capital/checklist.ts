/**
 * Conditions on a deal's contract that no figure tells and a person answers: name, what it asks, rule.
 *
 * @source Regulation (EU) 575/2013 Arts 245(4), 249
 */
export const CHECKLIST = [
  ["Protection by Art 249", "credit protection meets Art 249", "CRR Art 245(4)"],
  ["No materiality threshold", "none below which protection does not pay", "CRR Art 245(4)"],
  ["No termination on deterioration", "protection does not end when the pool gets worse", "CRR Art 245(4)"],
  ["No obligation to improve", "the originator need not better the pool", "CRR Art 245(4)"],
  ["No step-up", "protection does not cost more when the pool gets worse", "CRR Art 245(4)"],
  ["Enforceable", "in all jurisdictions that matter", "CRR Art 245(4)"],
  ["Legal opinion", "that it is enforceable", "CRR Art 245(4)"],
  ["Arms-length repurchase", "what is bought back is bought as from a stranger", "CRR Art 245(4)"],
  ["Small clean-up call", "at 10 % of the original amount or less, and no credit enhancement", "CRR Art 245(4)"],
] as const;

/**
 * What simple, transparent and standardised deals are asked besides.
 *
 * @source Regulation (EU) 2017/2402 Art 26e
 */
export const STS_CHECKLIST = [
  ["Contingent premium", "it runs on what performs", "Regulation (EU) 2017/2402 Art 26e"],
  ["No upfront premium", "nor one that is guaranteed or rebated", "Regulation (EU) 2017/2402 Art 26e"],
  ["Late time call", "not before the first weighted-average life has passed", "Regulation (EU) 2017/2402 Art 26e"],
] as const;

export type ChecklistItem = (typeof CHECKLIST)[number] | (typeof STS_CHECKLIST)[number];
export type ChecklistName = ChecklistItem[0];
const ALL: readonly ChecklistItem[] = [...CHECKLIST, ...STS_CHECKLIST];
export const CHECKLIST_NAMES: readonly ChecklistName[] = ALL.map(([name]) => name);

/** What a deal is asked. */
export function checklistOf({ sts }: { readonly sts: boolean }): readonly ChecklistItem[] {
  return sts ? ALL : CHECKLIST;
}
