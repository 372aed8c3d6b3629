import { readFileSync } from "node:fs";
import {
  normalCdf,
  normalQuantile,
  sampleAbove,
  sampleFrom,
  sampleQuantile,
  sampleTrancheLoss,
  seasoning,
  simulateLoss,
  plainKernel,
  simulationQuestion,
  tranche,
  type Estimate,
  type Pool,
  type SimulationQuestion,
} from "../../src/core/index.ts";
import { demoPool, dependenceOf, shockOf, stressCases, type StressCase } from "../loss/stress-pool.ts";

const pool = demoPool();

/** The demo pool's links as indices: spoke, hub, weight. */
function demoLinks({ ids }: Pool) {
  const text = readFileSync(`${__dirname}/../../assets/demo/links.csv`, "utf8").trim();
  const rows = text.split(/\r?\n/).slice(1).map((line) => line.split(",")); // prettier-ignore
  return {
    spoke: Int32Array.from(rows, ([spoke]) => ids.indexOf(spoke!)),
    hub: Int32Array.from(rows, ([, hub]) => ids.indexOf(hub!)),
    weight: Float64Array.from(rows, ([, , weight]) => Number(weight)),
  };
}

function questionOf(given: StressCase, paths: number): SimulationQuestion {
  const { settings } = given;
  const { kappa_d, kappa_D, pi_hub, pi_hub_override } = settings;
  const shift = (p: number, i: number) => {
    const s = shockOf(pool, settings.dd_shift, i);
    return s === 0 ? p : Math.min(0.6, normalCdf(normalQuantile(p) + s));
  };
  const contagion = {
    mode: settings.contagion as "additive" | "preserve",
    ...demoLinks(pool),
    distress: kappa_d,
    default: kappa_D,
    distressRate: Float64Array.from(pool.ids, (id) => (id.startsWith("NEO") ? 0 : (pi_hub_override[id] ?? pi_hub))),
    unshifted: dependenceOf(pool, { ...given, settings: { ...settings, H_mean: 0, H_sd: 1 } }),
  };
  return simulationQuestion({
    ead: pool.ead,
    lgd: pool.lgd.map((x, i) => 1 - (1 - x) * (1 - shockOf(pool, settings.recovery_haircut, i))),
    lgdModel: settings.lgd as "const" | "frye-jacobs",
    pd: pool.pd.map(shift),
    kappa: pool.pd.map(seasoning),
    maturity: pool.maturity,
    horizon: settings.horizon,
    dependence: dependenceOf(pool, given),
    contagion: settings.contagion === "off" ? null : contagion,
    paths,
    precision: 0,
    seed: 1,
    state: 1,
  });
}

/** Distance in joint standard errors; preserve may differ by 0.3 % more, since its calibration is drawn. */
function distance({ value, error }: Estimate, [expected, se]: readonly [number, number], preserve: boolean): number {
  const rest = Math.max(0, Math.abs(value - expected) - (preserve ? 0.003 * Math.abs(expected) : 0));
  return rest / Math.max(Math.hypot(error, se), 1e-5);
}

/** Cases that the product can express; those that preserve PDs at the horizon alone follow another rule. */
export const expressible = stressCases.filter(({ id }) => !/\/preserve\//.test(id));

/** Every output of a case as the simulation gives it: its distance from the reference in joint standard errors. */
export function distancesOf(given: StressCase, paths: number): readonly (readonly [string, number])[] {
  const law = simulateLoss(questionOf(given, paths), plainKernel, () => undefined);
  const preserve = given.settings.contagion === "preserve";
  const { outputs } = given;
  const whole = sampleTrancheLoss(law, tranche(0, 1));
  return [
    ...outputs.tranches.flatMap(({ attach, detach, el, p_hit, p_exhaust }) => [
      [`EL ${attach}-${detach}`, distance(sampleTrancheLoss(law, tranche(attach, detach)), el, preserve)] as const,
      [`P(hit) ${attach}`, distance(sampleAbove(law, attach), p_hit, preserve)] as const,
      [`P(exhaust) ${detach}`, detach < 1 ? distance(sampleFrom(law, detach), p_exhaust, preserve) : 0] as const,
    ]),
    ["pool EL", distance(whole, outputs.pool_el, preserve)],
    ["VaR 99 %", distance(sampleQuantile(law, 0.99), outputs.var99, preserve)],
  ];
}
