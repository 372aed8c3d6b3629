import { totalEad } from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import { byCommas } from "../../language/lists.ts";
import { amountScale, amountText, percentText, plainPercent } from "../numbers/format.ts";
import { investorCash, type YearCash } from "./investor-cash.ts";
import { timeTexts } from "./texts.ts";
import type { Followed } from "./time-state.ts";

/** What a chart says: its title is its finding. */
export type Finding = { readonly title: string; readonly description: string };

export type TimeFindings = { readonly fan: Finding; readonly survival: Finding; readonly cash: Finding };

/** What was found, in words. */
export function timeFindings(found: Followed, language: Language): TimeFindings {
  const texts = timeTexts[language];
  const { fan, survival, rows } = found;
  const last = fan.at(-1)!;
  const years = String(Number(last.time.toFixed(2)));
  const [mean, median, high] = [last.mean, last.median, last.high].map((loss) => percentText(loss));
  const { name, detach } = rows[0]!;
  const lasts = (survival.find(({ end }) => end === detach) ?? survival[0]!).points.at(-1)!.survival;
  return {
    fan: {
      title: texts.fan("95 %", years, high!),
      description: texts.fanDescription(mean!, median!, high!, years),
    },
    survival: {
      title: texts.survival(name, percentText(lasts), years),
      description: texts.survivalDescription(
        name,
        byCommas(
          survival.map(({ end }) => plainPercent(end)),
          language,
        ),
      ),
    },
    cash: cashFinding(found, language),
  };
}

function cashFinding(found: Followed, language: Language): Finding {
  const texts = timeTexts[language];
  const cash = cashOf(found);
  const { currency } = found.pool;
  const sum = (of: (year: YearCash) => number) => amountText(cash.reduce((total, year) => total + of(year), 0), currency); // prettier-ignore
  const title = cash.length === 0 ? texts.cashNone : texts.cash(sum((year) => year.premium), sum((year) => year.lost)); // prettier-ignore
  return { title, description: texts.cashDescription(cash.length) };
}

/** Expected cash in the unit that keeps its largest amounts short, and that unit. */
export function scaledCash(found: Followed): { readonly cash: readonly YearCash[]; readonly unit: string } {
  const cash = cashOf(found);
  const { divisor, suffix } = amountScale(Math.max(0, ...cash.map(({ premium, principal }) => premium + principal)));
  const scaled = cash.map(({ year, premium, principal, lost }) => ({
    year,
    premium: premium / divisor,
    principal: principal / divisor,
    lost: lost / divisor,
  }));
  return { cash: scaled, unit: [found.pool.currency, suffix].filter(Boolean).join(" ") };
}

/** Expected cash of investors, year by year; none where they hold nothing or the deal cannot be followed. */
export function cashOf({ deal, rows, pool }: Followed): readonly YearCash[] {
  if ("reason" in deal) return [];
  const cash = investorCash(deal, rows, totalEad(pool));
  return cash.some(({ principal, lost }) => principal + lost > 0) ? cash : [];
}
