import type { DealCost, DealEconomics } from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import { amountText, percentText } from "../numbers/format.ts";
import { capitalTexts } from "./texts.ts";

/** A measure of a deal's cost as it is shown and copied. */
export type CostLine = {
  readonly name: string;
  readonly text: string;
  readonly exact: string;
  readonly formula: string;
};

type Measure = keyof (typeof capitalTexts)["en"]["formulas"];

/** What a deal costs and is worth, line by line. */
export function costLines(found: DealEconomics, currency: string | null, language: Language): readonly CostLine[] {
  const texts = capitalTexts[language];
  const line = (name: Measure, exact: number, text: string): CostLine =>
    ({ name: texts[name], text, exact: String(exact), formula: texts.formulas[name] }); // prettier-ignore
  const share = (name: Measure, x: number) => line(name, x, percentText(x));
  const amount = (name: Measure, x: number) => line(name, x, amountText(x, currency));
  const net = found.netCostOfCapital;
  const ratio = texts.ratioShown(percentText(found.ratioBefore), percentText(found.ratioAfter), signed(found.ratioChangeBps)); // prettier-ignore
  return [
    amount("capitalReleased", found.capitalReleased),
    amount("grossCost", found.grossCost),
    share("gross", found.grossCostOfCapital),
    net === net ? share("net", net) : { ...share("net", net), text: texts.noExpectedLoss, exact: texts.noExpectedLoss },
    share("afterTax", found.afterTaxCostOfCapital),
    line("costBps", found.costBps, texts.bps(found.costBps.toFixed(1))),
    line("leverage", found.leverage, texts.times(found.leverage.toFixed(2))),
    amount("value", found.value),
    line("ratio", found.ratioAfter, ratio),
  ];
}

function signed(bps: number): string {
  return `${bps < 0 ? "−" : "+"}${Math.abs(bps).toFixed(1)}`;
}

/** What the life of a deal says, in a sentence, and what its chart tells. */
export function lifeFinding(
  { through }: DealCost,
  language: Language,
): { readonly title: string; readonly description: string } {
  const texts = capitalTexts[language];
  const { breakEven, average, ends, periods } = through;
  const price = (x: number) => (x === Infinity ? texts.noneReleased : percentText(x));
  const released = periods.filter(({ costOfCapital }) => costOfCapital < Infinity);
  const years = (x: number) => String(Number(x.toFixed(2)));
  const description = texts.lifeDescription(price(periods[0]!.costOfCapital), price(released.at(-1)?.costOfCapital ?? Infinity)); // prettier-ignore
  if (breakEven === Infinity) return { title: texts.lifeNever(years(ends), price(average)), description };
  if (breakEven === 0) return { title: texts.lifeAtOnce(price(average)), description };
  return { title: texts.lifeReached(years(breakEven), price(average)), description };
}
