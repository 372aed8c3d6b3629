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
  simulationQuestion,
  sortedLosses,
  tranche,
  type Estimate,
  type Pool,
  type SimulationQuestion,
} from "../../src/core/index.ts";
import { demoPool, dependenceOf, shockOf, stressCases, type StressCase } from "../loss/stress-pool.ts";

/** Enough for the cases that every run of the tests has; STRESS=all runs every case with four times as many. */
const ALL = process.env.STRESS === "all";
const PATHS = ALL ? 65536 : 16384;
const CHOSEN = [
  "STANDARD/off/frye-jacobs",
  "AI_CORR/off/frye-jacobs",
  "DOUBLE_CORR_t4/off/frye-jacobs",
  "BASE/additive/frye-jacobs",
  "HYP_STRAIN/additive/const",
  "COMBINED/additive/frye-jacobs",
  "DOUBLE_CORR/preserve@minMT/frye-jacobs",
];
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

function questionOf(given: StressCase): SimulationQuestion {
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
    paths: PATHS,
    seed: 1,
    state: 1,
  });
}

/** Distance in joint standard errors; preserve may differ by 0.3 % more, since its calibration is drawn. */
function distance({ value, error }: Estimate, [expected, se]: readonly [number, number], preserve: boolean): number {
  const rest = Math.max(0, Math.abs(value - expected) - (preserve ? 0.003 * Math.abs(expected) : 0));
  return rest / Math.max(Math.hypot(error, se), 1 / PATHS);
}

// Cases that preserve PDs at the horizon, and not at the earlier of maturity and horizon, follow another rule.
const ran = stressCases.filter(({ id }) => (ALL ? !/\/preserve\//.test(id) : CHOSEN.includes(id)));
for (const given of ran) {
  test(`${given.id}: the demo pool agrees with an independent simulation`, () => {
    const { losses } = simulateLoss(questionOf(given), () => undefined);
    const preserve = given.settings.contagion === "preserve";
    const { outputs } = given;
    for (const { attach, detach, el, p_hit, p_exhaust } of outputs.tranches) {
      expect(distance(sampleTrancheLoss(losses, tranche(attach, detach)), el, preserve)).toBeLessThan(4);
      expect(distance(sampleAbove(losses, attach), p_hit, preserve)).toBeLessThan(4);
      if (detach < 1) expect(distance(sampleFrom(losses, detach), p_exhaust, preserve)).toBeLessThan(4);
    }
    const whole = sampleTrancheLoss(losses, tranche(0, 1));
    expect(distance(whole, outputs.pool_el, preserve)).toBeLessThan(4);
    expect(distance(sampleQuantile(sortedLosses(losses), 0.99), outputs.var99, preserve)).toBeLessThan(4);
  });
}
