import reference from "../reference/capital.json";
import {
  commensurateTransfer,
  irbCapital,
  irbPool,
  maximumCapital,
  pointsAboveSpread,
  runLoss,
  secErba,
  secIrba,
  secIrbaMixed,
  secSa,
  selectApproachEu,
  seniorCap,
  ssfa,
  standardisedPoolGate,
  supervisoryWeight,
  trancheMaturity,
  type IrbClass,
} from "../../src/core/index.ts";

type Vector = {
  readonly id: string;
  readonly family: string;
  readonly fn: string;
  readonly title: string;
  readonly inputs: Readonly<Record<string, any>>;
  readonly outputs: Readonly<Record<string, any>>;
};
const vectors = (reference as { vectors: Vector[] }).vectors;

const near = (value: number, expected: number) => expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected)); // prettier-ignore

/** Numbers to 1e-9, an exact 0 to rounding; words and truths as they are. */
function same(ours: number | string | boolean | readonly number[], expected: any): void {
  if (typeof ours === "number")
    expect(Math.abs(ours - expected)).toBeLessThanOrEqual(Math.max(1e-9 * Math.abs(expected), 1e-12)); // prettier-ignore
  else if (typeof ours === "object") ours.forEach((one, i) => same(one, expected[i]));
  else expect(ours).toBe(expected);
}

/** Computes a vector and gives our numbers by the vector's names. */
type Found = Readonly<Record<string, number | string | boolean | readonly number[]>>;
const runs: Readonly<Record<string, (i: Vector["inputs"]) => Found>> = {
  irb_rw: (i) => {
    const result = irbCapital({
      pd: i["pd"],
      lgd: i["lgd"],
      maturity: i["m"] ?? 2.5,
      exposureClass: i["cls"] as IrbClass,
      sales: i["sales"] ?? null,
      framework: i["fw"],
      approach: "airb",
      bestEstimate: i["elbe"] ?? null,
    });
    const { pd, lgd, rho: R, b, maturityAdjustment: MA, capital: K, riskWeight: RW, expectedLoss } = result;
    return { pd, lgd, R, b, MA, K, RW, RWA: RW * i["ead"], EL: expectedLoss * i["ead"], EL_rate: expectedLoss };
  },
  sec_irba: (i) => {
    const pool = { kirb: i["kirb"], kind: i["pool"], n: i["n"], lgd: i["lgd"] };
    const weight = secIrba(pool, { attach: i["A"], detach: i["D"] }, { senior: i["senior"], sts: i["sts"] }, i["mt"]);
    return { p: weight.p, RW_unfloored: weight.formula, floor: weight.floor, RW: weight.riskWeight };
  },
  sec_irba_mixed: (i) => {
    const parts = (i["sub"] as Record<string, any>[]).map((s) => ({ kirb: s["kirb"], kind: s["pool"], n: s["n"], lgd: s["lgd"], ead: s["ead"] })); // prettier-ignore
    const { p, riskWeight } = secIrbaMixed(parts, { attach: i["A"], detach: i["D"] }, { senior: i["senior"], sts: i["sts"] }, i["mt"]); // prettier-ignore
    return { p, RW: riskWeight };
  },
  tranche_maturity: (i) => ({ MT: trancheMaturity(i["legal_years"], []) }),
  sec_sa: (i) => {
    const treatment = { senior: i["senior"] === true, sts: i["sts"] === true, resecuritisation: i["resec"] === true };
    const p = i["output_floor"] === true ? (treatment.sts ? 0.25 : 0.5) : null;
    const pool = { ksa: i["ksa"], w: i["w"], unknown: i["unknown"] ?? 0 };
    const weight = secSa(pool, { attach: i["A"], detach: i["D"] }, treatment, p);
    return { KA: weight.ka, p: weight.p, RW_unfloored: weight.formula, floor: weight.floor, RW: weight.riskWeight };
  },
  sec_erba: (i) => {
    const at = { attach: i["A"] ?? 0, detach: i["D"] ?? 1 };
    const weight = secErba(i["cqs"], at, { senior: i["senior"], sts: i["sts"] === true }, i["mt"]);
    return { RW_interp: weight.interpolated, RW_senior_hyp: weight.seniorWeight, RW: weight.riskWeight };
  },
  ssfa: (i) => {
    const weight = ssfa(i["kg"], i["w"], { attach: i["A"], detach: i["D"] });
    return { KA: weight.ka, p: weight.p, RW_unfloored: weight.formula, RW: weight.riskWeight };
  },
  kirb_pool: (i) => {
    const pool = irbPool((i["exposures"] as any[]).map((e) => ({ ead: e.ead, pd: e.pd, lgd: e.lgd, maturity: e.m ?? 2.5, exposureClass: e.cls, sales: e.sales ?? null, framework: i["framework"], approach: "airb", bestEstimate: e.elbe ?? null }))); // prettier-ignore
    const [kUl, kEl] = [(0.08 * pool.rwea) / pool.ead, pool.expectedLoss / pool.ead];
    return { EAD: pool.ead, RWA: pool.rwea, EL: pool.expectedLoss, K_UL: kUl, K_EL: kEl, KIRB: pool.kirb, RW_avg: pool.rwea / pool.ead, RW_incl_EL: 12.5 * pool.kirb }; // prettier-ignore
  },
  select_approach_eu: (i) => ({
    approach: selectApproachEu({ saWeight: i["rw_sa"], erbaWeight: i["rw_erba"], sts: i["sts"] }),
  }),
  senior_cap: (i) => {
    const cap = i["rw_pool"] + 12.5 * i["el_rate"];
    return { cap, RW: seniorCap({ weight: i["rw_model"], floor: i["floor"] }, cap) };
  },
  max_capital: (i) => {
    const positions = (i["positions"] as any[]).map((one) => ({ exposure: one.ev, riskWeight: one.rw, held: one.nominal_held / one.nominal_tranche })); // prettier-ignore
    const found = maximumCapital(positions, { capital: i["k_pool"], ead: i["ead_pool"] });
    return { RWEA_uncapped: 12.5 * found.uncapped, capital_uncapped: found.uncapped, V: found.v, cap: found.maximum, capital: found.capital, RWEA: 12.5 * found.capital }; // prettier-ignore
  },
  crt_static: (i) => {
    const pool = { ead: i["P"], before: i["rwea_pre"], after: i["rwea_post"], lifetimeLoss: i["ltel"] * i["P"] };
    const tranches = (i["tranches"] as any[]).map((t) => ({ attach: t.A, detach: t.D, held: 1 - t.transferred }));
    const found = commensurateTransfer(pool, tranches);
    return { total_loss: found.loss, share_total: found.transferred, share_ul: found.transferredUnexpected, relief_ratio: found.reliefRatio, crt_ratio: found.ratio, transferred: found.transferred * found.loss, crt_pass: found.ratio >= 1, pba50_pass: found.transferredUnexpected >= 0.5 }; // prettier-ignore
  },
  crt_dynamic: (i) => {
    const found = runLoss(
      {
        tranches: (i["balances"] as number[]).map((balance, k) => ({ balance, transferred: i["transferred"][k] })),
        runOff: { kind: "amounts", amounts: i["principal"] },
        rule: i["amort"] === "prorata" ? "pro rata" : "sequential",
        trigger: { loss: null, seniorShare: null, periods: null },
        excessSpread: null,
      },
      i["loss_total"],
      i["kind"],
    );
    return { absorbed: found.absorbed, ses_absorbed: found.byExcessSpread, unallocated: found.unallocated, transferred: found.transferred, share: found.share, final_balances: found.outstanding }; // prettier-ignore
  },
  pra_sa_crt: (i) => {
    const gate = standardisedPoolGate(i["ksa"], i["D"]);
    return { D_min: gate.threshold, passed: gate.passed };
  },
  attach_detach_ses: (i) => {
    const pool = { ead: i["pool"], excessSpread: i["ses_ev"] };
    const at = pointsAboveSpread({ attach: i["A"], detach: i["D"] }, pool);
    return { A_adj: at.attach, D_adj: at.detach, D_ses: pointsAboveSpread({ attach: 0, detach: 1 }, pool).attach };
  },
};
/** Computed beside their functions, in the other tests of this folder. */
const ELSEWHERE = ["mechanical_test", "pool_stats", "ses_ev"];

describe("vectors of the rules, to 1e-9", () => {
  const served = vectors.filter(({ fn }) => fn in runs);
  test.each(served.map((vector) => [vector.id, vector.title, vector] as const))(
    "%s %s",
    (_, __, { fn, inputs, outputs }) => {
      const ours = runs[fn]!(inputs);
      const shared = Object.keys(ours).filter((name) => outputs[name] !== undefined && outputs[name] !== null);
      expect(shared.length).toBeGreaterThan(0);
      for (const name of shared) same(ours[name]!, outputs[name]);
    },
  );
  test("no family of the rules is left out", () => {
    const rules = vectors.filter(({ family }) => family !== "economics").map(({ fn }) => fn);
    expect(rules.filter((fn) => !(fn in runs) && !ELSEWHERE.includes(fn))).toEqual([]);
  });
});

// Basel II (June 2006), Annex 5: LGD 45 %, maturity 2.5 years, without the factor; percent. The table misses its own formula by up to 0.007.
const PDS = [0.03, 0.05, 0.1, 0.25, 0.4, 0.5, 0.75, 1, 1.3, 1.5, 2, 2.5, 3, 4, 5, 6, 10, 15, 20];
const ANNEX: readonly (readonly [IrbClass, number | null, readonly number[]])[] = [
  ["corporate", null, [14.44, 19.65, 29.65, 49.47, 62.72, 69.61, 82.78, 92.32, 100.95, 105.59, 114.86, 122.16, 128.44, 139.58, 149.86, 159.61, 193.09, 221.54, 238.23]], // prettier-ignore
  ["sme", 5, [11.3, 15.39, 23.3, 39.01, 49.49, 54.91, 65.14, 72.4, 78.77, 82.11, 88.55, 93.43, 97.58, 105.04, 112.27, 119.48, 146.51, 171.91, 188.42]], // prettier-ignore
  ["mortgage", null, [4.15, 6.23, 10.69, 21.3, 29.94, 35.08, 46.46, 56.4, 67, 73.45, 87.94, 100.64, 111.99, 131.63, 148.22, 162.52, 204.41, 235.72, 253.12]], // prettier-ignore
  ["other_retail", null, [4.45, 6.63, 11.16, 21.15, 28.42, 32.36, 40.1, 45.77, 50.8, 53.37, 57.99, 60.9, 62.79, 65.01, 66.42, 67.73, 75.54, 88.6, 100.28]], // prettier-ignore
];
test.each(ANNEX)("Basel II prints the risk weights of %s", (exposureClass, sales, printed) => {
  PDS.forEach((pd, k) => {
    const { riskWeight } = irbCapital({ pd: pd / 100, lgd: 0.45, maturity: 2.5, exposureClass, sales, framework: "basel2_unscaled", approach: "airb", bestEstimate: null }); // prettier-ignore
    expect(Math.abs(100 * riskWeight - printed[k]!)).toBeLessThanOrEqual(0.01);
  });
});

// An independent client sample: wholesale and retail pools, LGD 40 %.
test.each([
  ["wholesale", true, 0.06675, 100, 0.15, 1, 5, 0.482113, 0.035612],
  ["wholesale", false, 0.1198, 1802, 0.0548, 0.13, 5, 0.472199, 12.355932],
  ["retail", false, 0.22, 1802, 0.15, 1, 5.81, 0.3, 1.999993],
] as const)("SEC-IRBA of a %s sample (senior %s)", (kind, senior, kirb, n, attach, detach, maturity, p, formula) => {
  const weight = secIrba({ kirb, kind, n, lgd: 0.4 }, { attach, detach }, { senior, sts: false }, maturity);
  expect(Math.abs(weight.p - p)).toBeLessThan(5e-7);
  expect(Math.abs(weight.formula - formula)).toBeLessThan(5e-7);
});

test("tranches that tile the pool weigh, width by width, what the closed form says", () => {
  for (const [capital, p] of [
    [0.0701, 0.45],
    [0.02, 1],
    [0.2, 0.3],
  ] as const) {
    const points = [0, 0.01, capital, 0.085, 0.15, 0.3, 0.7, 1].sort((a, b) => a - b);
    const total = points.slice(1).reduce((sum, detach, i) => sum + (detach - points[i]!) * supervisoryWeight(capital, { attach: points[i]!, detach }, p), 0); // prettier-ignore
    near(total, 12.5 * capital * (1 + p * (1 - Math.exp(-(1 - capital) / (p * capital)))));
  }
  expect(supervisoryWeight(0.0701, { attach: 0, detach: 1 }, 0.45)).toBeCloseTo(1.2705625, 7);
});

test("a weight rises with capital and p, and falls with attachment", () => {
  const weight = (capital: number, attach: number, p: number) =>
    supervisoryWeight(capital, { attach, detach: attach + 0.05 }, p);
  for (let k = 1; k < 20; k++) {
    expect(weight(0.01 * (k + 1), 0.05, 0.5)).toBeGreaterThanOrEqual(weight(0.01 * k, 0.05, 0.5));
    expect(weight(0.06, 0.05, 0.1 * (k + 1))).toBeGreaterThanOrEqual(weight(0.06, 0.05, 0.1 * k));
    expect(weight(0.06, 0.04 * (k + 1), 0.5)).toBeLessThanOrEqual(weight(0.06, 0.04 * k, 0.5));
  }
});

test("limits: no capital, a thin tranche, a tranche within capital", () => {
  expect(supervisoryWeight(0, { attach: 0.1, detach: 0.2 }, 0.5)).toBe(0);
  expect(supervisoryWeight(0.08, { attach: 0.02, detach: 0.08 }, 1)).toBe(12.5);
  near(supervisoryWeight(0.06, { attach: 0.1, detach: 0.1 }, 0.5), 12.5 * Math.exp(-0.04 / 0.03));
  near(
    supervisoryWeight(0.06, { attach: 0.1, detach: 0.1 + 1e-11 }, 0.5),
    supervisoryWeight(0.06, { attach: 0.1, detach: 0.1 }, 0.5),
  );
});

test("capital grows with LGD and maturity, and a sovereign with PD 0 weighs nothing", () => {
  const of = (lgd: number, maturity: number, pd = 0.01) =>
    irbCapital({ pd, lgd, maturity, exposureClass: "sovereign", sales: null, framework: "crr3", approach: "airb", bestEstimate: null }).capital; // prettier-ignore
  expect(of(0.5, 2.5)).toBeGreaterThan(of(0.4, 2.5));
  expect(of(0.4, 5)).toBeGreaterThan(of(0.4, 2.5));
  expect(of(0.4, 9)).toBe(of(0.4, 5));
  expect(of(0.4, 0.2)).toBe(of(0.4, 1));
  expect(of(0.4, 2.5, 0)).toBe(0);
});
