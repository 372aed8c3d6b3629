import { AI, reachOf, readTapes, rethemed, STRESS_SCENARIOS, stressScenario, type Cell } from "../../src/core/index.ts";
import { PRODUCT_SCENARIOS, productScenario } from "../../src/taskpane/own-ranges/chosen-scenario.ts";
import { shockText } from "../../src/taskpane/reach/shock-text.ts";
import { correctionOf } from "../../src/taskpane/scale/correction.ts";
import { scaleTexts } from "../../src/taskpane/scale/texts.ts";
import { barName } from "../../src/taskpane/stress/scenario-bars.tsx";
import { chosenName, inTheme, scenarioName, themeOfAll } from "../../src/taskpane/stress/scenario-name.ts";

/** A tape of banks' borrowers in Chinese headings: 30 of 100 millions generate power, nobody is a GPU cloud. */
const tape: Cell[][] = [
  ["借戶", "產業", "暴險額（百萬元）", "違約機率 %", "違約損失率 %"],
  ["甲", "電力供應", 30, 0.5, 40],
  ["乙", "機械製造", 50, 1.2, 45],
  ["丙", "不動產", 20, 1.8, 35],
];
const { pool: bare } = readTapes([{ cells: tape }]);
const energy = rethemed(bare!, { theme: "能源", rows: [] });

test("scenarios of the product keep their names in a pool of AI", () => {
  for (const scenario of STRESS_SCENARIOS) {
    expect(scenarioName(scenario, "en", "artificial intelligence")).toBe(scenario.english);
    expect(scenarioName(scenario, "zh-Hant", AI)).toBe(scenario.chinese);
  }
});

test("in a pool of another theme a scenario of the theme is called by it, with its code; others are not", () => {
  const names = PRODUCT_SCENARIOS.map((one) => chosenName(one, "en", "Energy"));
  expect(names.filter((name) => /\bAI\b/.test(name))).toEqual([]);
  expect(names.filter((name) => name.includes("Energy"))).toEqual([
    "Energy credit correction 2026 (AI_CORR)",
    "Energy correction in the trap (COMBINED)",
    "Energy investment pays off (UPSIDE)",
  ]);
  expect(names[0]).toBe("Base case");
  expect(chosenName(productScenario("AI_CORR"), "zh-Hant", "能源")).toBe("2026 能源信用修正 (AI_CORR)");
});

test("a range of the workbook is called by its own name whatever the theme", () => {
  const own = { ...productScenario("AI_CORR"), key: "=AI_case", id: "AI_case", words: { en: "AI_case", "zh-Hant": "AI_case" }, reference: "AI_case" }; // prettier-ignore
  expect(chosenName(own, "en", "Energy")).toBe("AI_case");
});

test("beside its bar a scenario's name loses its code first, and is the code where a theme's name is long", () => {
  const shown = (theme: string, language: "en" | "zh-Hant") =>
    PRODUCT_SCENARIOS.map((scenario) => barName({ scenario, name: chosenName(scenario, language, theme) }));
  expect(shown(AI, "en")).toEqual(STRESS_SCENARIOS.map(({ english }) => english));
  expect(shown(AI, "zh-Hant")).toEqual(STRESS_SCENARIOS.map(({ chinese }) => chinese));
  expect(shown("Energy", "en")).toContain("Energy credit correction 2026");
  expect(shown("Commercial property in the north", "en")).toContain("AI_CORR");
  expect(shown("能源", "zh-Hant")).toContain("能源投資回收 (UPSIDE)");
});

test("several pools name a scenario by their theme only where they have one", () => {
  expect(themeOfAll([])).toBe(AI);
  expect(themeOfAll([energy, energy])).toBe("能源");
  expect(themeOfAll([energy, bare!])).toBe(AI);
});

test("the scale says an AI correction of AI alone", () => {
  expect(correctionOf(AI, scaleTexts.en)).toBe("an AI correction");
  expect(correctionOf("Energy", scaleTexts.en)).toBe("a correction of Energy");
  expect(correctionOf("能源", scaleTexts["zh-Hant"])).toBe("能源 修正");
});

test("a scenario says the share that it shocks, or that it shocks nothing, or that it has no shock", () => {
  const said = (pool: typeof energy, name: string) => shockText(reachOf(pool, stressScenario(name)!.overrides, null), "en"); // prettier-ignore
  const plain = (text: string) => text.replaceAll("\u00a0", " ");
  // 30 of 100 of EAD is power.
  expect(plain(said(energy, "AI_CORR"))).toMatch(/^shocks 30(\.0)? % of EAD$/);
  expect(said(energy, "BASE")).toBe("no shock to PDs or recoveries");
  const property = rethemed(bare!, { theme: "航運", rows: [] });
  expect(said(property, "UPSIDE")).toBe("shocks nothing in this pool");
});

test("words that name AI name the pool's theme instead, set as its script is", () => {
  expect([inTheme("AI theta", "AI"), inTheme("AI theta", "Energy")]).toEqual(["AI theta", "Energy theta"]);
  expect([inTheme("AI 曝險", "Energy"), inTheme("AI 曝險", "能源")]).toEqual(["Energy 曝險", "能源曝險"]);
});
