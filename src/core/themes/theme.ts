import type { WrittenCode } from "./code-system.ts";
import { headingSystem, kindOfCode, possibleSystems, writtenCode } from "./code-system.ts";
import { isProductSector, OTHER } from "./product-sectors.ts";
import type { CodeSystem } from "./sector-codes.ts";
import { sectorKind, type SectorKind } from "./sector-kinds.ts";
import { kindByWords, kindsIn } from "./sector-words.ts";
import { taiwanIndustry } from "./taiwan-industries.ts";

/** The theme that scenarios of the product are about, and what obligors without another one are tied to. */
export const AI = "AI";

/** What a row of a theme's table rests on: the product's own code, a code or word of the tape, the user, or nothing. */
export type Evidence = {
  readonly by: "product" | "code" | "word" | "user" | "none" | "several";
  /** The code with its list, or the word; empty for the others. */
  readonly match: string;
};

/** One sector of a tape in a theme's table. */
export type ThemeRow = {
  /** As the tape writes it; empty for obligors without one. */
  readonly sector: string;
  /** Code of the product's sector that it counts as. */
  readonly product: string;
  /** Share of revenue tied to the theme, fraction. */
  readonly share: number;
  readonly evidence: Evidence;
};

/** A theme: its name, such as AI or energy, and what each sector of a tape has of it. */
export type Theme = { readonly name: string; readonly rows: readonly ThemeRow[] };

/** Shares of the product's own sectors in the AI theme, as the demo pool has them. */
const OWN_SHARES: Readonly<Record<string, number>> = { HYP: 0.8, SEM: 1, NEO: 1, DCP: 0.9, AIS: 1, TEL: 0.3, MED: 0.2, PWR: 0.3 }; // prettier-ignore
/** Codes that are nobody else's words; beside one of them the others are the product's too. */
const TELLING: readonly string[] = ["HYP", "SEM", "NEO", "DCP", "AIS"];

/** True for a theme that is the product's AI, in either language. */
export function isAi(name: string): boolean {
  return ["ai", "artificialintelligence", "人工智慧"].includes(name.toLowerCase().replace(/[\s_-]/g, ""));
}

/** True for two names of one theme. */
export function sameTheme(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase() || (isAi(one) && isAi(other));
}

/**
 * What is assumed of the sectors of a tape: the product's sector of each and its share of a theme, by the product's own codes,
 * by codes of published lists, or by words. Sectors that nothing tells of count as other, with share 0.
 *
 * @param sectors distinct, as the tape writes them
 * @param headingOf the heading of the column that a sector comes from
 * @param theme its name; of another theme than AI a sector has share 1 where both name the same business, else 0
 * @returns one row a sector, in their order
 */
export function assumedRows(
  sectors: readonly string[],
  headingOf: (sector: string) => string,
  theme: string,
): readonly ThemeRow[] {
  const codes = sectors.map(writtenCode);
  const systemOf = systemsOf(sectors, codes, headingOf);
  const lengths = new Set(codes.flatMap((code) => (code === null || code.isNace ? [] : [code.digits.length])));
  const isOwn = ownCodes(sectors);
  const share = shareIn(theme);
  return sectors.map((sector, s) => {
    if (isOwn(sector))
      return { sector, product: sector, share: share.own(sector), evidence: { by: "product", match: "" } };
    const { kind, evidence } = kindOf(sector, codes[s]!, systemOf(sector), lengths);
    if (kind === null) return { sector, product: OTHER, share: share.word(sector), evidence };
    return { sector, product: kind.product, share: share.kind(kind, sector), evidence };
  });
}

/** Whether a tape's sector is the product's code: words such as CON and MED are others' too. */
function ownCodes(sectors: readonly string[]): (sector: string) => boolean {
  const named = sectors.filter((sector) => sector !== "");
  const all = named.every(isProductSector) || named.some((sector) => TELLING.includes(sector));
  return (sector) => isProductSector(sector) && all;
}

type Found = { readonly kind: SectorKind | null; readonly evidence: Evidence };

const NOTHING: Found = { kind: null, evidence: { by: "none", match: "" } };

/** @param lengths of the codes that are digits alone */
function kindOf(
  sector: string,
  code: WrittenCode | null,
  systems: readonly CodeSystem[],
  lengths: ReadonlySet<number>,
): Found {
  const named = byName(sector);
  if (named !== null) return named;
  if (code !== null) {
    const lost = !code.isNace && WHOLE_LENGTHS.includes(code.digits.length + 1) && lengths.has(code.digits.length + 1);
    const byCode = lost ? kindByEither(code.digits, systems) : kindByCode(code.digits, systems);
    if (byCode !== null && byCode.kind !== null) return byCode;
    return byWord(sector) ?? byCode ?? NOTHING;
  }
  return byWord(sector) ?? NOTHING;
}

/** A class of Taiwan's classification says more than the code before its name, which other lists have for other business. */
function byName(sector: string): Found | null {
  const id = taiwanIndustry(sector);
  return id === null ? null : { kind: sectorKind(id), evidence: { by: "word", match: sector } };
}

function byWord(sector: string): Found | null {
  const found = kindByWords(sector);
  return found && { kind: found.kind, evidence: { by: "word", match: found.word } };
}

/** A code's kind where every list that it may be of says the same; null where none knows it. */
function kindByCode(digits: string, systems: readonly CodeSystem[]): Found | null {
  const known = systems.filter((system) => kindOfCode(system, digits) !== null);
  const ids = new Set(known.map((system) => kindOfCode(system, digits)!));
  if (ids.size === 0) return null;
  if (ids.size > 1) return { kind: null, evidence: { by: "several", match: `${digits}: ${known.join(", ")}` } };
  return { kind: sectorKind([...ids][0]!), evidence: { by: "code", match: `${known.join(" or ")} ${digits}` } };
}

/** Digits of codes that are whole; among them one that is a digit shorter may be a number without the zero before it. */
const WHOLE_LENGTHS: readonly number[] = [4, 6, 8];

/** The kind of a code that may have lost the zero before it: what both readings say, or the one that is a code. */
function kindByEither(digits: string, systems: readonly CodeSystem[]): Found | null {
  const [short, whole] = [kindByCode(digits, systems), kindByCode(`0${digits}`, systems)];
  const known = [whole, short].filter((found) => found !== null && found.kind !== null);
  if (known.length < 2) return known[0] ?? whole ?? short;
  if (known[0]!.kind === known[1]!.kind) return known[0]!;
  return { kind: null, evidence: { by: "several", match: `${digits}: ${digits}, 0${digits}` } };
}

/** Lists that a sector's code may be of: what its form or its heading says, else those that hold all codes of the tape. */
function systemsOf(
  sectors: readonly string[],
  codes: readonly (WrittenCode | null)[],
  headingOf: (sector: string) => string,
): (sector: string) => readonly CodeSystem[] {
  const formed = new Map<string, CodeSystem>();
  sectors.forEach((sector, s) => {
    const system = codes[s]?.isNace ? "NACE" : headingSystem(headingOf(sector));
    if (system !== null) formed.set(sector, system);
  });
  const plain = codes.flatMap((code, s) => (code === null || formed.has(sectors[s]!) ? [] : [code.digits]));
  const possible = plain.length === 0 ? [] : possibleSystems(plain);
  return (sector) => (formed.has(sector) ? [formed.get(sector)!] : possible);
}

/** Shares of a theme by what is known of a sector. */
function shareIn(theme: string) {
  if (isAi(theme)) {
    return { own: (code: string) => OWN_SHARES[code] ?? 0, kind: (kind: SectorKind) => kind.aiShare, word: () => 0 };
  }
  const wanted = kindsIn(theme);
  const subject = theme.toLowerCase().trim();
  const named = (sector: string) => sector.toLowerCase().includes(subject);
  // A theme in another language names a kind of business, and with it what has that kind as a theme.
  const subjects = [subject, ...[...wanted].map(({ id }) => id)];
  const isOf = (kind: SectorKind) => wanted.has(kind) || kind.themes.some((one) => subjects.includes(one));
  return {
    own: (code: string) => (OWN_KINDS[code]?.some((id) => isOf(sectorKind(id))) ? 1 : 0),
    kind: (kind: SectorKind, sector: string) => (isOf(kind) || named(sector) ? 1 : 0),
    word: (sector: string) => (named(sector) ? 1 : 0),
  };
}

/** Share that a sector of the product has of a theme. */
export function ownShare(theme: string, code: string): number {
  return shareIn(theme).own(code);
}

/** Kinds of business that the product's own codes stand for. */
const OWN_KINDS: Readonly<Record<string, readonly string[]>> = {
  HYP: ["hyperscaler"],
  SEM: ["semiconductors", "hardware"],
  NEO: ["gpuCloud"],
  DCP: ["dataCentre"],
  AIS: ["artificialIntelligence", "software"],
  TEL: ["telecom"],
  MED: ["media"],
  PWR: ["power"],
  IND: ["industry"],
  HLT: ["health"],
  CON: ["consumer"],
};
