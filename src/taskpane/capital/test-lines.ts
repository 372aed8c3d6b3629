import { checklistOf, type Framework } from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import { sentenceIn } from "../../core/index.ts";
import { percentText, plainPercent, shareText } from "../numbers/format.ts";
import type { CapitalFound } from "./capital-question.ts";
import type { CapitalInputs } from "./capital-state.ts";
import { capitalTexts, type CapitalTexts } from "./texts.ts";

/** A test with its result and the reason; neither passed nor failed where a threshold is missing or another law's. */
export type TestLine = {
  readonly name: string;
  readonly result: "pass" | "fail" | "none";
  readonly word: string;
  readonly why: string;
  readonly standing: "law" | "definition" | "proposal" | "uk alone";
};

/** The tests of the page, in its order. */
export function testLines(found: CapitalFound, inputs: CapitalInputs, language: Language): readonly TestLine[] {
  const texts = capitalTexts[language];
  return [
    mechanicalLine(found, texts),
    coverageLine(found, inputs, texts),
    commensurateLine(found, texts),
    throughTimeLine(found, texts),
    firstLossLine(found, texts),
    unexpectedLine(found, inputs, texts),
    ukGateLine(found, inputs.framework, language),
    contractLine(inputs, texts),
  ];
}

function mechanicalLine({ tests: { mechanical } }: CapitalFound, texts: CapitalTexts): TestLine {
  const { ratio, passed } = mechanical;
  const line = { ...resultOf(passed, texts), standing: "law" } as const;
  if (mechanical.test === "first loss") return { ...line, name: texts.mechanicalFirstLoss, why: texts.firstLossWhy(shareText(ratio)) }; // prettier-ignore
  const names = mechanical.mezzanines.join(", ");
  return { ...line, name: texts.mechanicalMezzanine(names), why: texts.mezzanineWhy(shareText(ratio)) };
}

function coverageLine({ tests: { coverage } }: CapitalFound, { margin }: CapitalInputs, texts: CapitalTexts): TestLine {
  if (coverage === Infinity) return { ...none(texts.noFigure), name: texts.coverage, why: texts.lossless, standing: "definition" }; // prettier-ignore
  const asked = margin === null ? texts.coverageNone : texts.coverageMargin(String(margin));
  const result = margin === null ? none(texts.noMargin) : resultOf(coverage >= margin, texts);
  return { ...result, name: texts.coverage, why: texts.coverageWhy(coverage.toFixed(1), asked), standing: "definition" }; // prettier-ignore
}

function commensurateLine({ tests: { commensurate } }: CapitalFound, texts: CapitalTexts): TestLine {
  const line = { name: texts.commensurate, standing: "definition" } as const;
  if (commensurate === null) return { ...line, ...none(texts.nothing), why: texts.commensurateNothing };
  const { transferred, reliefRatio, ratio } = commensurate;
  const why = texts.commensurateWhy(lossShareText(transferred), shareText(reliefRatio), ratio.toFixed(2));
  return { ...line, ...resultOf(ratio >= 1, texts), why };
}

/** Even and late losses; the lower share counts. */
function throughTimeLine({ deal, tests: { throughTime } }: CapitalFound, texts: CapitalTexts): TestLine {
  const line = { name: texts.throughTime, standing: "definition" } as const;
  if (throughTime === null) return { ...line, ...none(texts.noFigure), why: texts.noRunOff };
  if (!(deal.relief > 0)) return { ...line, ...none(texts.nothing), why: texts.commensurateNothing };
  const { even, back, lower } = throughTime;
  const relief = deal.relief / deal.before;
  const why = texts.throughTimeWhy([lossShareText(even), lossShareText(back), shareText(relief), (lower / relief).toFixed(2)]); // prettier-ignore
  return { ...line, ...resultOf(lower >= relief, texts), why };
}

function firstLossLine({ tests: { firstLoss } }: CapitalFound, texts: CapitalTexts): TestLine {
  const { thickness, least } = firstLoss;
  const asked = least === null ? texts.firstLossNone : texts.thresholdAsked(percentText(least));
  const result = least === null ? none(texts.noThreshold) : resultOf(thickness >= least, texts);
  return { ...result, name: texts.firstLossSize, why: texts.firstLossSizeWhy(plainPercent(thickness), asked), standing: "proposal" }; // prettier-ignore
}

/** Unexpected loss that others bear, as a proposal would test it. */
function unexpectedLine(
  { tests: { throughTime } }: CapitalFound,
  inputs: CapitalInputs,
  texts: CapitalTexts,
): TestLine {
  // prettier-ignore
  const line = { name: texts.unexpected, standing: "proposal" } as const;
  if (throughTime === null) return { ...line, ...none(texts.noFigure), why: texts.noRunOff };
  const { pbaThreshold } = inputs;
  const asked = pbaThreshold === null ? texts.thresholdNone : texts.thresholdAsked(plainPercent(pbaThreshold));
  const result = pbaThreshold === null ? none(texts.noThreshold) : resultOf(throughTime.unexpected >= pbaThreshold, texts); // prettier-ignore
  return { ...line, ...result, why: texts.unexpectedWhy(shareText(throughTime.unexpected), asked) };
}

/** In force in the UK for standardised pools; for others it says what would be. */
function ukGateLine({ capital, tests: { ukGate } }: CapitalFound, framework: Framework, language: Language): TestLine {
  const texts = capitalTexts[language];
  const applies = framework === "uk" && capital.irbShare === 0;
  const line = { name: texts.ukGate, standing: applies ? "law" : "uk alone" } as const;
  if ("gap" in ukGate) return { ...line, ...none(texts.noFigure), why: sentenceIn(language, ukGate.gap) };
  const { figure, threshold, passed } = ukGate;
  const result = applies ? resultOf(passed, texts) : none(passed ? texts.would.pass : texts.would.fail);
  return { ...line, ...result, why: texts.ukGateWhy(plainPercent(figure), percentText(threshold)) };
}

/** Passed where every condition is answered yes, failed where one is not met. */
function contractLine(inputs: CapitalInputs, texts: CapitalTexts): TestLine {
  const answers = checklistOf(inputs).map(([name]) => inputs.checklist[name]);
  const count = (answer: boolean | undefined) => answers.filter((one) => one === answer).length;
  const [yes, no, open] = [count(true), count(false), count(undefined)];
  const result = no > 0 ? resultOf(false, texts) : open > 0 ? none(texts.open) : resultOf(true, texts);
  return { ...result, name: texts.contract, why: texts.contractWhy(yes, no, open), standing: "law" };
}

function resultOf(passed: boolean, texts: CapitalTexts) {
  return { result: passed ? "pass" : "fail", word: passed ? texts.pass : texts.fail } as const;
}

function none(word: string) {
  return { result: "none", word } as const;
}

function lossShareText(share: number): string {
  return plainPercent(Number(share.toFixed(3)));
}
