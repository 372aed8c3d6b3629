import {
  AI,
  fraction,
  InputError,
  NO_SECTOR,
  PRODUCT_SECTORS,
  productSector,
  sameTheme,
  say,
  themeOfHeading,
  type Gap,
  type StatedSector,
  type ThemeTable,
} from "../../core/index.ts";
import { came, isOmitted, readNumber } from "./scalars.ts";

/** Settings on sectors: `Theme` with the theme's name, `Theme NAME` with a sector's share, `Sector NAME` with its code. */
const NAMED = /^(theme|sector)\s+(\S.*)$/i;

/** The name of a setting on sectors as it is kept; undefined for another setting. */
export function themeSetting(name: unknown): string | undefined {
  const text = typeof name === "string" ? name.trim() : "";
  if (text.toLowerCase() === "theme") return "Theme";
  const [, what, sector] = NAMED.exec(text) ?? [];
  if (what === undefined) return undefined;
  return `${what.toLowerCase() === "theme" ? "Theme" : "Sector"} ${sector!.trim()}`;
}

/**
 * What settings say of sectors and the theme; null where they say nothing.
 *
 * @throws InputError for a share outside 0 to 1, an unknown sector of the product, and a theme without a name
 */
export function themesOf(given: ReadonlyMap<string, unknown>): ThemeTable | null {
  const rows = new Map<string, StatedSector>();
  for (const [name, value] of given) {
    const [, what, named] = /^(Theme|Sector) (.+)$/.exec(name) ?? [];
    if (what === undefined || value === undefined) continue;
    const sector = named!.toLowerCase() === NO_SECTOR ? "" : named!;
    const before = rows.get(sector) ?? { sector, product: null, share: null };
    rows.set(sector, { ...before, ...(what === "Theme" ? { share: shareOf(name, value) } : { product: productOf(name, value) }) }); // prettier-ignore
  }
  const theme = given.has("Theme") ? readTheme(say("setting", { name: "Theme" }), given.get("Theme")) : null;
  return theme === null && rows.size === 0 ? null : { theme, rows: [...rows.values()] };
}

/**
 * Reads the name of a theme, such as AI or Energy.
 *
 * @throws InputError where nothing is left of it without the words for a share
 */
export function readTheme(label: Gap, cell: unknown): string {
  const name = typeof cell === "string" ? cell.trim() : "";
  const theme = themeOfHeading(name);
  if (name !== "" && (theme !== AI || sameTheme(name, AI) || /\bai\b|tmt|人工智慧/i.test(name))) return theme;
  throw new InputError("themeName", { name: label, came: came(cell) });
}

function shareOf(name: string, value: unknown): number {
  return readNumber(say("setting", { name }), value, fraction);
}

function productOf(name: string, value: unknown): string {
  const found = isOmitted(value) ? null : productSector(String(value));
  if (found !== null) return found;
  throw new InputError("productSectorUnknown", {
    name,
    came: came(value),
    known: PRODUCT_SECTORS.map(({ code }) => code),
  });
}
