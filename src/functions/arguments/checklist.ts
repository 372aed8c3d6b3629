/** What a supervisor asks about a deal's contract, each a line of rules that is answered yes or no. */
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

/** What simple, transparent and standardised deals are asked besides. */
export const STS_CHECKLIST = [
  ["Contingent premium", "it runs on what performs", "Regulation (EU) 2017/2402 Art 26e"],
  ["No upfront premium", "nor one that is guaranteed or rebated", "Regulation (EU) 2017/2402 Art 26e"],
  ["Late time call", "not before the first weighted-average life has passed", "Regulation (EU) 2017/2402 Art 26e"],
] as const;

export type ChecklistName = (typeof CHECKLIST)[number][0] | (typeof STS_CHECKLIST)[number][0];
export const CHECKLIST_NAMES: readonly ChecklistName[] = [...CHECKLIST, ...STS_CHECKLIST].map(([name]) => name);

/** An answer of the checklist; null where none is given. */
export type Checklist = ReadonlyMap<ChecklistName, boolean>;
