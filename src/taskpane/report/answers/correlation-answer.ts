import type { Language } from "../../../language/language.ts";
import { stressTexts } from "../../stress/texts.ts";
import type { ReportFound } from "../report-found.ts";
import type { ReportNumber, ReportSection } from "../report-model.ts";
import { answerTexts } from "./texts.ts";
import { lossNumber, tailNumber, WHOLE } from "./law-numbers.ts";
import { times } from "./numbers.ts";
import { focusName } from "./focus-name.ts";

/** How correlated the pool is: what clustering alone does to the tranche. */
export function correlationAnswer(found: ReportFound, language: Language): ReportSection {
  const texts = answerTexts[language].correlation;
  const { standard, focus, shown } = found;
  const scenario = focusName(found, language);
  const pools = {
    standard: lossNumber({ id: "correlation.pool.standard", label: texts.poolStandard }, standard, WHOLE, "model"),
    focus: lossNumber({ id: "correlation.pool.focus", label: texts.poolFocus(scenario) }, focus, WHOLE, "assumption"),
  };
  const tails = {
    standard: tailNumber({ id: "correlation.tail.standard", label: texts.tailStandard }, standard, "model"),
    focus: tailNumber({ id: "correlation.tail.focus", label: texts.tailFocus(scenario) }, focus, "assumption"),
  };
  const steps = stepNumbers(found, language);
  const own = lossNumber({ id: "correlation.standard", label: texts.of(shown.name, texts.standard) }, standard, shown, "model"); // prettier-ignore
  const end = lossNumber(
    { id: "correlation.focus", label: texts.of(shown.name, scenario) },
    focus,
    shown,
    "assumption",
  );
  const ratio = times(
    {
      id: "correlation.ratio",
      label: texts.ratio(shown.name),
      value: own.value > 0 ? end.value / own.value : Infinity,
    },
    { standing: "assumption", origin: focus.origin },
  );
  const all = [{ name: stressTexts[language].twin, number: steps.twin }, { name: texts.standard, number: own }, ...steps.effects]; // prettier-ignore
  return {
    id: "correlation",
    question: texts.question,
    headline: texts.headline(shown.name, own.text, end.text, scenario),
    sentences: [
      texts.pool(pools.standard.text, pools.focus.text),
      texts.tail(tails.standard.text, tails.focus.text),
      texts.steps(all.slice(1).map(({ name, number }) => texts.step(name, number.text))),
    ],
    key: { ...ratio, text: `${ratio.text}×` },
    numbers: [ratio, ...Object.values(pools), ...Object.values(tails), ...all.map(({ number }) => number), end],
    chart: {
      kind: "bars",
      title: texts.headline(shown.name, own.text, end.text, scenario),
      description: texts.chartDescription(shown.name),
      axis: stressTexts[language].barsAxis(shown.name),
      names: all.map(({ name }) => name),
      series: [{ name: shown.name, colour: "mezzanine", values: all.map(({ number }) => number.value) }],
      labels: all.map(({ number }) => number.text),
      isShare: true,
    },
  };
}

/** The twin without clustering, and the law after each effect. */
function stepNumbers({ twin, effects, steps, shown }: ReportFound, language: Language) {
  const texts = answerTexts[language].correlation;
  const words = stressTexts[language];
  const number = (id: string, name: string, k: number): ReportNumber =>
    lossNumber({ id, label: texts.of(shown.name, name) }, k < 0 ? twin : steps[k]!, shown, k < 0 ? "model" : "assumption"); // prettier-ignore
  return {
    twin: number("correlation.twin", words.twin, -1),
    effects: effects.map((effect, k) => ({
      name: words.effects[effect],
      number: number(`correlation.after.${effect}`, words.effects[effect], k),
    })),
  };
}
