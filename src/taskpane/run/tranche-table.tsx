import { Caption1, makeStyles, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { useMemo } from "react";
import type { LossLaw } from "../../core/index.ts";
import { CHART_COLOURS } from "../../workbook/look.ts";
import { Section } from "../frame/section.tsx";
import { Figure } from "../numbers/figure.tsx";
import { amountScale, percentCell, percentText, plainPercent } from "../numbers/format.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { trancheColours } from "../structure/stack-parts.ts";
import type { TrancheRow } from "../structure/structure-state.ts";
import { figureMethod, methodLine, quantileMethod } from "./method-words.ts";
import { poolResult, trancheResults, type Measured, type TrancheResult } from "./results.ts";
import type { RunResult } from "./run-state.ts";
import { runTexts } from "./texts.ts";

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": { padding: "3px 0", textAlign: "right", verticalAlign: "top" },
    "& th:first-child": { textAlign: "left", paddingLeft: "6px", overflowWrap: "anywhere" },
    "& thead th": {
      color: tokens.colorNeutralForeground3,
      fontWeight: tokens.fontWeightRegular,
      whiteSpace: "nowrap",
      fontSize: tokens.fontSizeBase100,
    },
    "& tbody tr": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
    "& tbody th": { borderLeft: "4px solid transparent", fontWeight: tokens.fontWeightSemibold },
  },
  first: { width: "31%" },
  points: {
    display: "block",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
  },
  measures: {
    display: "grid",
    gridTemplateColumns: "repeat(4, auto)",
    gap: "2px 4px",
    margin: `${tokens.spacingVerticalS} 0`,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    "& dt": { color: tokens.colorNeutralForeground3 },
    "& dd": { margin: 0 },
  },
  method: { display: "block", color: tokens.colorNeutralForeground2 },
});

type Props = { readonly result: RunResult; readonly rows: readonly TrancheRow[] };

/** What each tranche is expected to lose, and how often it is hit and exhausted. */
export function TrancheTable({ result, rows }: Props) {
  const language = useLanguage();
  const texts = useTexts(runTexts);
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: "grid" });
  const { pool, distribution } = result;
  const tranches = useMemo(() => trancheResults({ pool, distribution }, rows), [pool, distribution, rows]);
  const lines = [...tranches, poolResult(result, texts.pool)];
  const colours = [...trancheColours(tranches.length), "pool" as const];
  const scale = amountScale(lines.reduce((most, line) => Math.max(most, line.elAmount), 0));
  const money = [pool.currency, scale.suffix].filter(Boolean).join(" ");
  return (
    <Section title={texts.tableTitle}>
      <table className={styles.table} {...arrows}>
        <thead>
          <tr>
            <th scope="col" className={styles.first}>
              {texts.tranche}
            </th>
            {texts.columns(money).map(([name, tip]) => (
              <th key={tip} scope="col" title={tip}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, i) => (
            <Line
              key={line.id ?? "pool"}
              line={line}
              law={distribution}
              divisor={scale.divisor}
              colour={CHART_COLOURS[colours[i]!]}
            />
          ))}
        </tbody>
      </table>
      <Measures result={result} />
      <Caption1 className={styles.method}>{methodLine(result, tranches, language)}</Caption1>
    </Section>
  );
}

type LineProps = { line: TrancheResult; law: LossLaw; divisor: number; colour: string };

function Line({ line, law, divisor, colour }: LineProps) {
  const language = useLanguage();
  const texts = useTexts(runTexts);
  const styles = useStyles();
  const amount = { value: line.elAmount, error: line.el.error * line.notional };
  return (
    <tr>
      <th scope="row" style={{ borderLeftColor: colour }}>
        {line.name}
        <span className={styles.points}>{texts.points(plainNumber(line.attach), plainPercent(line.detach))}</span>
      </th>
      <Percent measured={line.el} law={law} />
      <td>
        <Figure
          text={(line.elAmount / divisor).toFixed(1)}
          exact={String(line.elAmount)}
          method={figureMethod(law, amount, "amount", language)}
        />
      </td>
      <Percent measured={line.hit} law={law} />
      <Percent measured={line.exhausted} law={law} />
    </tr>
  );
}

function Percent({ measured, law }: { measured: Measured; law: LossLaw }) {
  const language = useLanguage();
  const { value, error } = measured;
  return (
    <td>
      <Figure
        text={percentCell(value, error)}
        exact={String(value)}
        method={figureMethod(law, measured, "fraction", language)}
      />
    </td>
  );
}

function Measures({ result }: { result: RunResult }) {
  const language = useLanguage();
  const texts = useTexts(runTexts);
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: "horizontal" });
  return (
    <dl className={styles.measures} aria-label={texts.measures} {...arrows}>
      {result.tail.map((measure) => (
        <div key={`${measure.kind}${measure.level}`}>
          <dt>{texts.measure(measure.kind, plainPercent(measure.level))}</dt>
          <dd>
            <Figure
              text={percentText(measure.loss)}
              exact={String(measure.loss)}
              method={quantileMethod(result.distribution, measure, language)}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function plainNumber(fraction: number): string {
  return plainPercent(fraction).slice(0, -2);
}
