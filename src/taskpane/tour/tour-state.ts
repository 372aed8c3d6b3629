/** The way from the demo pool to a report; each step shows one control of the pane. */
export const TOUR_STEPS = [
  { id: "demo", page: "pool" },
  { id: "check", page: "pool" },
  { id: "run", page: "run" },
  { id: "stress", page: "stress" },
  { id: "capital", page: "capital" },
  { id: "report", page: "report" },
  { id: "functions", page: "functions" },
] as const satisfies readonly { readonly id: string; readonly page: string }[];

export type TourStep = (typeof TOUR_STEPS)[number]["id"];

/** Offered at the first opening, or under way at a step; null at any other time. */
export type Tour = { readonly at: "offered" | TourStep };

export type TourAction = { readonly type: "tour/at"; readonly tour: Tour | null };

/** Steps that show nothing before a pool is open. */
export const NEED_POOL: ReadonlySet<TourStep> = new Set(["check", "run", "stress", "capital", "report"]);

/** The step that is so many further; null beyond either end. */
export function stepAfter(step: TourStep, by: number): TourStep | null {
  const at = TOUR_STEPS.findIndex(({ id }) => id === step);
  return TOUR_STEPS[at + by]?.id ?? null;
}
