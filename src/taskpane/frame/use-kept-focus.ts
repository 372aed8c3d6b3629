import { useEffect, type RefObject } from "react";
import type { Pane } from "../state/pane.tsx";

/**
 * Keeps the keyboard's place: where a press removed the element that had the focus, such as Undo, the focus goes to
 * the page instead of to the top of the document.
 *
 * @param frame the whole pane; its page takes the focus
 */
export function useKeptFocus(pane: Pane, frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: Element | null = null;
    const remember = (event: FocusEvent) => {
      last = event.target as Element;
    };
    const check = () => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return;
      last = null;
      frame.current?.querySelector<HTMLElement>("[role=tabpanel]")?.focus({ preventScroll: true });
    };
    const element = frame.current;
    element?.addEventListener("focusin", remember);
    const unsubscribe = pane.store.subscribe(() => setTimeout(check));
    return () => {
      element?.removeEventListener("focusin", remember);
      unsubscribe();
    };
  }, [pane, frame]);
}
