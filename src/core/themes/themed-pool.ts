import { InputError } from "../domain.ts";
import { countOf } from "../pool/counts.ts";
import { finding, type Finding } from "../pool/findings.ts";
import { labelAt, labelsOf, totalEad, type Pool } from "../pool/pool.ts";
import { OTHER } from "./product-sectors.ts";
import { AI, assumedRows, ownShare, sameTheme, type Theme, type ThemeRow } from "./theme.ts";
import { NO_SECTOR, type StatedSector, type ThemeTable } from "./theme-table.ts";
import { assumedList, percent, sectorShares } from "./theme-words.ts";

/** Where an obligor's share of the theme comes from: its own cell of the tape, a user's table, or an assumption. */
export const SHARE_SOURCES = ["tape", "table", "assumption"] as const;

/** What a tape's own column says its share rests on, as the product's clean tapes write it; empty for the tape itself. */
export function saidSource(text: string): string {
  if (/^(?:assumption|assumed|假設)/i.test(text)) return "assumption";
  return /^(?:table|表)/i.test(text) ? "table" : "";
}

/** What a pool's theme is made of, beside its own columns. */
export type ThemeSources = {
  /** The heading of the column that a sector comes from, which may name a list of codes. */
  readonly headingOf: (sector: string) => string;
  /** The theme that the tape's own column of shares is of; null without one. */
  readonly columnTheme: string | null;
  /** How that column is headed; empty without one. */
  readonly columnHeading: string;
  /** The theme of pools that take part, and their rows. */
  readonly known: Theme | null;
  readonly table: ThemeTable | null;
};

export const NO_SOURCES: ThemeSources = {
  headingOf: () => "",
  columnTheme: null,
  columnHeading: "",
  known: null,
  table: null,
};

/**
 * A pool whose obligors all have a sector of the product and a share of a theme: their own where the tape gives them, else
 * those of their sector's row.
 *
 * @param pool theta NaN and productSector -1 where the tape gives none
 * @param report receives what was assumed and what a table got wrong
 */
export function themed(pool: Pool, sources: ThemeSources, report: (found: Finding) => void): Pool {
  const { table, known, columnTheme } = sources;
  const name = table?.theme ?? known?.name ?? columnTheme ?? AI;
  const rows = rowsOf(pool, sources, name);
  const place = new Map(rows.map(({ sector }, r) => [sector, r]));
  const rowAt = (i: number) => rows[place.get(labelAt(pool.sector, i))!]!;
  const isOwn = columnTheme !== null && sameTheme(columnTheme, name);
  const own = (i: number) => isOwn && pool.theta[i]! === pool.theta[i]!;
  const source = (i: number) => {
    if (own(i)) return labelAt(pool.shareFrom, i) || "tape";
    return rowAt(i).evidence.by === "user" ? "table" : "assumption";
  };
  const made: Pool = {
    ...pool,
    theta: pool.theta.map((theta, i) => (own(i) ? theta : rowAt(i).share)),
    productSector: labelsOf(pool.ids.map((_, i) => labelAt(pool.productSector, i) || rowAt(i).product)),
    shareFrom: labelsOf(pool.ids.map((_, i) => source(i))),
    theme: { name, rows },
  };
  if (columnTheme !== null && !isOwn) report(finding("themeColumnUnused", {}, { theme: name, value: columnTheme }));
  findingsOf(made, table).forEach(report);
  if (columnTheme !== null && isOwn) blanks(made, sources.columnHeading).forEach(report);
  return made;
}

function rowsOf(pool: Pool, { headingOf, known, table }: ThemeSources, name: string): readonly ThemeRow[] {
  const sectors = [...pool.sector.names, ...(pool.sector.index.includes(-1) ? [""] : [])];
  const before = new Map(known?.rows.map((row) => [row.sector, row]));
  const keeps = known !== null && sameTheme(known.name, name);
  const stated = statedOf(sectors, table);
  return assumedRows(sectors, headingOf, name).map((assumed) => {
    const earlier = before.get(assumed.sector);
    const row = earlier === undefined ? assumed : keeps ? earlier : { ...earlier, share: assumed.share };
    const own = stated.get(assumed.sector);
    return own === undefined ? row : statedRow(row, own, name);
  });
}

/** A user's own word on a sector; another sector of the product without a share brings that sector's own. */
function statedRow(row: ThemeRow, { product, share }: StatedSector, theme: string): ThemeRow {
  const sector = product ?? row.product;
  const moved = sector === row.product ? row.share : ownShare(theme, sector);
  const same = sector === row.product && (share ?? row.share) === row.share;
  if (same && row.evidence.by !== "none") return row;
  return { sector: row.sector, product: sector, share: share ?? moved, evidence: { by: "user", match: "" } };
}

/** Rows of a user by the tape's sectors: the same words, else the same but for case. */
function statedOf(sectors: readonly string[], table: ThemeTable | null): ReadonlyMap<string, StatedSector> {
  const found = (table?.rows ?? []).flatMap((row) => {
    const sector = sectorAs(sectors, row.sector);
    return sector === null ? [] : [[sector, row] as const];
  });
  return new Map(found);
}

function sectorAs(sectors: readonly string[], stated: string): string | null {
  if (sectors.includes(stated)) return stated;
  const alike = sectors.filter((sector) => sector.toLowerCase() === stated.toLowerCase());
  return alike.length === 1 ? alike[0]! : null;
}

/** Sectors of a user's table that the pool does not have. */
function absent(pool: Pool, table: ThemeTable | null): readonly string[] {
  const sectors = pool.theme.rows.map(({ sector }) => sector);
  return (table?.rows ?? []).flatMap(({ sector }) => (sectorAs(sectors, sector) === null ? [sector || NO_SECTOR] : []));
}

/**
 * A pool with other words of a user on its sectors.
 *
 * @throws InputError for a sector that the pool does not have
 */
export function rethemed(pool: Pool, table: ThemeTable): Pool {
  const [first] = absent(pool, table);
  if (first !== undefined) {
    throw new InputError("sectorNotInPool", { sector: first });
  }
  return themed(unthemed(pool), { ...NO_SOURCES, columnTheme: columnThemeOf(pool), known: pool.theme, table }, () => undefined); // prettier-ignore
}

/** The theme that a pool's own shares are of; null where it has none of its own. */
export function columnThemeOf({ shareFrom, theme }: Pool): string | null {
  return shareFrom.names.includes("tape") ? theme.name : null;
}

/** A pool with its own shares and sectors of the product alone, without those of its table. */
export function unthemed(pool: Pool): Pool {
  const products = new Map(pool.theme.rows.map(({ sector, product }) => [sector, product]));
  const own = pool.ids.map((_, i) => {
    const product = labelAt(pool.productSector, i);
    return product === products.get(labelAt(pool.sector, i)) ? "" : product;
  });
  return {
    ...pool,
    theta: pool.theta.map((theta, i) => (labelAt(pool.shareFrom, i) === "tape" ? theta : NaN)),
    productSector: labelsOf(own),
  };
}

/** What a tape's checks say; that there is no column of sectors is said where sectors matter, with the answer. */
function findingsOf(pool: Pool, table: ThemeTable | null): readonly Finding[] {
  const strange = absent(pool, table);
  return [
    ...(strange.length > 0 ? [finding("themesAbsent", {}, { list: strange.slice(0, 10).join(", ") })] : []),
    ...standing(pool, table),
    ...unknownSectors(pool),
    ...assumed(pool),
  ];
}

/** Obligors that a tape with a column of shares gives none, and whose sector tells nothing. */
function blanks(pool: Pool, column: string): readonly Finding[] {
  const untold = new Set(pool.theme.rows.flatMap(({ sector, evidence }) => (evidence.by === "none" ? [sector] : [])));
  const isBlank = (i: number) => labelAt(pool.shareFrom, i) === "assumption" && untold.has(labelAt(pool.sector, i));
  const count = pool.ids.reduce((sum, _, i) => sum + (isBlank(i) ? countOf(pool, i) : 0), 0);
  return count === 0 ? [] : [finding("themeBlank", { column }, { theme: pool.theme.name, count })];
}

/** What is assumed of a pool's sectors and shares, and what is not known of them: what an answer that rests on it says. */
export function themeFindings(pool: Pool): readonly Finding[] {
  const { theme, sector } = pool;
  const without = sector.names.length === 0 && theme.rows[0]?.product === OTHER;
  const none = without ? [finding("noSectorColumn", {}, { theme: theme.name })] : [];
  return [...none, ...unknownSectors(pool), ...assumed(pool)];
}

/** Shares of a table that obligors' own stand before. */
function standing(pool: Pool, table: ThemeTable | null): readonly Finding[] {
  const stated = statedOf(pool.sector.names, table);
  const places = pool.ids.flatMap((_, i) => {
    const row = stated.get(labelAt(pool.sector, i));
    const isOwn = labelAt(pool.shareFrom, i) === "tape";
    return isOwn && row !== undefined && row.share !== null && row.share !== pool.theta[i] ? [i] : [];
  });
  if (places.length === 0) return [];
  const list = [...new Set(places.map((i) => labelAt(pool.sector, i)))].slice(0, 5).join(", ");
  return [finding("themeStands", {}, { theme: pool.theme.name, count: places.length, list })];
}

function unknownSectors(pool: Pool): readonly Finding[] {
  const shares = sectorShares(pool);
  const found = (by: "none" | "several", name: "sectorsUnknown" | "sectorCodes") => {
    const rows = pool.theme.rows.filter(({ sector, evidence }) => sector !== "" && evidence.by === by);
    if (rows.length === 0) return [];
    const share = percent(rows.reduce((sum, { sector }) => sum + shares.get(sector)!, 0));
    const list = rows.slice(0, 5).map(({ sector, evidence }) => (by === "none" ? sector : evidence.match)).join("; "); // prettier-ignore
    return [finding(name, {}, { count: rows.length, list, share, theme: pool.theme.name })];
  };
  return [...found("none", "sectorsUnknown"), ...found("several", "sectorCodes")];
}

function assumed(pool: Pool): readonly Finding[] {
  const told = assumedList(pool);
  if (told === null) return [];
  const { count, share } = told;
  if (count > 0) return [finding("themeAssumed", {}, { ...told, share: percent(share) })];
  const rows = pool.theme.rows.filter(({ evidence }) => evidence.by === "word" || evidence.by === "code");
  if (rows.length === 0 || totalEad(pool) === 0) return [];
  const pairs = rows.slice(0, 5).map(({ sector, product }) => `${sector} ${product}`);
  return [finding("sectorsAssumed", {}, { count: rows.length, list: pairs.join(", ") })];
}
