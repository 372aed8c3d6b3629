import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { drawCashFlows } from "../../charts/cash-flows.ts";
import type { TextsOf } from "../../language/catalogue.ts";
import { CHART_COLOURS } from "../../workbook/look.ts";
import { sentenceIn } from "../../core/index.ts";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { DataTable } from "../charts/data-table.tsx";
import { decimalText } from "../numbers/format.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { scaledCash, type Finding } from "./time-findings.ts";
import { timeTexts } from "./texts.ts";
import type { Followed } from "./time-state.ts";

const useStyles = makeStyles({
  note: { display: "block", color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalS },
});

const kindsOf = (texts: TextsOf<typeof timeTexts>) => [
  { kind: texts.premium, colour: CHART_COLOURS.senior },
  { kind: texts.principal, colour: CHART_COLOURS.pool },
  { kind: texts.losses, colour: CHART_COLOURS["first-loss"] },
];

type Props = Finding & { readonly found: Followed };

/** What investors are expected to be paid and to lose, year by year. */
export function CashChart({ found, title, description }: Props) {
  const language = useLanguage();
  const texts = useTexts(timeTexts);
  const styles = useStyles();
  const { deal } = found;
  if ("reason" in deal) return <Caption1 className={styles.note}>{sentenceIn(language, deal.reason)}</Caption1>;
  const { cash, unit } = scaledCash(found);
  if (cash.length === 0) return <Caption1 className={styles.note}>{title}</Caption1>;
  return (
    <>
      <ChartFigure
        title={title}
        scales="linear"
        draw={(size) =>
          drawCashFlows({
            bars: cash.flatMap(({ year, premium: paid, principal, lost: gone }) => [
              { year, kind: texts.premium, amount: paid },
              { year, kind: texts.principal, amount: principal },
              { year, kind: texts.losses, amount: -gone },
            ]),
            kinds: kindsOf(texts),
            title,
            description,
            words: { year: texts.year, amount: texts.amount(unit) },
            size,
          })
        }
        table={
          <DataTable
            headings={[texts.year, texts.premium, texts.principal, texts.losses]}
            rows={cash.map(({ year, premium: paid, principal, lost: gone }) => [
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
