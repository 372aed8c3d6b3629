import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { totalEad } from "../../core/index.ts";
import { drawCashFlows } from "../../charts/cash-flows.ts";
import { CHART_COLOURS } from "../../workbook/look.ts";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { DataTable } from "../charts/data-table.tsx";
import { amountScale, amountText, decimalText } from "../numbers/format.ts";
import { investorCash } from "./investor-cash.ts";
import { timeTexts as texts } from "./texts.ts";
import type { Followed } from "./time-state.ts";

const useStyles = makeStyles({
  note: { display: "block", color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalS },
});

const KINDS = [
  { kind: texts.premium, colour: CHART_COLOURS.senior },
  { kind: texts.principal, colour: CHART_COLOURS.pool },
  { kind: texts.losses, colour: CHART_COLOURS["first-loss"] },
];

/** What investors are expected to be paid and to lose, year by year. */
export function CashChart({ found }: { found: Followed }) {
  const styles = useStyles();
  const { deal, rows, pool } = found;
  if ("reason" in deal) return <Caption1 className={styles.note}>{deal.reason}</Caption1>;
  const cash = investorCash(deal, rows, totalEad(pool));
  const total = (of: (year: (typeof cash)[number]) => number) => cash.reduce((sum, year) => sum + of(year), 0);
  const [premium, lost] = [total((year) => year.premium), total((year) => year.lost)];
  if (total((year) => year.principal) + lost === 0)
    return <Caption1 className={styles.note}>{texts.cashNone}</Caption1>;
  const { divisor, suffix } = amountScale(Math.max(...cash.map((year) => year.premium + year.principal)));
  const scaled = cash.map(({ year, ...amounts }) => ({
    year,
    premium: amounts.premium / divisor,
    principal: amounts.principal / divisor,
    lost: amounts.lost / divisor,
  }));
  const title = texts.cash(amountText(premium, pool.currency), amountText(lost, pool.currency));
  const unit = [pool.currency, suffix].filter(Boolean).join(" ");
  return (
    <>
      <ChartFigure
        title={title}
        scales="linear"
        draw={(size) =>
          drawCashFlows({
            bars: scaled.flatMap(({ year, premium: paid, principal, lost: gone }) => [
              { year, kind: texts.premium, amount: paid },
              { year, kind: texts.principal, amount: principal },
              { year, kind: texts.losses, amount: -gone },
            ]),
            kinds: KINDS,
            title,
            description: texts.cashDescription(cash.length),
            words: { year: texts.year, amount: texts.amount(unit) },
            size,
          })
        }
        table={
          <DataTable
            headings={[texts.year, texts.premium, texts.principal, texts.losses]}
            rows={scaled.map(({ year, premium: paid, principal, lost: gone }) => [
              String(year),
              ...[paid, principal, gone].map((amount) => decimalText(amount, 2)),
            ])}
          />
        }
      />
      <Caption1 className={styles.note}>{texts.assumptions}</Caption1>
    </>
  );
}
