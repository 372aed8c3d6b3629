import { AI, sameTheme, scaleChain, type ScaleRow } from "../../../core/index.ts";
import type { Language } from "../../../language/language.ts";
import { CHAIN, namedAgainst, namedSteps, UNIT, type NamedStep } from "../../scale/chain.ts";
import { scaleTexts } from "../../scale/texts.ts";
import type { ReportFound } from "../report-found.ts";
import type { Origin, ReportNumber, ReportSection } from "../report-model.ts";
import { answerTexts } from "./texts.ts";
import { amountIn, share, threeFigures } from "./numbers.ts";
import { themeOf } from "./pool-answer.ts";

const AS_OF = CHAIN[0]!.indexOf("As of");

/** The chain with its amounts: what is assumed of it is the weakest of its steps. */
export type ChainAnswer = {
  readonly steps: readonly NamedStep[];
  readonly rows: readonly ScaleRow[];
  readonly amounts: readonly ReportNumber[];
  /** Null of a step that is an amount itself. */
  readonly shares: readonly (ReportNumber | null)[];
};

/** The chain of the page Scale in numbers. A value that the user has changed is an assumption. */
export function chainAnswer({ chain }: Pick<ReportFound, "chain">, language: Language): ChainAnswer {
  const texts = answerTexts[language].capex;
  const words = scaleTexts[language];
  const steps = namedSteps(words).map((step, k): NamedStep => {
    const own = chain[k]! !== step.value;
    return { ...step, value: chain[k]!, ...(own ? { confidence: "assumption" as const, source: texts.ownValue } : {}) };
  });
  const rows = scaleChain(steps, namedAgainst(words));
  const origin = (k: number): Origin => ({ kind: "source", source: sourceText(steps[k]!, language), asOf: asOf(k) });
  return {
    steps,
    rows,
    amounts: rows.map(
      ({ amount: value, confidence }, k) =>
      amountIn(UNIT, { id: `capex.amount.${k + 1}`, label: steps[k]!.name, value }, { standing: confidence, origin: origin(k) }), // prettier-ignore
    ),
    shares: steps.map((step, k) =>
      step.share
        ? share({ id: `capex.share.${k + 1}`, label: texts.shareOf(step.short), value: step.value }, { standing: step.confidence, origin: origin(k) }) // prettier-ignore
        : null,
    ),
  };
}

function sourceText({ source }: NamedStep, language: Language): string {
  return scaleTexts[language].sources[source] ?? source;
}

function asOf(k: number): string {
  return String(CHAIN[k + 1]![AS_OF] ?? "");
}

/** How capital spending reaches the pool. */
export function capexAnswer(found: ReportFound, language: Language): ReportSection {
  const texts = answerTexts[language].capex;
  const { steps, amounts, shares } = chainAnswer(found, language);
  const { name } = found.pool.theme;
  const ofAi = sameTheme(name, AI);
  // The chain is that of spending on AI: the share of another theme is none of it.
  const theme = ofAi ? themeOf(found, language) : null;
  const [first, last] = [amounts[0]!, amounts.at(-1)!];
  return {
    id: "capex",
    question: texts.question,
    headline: texts.headline(first.text, last.text),
    sentences: [
      texts.chain(shares.slice(1).map((number, k) => texts.step(number!.text, steps[k + 1]!.short))),
      texts.weakest(steps.filter(({ confidence }) => confidence === "assumption").map(({ short }) => short)),
      ...(theme === null ? [] : [texts.pool(theme.text)]),
      ...(ofAi ? [] : [texts.otherTheme(name)]),
    ].filter((sentence) => sentence !== ""),
    key: last,
    numbers: [...amounts, ...shares.filter((number) => number !== null), ...(theme === null ? [] : [{ ...theme, id: "capex.theme" }])], // prettier-ignore
    chart: {
      kind: "ladder",
      title: texts.headline(first.text, last.text),
      description: texts.chartDescription,
      axis: scaleTexts[language].ladderAxis(UNIT),
      names: steps.map(({ short }) => short),
      series: [{ name: UNIT, colour: "senior", values: amounts.map(({ value }) => value) }],
      labels: amounts.map(({ value }) => threeFigures(value)),
      isShare: false,
    },
  };
}
