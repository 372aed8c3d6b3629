import { fraction, InputError, nonNegative, type Cell, type Domain, type Pool } from "../../core/index.ts";
import { readRange } from "./ranges.ts";
import { came, isOmitted, listed, plainWord, readChoice, readNumber } from "./scalars.ts";

/** How hubs infect their spokes; off where they do not. */
export type ContagionMode = "off" | "additive" | "preserve";

/** One row of a scenario: a parameter, whom it is for, and its value. */
type Override = { readonly name: string; readonly target: string; readonly value: Cell; readonly row: number };

/** A scenario's overrides as the user wrote them; none without a scenario. */
export type Scenario = readonly Override[];

const number: Domain = { words: "a number", holds: (x) => Number.isFinite(x) };
const below1: Domain = { words: "at least 0 and below 1", holds: (x) => x >= 0 && x < 1 };
const aboveZero: Domain = { words: "above 0", holds: (x) => x > 0 && x < Infinity };

/** Every parameter with its domain; `each` where a sector or an obligor may have its own. */
const PARAMETERS = {
  g: { domain: fraction, each: false },
  h: { domain: fraction, each: false },
  w: { domain: fraction, each: false },
  Hmean: { domain: number, each: false },
  Hsd: { domain: aboveZero, each: false },
  shift: { domain: number, each: true },
  haircut: { domain: fraction, each: true },
  kd: { domain: nonNegative, each: false },
  kD: { domain: nonNegative, each: false },
  pi: { domain: below1, each: true },
  contagion: { domain: null, each: false },
} as const;
type Parameter = keyof typeof PARAMETERS;
const NAMES = Object.keys(PARAMETERS) as Parameter[];
const UNSERVED = ["base", "freeze"];

/**
 * Reads a scenario: rows of Parameter, Target and Value, with or without a heading row.
 *
 * @throws InputError naming the row, what came and what is allowed
 */
export function readScenario(value: unknown): Scenario {
  if (isOmitted(value)) return [];
  const rows = readRange("scenario", value);
  if (rows.length === 1 && rows[0]!.length === 1) {
    throw new InputError(
      `scenario is ${came(rows[0]![0])}; this release serves a range of overrides with the columns Parameter, Target and Value, not names.`,
    );
  }
  if (rows[0]!.length !== 3) {
    throw new InputError(`scenario has ${rows[0]!.length} columns; it must have three, Parameter, Target and Value.`);
  }
  const overrides = rows
    .map((row, i) => ({ row, i }))
    .filter(({ row, i }) => !row.every(isOmitted) && !isHeading(row, i));
  const read = overrides.map(({ row, i }) => readOverride(row, i + 1));
  read.forEach(({ name, target, row }, i) => {
    const before = read.slice(0, i).find((o) => o.name === name && o.target === target);
    if (before === undefined) return;
    throw new InputError(
      `Rows ${before.row} and ${row} of scenario both give ${name} for '${target}'; once is allowed.`,
    );
  });
  return read;
}

function isHeading(row: readonly Cell[], i: number): boolean {
  return i === 0 && plainWord(String(row[0])) === "parameter" && plainWord(String(row[2])) === "value";
}

function readOverride([name, target, value]: readonly Cell[], row: number): Override {
  const text = String(name ?? "").trim();
  if (UNSERVED.includes(plainWord(text))) {
    throw new InputError(`Row ${row} of scenario has '${text}', which no model of this release serves; leave it out.`);
  }
  // kd and kD differ by case alone, all others may be written in any.
  const known = NAMES.find((n) => n === text) ?? NAMES.find((n) => n !== "kd" && n !== "kD" && plainWord(n) === plainWord(text)); // prettier-ignore
  if (known === undefined) {
    throw new InputError(`Row ${row} of scenario has the parameter ${came(name)}; it must be ${listed(NAMES)}.`);
  }
  const whom = isOmitted(target) ? "*" : String(target).trim();
  if (whom !== "*" && !PARAMETERS[known].each) {
    throw new InputError(`Row ${row} of scenario gives ${known} for '${whom}'; it must be for all, with the target *.`);
  }
  const { domain } = PARAMETERS[known];
  const label = `${known} in row ${row} of scenario`;
  if (domain === null) readChoice(label, value, ["off", "additive", "preserve"]);
  else readNumber(label, value, domain);
  return { name: known, target: whom, value: value!, row };
}

/** A parameter's number for all, or what stands without one. */
export function numberOf(scenario: Scenario, name: Parameter, absent: number): number {
  const found = scenario.find((o) => o.name === name && o.target === "*");
  return found === undefined ? absent : (found.value as number);
}

/** True where the scenario says anything of a parameter. */
export function mentions(scenario: Scenario, name: Parameter): boolean {
  return scenario.some((o) => o.name === name);
}

/** The scenario's way of contagion; null where it names none. */
export function contagionOf(scenario: Scenario): ContagionMode | null {
  const found = scenario.find((o) => o.name === "contagion");
  return found === undefined
    ? null
    : readChoice<ContagionMode>("contagion", found.value, ["off", "additive", "preserve"]);
}

/**
 * A parameter for every obligor: its own row wins over its sector's, and that over the row for all.
 *
 * @returns shape [n]
 * @throws InputError for a target that is neither an obligor nor a sector of the pool
 */
export function eachOf(scenario: Scenario, name: Parameter, pool: Pool, absent: number): Float64Array {
  const rows = scenario.filter((o) => o.name === name);
  for (const { target, row } of rows) {
    if (target === "*" || pool.ids.includes(target) || pool.sector.names.includes(target)) continue;
    throw new InputError(
      `Row ${row} of scenario gives ${name} for '${target}', which is neither an obligor nor a sector of the pool.`,
    );
  }
  const of = (target: string | undefined) => rows.find((o) => o.target === target)?.value as number | undefined;
  const forAll = of("*") ?? absent;
  return Float64Array.from(pool.ids, (id, i) => of(id) ?? of(pool.sector.names[pool.sector.index[i]!]) ?? forAll);
}
