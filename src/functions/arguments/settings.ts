import { InputError, readDates, type PdCurve } from "../../core/index.ts";
import { readRange } from "./ranges.ts";
import { came, isOmitted, listed, plainWord, readChoice } from "./scalars.ts";

/** What the settings range decides; each has a default. */
export type Settings = {
  readonly pdCurve: PdCurve;
  readonly groups: "separate" | "together";
  readonly method: "auto" | "exact" | "large-pool";
  /** As-of date, an Excel serial; null where the setting is absent. */
  readonly asOf: number | null;
};

const DEFAULTS: Settings = { pdCurve: "flat", groups: "separate", method: "auto", asOf: null };

/** Every setting's words, the default first. `served` are those that a model of this release serves. */
const CHOICES = {
  Copula: { words: ["gaussian", "t"], served: ["gaussian"] },
  LGD: { words: ["const", "frye-jacobs", "beta", "altman"], served: ["const"] },
  "PD curve": { words: ["flat", "seasoned"], served: ["flat", "seasoned"] },
  Contagion: { words: ["off", "additive", "preserve"], served: ["off"] },
  Groups: { words: ["separate", "together"], served: ["separate", "together"] },
  Method: {
    words: ["auto", "exact", "conditional", "simulation", "large-pool"],
    served: ["auto", "exact", "large-pool"],
  },
  Timing: { words: ["sim", "even", "front", "back"], served: [] },
} as const;

/** Settings that only models of other releases read. */
const UNSERVED = ["DF", "Paths", "Seed"] as const;

const NAMES = [...Object.keys(CHOICES), ...UNSERVED, "As of"];

/**
 * Reads the settings range: two columns, Name and Value, with or without a heading row; blank rows are skipped.
 *
 * @throws InputError for a name that is unknown or given twice, a value that is not allowed, and a setting that no
 * model of this release serves
 */
export function readSettings(value: unknown): Settings {
  if (isOmitted(value)) return DEFAULTS;
  const rows = readRange("settings", value).filter((row) => !row.every(isOmitted));
  if (rows[0]!.length !== 2) {
    throw new InputError(`settings has ${rows[0]!.length} columns; it must have two, Name and Value.`);
  }
  const isHeading = plainWord(String(rows[0]![0])) === "name" && plainWord(String(rows[0]![1])) === "value";
  const seen = new Set<string>();
  return rows.slice(isHeading ? 1 : 0).reduce<Settings>((settings, [name, cell]) => {
    const known = NAMES.find((candidate) => plainWord(candidate) === plainWord(String(name ?? "")));
    if (known === undefined) throw new InputError(`settings has the name ${came(name)}; it must be ${listed(NAMES)}.`);
    if (seen.has(known)) throw new InputError(`settings gives ${known} twice; once is allowed.`);
    seen.add(known);
    return { ...settings, ...readSetting(known, cell) };
  }, DEFAULTS);
}

function readSetting(name: string, value: unknown): Partial<Settings> {
  if (name === "As of") return { asOf: readAsOf(value) };
  if (name in CHOICES) return readWord(name as keyof typeof CHOICES, value);
  throw new InputError(`The setting ${name} is for simulations, which this release does not run; leave it out.`);
}

function readWord(name: keyof typeof CHOICES, value: unknown): Partial<Settings> {
  const { words, served } = CHOICES[name];
  const word = readChoice(`The setting ${name}`, value, words as readonly string[]);
  if (!(served as readonly string[]).includes(word)) {
    const rest = served.length === 0 ? "leave it out" : `it serves ${listed(served)}`;
    throw new InputError(`The setting ${name} is '${word}', which no model of this release serves; ${rest}.`);
  }
  if (name === "PD curve") return { pdCurve: word as PdCurve };
  if (name === "Groups") return { groups: word as Settings["groups"] };
  return name === "Method" ? { method: word as Settings["method"] } : {};
}

function readAsOf(value: unknown): number {
  const cell = value as string | number | null;
  const { serials, bad, ambiguous } = readDates([cell]);
  if (isOmitted(cell) || bad.length > 0 || ambiguous !== null) {
    throw new InputError(`The setting As of is ${came(cell)}; it must be a date such as 2025-12-31.`);
  }
  return serials[0]!;
}
