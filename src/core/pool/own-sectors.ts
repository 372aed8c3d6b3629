import { productSector } from "../themes/product-sectors.ts";
import { PRODUCT_CODES } from "../themes/theme-table.ts";
import { shown } from "./cell.ts";
import type { RecognisedTape } from "./columns.ts";
import { finding, type Finding } from "./findings.ts";
import { textOf } from "./loans.ts";
import { meaningNames } from "./vocabulary.ts";

/** Cells of a column of the product's sectors that are none. */
export function ownSectors(tape: RecognisedTape, rows: Int32Array): readonly Finding[] {
  const column = tape.columns.get("productSector");
  if (column === undefined) return [];
  const [name, nameZh] = meaningNames.productSector;
  const words = textOf(tape, "productSector", rows);
  return [...words.keys()].flatMap((i) => {
    if (words[i] === "" || productSector(words[i]!) !== null) return [];
    const place = { row: rows[i]! + 2, column: column.heading };
    return [finding("ownSector", place, { name, nameZh, value: shown(words[i]!), allowed: PRODUCT_CODES })];
  });
}
