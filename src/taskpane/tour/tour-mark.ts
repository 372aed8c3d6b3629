import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, type RefObject } from "react";
import { usePaneState, type Pane } from "../state/pane.tsx";
import { NEED_POOL, TOUR_STEPS, type TourStep } from "./tour-state.ts";

const MARK = {
  outlineWidth: "2px",
  outlineStyle: "solid",
  outlineColor: tokens.colorCompoundBrandStroke,
  outlineOffset: "3px",
  scrollMarginTop: "12px",
} as const;

const useStyles = makeStyles({
  marks: Object.fromEntries(TOUR_STEPS.map(({ id }) => [`&[data-tour-at="${id}"] [data-tour="${id}"]`, MARK])),
});

/** The step under way; null where there is none. */
export function useTourStep(): TourStep | null {
  const at = usePaneState(({ tour }) => tour?.at ?? null);
  return at === "offered" ? null : at;
}

/** True where a step shows nothing because no pool is open. */
export function useLacksPool(step: TourStep | null): boolean {
  const hasPool = usePaneState((state) => state.pool.reading !== null && state.pool.reading.pool !== null);
  return step !== null && NEED_POOL.has(step) && !hasPool;
}

/**
 * Marks the control that a step shows, brings it into view and gives it the focus; where it is not there, such as on a
 * page without a pool, the page gets the focus.
 *
 * @param frame the whole pane
 * @returns what the frame wears for the mark to be drawn
 */
export function useTourMark(
  pane: Pane,
  frame: RefObject<HTMLElement | null>,
): { readonly className: string; readonly at: TourStep | undefined } {
  const { marks } = useStyles();
  const step = useTourStep();
  const lacksPool = useLacksPool(step);
  useEffect(() => {
    if (step === null) return;
    const shown = frame.current?.querySelector<HTMLElement>(`[data-tour="${step}"]`);
    const place = shown ?? frame.current?.querySelector<HTMLElement>("[role=tabpanel]");
    place?.focus({ preventScroll: true });
    if (shown) bringIntoView(shown, frame.current!);
  }, [pane, frame, step, lacksPool]);
  return { className: marks, at: step ?? undefined };
}

/** A control comes to the middle, and what is taller than half the pane begins at its top. */
function bringIntoView(shown: HTMLElement, frame: HTMLElement): void {
  const block = 2 * shown.offsetHeight > frame.offsetHeight ? "start" : "center";
  shown.scrollIntoView({ block, behavior: calm() ? "auto" : "smooth" });
}

/** True where the user asked the machine for less motion. */
function calm(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
