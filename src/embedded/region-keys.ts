import { useEffect } from "react";
import type { WorkbookSession } from "./workbook-session.ts";

/** What can have the focus inside a region. */
const FOCUSABLE = 'button, [href], input, select, textarea, [tabindex="0"]';

/** The regions of the page in reading order, by their elements. */
const REGIONS = [".top-bar", ".sheet-side", ".pane"] as const;
const SHEET = ".sheet-side";

/**
 * F6 takes the focus to the next region of the page and Shift+F6 to the one before, as Excel does between a workbook and its
 * panes: in the sheet the Tab key moves from cell to cell.
 */
export function useRegionKeys(session: WorkbookSession | null): void {
  useEffect(() => {
    if (session === null) return;
    const last = new Map<string, HTMLElement>();
    const press = (event: KeyboardEvent) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      const shown = REGIONS.filter((region) => document.querySelector<HTMLElement>(region)?.hidden === false);
      const active = document.activeElement as HTMLElement;
      const here = shown.findIndex((region) => active.closest(region) !== null);
      if (here >= 0) last.set(shown[here]!, active);
      const step = event.shiftKey ? -1 : 1;
      enter(session, shown[(Math.max(here, 0) + step + shown.length) % shown.length]!, last);
    };
    addEventListener("keydown", press, { capture: true });
    return () => removeEventListener("keydown", press, { capture: true });
  }, [session]);
}

/** Gives a region the focus: where it was last, else its first control; the sheet, its cells. */
function enter(session: WorkbookSession, region: string, last: ReadonlyMap<string, HTMLElement>): void {
  if (region === SHEET) return session.spreadsheet.focus();
  const before = last.get(region);
  const controls = document.querySelectorAll<HTMLElement>(`${region} :is(${FOCUSABLE})`);
  const first = [...controls].find((control) => control.offsetParent !== null && !control.matches(":disabled"));
  (before?.isConnected === true ? before : first)?.focus();
}
