import type { KeyboardEvent } from "react";

/** Whether a key is a part of a character that is still being written, or of a shortcut. */
const isOther = (event: KeyboardEvent) =>
  event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey;

/**
 * The keys of the whole gallery, as in the help's own index: arrows go from the field through the functions that are
 * shown, and back; the slash goes to the field.
 */
export function stepThrough(event: KeyboardEvent, gallery: HTMLElement): void {
  if (isOther(event)) return;
  const field = gallery.querySelector<HTMLInputElement>("input")!;
  const focused = document.activeElement as HTMLElement;
  if (event.key === "/" && focused !== field) return goTo(event, field);
  const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const places = [field, ...gallery.querySelectorAll<HTMLElement>("[data-function] button")];
  const at = places.indexOf(focused);
  const next = by === 0 || at < 0 ? undefined : places[at + by];
  if (next !== undefined) goTo(event, next);
}

/** The keys of the field: Enter takes what is meant best, Escape shows all again. */
export function pressInField(event: KeyboardEvent, query: string, take: () => void, clear: () => void): void {
  if (isOther(event)) return;
  const act = event.key === "Enter" ? take : event.key === "Escape" && query !== "" ? clear : null;
  if (act === null) return;
  // A header that gets the focus would take the same press for its own, and Escape would end the tour.
  event.preventDefault();
  act();
}

/** The header of a function in the gallery. */
export function focusFunction(gallery: HTMLElement | null, id: string): void {
  gallery?.querySelector<HTMLElement>(`[data-function="${id}"] button`)?.focus();
}

function goTo(event: KeyboardEvent, place: HTMLElement): void {
  event.preventDefault();
  place.focus();
}
