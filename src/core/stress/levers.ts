import { InputError } from "../domain.ts";
import type { GlobalThemeSector } from "../dependence/dependence.ts";
import type { Pool } from "../pool/pool.ts";
import { eachOf, numberOf, type Overrides } from "./overrides.ts";
import type { LeverRange } from "./reverse.ts";
import { themeShare } from "./stressed-pool.ts";

/** Parameters of a scenario that a reverse stress turns, for all obligors alike. */
export const SCENARIO_LEVERS = ["pd", "shift", "h", "theta", "Hmean", "haircut", "share"] as const;
export type ScenarioLever = (typeof SCENARIO_LEVERS)[number];

/** A pool as a scenario leaves it, the scenario's rows, and its correlations; null where they have another form. */
export type Stressed = {
  readonly pool: Pool;
  readonly overrides: Overrides;
  readonly squares: GlobalThemeSector | null;
};

/** A correlation or a PD stops short of certainty by this share. */
const SHORT = 0.999;
/** How often a lever is looked at whose losses may rise and fall again. */
export const LEVER_LOOKS = 8;

/**
 * Where a lever stands and how far it goes: PDs and thetas up to 1, correlations up to what leaves obligors something of their own.
 *
 * @param pool the stressed one; a multiplier's limit is of the tape's own values
 * @throws InputError where the question does not have the lever, such as h without a theme, or where the scenario gives it for
 *   some obligors, whom a lever for all would not reach
 */
export function leverRange(name: ScenarioLever, stressed: Stressed): LeverRange {
  refuseNarrower(stressed.overrides, name);
  const today = (absent: number) => numberOf(stressed.overrides, name, absent);
  switch (name) {
    case "pd":
      return { today: today(1), low: 0.01, high: SHORT / largest(onTape(stressed, "pd")), looks: 1 };
    case "shift":
      return { today: today(0), low: -3, high: 3, looks: 1 };
    case "haircut":
      return { today: today(0), low: 0, high: 1, looks: 1 };
    case "share":
      return shareRange(stressed);
    case "h":
      return themeRange(stressed);
    case "Hmean":
      return { today: themed(stressed, name, today(0)), low: -5, high: 3, looks: LEVER_LOOKS };
    case "theta":
      return { today: themed(stressed, name, today(1)), low: 0, high: mostTheta(stressed), looks: LEVER_LOOKS };
  }
}

/** How far a lever is turned down and up to see what it does: assumptions. */
const TURNS: Readonly<Record<ScenarioLever, (today: number) => readonly [number, number]>> = {
  pd: (x) => [x / 2, 2 * x],
  shift: (x) => [x - 0.25, x + 0.25],
  h: (x) => [x / 2, 2 * x],
  theta: (x) => [x / 2, 2 * x],
  Hmean: (x) => [x + 1, x - 1],
  haircut: (x) => [x - 0.2, x + 0.2],
  share: (x) => [x - 0.15, x + 0.15],
};

/** The two turns of a lever, no further than it goes. */
export function leverTurns(name: ScenarioLever, { today, low, high }: LeverRange): readonly [number, number] {
  const [down, up] = TURNS[name](today);
  const inside = (x: number) => Math.min(Math.max(x, low), high);
  return [inside(down), inside(up)];
}

/** The value of a lever, where there is a theme to turn. */
function themed({ pool, squares }: Stressed, name: ScenarioLever, value: number): number {
  if (squares !== null && squares.h > 0) return value;
  throw new InputError("leverWithoutTheme", { lever: name, theme: pool.theme.name });
}

function themeRange({ pool, squares }: Stressed): LeverRange {
  if (squares === null) {
    throw new InputError("leverHWithoutTheme", { theme: pool.theme.name });
  }
  const { g, h, w } = squares;
  const most = largest(pool.theta);
  if (!(most > 0)) throw new InputError("leverHWithoutTheta", { theme: pool.theme.name });
  return { today: h, low: 0, high: (SHORT * (1 - g - w)) / (most * most), looks: LEVER_LOOKS };
}

/** A theta is at most 1, and leaves obligors something of their own. */
function mostTheta(stressed: Stressed): number {
  const { g, h, w } = stressed.squares!;
  const theta = largest(onTape(stressed, "theta"));
  return Math.min(1 / theta, (SHORT * Math.sqrt((1 - g - w) / h)) / theta);
}

function shareRange({ pool }: Stressed): LeverRange {
  const today = themeShare(pool);
  if (today > 0 && today < 1) return { today, low: 0.001, high: 0.999, looks: 1 };
  throw new InputError("leverShareOneSided");
}

/** A column before the scenario's own multiplier, which the lever takes the place of. */
function onTape({ pool, overrides }: Stressed, name: "pd" | "theta"): Float64Array {
  const times = eachOf(overrides, name, pool, 1);
  return pool[name].map((x, i) => (times[i] === 1 ? x : x / times[i]!));
}

function largest(column: Float64Array): number {
  return column.reduce((most, x) => (x > most ? x : most), 0);
}

function refuseNarrower(overrides: Overrides, name: ScenarioLever): void {
  const narrower = overrides.find((o) => o.name === name && o.target !== "*");
  if (narrower === undefined) return;
  throw new InputError("leverNarrower", { lever: name, parameter: name, target: narrower.target });
}
