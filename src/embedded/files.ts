import { said } from "../language/catalogue.ts";
import { readCsv } from "../workbook/csv.ts";
import { fileText } from "../workbook/file-text.ts";
import type { Cell, SheetPlan } from "../workbook/plan.ts";
import type { NoticeContent } from "./notice.tsx";
import { pageTexts } from "./texts.ts";
import type { WorkbookSession } from "./workbook-session.ts";

type Tell = (notice: NoticeContent | null) => void;

/** Rows for which the sheet follows an edit within a second or two. */
const MOST_ROWS = 5000;
const XLSX_NAMES = { formulas: "SRT workbook.xlsx", values: "SRT workbook values.xlsx" } as const;
const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Opens a workbook in place of the one here, or a CSV file as one more sheet of it. */
export async function openFile(session: WorkbookSession, file: File, tell: Tell): Promise<void> {
  tell(null);
  try {
    if (/\.(csv|txt|tsv)$/i.test(file.name)) return await addCsv(session, file, tell);
    if (/\.xls[xm]$/i.test(file.name)) return await openXlsx(session, file, tell);
    tell({ intent: "error", text: said(pageTexts, (texts) => texts.unknownFile(file.name)) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    tell({ intent: "error", text: said(pageTexts, (texts) => texts.notOpened(file.name, reason)) });
  }
}

/** Asks before a workbook is replaced that has changes which no file holds. */
export function replaceBook(session: WorkbookSession, replace: () => void, tell: Tell): void {
  tell(null);
  if (!session.changedSinceFile()) return replace();
  tell({
    intent: "warning",
    text: said(pageTexts, (texts) => texts.replaces),
    actions: [
      {
        label: said(pageTexts, (texts) => texts.saveFirst),
        act: () => void saveXlsx(session, tell).then((saved) => saved && replace()),
      },
      { label: said(pageTexts, (texts) => texts.replace), act: replace },
    ],
  });
}

/** Saves the workbook to a file, with its formulas or as values alone; false where that failed. */
export async function saveXlsx(
  session: WorkbookSession,
  tell: Tell,
  contents: keyof typeof XLSX_NAMES = "formulas",
): Promise<boolean> {
  try {
    const { writeXlsx } = await import("../workbook/embedded/xlsx-write.ts");
    download(XLSX_NAMES[contents], await writeXlsx(session.spreadsheet, { contents }), XLSX_TYPE);
    // A file without formulas does not hold the work.
    if (contents === "formulas") session.savedToFile();
    tell(null);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    tell({ intent: "error", text: said(pageTexts, (texts) => texts.notSaved(reason)) });
    return false;
  }
}

/** Saves the values of the sheet in front. */
export function saveCsv(session: WorkbookSession): void {
  const { name, text } = session.sheetAsCsv();
  // Excel reads UTF-8 only after a byte order mark.
  download(`${name}.csv`, `\uFEFF${text}`, "text/csv;charset=utf-8");
}

async function openXlsx(session: WorkbookSession, file: File, tell: Tell): Promise<void> {
  const { readXlsx } = await import("../workbook/embedded/xlsx-read.ts");
  const data = readXlsx(new Uint8Array(await file.arrayBuffer()));
  replaceBook(session, () => session.openData(data), tell);
}

async function addCsv(session: WorkbookSession, file: File, tell: Tell): Promise<void> {
  const { text, encoding, isAssumed } = fileText(new Uint8Array(await file.arrayBuffer()));
  const { cells, delimiter, sign } = readCsv(text);
  if (cells.length === 0) throw new Error(pageTexts[session.language.current()].blankFile);
  const { name } = await session.host.insertSheet(csvPlan(file.name.replace(/\.(csv|txt|tsv)$/i, ""), cells));
  const columns = Math.max(...cells.map((row) => row.length));
  await session.host.select({ sheet: name, row: 0, column: 0, rows: cells.length, columns });
  if (cells.length > MOST_ROWS) {
    const rows = cells.length.toLocaleString("en-US");
    tell({ intent: "warning", text: said(pageTexts, (texts) => texts.manyRows(file.name, rows)) });
  } else if (isAssumed) {
    tell({ intent: "warning", text: said(pageTexts, (texts) => texts.assumedLetters(file.name, encoding)) });
  } else if (delimiter !== "," || sign === ",") {
    tell({ intent: "info", text: said(pageTexts, (texts) => texts.splitAt(file.name, delimiter, sign)) });
  }
}

function csvPlan(name: string, cells: readonly (readonly Cell[])[]): SheetPlan {
  const columns = Math.max(...cells.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, c) =>
    cells.slice(0, 100).reduce((most, row) => Math.max(most, String(row[c] ?? "").length + 2), 8),
  );
  return {
    name,
    blocks: [{ row: 0, column: 0, values: cells, isData: true }],
    formats: [{ area: { row: 0, column: 0, rows: 1, columns }, role: "heading" }],
    columnWidths: widths.map((width) => Math.min(width, 40)),
    frozenRows: 1,
  };
}

function download(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
