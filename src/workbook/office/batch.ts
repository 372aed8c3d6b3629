/** What a user should do about Excel's own error codes. */
const SENTENCES: Readonly<Record<string, string>> = {
  InvalidSelection: "Select one block of cells; several blocks at once cannot be read.",
  ItemNotFound: "The sheet or the name is no longer in this workbook.",
  InvalidReference: "The range is no longer in this workbook.",
  InvalidOperationInCellEditMode: "A cell is being edited; press Enter or Escape in it, then try again.",
  AccessDenied: "The sheet or the workbook is protected; unprotect it, then try again.",
  InactiveWorkbook: "The workbook is not active any more; click into it, then try again.",
  RequestPayloadSizeLimitExceeded: "The range is larger than this Excel transfers at once; select fewer rows.",
  ResponsePayloadSizeLimitExceeded: "The range is larger than this Excel transfers at once; select fewer rows.",
};

/**
 * One batch of requests to Excel. It waits while a cell is being edited.
 *
 * @throws Error with one sentence for whatever Excel refuses
 */
export async function batch<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return runBatch({ delayForCellEdit: true }, work);
}

/** A batch that one undo takes back, where this Excel can join several requests into one step. */
export async function undoableBatch<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const joins = Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  return runBatch({ delayForCellEdit: true, ...(joins ? { mergeUndoGroup: true } : {}) }, work);
}

async function runBatch<T>(options: Excel.RunOptions, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(options, work);
  } catch (error) {
    throw inWords(error);
  }
}

/** Excel's errors carry a code; our own refusals are sentences already. */
function inWords(error: unknown): Error {
  const { code, message } = error as { code?: string; message?: string };
  if (code === undefined) return error instanceof Error ? error : new Error(String(error));
  return new Error(SENTENCES[code] ?? `Excel refused (${code}): ${message}`, { cause: error });
}
