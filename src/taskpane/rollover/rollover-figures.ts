import {
  quantileOf,
  quarterText,
  relief,
  shareBelow,
  type Estimate,
  type RetainedResult,
  type RolloverDeal,
  type RolloverResult,
} from "../../core/index.ts";
import type { RatioStep } from "../../charts/ratio-waterfall.ts";
import type { Language } from "../../language/language.ts";
import { bySemicolons } from "../../language/lists.ts";
import { countText, percentText } from "../numbers/format.ts";
import type { Rolled, Source } from "./rollover-state.ts";
import { rolloverTexts } from "./texts.ts";

/** A measure at the bank's lambda and with the market on its own, with standard errors where there are any. */
export type KeyFigure = {
  readonly name: string;
  readonly kind: "share" | "amount" | "correlation";
  readonly linked: { readonly value: number; readonly error: number };
  readonly alone: { readonly value: number; readonly error: number };
};

const LEVELS = [0.01, 0.05, 0.5];

/** The measures of the table, in its order. */
export function keyFigures({ question, linked, alone }: Rolled, language: Language): readonly KeyFigure[] {
  const texts = rolloverTexts[language];
  const { bank } = question;
  type Of = (result: RolloverResult) => { readonly value: number; readonly error: number };
  const row = (name: string, kind: KeyFigure["kind"], of: Of): KeyFigure => ({ name, kind, linked: of(linked), alone: of(alone) }); // prettier-ignore
  const bare = (value: number) => ({ value, error: 0 });
  const below = (name: string, point: number) => row(texts.below(name, percentText(point)), "share", ({ least }) => shareBelow(least, point)); // prettier-ignore
  return [
    row(texts.refusedRow, "share", ({ refused }) => refused),
    row(texts.pricedOutRow, "share", ({ pricedOut }) => pricedOut),
    row(texts.peakMean, "amount", ({ peakMean }) => peakMean),
    ...[0.95, 0.99].map((level) => row(texts.peakAt(100 * level), "amount", ({ peak }) => bare(quantileOf(peak, level)))), // prettier-ignore
    ...LEVELS.map((level) => row(texts.leastAt(100 * level), "share", ({ least }) => bare(quantileOf(least, level)))),
    below(texts.target, bank.target),
    below(texts.requirement, bank.requirement),
    below(texts.mda, bank.mda),
    ...lossFigures(linked, alone, language),
  ];
}

/** Rows that pools add: what they lose, what the bank bears of it, and how RWA back and losses come together. */
function lossFigures(linked: RolloverResult, alone: RolloverResult, language: Language): readonly KeyFigure[] {
  const texts = rolloverTexts[language];
  if (linked.losses === null || alone.losses === null) return [];
  const [own, beside] = [linked.losses, alone.losses];
  const row = (name: string, kind: KeyFigure["kind"], of: (losses: RetainedResult) => Estimate): KeyFigure => ({ name, kind, linked: of(own), alone: of(beside) }); // prettier-ignore
  return [
    row(texts.poolLosses, "amount", ({ lostMean }) => lostMean),
    row(texts.retainedMean, "amount", ({ retainedMean }) => retainedMean),
    row(texts.retainedAt(99), "amount", ({ retained }) => ({ value: quantileOf(retained, 0.99), error: 0 })),
    row(texts.wrongWay, "correlation", ({ wrongWay }) => wrongWay),
  ];
}

/** What pools add, in a sentence: what the bank bears, and whether RWA come back when pools lose. */
export function lossFinding({ question, linked, alone }: Rolled, unit: string, language: Language): string | null {
  const texts = rolloverTexts[language];
  if (linked.losses === null || alone.losses === null) return null;
  const { retainedMean, lostMean, wrongWay } = linked.losses;
  const use = question.bank.losses ? texts.lossesTaken : texts.lossesShown;
  const together = texts.together(correlationText(wrongWay.value, wrongWay.error), correlationText(alone.losses.wrongWay.value, alone.losses.wrongWay.error)); // prettier-ignore
  return `${texts.borne(amount(retainedMean.value, unit), amount(lostMean.value, unit))} ${use} ${together}`;
}

/** A correlation with as many digits as its error leaves. */
export function correlationText(value: number, error: number): string {
  const digits = error > 0.01 ? 1 : 2;
  return `${value.toFixed(digits)}`.replace(/^-(0\.0+)$/, "$1").replace("-", "−");
}

/** What the simulation says, in a sentence. */
export function finding({ question, linked, alone }: Rolled, scenario: string, language: Language): string {
  const texts = rolloverTexts[language];
  const point = question.bank.requirement;
  const [share, beside] = [linked, alone].map(({ least }) => shareBelow(least, point));
  const refused = percentText(linked.refused.value, linked.refused.error);
  return texts.finding(scenario, refused, percentText(point), percentText(share!.value, share!.error), percentText(beside!.value, beside!.error)); // prettier-ignore
}

/** RWA relief that ends in a quarter: of the share in technology, media and telecoms, and the rest. */
export type Rung = { readonly quarter: string; readonly tmt: number; readonly rest: number };

/** Every quarter from the first deal's to the last one's. */
export function rungsOf(deals: readonly RolloverDeal[]): readonly Rung[] {
  const quarters = deals.map(({ quarter }) => quarter);
  const [first, last] = [Math.min(...quarters), Math.max(...quarters)];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const ending = deals.filter(({ quarter }) => quarter === first + i);
    const tmt = ending.reduce((sum, deal) => sum + deal.tmt * relief(deal), 0);
    return { quarter: quarterText(first + i), tmt, rest: ending.reduce((sum, deal) => sum + relief(deal), 0) - tmt };
  });
}

/** What the ladder says. */
export function ladderFinding(rungs: readonly Rung[], unit: string, language: Language) {
  const texts = rolloverTexts[language];
  const tmt = rungs.reduce((sum, rung) => sum + rung.tmt, 0);
  const all = tmt + rungs.reduce((sum, { rest }) => sum + rest, 0);
  const title = texts.ladder(amount(all, unit), rungs[0]!.quarter, rungs.at(-1)!.quarter, percentText(all > 0 ? tmt / all : 0)); // prettier-ignore
  return { title, description: texts.ladderDescription(bySemicolons(rungs.map((rung) => `${rung.quarter} ${amount(rung.tmt + rung.rest, unit)}`), language)) }; // prettier-ignore
}

/** What the outcomes by quarter say: the quarter in which most deals stand without protection. */
export function outcomeFinding({ question, linked, alone }: Rolled, language: Language) {
  const texts = rolloverTexts[language];
  const open = ({ outcome }: RolloverResult) => outcome.map(([, , pricedOut, refused]) => pricedOut! + refused!);
  const shares = open(linked);
  const worst = shares.reduce((most, share, q) => (share > shares[most]! ? q : most), 0);
  const title = texts.outcomes(quarterText(question.first + worst), percentText(shares[worst]!));
  const description = texts.outcomesDescription(percentText(linked.outcome.at(-1)![1]!), percentText(open(alone)[worst]!)); // prettier-ignore
  return { title, description };
}

/** What the fan says: its end. */
export function fanFinding({ question, linked, alone }: Rolled, language: Language) {
  const texts = rolloverTexts[language];
  const last = linked.fan.at(-1)!;
  const [least, median, beside] = [last[0]!, last[3]!, alone.fan.at(-1)![3]!].map((ratio) => percentText(ratio));
  const quarter = quarterText(question.first + question.quarters - 1);
  return { title: texts.fan(quarter, median!, least!), description: texts.fanDescription(beside!) };
}

/** From CET1 over RWA at the start to the same of their means at the end: each step leaves the others as they were. */
export function ratioSteps({ question, linked }: Rolled, language: Language): readonly RatioStep[] {
  const texts = rolloverTexts[language];
  const { bank, quarters } = question;
  const { cet1, rwa, back } = linked.end;
  const earned = bank.cet1 + bank.rwa * bank.earnings * quarters;
  const borne = bank.losses ? linked.losses!.retainedMean.value : 0;
  const lost = bank.premium ? texts.lostAndPremium : texts.lost;
  // Ratios after each step. RWA back is told before what pools cost, so that it stands in the same place in every case.
  const steps: readonly (readonly [name: string, after: number])[] = [
    [texts.earned, earned / bank.rwa],
    [lost, (cet1 + borne) / bank.rwa],
    [texts.back, (cet1 + borne) / (bank.rwa + back)],
    ...(bank.losses ? [[texts.retainedStep, cet1 / (bank.rwa + back)] as const] : []),
    [texts.migration, cet1 / rwa],
  ];
  const start = bank.cet1 / bank.rwa;
  const changes = steps.map(([name, after], k) => change(name, steps[k - 1]?.[1] ?? start, after, language));
  return [level(texts.start, start), ...changes, level(texts.end, cet1 / rwa)];
}

function level(name: string, ratio: number): RatioStep {
  return { name, from: ratio, to: ratio, kind: "level", label: percentText(ratio) };
}

function change(name: string, from: number, to: number, language: Language): RatioStep {
  const texts = rolloverTexts[language];
  const size = percentText(Math.abs(to - from)).replace(/\u00a0?%$/, "");
  return { name, from, to, kind: to < from ? "less" : "more", label: texts.points(`${to < from ? "−" : "+"}${size}`) };
}

/** What the waterfall says. */
export function ratioFinding(steps: readonly RatioStep[], language: Language) {
  const texts = rolloverTexts[language];
  const title = texts.waterfall(steps[0]!.label, steps.at(-1)!.label, steps[3]!.label);
  return { title, description: texts.waterfallDescription(bySemicolons(steps.map(({ name, label }) => `${name} ${label}`), language)) }; // prettier-ignore
}

/** An amount in the unit of deals and bank. */
export function amount(value: number, unit: string): string {
  return unit === "" ? countText(value) : `${unit}\u00a0${countText(value)}`;
}

/** True where the cells themselves say that they are synthetic. */
export function isSynthetic({ content }: Source): boolean {
  return content.values.some((row) => row.some((cell) => typeof cell === "string" && /synthetic|合成/i.test(cell)));
}
