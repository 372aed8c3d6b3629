import { toCell } from "./result.ts";
import { linksTable, themesTable } from "./themes-table.ts";

/**
 * Sectors of a pool: which of the product's sectors each counts as, its share of a theme, and what that rests on. Edit the table and give it to SRT.POOL as themes; shares that are no cell of the tape are assumptions.
 * @customfunction THEMES
 * @helpurl https://localhost:3000/help/THEMES.html
 * @param pool Tape range with headings, or the card of SRT.POOL.
 * @param theme Name of a theme of your own, such as Energy; the pool's own theme, AI, if omitted.
 * @returns Table with a heading row, one row a sector, the largest first.
 */
export function themesOf(pool: any[][], theme?: string): any[][] {
  return toCell(() => themesTable(pool, theme)) as any[][];
}

/**
 * Links that a pool may have, proposed from who sells to whom among the product's sectors: each seller depends on one of the three largest obligors of every sector that buys from its own. An assumption: edit the table and give it to SRT.POOL as links.
 * @customfunction LINKS
 * @helpurl https://localhost:3000/help/LINKS.html
 * @param pool Tape range with headings, or the card of SRT.POOL.
 * @returns Table with the columns Spoke, Hub, Weight and Standing.
 */
export function linksOf(pool: any[][]): any[][] {
  return toCell(() => linksTable(pool)) as any[][];
}
