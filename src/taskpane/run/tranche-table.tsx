import { Caption1, makeStyles, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { useMemo } from "react";
import { CHART_COLOURS } from "../../workbook/look.ts";
import { Section } from "../frame/section.tsx";
import { Figure } from "../numbers/figure.tsx";
import { amountScale, countText, errorText, percentCell, percentText, plainPercent } from "../numbers/format.ts";
import { trancheColours } from "../structure/stack-parts.ts";
import type { TrancheRow } from "../structure/structure-state.ts";
import {
  largestError,
  poolResult,
  tailMeasures,
  trancheResults,
  type Measured,
  type TrancheResult,
} from "./results.ts";
import type { RunResult } from "./run-state.ts";
import { runTexts as texts } from "./texts.ts";

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
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: "grid" });
  const tranches = useMemo(() => trancheResults(result, rows), [result, rows]);
  const lines = [...tranches, poolResult(result, texts.pool)];
  const colours = [...trancheColours(tranches.length), "pool" as const];
  const scale = amountScale(lines.reduce((most, line) => Math.max(most, line.elAmount), 0));
  const money = [result.currency, scale.suffix].filter(Boolean).join(" ");
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
            <Line key={line.id ?? "pool"} line={line} divisor={scale.divisor} colour={CHART_COLOURS[colours[i]!]} />
          ))}
        </tbody>
      </table>
      <Measures result={result} />
      <Caption1 className={styles.method}>
        {texts.methodLine(
          countText(result.obligors),
          String(result.inputs.horizon),
          result.inputs.curve,
          texts.factors[result.inputs.copula](result.inputs.df ?? 0),
          errorText(largestError(tranches)),
        )}
      </Caption1>
    </Section>
  );
}

function Line({ line, divisor, colour }: { line: TrancheResult; divisor: number; colour: string }) {
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" style={{ borderLeftColor: colour }}>
        {line.name}
        <span className={styles.points}>{texts.points(plainNumber(line.attach), plainPercent(line.detach))}</span>
      </th>
      <Percent measured={line.el} />
      <td>
        <Figure
          text={(line.elAmount / divisor).toFixed(1)}
          exact={String(line.elAmount)}
          method={methodOf(line.elAmount, line.el.error * line.notional)}
        />
      </td>
      <Percent measured={line.hit} />
      <Percent measured={line.exhausted} />
    </tr>
  );
}

function Percent({ measured: { value, error } }: { measured: Measured }) {
  return (
    <td>
      <Figure text={percentCell(value, error)} exact={String(value)} method={methodOf(value, error)} />
    </td>
  );
}

function Measures({ result }: { result: RunResult }) {
  const styles = useStyles();
  const measures = useMemo(() => tailMeasures(result), [result]);
  const arrows = useArrowNavigationGroup({ axis: "horizontal" });
  return (
    <dl className={styles.measures} aria-label={texts.measures} {...arrows}>
      {measures.map(({ kind, level, loss }) => (
        <div key={`${kind}${level}`}>
          <dt>{texts.measure(kind, plainPercent(level))}</dt>
          <dd>
            <Figure text={percentText(loss)} exact={String(loss)} method={texts.quantileMethod(String(loss))} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function plainNumber(fraction: number): string {
  return plainPercent(fraction).slice(0, -2);
}

function methodOf(value: number, error: number): string {
  return texts.figureMethod(String(value), errorText(error));
}
