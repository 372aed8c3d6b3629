import { bookOf } from "../../workbook/embedded/book-data.ts";
import { openEngine } from "../../workbook/embedded/headless.ts";
import { writeXlsx } from "../../workbook/embedded/xlsx-write.ts";
import type { SheetPlan } from "../../workbook/plan.ts";

/**
 * Planned sheets as an .xlsx file, calculated.
 *
 * @param made when, as the file says; the same sheets at the same moment are the same bytes
 */
export async function calculatedFile(plans: readonly SheetPlan[], made: Date): Promise<Uint8Array> {
  const engine = openEngine();
  const workbook = engine.open(bookOf(plans));
  await workbook.settled();
  const file = await writeXlsx(engine, { made });
  workbook.close();
  return file;
}
