import {
  fraction,
  InputError,
  interval,
  yearlyRate,
  type ContagionMode,
  type Domain,
  type LgdModel,
  type PdCurve,
  type Sampling,
  type Stated,
  type ThemeTable,
  type Timing,
  say,
} from "../../core/index.ts";
import { DEFAULT_SEED, pathCounts, samplingOf } from "../../engine/sampling.ts";
import { COLUMN_SETTINGS, columnSetting, statedIn } from "./column-settings.ts";
import { readRange } from "./ranges.ts";
import { came, isOmitted, plainWord, readChoice, readNumber } from "./scalars.ts";
import { readAsOf } from "./tape-settings.ts";
import { themeSetting, themesOf } from "./theme-settings.ts";

/** What the settings range decides; each has a default. */
export type Settings = {
  readonly pdCurve: PdCurve;
  readonly groups: "separate" | "together";
  readonly method: "auto" | "exact" | "conditional" | "simulation" | "large-pool";
  readonly lgd: LgdModel;
  /** Null where the setting is absent and the scenario decides. */
  readonly contagion: ContagionMode | null;
  /** How losses through time come about: simulated default times, or the law at the horizon spread by a profile. */
  readonly timing: "sim" | Timing;
  /** What a target of IMPLIEDRHO is. */
  readonly target: "el" | "spread";
  /** Whether premium runs up to a loss. */
  readonly accrual: boolean;
  /** Continuous rate that a spread of IMPLIEDRHO is quoted at, decimal a year, and what is paid at the start beside it. */
  readonly rate: number;
  readonly upfront: number;
  /** Degrees of freedom of the t copula; Infinity is the Gaussian one. */
  readonly df: number;
  /** False where the setting Copula is absent, and a function may choose. */
  readonly copulaGiven: boolean;
  /** How points are drawn where a law has to be. */
  readonly sampling: Sampling;
  /** What an investor's debt costs over the base rate, decimal a year; NaN where the setting is absent. */
  readonly financing: number;
  /** Share of that debt that banks have lent. */
  readonly bankShare: number;
  /** As-of date, an Excel serial; null where the setting is absent. */
  readonly asOf: number | null;
  /** Which headings of a tape hold what, and in which units; empty where the settings say nothing. */
  readonly stated: Stated;
  /** What the settings say of sectors and the theme; null where they say nothing. */
  readonly themes: ThemeTable | null;
  /** Whether links are proposed for obligors that have none. */
  readonly links: "own" | "proposed";
};

/** Every setting's words, the default first. */
const CHOICES = {
  Copula: ["gaussian", "t"],
  LGD: ["const", "frye-jacobs", "beta", "altman"],
  "PD curve": ["flat", "seasoned"],
  Contagion: ["off", "additive", "preserve"],
  Groups: ["separate", "together"],
  Method: ["auto", "exact", "conditional", "simulation", "large-pool"],
  Timing: ["sim", "even", "front", "back"],
  Accrual: ["on", "off"],
  Target: ["el", "spread"],
  Links: ["own", "proposed"],
} as const;

const NAMES = [
  ...Object.keys(CHOICES),
  "DF",
  "Paths",
  "Seed",
  "Financing",
  "Bank share",
  "As of",
  "Theme",
  "Rate",
  "Upfront",
];

/** Rates of money may be below 0, and so may what is paid at the start. */
const money: Domain = { ...interval(-1, 1), measure: "rate" };
const upfront: Domain = { ...interval(-1, 1), measure: "share" };

const KNOWN = [...NAMES, ...COLUMN_SETTINGS, say("themeSetting"), say("sectorSetting")];

const degreesOfFreedom: Domain = { words: say("numberAboveTwo"), holds: (x) => x > 2 };
/** Degrees of freedom of Copula t where DF is left out: what the stress scenarios have. */
export const DEFAULT_DF = 4;

/**
 * Reads the settings range: two columns, Name and Value, with or without a heading row; blank rows are skipped.
 *
 * @throws InputError for a name that is unknown or given twice, and a value that is not allowed
 */
export function readSettings(value: unknown): Settings {
  const given = readPairs(value);
  return {
    pdCurve: readWord(given, "PD curve"),
    groups: readWord(given, "Groups"),
    method: readWord(given, "Method"),
    lgd: readWord(given, "LGD"),
    contagion: given.has("Contagion") ? readWord(given, "Contagion") : null,
    timing: readWord(given, "Timing"),
    target: readWord(given, "Target"),
    accrual: readWord(given, "Accrual") === "on",
    rate: readIn(given, "Rate", money, 0),
    upfront: readIn(given, "Upfront", upfront, 0),
    df: readDf(given),
    copulaGiven: given.has("Copula"),
    sampling: readSampling(given),
    financing: readIn(given, "Financing", yearlyRate, NaN),
    bankShare: readIn(given, "Bank share", fraction, 1),
    asOf: given.has("As of") ? readAsOf(given.get("As of")) : null,
    stated: statedIn(given),
    themes: themesOf(given),
    links: readWord(given, "Links"),
  };
}

/** The settings that were given, by their names as the help writes them. */
function readPairs(value: unknown): Map<string, unknown> {
  const given = new Map<string, unknown>();
  if (isOmitted(value)) return given;
  const rows = readRange("settings", value).filter((row) => !row.every(isOmitted));
  if (rows[0]!.length !== 2) {
    throw new InputError("settingsColumns", { count: rows[0]!.length });
  }
  const isHeading = plainWord(String(rows[0]![0])) === "name" && plainWord(String(rows[0]![1])) === "value";
  for (const [name, cell] of rows.slice(isHeading ? 1 : 0)) {
    const known =
      NAMES.find((candidate) => plainWord(candidate) === plainWord(String(name ?? ""))) ??
      columnSetting(name) ??
      themeSetting(name);
    if (known === undefined) throw new InputError("settingUnknown", { name: came(name), known: KNOWN });
    if (given.has(known))
      throw new InputError("settingTwice", { name: NAMES.includes(known) ? known : String(name).trim() });
    given.set(known, cell);
  }
  return given;
}

/** A setting's word, its first where it is absent. */
function readWord<K extends keyof typeof CHOICES>(given: Map<string, unknown>, name: K): (typeof CHOICES)[K][number] {
  const words: readonly (typeof CHOICES)[K][number][] = CHOICES[name];
  return given.has(name) ? readChoice(say("setting", { name }), given.get(name), words) : words[0]!;
}

function readDf(given: Map<string, unknown>): number {
  const isT = readWord(given, "Copula") === "t";
  if (!given.has("DF")) return isT ? DEFAULT_DF : Infinity;
  const df = readNumber(say("setting", { name: "DF" }), given.get("DF"), degreesOfFreedom);
  if (isT) return df;
  throw new InputError("dfWithoutT", { df });
}

function readSampling(given: Map<string, unknown>): Sampling {
  const seed = given.has("Seed") ? readSeed(given.get("Seed")) : DEFAULT_SEED;
  const paths = given.has("Paths")
    ? readNumber(say("setting", { name: "Paths" }), given.get("Paths"), pathCounts)
    : null;
  return samplingOf(seed, paths);
}

function readIn(given: Map<string, unknown>, name: string, domain: Domain, absent: number): number {
  return given.has(name) ? readNumber(say("setting", { name }), given.get(name), domain) : absent;
}

function readSeed(cell: unknown): number | string {
  if ((typeof cell === "number" && Number.isFinite(cell)) || (typeof cell === "string" && cell !== "")) return cell;
  throw new InputError("seedUnread", { value: came(cell) });
}
