import { bankOf, type Cell, type RolloverQuestion } from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import { rangeText } from "../../workbook/reference.ts";
import { InsertSheet } from "../frame/insert-sheet.tsx";
import type { ChosenScenario } from "../own-ranges/chosen-scenario.ts";
import { assumedSentences } from "../reach/assumed-notes.tsx";
import { reachSentence } from "../reach/reach-notes.tsx";
import { reachTexts } from "../reach/texts.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { isSynthetic, rungsOf } from "./rollover-figures.ts";
import { rolloverSheetPlan } from "./rollover-sheet.ts";
import type { RolloverRequest, Source } from "./rollover-state.ts";
import { rolloverTexts } from "./texts.ts";

type Props = { readonly deals: Source; readonly bank: Source; readonly request: RolloverRequest };

/** The roll-over as a sheet of live formulas. Formulas take lambda from the bank's rows, so that another one is asked to be written there. */
export function InsertRollover({ deals, bank, request }: Props) {
  const texts = useTexts(rolloverTexts);
  const language = useLanguage();
  const { question, scenario, pools } = request;
  const own = question.bank.lambda === bankOf(bank.content.values).lambda;
  return (
    <InsertSheet
      label={texts.insert}
      sheet={texts.sheet}
      hint={texts.insertHint}
      problem={own ? null : texts.insertLambda}
      plan={(name) =>
        rolloverSheetPlan({
          name,
          language,
          deals: referenceOf(deals),
          bank: referenceOf(bank),
          scenario,
          settings: settingsOf(question, language),
          losses: question.pools !== null,
          quarters: question.quarters,
          rungs: rungsOf(question.deals).length,
          count: question.deals.length,
          synthetic: isSynthetic(deals) || isSynthetic(bank),
          reach: pools.flatMap((one) => reachLines(one, scenario, language)),
        })
      }
    />
  );
}

/** What was assumed of a pool and what the scenario meets in it, each behind the deals that it belongs to. */
function reachLines({ deals, pool }: RolloverRequest["pools"][number], scenario: ChosenScenario, language: Language) {
  const { ofPool } = reachTexts[language];
  return [...assumedSentences(pool, language), reachSentence(pool, scenario, language)].map((line) =>
    ofPool(deals, line),
  );
}

/** Paths and seed; with pools how their losses are drawn too. */
function settingsOf({ paths, seed, pools }: RolloverQuestion, language: Language): readonly (readonly Cell[])[] {
  const texts = rolloverTexts[language];
  const drawn = [
    [texts.settings.paths, paths],
    [texts.settings.seed, seed],
  ];
  if (pools === null) return drawn;
  const { lgdModel, kappa, dependence, contagion } = pools.question.simulation;
  const isT = dependence.df !== Infinity;
  return [
    ...drawn,
    ["LGD", lgdModel],
    ["PD curve", kappa.every((k) => k === 1) ? "flat" : "seasoned"],
    ["Copula", isT ? "t" : "gaussian"],
    ...(isT ? [["DF", dependence.df]] : []),
    ["Contagion", contagion?.mode ?? "off"],
  ];
}

/** How formulas name a range: by its name where it has one. */
function referenceOf({ content, named }: Source): string {
  return named?.name ?? rangeText(content.address);
}
