import { said } from "../../language/catalogue.ts";
import type { Area } from "../../workbook/plan.ts";
import type { Unsubscribe } from "../../workbook/host.ts";
import type { Pane } from "../state/pane.tsx";
import { careTexts } from "./texts.ts";

/** A colleague's typing arrives cell by cell; it is told once it has paused. */
const PAUSE_MS = 400;
/** An area this high is whole columns, whose row numbers tell nothing. */
const MOST_ROWS = 1_000_000;

/**
 * Says in the bottom bar what a co-author changed, once it has paused. It writes nothing, and leaves a notice that
 * still has an undo where it is.
 */
export function tellColleagueChanges({ host, store }: Pane): Unsubscribe {
  const waiting = new Map<string, { area: Area | null; timer: ReturnType<typeof setTimeout> }>();
  const tell = (sheet: string) => {
    const rows = rowsOf(waiting.get(sheet)!.area);
    const text = said(careTexts, (texts) => texts.changedByColleague(sheet, rows));
    waiting.delete(sheet);
    const { language, notice } = store.get();
    const undo = notice?.undo ?? null;
    if (undo === null) store.dispatch({ type: "frame/notice", notice: { text, undo } });
    else store.dispatch({ type: "frame/announced", text: text[language] });
  };
  const leave = host.onChanged((sheet, { area, source }) => {
    if (source !== "colleague") return;
    const known = waiting.get(sheet);
    clearTimeout(known?.timer);
    const whole = known === undefined ? area : spanned(known.area, area);
    waiting.set(sheet, { area: whole, timer: setTimeout(() => tell(sheet), PAUSE_MS) });
  });
  return () => {
    leave();
    waiting.forEach(({ timer }) => clearTimeout(timer));
  };
}

function spanned(one: Area | null, other: Area | null): Area | null {
  if (one === null || other === null) return null;
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  return { row, column, rows, columns: Math.max(one.column + one.columns, other.column + other.columns) - column };
}

/** First and last row as a sheet counts them; null where the host does not tell. */
function rowsOf(area: Area | null): readonly [number, number] | null {
  return area === null || area.rows > MOST_ROWS ? null : [area.row + 1, area.row + area.rows];
}
