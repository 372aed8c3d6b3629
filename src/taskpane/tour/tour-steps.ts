import type { KeyboardEvent } from "react";
import { textsIn } from "../state/pane-texts.ts";
import type { Pane } from "../state/pane.tsx";
import { keepAnswered } from "./kept-tour.ts";
import { tourTexts } from "./texts.ts";
import { stepAfter, TOUR_STEPS, type Tour, type TourStep } from "./tour-state.ts";

export function startTour(pane: Pane): void {
  keepAnswered(pane);
  goToStep(pane, TOUR_STEPS[0].id);
}

/** Ends the tour, or declines it. */
export function endTour(pane: Pane): void {
  keepAnswered(pane);
  show(pane, null);
}

/** Opens the page of a step and says the step. */
export function goToStep(pane: Pane, step: TourStep): void {
  const texts = textsIn(pane, tourTexts);
  const at = TOUR_STEPS.findIndex(({ id }) => id === step);
  const { title, text } = texts.steps[step];
  pane.store.dispatch({ type: "frame/page", page: TOUR_STEPS[at]!.page });
  show(pane, { at: step });
  const count = texts.count(at + 1, TOUR_STEPS.length);
  pane.store.dispatch({ type: "frame/announced", text: `${count} ${title}. ${text}` });
}

function show(pane: Pane, tour: Tour | null): void {
  pane.store.dispatch({ type: "tour/at", tour });
}

/** Controls that have a use of their own for the arrow keys. */
const OWN_ARROWS =
  'input, select, textarea, [contenteditable="true"], [role="tab"], [role="radio"], [role="slider"], [role="grid"], [role="menuitem"], [role="option"], [role="separator"], table *';

/**
 * The keys of a tour under way, wherever in the pane they are pressed: Escape ends it, right and left go on and back
 * where the control in focus has no use for them. Keys of menus, which lie outside the pane's frame, are theirs.
 */
export function pressInTour(pane: Pane, event: KeyboardEvent): void {
  const { tour } = pane.store.get();
  if (tour === null || tour.at === "offered" || event.defaultPrevented || event.nativeEvent.isComposing) return;
  const target = event.target as Element;
  if (event.ctrlKey || event.metaKey || event.altKey || !event.currentTarget.contains(target)) return;
  if (event.key === "Escape") return endTour(pane);
  const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  const next = by === 0 || target.matches(OWN_ARROWS) ? null : stepAfter(tour.at, by);
  if (next === null) return;
  event.preventDefault();
  goToStep(pane, next);
}
