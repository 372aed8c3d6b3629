import { expectedTrancheLoss, rarityOf, tranche } from "../../../core/index.ts";
import type { Language } from "../../../language/language.ts";
import { plainPercent } from "../../numbers/format.ts";
import { DENOMINATORS, namedAgainst, UNIT } from "../../scale/chain.ts";
import { scaleTexts } from "../../scale/texts.ts";
import type { ReportFound } from "../report-found.ts";
import type { Origin, ReportNumber, ReportSection, Standing } from "../report-model.ts";
import { answerTexts } from "./texts.ts";
import { chainAnswer, type ChainAnswer } from "./capex-answer.ts";
import { focusName } from "./focus-name.ts";
import { lossNumber } from "./law-numbers.ts";
import { amountIn, count, money, share, threeFigures, times } from "./numbers.ts";

/** How big all this is: the sum beside what bears it, and how far it is from where it would matter. */
export function sizeAnswer(found: ReportFound, language: Language): ReportSection {
  const texts = answerTexts[language].size;
  const chain = chainAnswer(found, language);
  const held = chain.amounts.at(-1)!;
  const scenario = focusName(found, language);
  const beside = besideNumbers(chain, held, language);
  const loss = lossNumbers(found, held, language);
  const title = texts.headline(held.text, beside[0]!.share.text, beside[0]!.name);
  return {
    id: "size",
    question: texts.question,
    headline: title,
    sentences: [
      ...beside.map((one) => texts.beside(one.name, one.share.text, one.material, one.times.text)),
      texts.lost(scenario, loss.rate.text, held.text, loss.lost.text, loss.own.text),
      loss.rarity === null ? texts.beyond(scenario, loss.pool.text) : texts.rare(scenario, loss.pool.text, loss.rarity.text),
      texts.upside(found.pool.theme.name, found.shown.name, loss.upside.text, loss.rate.text),
    ],
    key: beside[0]!.share,
    numbers: [held, ...beside.flatMap((one) => [one.amount, one.share, one.times]), loss.rate, loss.lost, loss.own, loss.pool, ...(loss.rarity === null ? [] : [loss.rarity]), loss.upside].map(ofSize),
    chart: {
      kind: "ladder",
      title,
      description: texts.chartDescription,
      axis: scaleTexts[language].ladderAxis(UNIT),
      names: [texts.held, ...beside.map(({ name }) => name), texts.lostShort],
      series: [{ name: UNIT, colour: "senior", values: [held.value, ...beside.map(({ amount }) => amount.value), loss.lost.value] }],
      labels: [held, ...beside.map(({ amount }) => amount), loss.lost].map(({ value }) => threeFigures(value)),
      isShare: false,
    },
  }; // prettier-ignore
}

/** The same amount in another section is a number of its own. */
function ofSize(number: ReportNumber): ReportNumber {
  return number.id.startsWith("size.") ? number : { ...number, id: `size.${number.id}` };
}

/** What the amount is held against: how much of it, and how many times larger it would have to be. */
function besideNumbers({ rows }: ChainAnswer, held: ReportNumber, language: Language) {
  const texts = answerTexts[language].size;
  return namedAgainst(scaleTexts[language]).map(({ name, value, material }, k) => {
    const { share: of, breakEven } = rows.at(-1)!.relations[k]!;
    const known = { standing: held.standing, origin: held.origin };
    const at = plainPercent(material);
    return {
      name,
      material: at,
      amount: amountIn(UNIT, { id: `size.against.${k + 1}`, label: name, value }, denominatorKnown(k, language)),
      share: share({ id: `size.share.${k + 1}`, label: texts.shareOf(name), value: of }, known),
      times: times({ id: `size.times.${k + 1}`, label: texts.timesTo(name, at), value: breakEven }, known),
    };
  });
}

function denominatorKnown(k: number, language: Language): { standing: Standing; origin: Origin } {
  const cell = (heading: string) => String(DENOMINATORS[k + 1]![DENOMINATORS[0]!.indexOf(heading)] ?? "");
  const source = scaleTexts[language].sources[cell("Source")] ?? cell("Source");
  const standing = (["verified", "press"] as const).find((word) => word === cell("Confidence")) ?? "assumption";
  return { standing, origin: { kind: "source", source, asOf: cell("As of") } };
}

/** What the scenario takes of the amount and of this pool, how rare that is, and what happens if all goes well. */
function lossNumbers({ focus, base, upside, shown, pool }: ReportFound, held: ReportNumber, language: Language) {
  const texts = answerTexts[language].size;
  const known = { standing: "assumption", origin: focus.origin } as const;
  const rate = lossNumber({ id: "size.rate", label: texts.rate(shown.name) }, focus, shown, "assumption");
  const whole = expectedTrancheLoss(focus.answer, tranche(0, 1));
  const { oneIn } = rarityOf(base.answer, whole);
  const ead = pool.ead.reduce((sum, x) => sum + x, 0);
  const notional = (shown.detach - shown.attach) * ead;
  return {
    rate,
    lost: amountIn(UNIT, { id: "size.lost", label: texts.lostShort, value: held.value * rate.value }, known),
    own: money({ id: "size.own", label: texts.own(shown.name), value: notional * rate.value }, known, pool.currency),
    pool: lossNumber({ id: "size.pool", label: texts.poolLoss }, focus, { attach: 0, detach: 1 }, "assumption"),
    rarity:
      oneIn < Infinity
        ? count({ id: "size.rarity", label: texts.rarity, value: oneIn }, { standing: "model", origin: base.origin })
        : null,
    upside: lossNumber(
      { id: "size.upside", label: texts.upsideLabel(pool.theme.name, shown.name) },
      upside,
      shown,
      "assumption",
    ),
  };
}
