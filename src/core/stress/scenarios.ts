import { STRESS_PARAMETERS, type Overrides, type StressParameter } from "./overrides.ts";

/** A scenario that comes with the product. Its parameters are assumptions, its probability is for weighting. */
export type StressScenario = {
  readonly name: string;
  readonly english: string;
  readonly chinese: string;
  /** What happens, in a sentence. */
  readonly meaning: string;
  readonly overrides: Overrides;
  /** Of the state of the world, as an assumption; 0 where it is a switch of the model. */
  readonly probability: number;
};

type Values = Partial<Record<StressParameter, number | string | Readonly<Record<string, number>>>>;

const BASE = { g: 0.06, h: 0.07, w: 0.1, Hmean: 0, Hsd: 1, kd: 2, kD: 6, pi: 0.04, contagion: "additive", Fmean: 0 };
const CLUSTERED = { g: 0.08, h: 0.25, w: 0.15 };
const FROZEN = "2026Q3:2027Q2";

/** The scenarios, the base case first. Parameters and probabilities are the product's own assumptions. */
// prettier-ignore
export const STRESS_SCENARIOS: readonly StressScenario[] = [
  scenario("BASE", "Base case", "基準", 0.45, "Sectors, a mild AI theme and contagion along links, no shock.", {}),
  scenario("AI_CORR", "AI credit correction 2026", "2026 AI 信用修正", 0.12, "The AI theme turns: its factor falls by 1.5 standard deviations, recoveries of AI collateral drop.", {
    h: 0.12, Hmean: -1.5, Hsd: 0.8, haircut: { NEO: 0.2, AIS: 0.1, DCP: 0.1 }, kd: 3, kD: 9, pi: 0.1, Fmean: -1.5,
  }),
  scenario("HW_EROSION", "Hardware price erosion", "硬體定價侵蝕", 0.12, "Custom chips take the pricing power of hardware: vendors and GPU clouds weaken, GPU collateral is worth less, the chips' owners gain.", {
    shift: { SEM: 0.45, NEO: 0.4, DCP: 0.05, AIS: -0.05, HYP01: -0.1, HYP02: -0.1 },
    haircut: { NEO: 0.35, SEM: 0.1 }, pi: { "*": 0.04, SEM01: 0.15 }, Fmean: -0.5,
  }),
  scenario("HYP_STRAIN", "Hyperscalers cut capital spending", "超大規模商債務壓力", 0.08, "Hyperscalers cut capital spending by some 30 %, and everybody who lives on it is hit.", {
    shift: { HYP: 0.35, SEM: 0.35, NEO: 0.55, DCP: 0.35, AIS: 0.15, PWR: 0.1 }, haircut: { NEO: 0.15, DCP: 0.1 },
    kd: 3, kD: 9, pi: { "*": 0.12, HYP04: 0.3 }, Fmean: -0.75,
  }),
  scenario("FREEZE", "Funding freeze", "融資凍結/展期失敗", 0.08, "Start-ups find no funding, and for four quarters nobody sells protection.", {
    shift: { NEO: 0.25, AIS: 0.3, MED: 0.15, DCP: 0.1, CON: 0.05 }, pi: 0.06, Fmean: -0.5, freeze: FROZEN,
  }),
  scenario("DOUBLE_CORR", "Double-correlation trap", "雙重相關性陷阱", 0, "The same default probabilities, but clustered: a strong AI theme and contagion that leaves every PD as it was.", {
    ...CLUSTERED, kd: 4, kD: 12, pi: 0.08, contagion: "preserve",
  }),
  scenario("COMBINED", "AI correction in the trap", "AI修正+雙重相關", 0.03, "The correction and the clustering together, with a market that is frozen.", {
    ...CLUSTERED, Hmean: -1.5, Hsd: 0.8, haircut: { NEO: 0.25, AIS: 0.1, DCP: 0.1 }, kd: 4, kD: 12, pi: 0.12,
    Fmean: -1.5, freeze: FROZEN,
  }),
  scenario("UPSIDE", "AI investment pays off", "AI 投資回收", 0.12, "The AI theme turns out well: its factor rises by 0.75 standard deviations.", { Hmean: 0.75, Fmean: 0.75 }),
];

/** The model that takes sectors as the only common cause: no AI theme, no contagion. */
export const STANDARD_MODEL: Overrides = rowsOf({ g: BASE.g, h: 0, w: BASE.w, contagion: "off" });

/** The scenario of a name in either language, without regard to case, spaces, dashes and underscores. */
export function stressScenario(name: string): StressScenario | null {
  const wanted = plain(name);
  return STRESS_SCENARIOS.find((s) => [s.name, s.english, s.chinese].some((text) => plain(text) === wanted)) ?? null;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s_+/-]/g, "");
}

function scenario(
  name: string,
  english: string,
  chinese: string,
  probability: number,
  meaning: string,
  values: Values,
): StressScenario {
  return { name, english, chinese, probability, meaning, overrides: rowsOf({ ...BASE, ...values }) };
}

/** Rows in the order of the parameters. */
function rowsOf(values: Values): Overrides {
  return STRESS_PARAMETERS.flatMap((name) => {
    const value = values[name];
    if (value === undefined) return [];
    const each = typeof value === "object" ? Object.entries(value) : ([["*", value]] as const);
    return each.map(([target, x]) => ({ name, target, value: x, row: null }));
  });
}
