import { NO_SECTOR, themeOfHeading, type Cell, type StatedSector, type ThemeTable } from "../../core/index.ts";

/** What a user says of the theme of a pool and of its sectors; nothing is said where there are no rows and no theme. */
export type ThemeEdits = ThemeTable;

export const NO_EDITS: ThemeEdits = { theme: null, rows: [] };

/** True where nothing is said. */
export function saysNothing({ theme, rows }: ThemeEdits): boolean {
  return theme === null && rows.length === 0;
}

/**
 * Edits with one sector's product's sector or share said.
 *
 * @param theme the pool's, which a share is of
 */
export function withSector(
  edits: ThemeEdits,
  sector: string,
  change: Partial<Omit<StatedSector, "sector">>,
  theme: string,
): ThemeEdits {
  const before = edits.rows.find((row) => row.sector === sector) ?? { sector, product: null, share: null };
  const after = { ...before, ...change };
  const others = edits.rows.filter((row) => row.sector !== sector);
  const isSaid = after.product !== null || after.share !== null;
  const named = after.share === null ? edits.theme : theme;
  return { theme: named, rows: isSaid ? [...others, after] : others };
}

/** Edits under another theme: shares were those of the theme before, sectors of the product stay. */
export function withTheme({ rows }: ThemeEdits, theme: string | null): ThemeEdits {
  return { theme, rows: rows.flatMap((row) => (row.product === null ? [] : [{ ...row, share: null }])) };
}

/** True for a name that a heading of shares gives back. */
export function isThemeName(name: string): boolean {
  return name.trim() !== "" && themeOfHeading(`${name.trim()} share`) === name.trim();
}

/** Edits as the table that formulas take; the heading of shares names the theme, so there is none where it is not said. */
export function themeCells({ theme, rows }: ThemeEdits): Cell[][] {
  const sectorOf = (sector: string) => (sector === "" ? NO_SECTOR : sector);
  if (theme === null)
    return [["Sector", "Product sector"], ...rows.map(({ sector, product }) => [sectorOf(sector), product])];
  const lines = rows.map(({ sector, product, share }) => [sectorOf(sector), product, share]);
  return [["Sector", "Product sector", `${theme} share`], ...lines];
}

/** True for edits as this version keeps them. */
export function isEdits(value: unknown): value is ThemeEdits {
  const edits = value as Partial<ThemeEdits> | null | undefined;
  const isText = (text: unknown) => text === null || typeof text === "string";
  const isRow = (row: Partial<StatedSector> | null) =>
    typeof row?.sector === "string" && isText(row.product) && (row.share === null || typeof row.share === "number");
  return isText(edits?.theme) && Array.isArray(edits?.rows) && edits.rows.every(isRow);
}
