import { readFileSync } from "node:fs";
import {
  defaultProbabilities,
  globalThemeSector,
  normalCdf,
  normalQuantile,
  readTape,
  type Dependence,
  type FactorPortfolio,
  type Pool,
} from "../../src/core/index.ts";
import stress from "../reference/stress.json";

/** One run of the independent simulation: settings, and outputs as [value, standard error]. */
export type StressCase = {
  readonly id: string;
  readonly settings: {
    readonly g: number;
    readonly h: number;
    readonly w: number;
    readonly H_mean: number;
    readonly H_sd: number;
    readonly copula: string;
    readonly df: number | null;
    readonly horizon: number;
    readonly dd_shift: Readonly<Record<string, number>>;
    readonly recovery_haircut: Readonly<Record<string, number>>;
    readonly kappa_d: number;
    readonly kappa_D: number;
    readonly pi_hub: number;
    readonly pi_hub_override: Readonly<Record<string, number>>;
    readonly contagion: string;
    readonly lgd: string;
  };
  readonly outputs: {
    readonly pool_el: readonly [number, number];
    readonly var99: readonly [number, number];
    readonly tranches: readonly {
      readonly attach: number;
      readonly detach: number;
      readonly el: readonly [number, number];
      readonly p_hit: readonly [number, number];
      readonly p_exhaust: readonly [number, number];
    }[];
  };
};

export const stressCases = stress.cases as unknown as readonly StressCase[];

/** The demo tape as the core reads it. */
export function demoPool(): Pool {
  const text = readFileSync(`${__dirname}/../../assets/demo/pool.csv`, "utf8").trim();
  const rows = text.split(/\r?\n/).map((line) => line.split(","));
  const cells = rows.map((row, r) =>
    row.map((cell) => (r > 0 && cell !== "" && Number.isFinite(Number(cell)) ? Number(cell) : cell)),
  );
  const { pool } = readTape(cells);
  if (pool === null) throw new Error("The demo tape is not read.");
  return pool;
}

/** A shock by obligor, or else by sector, the first three letters of an id. */
export function shockOf({ ids }: Pool, table: Readonly<Record<string, number>>, i: number): number {
  return table[ids[i]!] ?? table[ids[i]!.slice(0, 3)] ?? 0;
}

/** The demo pool under a case's shocks: shifted PDs to the horizon, haircut recoveries. */
export function shockedColumns(pool: Pool, { settings }: StressCase): { pd: Float64Array; lgd: Float64Array } {
  const shift = (p: number, i: number) => {
    const s = shockOf(pool, settings.dd_shift, i);
    return s === 0 ? p : Math.min(0.6, normalCdf(normalQuantile(p) + s));
  };
  // The shifted PD takes the seasoning of the PD on the tape.
  const seasoned = defaultProbabilities(pool, settings.horizon, "seasoned");
  const pd = seasoned.map((p, i) => {
    const [before, after] = [pool.pd[i]!, shift(pool.pd[i]!, i)];
    if (before === after) return p;
    const time = Math.log1p(-p) / Math.log1p(-before);
    return -Math.expm1(time * Math.log1p(-after));
  });
  const lgd = pool.lgd.map((x, i) => 1 - (1 - x) * (1 - shockOf(pool, settings.recovery_haircut, i)));
  return { pd, lgd };
}

export function dependenceOf(pool: Pool, { settings }: StressCase): Dependence {
  const { g, h, w, H_mean, H_sd, df } = settings;
  const exposures = { theta: pool.theta, sector: pool.sector.index, sectors: pool.sector.names.length };
  return globalThemeSector({ g, h, w }, exposures, { mean: H_mean, sd: H_sd }, df ?? Infinity);
}

export function stressPortfolio(pool: Pool, given: StressCase): FactorPortfolio {
  return { ead: pool.ead, ...shockedColumns(pool, given), dependence: dependenceOf(pool, given) };
}
