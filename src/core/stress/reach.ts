import { totalEad, type Pool } from "../pool/pool.ts";
import { USUAL_FACTORS } from "./stress-question.ts";
import { contagionOf, eachOf, mentions, numberOf, type ContagionMode, type Overrides, type StressParameter } from "./overrides.ts"; // prettier-ignore

/** What of a pool a scenario meets, each as a share of EAD before stress. */
export type Reach = {
  readonly theme: string;
  /** Obligors with a share of the theme. */
  readonly themed: number;
  /** Whether the theme's factor is moved, or its correlation alone says something. */
  readonly moves: boolean;
  readonly correlates: boolean;
  /** Obligors whose distance to default is shifted, whose recovery is cut, whose PD is multiplied; null without such rows. */
  readonly shift: number | null;
  readonly haircut: number | null;
  readonly pd: number | null;
  /** Obligors that any shock meets: of the factor where it moves, of PDs and of recoveries. */
  readonly shocked: number;
  /** Whom PDs and recoveries are shocked of, as the scenario names them; empty where all are. */
  readonly targets: readonly string[];
  /** Obligors that depend on a hub, and how hubs infect under the scenario. */
  readonly linked: number;
  readonly contagion: ContagionMode;
};

const SHOCKS: readonly (readonly [StressParameter & ("shift" | "haircut" | "pd"), number])[] = [
  ["shift", 0],
  ["haircut", 0],
  ["pd", 1],
];

/**
 * What a scenario meets in a pool.
 *
 * @param pool before stress
 * @param mode how hubs infect whatever the scenario says; null where it decides
 * @param h weight of the theme where it is not the scenario's
 * @throws InputError for a user's target that there is not
 */
export function reachOf(
  pool: Pool,
  overrides: Overrides,
  mode: ContagionMode | null,
  h = numberOf(overrides, "h", USUAL_FACTORS.h),
): Reach {
  const isThemed = (i: number) => pool.theta[i]! > 0;
  const isShifted = numberOf(overrides, "Hmean", 0) !== 0 || numberOf(overrides, "Hsd", 1) !== 1;
  const moves = h > 0 && isShifted;
  const hit = new Map(SHOCKS.map(([name, idle]) => [name, hitBy(pool, overrides, name, idle)] as const));
  const share = (of: (i: number) => boolean) => shareOf(pool, of);
  const of = (name: "shift" | "haircut" | "pd") => (mentions(overrides, name) ? share((i) => hit.get(name)![i]!) : null); // prettier-ignore
  const spokes = new Set(pool.links.map(({ spoke }) => spoke));
  const targets = overrides.flatMap(({ name, target }) => (SHOCKS.some(([shock]) => shock === name) ? [target] : []));
  return {
    theme: pool.theme.name,
    themed: share(isThemed),
    moves,
    correlates: h > 0,
    shift: of("shift"),
    haircut: of("haircut"),
    pd: of("pd"),
    shocked: share((i) => (moves && isThemed(i)) || SHOCKS.some(([name]) => hit.get(name)![i]!)),
    targets: targets.includes("*") ? [] : [...new Set(targets)],
    linked: share((i) => spokes.has(i)),
    contagion: mode ?? contagionOf(overrides) ?? "off",
  };
}

/** Whether each obligor's value is another than that of no shock; shape [n]. */
function hitBy(pool: Pool, overrides: Overrides, name: StressParameter, idle: number): readonly boolean[] {
  return Array.from(eachOf(overrides, name, pool, idle), (value) => value !== idle);
}

function shareOf(pool: Pool, isOf: (i: number) => boolean): number {
  const sum = pool.ead.reduce((total, ead, i) => (isOf(i) ? total + ead : total), 0);
  return sum / totalEad(pool);
}
