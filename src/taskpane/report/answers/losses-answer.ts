import { expectedTrancheLoss, tranche, type SimulatedLaw } from "../../../core/index.ts";
import type { Language } from "../../../language/language.ts";
import type { CompleteRow } from "../../structure/structure-check.ts";
import type { Ran, ReportFound } from "../report-found.ts";
import type { ReportNumber, ReportSection, Standing } from "../report-model.ts";
import { answerTexts } from "./texts.ts";
import { focusName } from "./focus-name.ts";
import { goneNumber, lossNumber } from "./law-numbers.ts";
import { share } from "./numbers.ts";

/** The two models that losses are told in. */
type Case = { readonly key: "standard" | "focus"; readonly name: string; readonly ran: Ran<SimulatedLaw>; readonly standing: Standing }; // prettier-ignore

type TimedCase = Omit<Case, "ran"> & { readonly laws: Ran<readonly SimulatedLaw[]> };

/** Who loses: each tranche, bank and investors, and how long the first loss lasts. */
export function lossesAnswer(found: ReportFound, language: Language): ReportSection {
  const texts = answerTexts[language].losses;
  const { rows } = found;
  const scenario = focusName(found, language);
  const cases: readonly Case[] = [
    { key: "standard", name: texts.standard, ran: found.standard, standing: "model" },
    { key: "focus", name: scenario, ran: found.focus, standing: "assumption" },
  ];
  const losses = cases.map((one) => rows.map((row) => lossNumber({ id: `losses.${one.key}.${row.name}`, label: texts.el(row.name, one.name) }, one.ran, row, one.standing))); // prettier-ignore
  const gone = cases.map((one) => rows.slice(0, -1).map((row) => goneNumber({ id: `losses.gone.${one.key}.${row.name}`, label: texts.gone(row.name, one.name) }, one.ran, row, one.standing))); // prettier-ignore
  const investors = cases.map((one) => investorShare(one, found, language));
  const byYear = exhaustion(found, language);
  const [first] = rows;
  const title = texts.headline(first!.name, losses[0]![0]!.text, losses[1]![0]!.text, investors[0]!.text, investors[1]!.text); // prettier-ignore
  return {
    id: "losses",
    question: texts.question,
    headline: title,
    sentences: [
      texts.tranches(
        scenario,
        rows.map((row, k) => texts.tranche(row.name, losses[0]![k]!.text, losses[1]![k]!.text)),
      ),
      texts.split(investors[0]!.text, investors[1]!.text, scenario),
      texts.time(
        first!.name,
        byYear.map(({ year, standard, focus }) => texts.year(year, standard.text, focus.text)),
      ),
    ],
    key: investors[1]!,
    numbers: [...losses.flat(), ...gone.flat(), ...investors, ...byYear.flatMap(({ standard, focus }) => [standard, focus])], // prettier-ignore
    chart: {
      kind: "bars",
      title,
      description: texts.chartDescription(scenario),
      axis: texts.axis,
      names: rows.flatMap((row) => cases.map(({ key }) => texts.bar[key](row.name))),
      series: [
        { name: texts.axis, colour: "first-loss", values: rows.flatMap((_, k) => losses.map((of) => of[k]!.value)) },
      ],
      labels: rows.flatMap((_, k) => losses.map((of) => of[k]!.text)),
      isShare: true,
    },
  };
}

/** What of the pool's expected loss investors bear. */
function investorShare({ key, name, ran, standing }: Case, { rows }: ReportFound, language: Language): ReportNumber {
  const texts = answerTexts[language].losses;
  const whole = expectedTrancheLoss(ran.answer, tranche(0, 1));
  const borne = rows.reduce((sum, row) => sum + soldShare(row) * trancheAmount(row, ran.answer), 0);
  const value = whole > 0 ? borne / whole : 0;
  return share(
    { id: `losses.investors.${key}`, label: texts.investors(name), value },
    { standing, origin: ran.origin },
  );
}

function soldShare({ holder }: CompleteRow): number {
  return holder === "investor" ? 1 : holder === "bank" ? 0 : holder;
}

/** Expected loss of a tranche as a fraction of the pool. */
function trancheAmount({ attach, detach }: CompleteRow, law: SimulatedLaw): number {
  return (detach - attach) * expectedTrancheLoss(law, tranche(attach, detach));
}

/** Probability that the first loss is used up by the end of each year. */
function exhaustion({ times, standardTimes, focusTimes, rows, scenario, pool }: ReportFound, language: Language) {
  const texts = answerTexts[language].losses;
  const [first] = rows;
  return times.map((year, d) => {
    const number = ({ key, name, laws, standing }: TimedCase) =>
      goneNumber({ id: `losses.by.${year}.${key}`, label: texts.goneBy(first!.name, year, name) }, { answer: laws.answer[d]!, origin: laws.origin }, first!, standing); // prettier-ignore
    return {
      year,
      standard: number({ key: "standard", name: texts.standard, laws: standardTimes, standing: "model" }),
      focus: number({
        key: "focus",
        name: focusName({ scenario, pool }, language),
        laws: focusTimes,
        standing: "assumption",
      }),
    };
  });
}
