import { Link } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { messageAt } from "../workbook/embedded/error-messages.ts";
import { followLink, linkAt } from "../workbook/embedded/links.ts";
import { areaText } from "../workbook/reference.ts";
import { usePageTexts } from "./page-language.tsx";
import type { WorkbookSession } from "./workbook-session.ts";

const PENDING = "#GETTING_DATA";

type SelectedCell = {
  readonly address: string;
  readonly words: string | null;
  readonly kind: "plain" | "pending" | "error";
  readonly goTo: { readonly sheet: string; readonly go: () => void } | null;
};

/** The line under the sheet: why the selected cell shows an error, where its link leads, and whether the work is kept. */
export function CellStatus({ session }: { readonly session: WorkbookSession }) {
  const cell = useSelectedCell(session);
  const saving = useSaving(session);
  const texts = usePageTexts();
  const words = cell?.kind === "pending" ? texts.calculating : cell?.words;
  return (
    <footer className="cell-status">
      <span className={`cell-words ${cell?.kind ?? "plain"}`} role="status">
        {words ? `${cell!.address}: ${words}` : ""}
      </span>
      {cell?.goTo && <Link onClick={cell.goTo.go}>{texts.goTo(cell.goTo.sheet)}</Link>}
      <span className="saving">{saving}</span>
    </footer>
  );
}

function useSelectedCell(session: WorkbookSession): SelectedCell | null {
  const [cell, setCell] = useState<SelectedCell | null>(null);
  useEffect(() => {
    const look = () => setCell(selectedCell(session));
    const selection = session.host.onSelectionChanged(look);
    const calculated = session.bridge.onCalculated(look);
    look();
    return () => {
      selection();
      calculated();
    };
  }, [session]);
  return cell;
}

function selectedCell({ spreadsheet, bridge }: WorkbookSession): SelectedCell | null {
  const { api } = spreadsheet;
  const range = api.getActiveWorkbook()?.getActiveRange();
  if (!range) return null;
  const { startRow: row, startColumn: column } = range.getRange();
  const sheetId = range.getSheetId();
  const message = messageAt(spreadsheet, bridge, sheetId, row, column);
  const link = linkAt(api, sheetId, row, column);
  const pending = range.getRawValue() === PENDING;
  return {
    address: areaText({ row, column, rows: 1, columns: 1 }),
    words: message ? `${message.code} ${message.message}` : null,
    kind: message ? "error" : pending ? "pending" : "plain",
    goTo: link && { sheet: link.sheet, go: () => followLink(api, link) },
  };
}

function useSaving({ autosave }: WorkbookSession): string {
  const texts = usePageTexts();
  const [state, setState] = useState(autosave.current);
  useEffect(() => autosave.subscribe(() => setState(autosave.current())), [autosave]);
  if (state.state === "pending") return texts.saving;
  if (state.state === "failed") return texts.notKept(state.reason);
  if (state.at === null) return "";
  return texts.kept(state.at.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" }));
}
