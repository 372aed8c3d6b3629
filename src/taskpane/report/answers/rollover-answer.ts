import { quantileOf, relief, shareBelow, type RolloverResult } from "../../../core/index.ts";
import type { Language } from "../../../language/language.ts";
import { rungsOf } from "../../rollover/rollover-figures.ts";
import { rolloverTexts } from "../../rollover/texts.ts";
import type { AskedRollover, Ran, ReportFound } from "../report-found.ts";
import type { ReportChart, ReportNumber, ReportSection } from "../report-model.ts";
import { answerTexts } from "./texts.ts";
import { focusName } from "./focus-name.ts";
import { amountIn, count, share, type Known } from "./numbers.ts";

const PEAK = 0.99;
const LEAST = 0.01;

type Roll = Extract<AskedRollover, { kind: "asked" }>;

/** What if protection cannot be rolled; or what is missing to say so, and how to add it. */
export function rolloverAnswer(found: ReportFound, language: Language): ReportSection {
  const texts = answerTexts[language].rollover;
  const { rollover, linked, alone } = found;
  const bare = { id: "rollover" as const, question: texts.question, key: null, numbers: [], chart: null };
  if (rollover.kind === "refused") return { ...bare, headline: texts.refused, sentences: [rollover.problem, texts.howTo] };
  if (rollover.kind === "missing" || linked === null || alone === null) {
    const what = rollover.kind === "missing" ? rollover.what : "both";
    return { ...bare, headline: texts.missing[what], sentences: [texts.howTo] };
  }
  return answered(found, rollover, { linked, alone }, language);
} // prettier-ignore

type Runs = { readonly linked: Ran<RolloverResult>; readonly alone: Ran<RolloverResult> };

function answered(found: ReportFound, rollover: Roll, runs: Runs, language: Language): ReportSection {
  const texts = answerTexts[language].rollover;
  const scenario = focusName(found, language);
  const ladder = ladderNumbers(rollover, language);
  const market = marketNumbers(rollover, runs, language);
  const { requirement } = rollover.request.question.bank;
  const point = share({ id: "rollover.requirement", label: texts.requirement, value: requirement }, cells(rollover, rollover.bank)); // prettier-ignore
  const title = texts.headline(ladder.relief.text, market.refused.text, scenario);
  return {
    id: "rollover",
    question: texts.question,
    headline: title,
    sentences: [
      texts.ladder(ladder.deals.text, ladder.relief.text, ladder.years.map(({ year, number }) => texts.year(year, number.text))),
      texts.back(market.peakMean.text, market.peak.text),
      texts.ratio(market.least.text, point.text, market.below.text, market.belowAlone.text),
    ],
    key: market.refused,
    numbers: [ladder.deals, ladder.relief, ...ladder.years.map(({ number }) => number), ...Object.values(market), point],
    chart: ladderChart(rollover, language),
  }; // prettier-ignore
}

/** What deals and bank say stands in their cells. */
function cells({ synthetic }: Roll, address: string): Known {
  return { standing: synthetic ? "synthetic" : "given", origin: { kind: "cell", address } };
}

/** What ends, and when. */
function ladderNumbers(rollover: Roll, language: Language) {
  const texts = answerTexts[language].rollover;
  const { deals } = rollover.request.question;
  const known = cells(rollover, rollover.deals);
  const ending = (id: string, label: string, of: typeof deals) =>
    amountIn(rollover.unit, { id, label, value: of.reduce((sum, deal) => sum + relief(deal), 0) }, known);
  const years = [...new Set(deals.map(({ quarter }) => Math.floor(quarter / 4)))].sort((a, b) => a - b);
  return {
    deals: count({ id: "rollover.deals", label: texts.deals, value: deals.length }, known),
    relief: ending("rollover.relief", texts.relief, deals),
    years: years.map((year) => ({
      year: yearText(year),
      number: ending(`rollover.relief.${yearText(year)}`, texts.reliefOf(yearText(year)), deals.filter(({ quarter }) => Math.floor(quarter / 4) === year)), // prettier-ignore
    })),
  };
}

function yearText(year: number): string {
  return String(year);
}

/** What the market does, and what that leaves of the buffer. */
function marketNumbers(rollover: Roll, { linked, alone }: Runs, language: Language) {
  const texts = answerTexts[language].rollover;
  const { bank } = rollover.request.question;
  const known: Known = { standing: "assumption", origin: linked.origin };
  const beside: Known = { standing: "assumption", origin: alone.origin };
  const { refused, pricedOut, peakMean, peak, least } = linked.answer;
  const below = (id: string, label: string, ran: Ran<RolloverResult>, how: Known): ReportNumber => {
    const { value, error } = shareBelow(ran.answer.least, bank.requirement);
    return share({ id, label, value }, how, error);
  };
  const { unit } = rollover;
  return {
    refused: share({ id: "rollover.refused", label: texts.refusedShare, value: refused.value }, known, refused.error),
    pricedOut: share({ id: "rollover.pricedOut", label: texts.pricedOut, value: pricedOut.value }, known, pricedOut.error), // prettier-ignore
    peakMean: amountIn(unit, { id: "rollover.peakMean", label: texts.peakMean, value: peakMean.value }, known),
    peak: amountIn(unit, { id: "rollover.peak", label: texts.peak, value: quantileOf(peak, PEAK) }, known),
    least: share({ id: "rollover.least", label: texts.least, value: quantileOf(least, LEAST) }, known),
    below: below("rollover.below", texts.below, linked, known),
    belowAlone: below("rollover.below.alone", texts.belowAlone, alone, beside),
  };
}

function ladderChart(rollover: Roll, language: Language): ReportChart {
  const texts = answerTexts[language].rollover;
  const words = rolloverTexts[language];
  const rungs = rungsOf(rollover.request.question.deals);
  return {
    kind: "columns",
    title: texts.chart,
    description: texts.chartDescription,
    axis: rollover.unit === "" ? words.relief : `${words.relief}, ${rollover.unit}`,
    names: rungs.map(({ quarter }) => quarter),
    series: [
      { name: words.tmt, colour: "first-loss", values: rungs.map(({ tmt }) => tmt) },
      { name: words.rest, colour: "senior", values: rungs.map(({ rest }) => rest) },
    ],
    labels: [],
    isShare: false,
  };
}
