import { expectedTrancheLoss, lossQuantile, poolStatistics, relief, tranche } from "../../src/core/index.ts";
import { reportTexts } from "../../src/taskpane/report/texts.ts";
import { differencesOf } from "../../src/taskpane/report/report-difference.ts";
import type { ReportFound } from "../../src/taskpane/report/report-found.ts";
import { readReports, REPORTS_TABLE } from "../../src/taskpane/report/report-log.ts";
import { numbersOf, type Report } from "../../src/taskpane/report/report-model.ts";
import { isOldReport } from "../../src/taskpane/report/report-question.ts";
import { years } from "../../src/taskpane/report/report-runs.ts";
import { reportSheetPlan } from "../../src/taskpane/report/report-sheet.ts";
import { isReportInputs, noReport } from "../../src/taskpane/report/report-state.ts";
import { findReport, makeReport } from "../../src/taskpane/report/report-steps.ts";
import { reportOf, traceText } from "../../src/taskpane/report/report-text.ts";
import { shownReport } from "../../src/taskpane/report/use-report.ts";
import { never, reportPane } from "./report-case.ts";

let found: ReportFound;
let report: Report;
beforeAll(async () => {
  const { pane, request, withDeals } = await reportPane();
  await withDeals();
  found = await findReport(pane, request(), never());
  report = reportOf(found, "en");
}, 120_000);

const value = (of: Report, id: string) => numbersOf(of).find((number) => number.id === id)!.value;

test("six questions are answered, and last how big it all is", () => {
  expect(report.sections.map(({ id }) => id)).toEqual(["pool", "capex", "borrowers", "correlation", "losses", "rollover", "size"]); // prettier-ignore
  for (const { key, chart, sentences, numbers } of report.sections) {
    expect([key !== null, chart !== null, sentences.length > 1, numbers.length > 2]).toEqual([true, true, true, true]);
  }
});

test("numbers are the core's: pool, losses, tail and relief", () => {
  const s = poolStatistics(found.pool);
  const mezzanine = tranche(0.06, 0.14);
  expect(value(report, "pool.ead")).toBe(s.ead);
  expect(value(report, "pool.effective")).toBe(s.effectiveNumber);
  expect(value(report, "correlation.focus")).toBe(expectedTrancheLoss(found.focus.answer, mezzanine));
  expect(value(report, "correlation.tail.standard")).toBe(lossQuantile(found.standard.answer, 0.999));
  const { rollover } = found;
  const deals = rollover.kind === "asked" ? rollover.request.question.deals : [];
  expect(value(report, "rollover.relief")).toBe(deals.reduce((sum, deal) => sum + relief(deal), 0));
});

test("the demo's answers are its published targets: the same pool loss, a multiple for the mezzanine", () => {
  // domain targets for DEMO-TMT, five years, seasoned PDs, Frye-Jacobs LGD; four standard errors at 4,096 paths.
  expect(value(report, "pool.effective")).toBeCloseTo(136.3, 1);
  expect(value(report, "rollover.relief")).toBeCloseTo(14_817, -1);
  expect(Math.abs(value(report, "correlation.pool.focus") - 0.02159)).toBeLessThan(0.004);
  expect(Math.abs(value(report, "correlation.focus") - 0.03669)).toBeLessThan(0.01);
  expect(Math.abs(value(report, "losses.standard.First loss") - 0.34899)).toBeLessThan(0.012);
  expect(value(report, "capex.amount.5")).toBeCloseTo(611 * 0.24 * 0.25 * 0.12 * 0.082, 12);
});

test("shares of sectors, and of bank and investors, are shares of one whole", () => {
  const sectors = numbersOf(report).filter(({ id }) => id.startsWith("pool.sector."));
  expect(sectors.reduce((sum, one) => sum + one.value, 0)).toBeCloseTo(1, 12);
  const { parts, whole } = found.contributions.answer;
  expect(parts.reduce((sum, part) => sum + part.value, 0)).toBeCloseTo(whole.value, 12);
  const own = value(report, "losses.investors.focus");
  const pool = value(report, "correlation.pool.focus");
  expect(own * pool).toBeCloseTo(0.08 * value(report, "correlation.focus"), 12);
});

test("a first loss is exhausted more often the longer one waits, and by the horizon as its law says", () => {
  for (const key of ["standard", "focus"]) {
    const gone = found.times.map((year) => value(report, `losses.by.${year}.${key}`));
    expect([...gone].sort((a, b) => a - b)).toEqual(gone);
  }
  expect(found.times).toEqual([1, 2, 3, 4, 5]);
  expect([years(0.5), years(2.5)]).toEqual([[0.5], [1, 2, 2.5]]);
});

test("every number names a run, a cell, a source in full or a formula, and its id is its own", () => {
  const numbers = numbersOf(report);
  expect(new Set(numbers.map(({ id }) => id)).size).toBe(numbers.length);
  for (const { origin, standing, text } of numbers) {
    expect([traceText(origin, "en") !== "", text !== "", standing in reportTexts.en.standings]).toEqual([true, true, true]);
    if (origin.kind === "run") expect([origin.seed, /^[0-9a-f]{32}$/.test(origin.hash)]).toEqual([20251213, true]);
    if (origin.kind === "source" && origin.source.startsWith("http")) expect(origin.source).toMatch(/^https:\/\/\S+$/);
  }
  expect(numbers.filter(({ origin }) => origin.kind === "run").length).toBeGreaterThan(30);
}); // prettier-ignore

/** Years, thresholds and quantities of the question: what is asked, not what is found. */
const ASKED = /20\d\d|year \d|第 \d 年|10\u00a0%|1, 3 and 5|1、3、5|1-in-|CET1/g;

test.each(["en", "zh-Hant"] as const)("sentences hold no figure that is not a number of the report, in %s", (language) => {
  const written = reportOf(found, language);
  const known = numbersOf(written).map(({ text }) => text).sort((a, b) => b.length - a.length);
  for (const sentence of written.sections.flatMap(({ sentences }) => sentences)) {
    const left = known.reduce((rest, text) => rest.replaceAll(text, ""), sentence.replace(/\b20\d\d\b/g, "")).replace(ASKED, "");
    expect(left).not.toMatch(/\d/);
  }
}); // prettier-ignore

test("the same inputs and seed give the same report, to the byte", async () => {
  const { pane, request, withDeals } = await reportPane();
  await withDeals();
  const again = await findReport(pane, request(), never());
  expect(JSON.stringify(reportOf(again, "en"))).toBe(JSON.stringify(report));
  expect(isOldReport(found, request())).toBe(true);
  expect(isOldReport(again, request())).toBe(false);
});

test("both languages tell the same numbers", () => {
  const chinese = reportOf(found, "zh-Hant");
  const bare = (of: Report) => numbersOf(of).map(({ id, value: x, standing }) => [id, x, standing]);
  expect(bare(chinese)).toEqual(bare(report));
  for (const { question, sentences } of chinese.sections) {
    expect([question, ...sentences].every((text) => /\p{Script=Han}/u.test(text))).toBe(true);
  }
});

test("without deals and bank the question of roll-over says what is missing and how to add it", async () => {
  const { pane, request } = await reportPane();
  const bare = reportOf(await findReport(pane, request(), never()), "en");
  const section = bare.sections.find(({ id }) => id === "rollover")!;
  expect(section).toMatchObject({ headline: "Not answered: the workbook has no deals and no bank", key: null, numbers: [] }); // prettier-ignore
  expect(section.sentences.join(" ")).toMatch(/page Roll-over/);
});

test("the next report marks what changed by how much, and the same one is not kept twice", async () => {
  const { pane, host, request } = await reportPane();
  await makeReport(pane, request(), never());
  const first = pane.store.get().report.made!;
  expect(first.before).toBeNull();
  await makeReport(pane, request(), never());
  expect(pane.store.get().report.made!.id).toBe(first.id);
  expect(await readReports(pane)).toHaveLength(1);
  await new Promise((done) => setTimeout(done, 1100));
  pane.store.dispatch({ type: "structure/edited", id: 2, change: { detach: 0.12 } });
  pane.store.dispatch({ type: "structure/edited", id: 3, change: { attach: 0.12 } });
  await makeReport(pane, request(), never());
  const second = pane.store.get().report.made!;
  expect(second.before!.id).toBe(first.id);
  const now = reportOf(second.found, "en");
  const differences = differencesOf(now, second.before!, "en");
  const ids = differences.map(({ number }) => number.id);
  expect(ids).toContain("correlation.focus");
  expect(ids).not.toContain("pool.ead");
  const changed = differences.find(({ number }) => number.id === "correlation.focus")!;
  expect(changed.before).toBe(value(reportOf(first.found, "en"), "correlation.focus"));
  expect(changed.changeText).toMatch(/^[+−]\d+\.\d+ pts$/);
  expect((await host.readTable(REPORTS_TABLE)).values.length).toBe(2 * numbersOf(now).length);
});

test("the sheet holds every number with its value, its standing and its trace, and every source in full", () => {
  const plan = reportSheetPlan({ name: "SRT Q&A", report, when: "2026-11-27T10:00:00Z", before: null });
  const rows = plan.blocks.flatMap(({ values }) => values);
  for (const number of numbersOf(report)) {
    const trace = traceText(number.origin, "en");
    expect(rows).toContainEqual([number.label, number.value, number.unit, reportTexts.en.standings[number.standing], trace]);
  }
  const stamp = plan.formats.find(({ role }) => role === "stamp")!;
  expect(plan.blocks[0]!.values[stamp.area.row]![0]).toMatch(/^SYNTHETIC/);
  const urls = rows.map((row) => String(row[4] ?? "")).filter((text) => text.startsWith("https://"));
  for (const { url } of report.sources) expect(urls).toContain(url);
  const last = plan.blocks.at(-1)!;
  expect(plan.blocks.every(({ row, values }, k) => k === 0 || row > plan.blocks[k - 1]!.row && values.length > 0)).toBe(true);
  expect(last.values).toHaveLength(2 + report.sources.length);
}); // prettier-ignore

test("the sheet tells what changed since the report before", async () => {
  const { pane, request } = await reportPane();
  const plain = await findReport(pane, request(), never());
  const values = new Map(numbersOf(reportOf(plain, "en")).map(({ id, value: x }) => [id, x]));
  values.set("pool.ead", 5e9);
  const made = { found: plain, id: "B", when: "2026-11-27T10:00:00Z", before: { id: "A", when: "2026-11-26T10:00:00Z", engine: "", hash: "", values } }; // prettier-ignore
  const shown = shownReport(made, "en");
  const plan = reportSheetPlan({ name: "SRT Q&A", ...shown });
  const rows = plan.blocks.flatMap(({ values: cells }) => cells);
  expect(rows).toContainEqual(["What changed since the report of 2026-11-26T10:00:00Z"]);
  expect(rows).toContainEqual(["EAD", "USD\u00a05,000,000,000", "USD\u00a010.00\u00a0bn", "+100.00\u00a0%"]);
});

test("a workbook's focus and look are read back, those of another version are not", () => {
  expect(isReportInputs(noReport.inputs)).toBe(true);
  expect([null, {}, { scenario: "NONE", tranche: null, theme: "light" }, { scenario: "BASE", tranche: 3, theme: "light" }].map(isReportInputs)).toEqual([false, false, false, false]); // prettier-ignore
});

test("a report that is cancelled leaves the page as it was", async () => {
  const { pane, request } = await reportPane();
  const abort = new AbortController();
  abort.abort();
  await makeReport(pane, request(), abort.signal);
  const { made, progress, failure } = pane.store.get().report;
  expect([made, progress, failure]).toEqual([null, null, null]);
});

test("a pool of another theme is not said to hang on spending on AI, in both languages, and its scenario is called by its theme", () => {
  const energy = { ...found, pool: { ...found.pool, theme: { ...found.pool.theme, name: "Energy" } } };
  const section = (language: "en" | "zh-Hant", id: string) => reportOf(energy, language).sections.find((one) => one.id === id)!; // prettier-ignore
  const [capex, size] = [section("en", "capex"), section("en", "size")];
  expect(capex.sentences.at(-1)).toBe("The theme of this pool is Energy: the chain is that of spending on AI, and does not say how it reaches this pool."); // prettier-ignore
  expect(capex.numbers.some(({ id }) => id === "capex.theme")).toBe(false);
  expect(size.sentences.join(" ")).not.toMatch(/\bAI\b/);
  expect(section("zh-Hant", "capex").sentences.at(-1)).toContain("本授信池的主題為「Energy」");
  expect(section("en", "pool").sentences.join(" ")).toContain("depend on the Energy theme");
});

test("the report says what its scenario meets in the pool", () => {
  expect(report.limits.join(" ")).toMatch(/in this pool: The scenario shocks /);
  expect(reportOf(found, "zh-Hant").limits.join("")).toMatch(/於本授信池：此情境/);
});
