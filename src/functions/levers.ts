import {
  eachOf,
  InputError,
  numberOf,
  themeShare,
  type Cell,
  type LeverRange,
  type StressParameter,
} from "../core/index.ts";
import { readPoolModel, type Tail } from "./arguments/model.ts";
import type { PoolModel } from "./arguments/pool-model.ts";
import { readRange } from "./arguments/ranges.ts";
import { readRho, type Rho } from "./arguments/rho.ts";
import { came, isOmitted, listed, plainWord, single } from "./arguments/scalars.ts";

/** What can be turned to stress a tranche. */
export const LEVERS = ["pd", "shift", "rho", "h", "theta", "Hmean", "haircut", "share"] as const;
export type LeverName = (typeof LEVERS)[number];

/** What a lever is, in words. */
export const LEVER_WORDS: Readonly<Record<LeverName, string>> = {
  pd: "multiplier of every one-year PD",
  shift: "shift of every distance to default",
  rho: "asset correlation",
  h: "weight of the AI theme",
  theta: "multiplier of every AI theta",
  Hmean: "mean of the theme factor",
  haircut: "share of every recovery that is lost",
  share: "share of EAD with an AI theta",
};

/** The arguments of a question with the lever at a value, and the text that a user gives to ask it again. */
export type Turned = { readonly rho: unknown; readonly tail: Tail; readonly again: string };

/** A lever of a question: where it stands and goes, and the question with it turned. */
export type Lever = { readonly name: LeverName; readonly range: LeverRange; readonly turned: (x: number) => Turned };

/** A question without its tranche. */
export type Asked = { readonly pool: unknown; readonly rho: unknown; readonly tail: Tail };

/** A correlation or a PD stops short of certainty by this share. */
const SHORT = 0.999;
/** How often a lever is looked at whose losses may rise and fall again. */
const LOOKS = 8;

/** Reads the name of a lever. */
export function readLever(value: unknown): LeverName {
  const cell = single("lever", value);
  const found = typeof cell === "string" ? LEVERS.find((name) => plainWord(name) === plainWord(cell)) : undefined;
  if (found !== undefined) return found;
  throw new InputError(`lever is ${isOmitted(cell) ? "missing" : came(cell)}; it must be ${listed(LEVERS)}.`);
}

/**
 * A lever of a question.
 *
 * @throws InputError where the question does not have it, such as h without a theme
 */
export function leverOf(name: LeverName, asked: Asked): Lever {
  const model = readPoolModel(asked.pool, asked.tail);
  const rho = readRho(asked.rho, model.scenario);
  if (name === "rho") return { name, range: rhoRange(rho), turned: (x) => withRho(asked, x) };
  if (name === "h" && rho.kind === "factors" && !isScenarioWord(asked.rho)) {
    const { g, w } = rho.squares;
    return { name, range: themeRange(model, rho), turned: (x) => withRho(asked, [[g, x, w]]) };
  }
  refuseNarrower(model, name);
  return { name, range: rangeOf(name, model, rho), turned: (x) => withOverride(asked, name, x) };
}

/** The levers that a question has. */
export function leversOf(asked: Asked): readonly Lever[] {
  return LEVERS.flatMap((name) => {
    try {
      return [leverOf(name, asked)];
    } catch (error) {
      if (error instanceof InputError) return [];
      throw error;
    }
  });
}

function rangeOf(name: Exclude<LeverName, "rho">, model: PoolModel, rho: Rho): LeverRange {
  const today = (absent: number) => numberOf(model.scenario, name, absent);
  if (name === "h") return themeRange(model, rho);
  if (name === "pd") return { today: today(1), low: 0.01, high: SHORT / largest(unstressedPd(model)), looks: 1 };
  if (name === "shift") return { today: today(0), low: -3, high: 3, looks: 1 };
  if (name === "haircut") return { today: today(0), low: 0, high: 1, looks: 1 };
  if (name === "share") return shareRange(model);
  if (!(rho.kind === "factors" && rho.squares.h > 0)) throw new InputError(`lever ${name} turns the AI theme, and rho has no theme part h; give rho as {g,h,w} with h above 0.`); // prettier-ignore
  if (name === "Hmean") return { today: today(0), low: -5, high: 3, looks: LOOKS };
  const most = Math.min(1 / largest(onTape(model, "theta")), Math.sqrt((1 - rho.squares.g - rho.squares.w) / rho.squares.h) / largest(onTape(model, "theta"))); // prettier-ignore
  return { today: today(1), low: 0, high: most < 1.0001 ? most : most * SHORT, looks: LOOKS };
}

function rhoRange(rho: Rho): LeverRange {
  if (rho.kind === "number") return { today: rho.rho, low: 0, high: 1, looks: LOOKS };
  throw new InputError("lever rho turns one asset correlation, and rho is not one number; give one number, or take the lever h."); // prettier-ignore
}

function themeRange({ pool }: PoolModel, rho: Rho): LeverRange {
  if (rho.kind !== "factors") throw new InputError("lever h turns the AI theme, and rho has no theme part; give rho as {g,h,w}."); // prettier-ignore
  const { g, h, w } = rho.squares;
  const most = largest(pool.theta);
  if (!(most > 0))
    throw new InputError("lever h turns the AI theme, and no obligor of the tape has an AI theta above 0.");
  return { today: h, low: 0, high: (SHORT * (1 - g - w)) / (most * most), looks: LOOKS };
}

function shareRange(model: PoolModel): LeverRange {
  const today = themeShare(model.pool);
  if (today > 0 && today < 1) return { today, low: 0.001, high: 0.999, looks: 1 };
  throw new InputError("lever share moves EAD to obligors with an AI theta, and the pool has none or nothing else; it must have both."); // prettier-ignore
}

/** PDs before a multiplier of the scenario, which the lever replaces; shifts do not matter to what a multiplier may be. */
function unstressedPd(model: PoolModel): Float64Array {
  return onTape(model, "pd");
}

/** A column before the scenario's own multiplier. */
function onTape({ pool, scenario }: PoolModel, name: "pd" | "theta"): Float64Array {
  const times = eachOf(scenario, name, pool, 1);
  return pool[name].map((x, i) => x / times[i]!);
}

function largest(column: Float64Array): number {
  return column.reduce((most, x) => (x > most ? x : most), 0);
}

/** A lever for all would not reach obligors that the scenario names, so the two do not go together. */
function refuseNarrower({ scenario }: PoolModel, name: StressParameter): void {
  const narrower = scenario.find((o) => o.name === name && o.target !== "*");
  if (narrower === undefined) return;
  throw new InputError(
    `lever ${name} acts on all obligors, and the scenario gives ${name} for '${narrower.target}'; take another lever, or leave that row out.`,
  );
}

function isScenarioWord(rho: unknown): boolean {
  return !isOmitted(rho) && plainWord(String(readRange("rho", rho)[0]![0])) === "scenario";
}

function withRho({ tail }: Asked, rho: unknown): Turned {
  return { rho: Array.isArray(rho) ? rho : [[rho]], tail, again: `rho ${literal(Array.isArray(rho) ? rho : [[rho]])}` };
}

function withOverride({ rho, tail }: Asked, name: StressParameter, x: number): Turned {
  const scenario = [...scenarioCells(tail.scenario, name), [name, "*", x]];
  return { rho, tail: { ...tail, scenario }, again: `scenario ${literal(scenario)}` };
}

/** A scenario as rows, without the one that the lever takes the place of. */
function scenarioCells(scenario: unknown, name: StressParameter): Cell[][] {
  if (isOmitted(scenario)) return [];
  const range = readRange("scenario", scenario);
  if (range.length === 1 && range[0]!.length === 1) return [["base", "*", range[0]![0]!]];
  const isReplaced = ([parameter, target]: readonly Cell[]) =>
    plainWord(String(parameter ?? "")) === plainWord(name) && (isOmitted(target) || String(target).trim() === "*");
  return range.filter((row) => !row.every(isOmitted) && !isReplaced(row)).map((row) => [...row]);
}

/** Cells as a formula holds them. */
function literal(rows: readonly (readonly unknown[])[]): string {
  const cell = (value: unknown) => (typeof value === "string" ? `"${value}"` : String(value));
  if (rows.length === 1 && rows[0]!.length === 1) return cell(rows[0]![0]);
  return `{${rows.map((row) => row.map(cell).join(",")).join(";")}}`;
}
