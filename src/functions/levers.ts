import {
  InputError,
  LEVER_LOOKS,
  leverRange,
  type Cell,
  type LeverRange,
  type Rho,
  type StressParameter,
  say,
} from "../core/index.ts";
import { readPoolModel, type Tail } from "./arguments/model.ts";
import { readRange } from "./arguments/ranges.ts";
import { readRho } from "./arguments/rho.ts";
import { came, isOmitted, plainWord, single } from "./arguments/scalars.ts";

/** What can be turned to stress a tranche. */
export const LEVERS = ["pd", "shift", "rho", "h", "theta", "Hmean", "haircut", "share"] as const;
export type LeverName = (typeof LEVERS)[number];

/** What a lever is, in words. */
export const LEVER_WORDS: Readonly<Record<LeverName, string>> = {
  pd: "multiplier of every one-year PD",
  shift: "shift of every distance to default",
  rho: "asset correlation",
  h: "weight of the theme",
  theta: "multiplier of every theta",
  Hmean: "mean of the theme factor",
  haircut: "share of every recovery that is lost",
  share: "share of EAD with a theta above 0",
};

/** The arguments of a question with the lever at a value, and the text that a user gives to ask it again. */
export type Turned = { readonly rho: unknown; readonly tail: Tail; readonly again: string };

/** A lever of a question: where it stands and goes, and the question with it turned. */
export type Lever = { readonly name: LeverName; readonly range: LeverRange; readonly turned: (x: number) => Turned };

/** A question without its tranche. */
export type Asked = { readonly pool: unknown; readonly rho: unknown; readonly tail: Tail };

/** Reads the name of a lever. */
export function readLever(value: unknown): LeverName {
  const cell = single("lever", value);
  const found = typeof cell === "string" ? LEVERS.find((name) => plainWord(name) === plainWord(cell)) : undefined;
  if (found !== undefined) return found;
  throw new InputError("leverUnknown", { value: isOmitted(cell) ? say("missingValue") : came(cell), levers: LEVERS });
}

/**
 * A lever of a question.
 *
 * @throws InputError where the question does not have it, such as h without a theme
 */
export function leverOf(name: LeverName, asked: Asked): Lever {
  const { pool, scenario } = readPoolModel(asked.pool, asked.tail);
  const rho = readRho(asked.rho, scenario);
  if (name === "rho") return { name, range: rhoRange(rho), turned: (x) => withRho(asked, x) };
  const squares = rho.kind === "factors" ? rho.squares : null;
  const ofRho = name === "h" && squares !== null && !isScenarioWord(asked.rho);
  return {
    name,
    range: leverRange(name, { pool, overrides: scenario, squares }),
    turned: (x) => (ofRho ? withRho(asked, [[squares.g, x, squares.w]]) : withOverride(asked, name, x)),
  };
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

function rhoRange(rho: Rho): LeverRange {
  if (rho.kind === "number") return { today: rho.rho, low: 0, high: 1, looks: LEVER_LOOKS };
  throw new InputError("leverRhoSeveral");
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
