import type { Concentration, Pool, PoolStatistics } from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import { amountText, countText, decimalText, percentText, shareText } from "../numbers/format.ts";
import { poolTexts } from "./texts.ts";

/** One line of the statistics: what is shown, what is copied, how it was computed. */
export type StatisticsLine = {
  readonly label: string;
  readonly text: string;
  readonly exact: string;
  readonly method: string;
};

/** The statistics that a reader of a pool asks for first, in that order. */
export function statisticsLines(
  pool: Pool,
  statistics: PoolStatistics,
  topTen: readonly Concentration[],
  language: Language,
): readonly StatisticsLine[] {
  const texts = poolTexts[language];
  const line = (label: string, value: number, text: string, method = texts.fromTape): StatisticsLine => ({
    label,
    text,
    exact: String(value),
    method,
  });
  const share = topTen.at(-1)!.cumulative;
  const lines = [
    line(texts.loans, statistics.loans, countText(statistics.loans)),
    line(texts.obligors, statistics.obligors, countText(statistics.obligors)),
    line(texts.groups, pool.group.names.length, countText(pool.group.names.length)),
    line(texts.ead, statistics.ead, amountText(statistics.ead, pool.currency)),
    line(texts.pd, statistics.pd, percentText(statistics.pd)),
    line(texts.lgd, statistics.lgd, percentText(statistics.lgd)),
    line(texts.maturity, statistics.maturity, texts.years(decimalText(statistics.maturity, 1))),
    line(texts.expectedLoss, statistics.expectedLoss, percentText(statistics.expectedLoss), texts.expectedLossMethod),
    line(
      texts.effectiveNumber,
      statistics.effectiveNumber,
      decimalText(statistics.effectiveNumber, 1),
      texts.effectiveNumberMethod,
    ),
    line(texts.topTen, share, shareText(share)),
  ];
  return lines.filter(({ label, exact }) => exact !== "NaN" && !(label === texts.groups && exact === "0"));
}
