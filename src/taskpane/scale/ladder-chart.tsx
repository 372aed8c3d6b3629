import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Confidence, Denominator, ScaleRow } from "../../core/index.ts";
import { drawScaleLadder } from "../../charts/scale-ladder.ts";
import { bySemicolons } from "../../language/lists.ts";
import { withinSentence } from "../../language/within-sentence.ts";
import { CHART_COLOURS } from "../../workbook/look.ts";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { DataTable } from "../charts/data-table.tsx";
import { plainPercent } from "../numbers/format.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { STEPS, UNIT, type NamedStep } from "./chain.ts";
import { correctionOf } from "./correction.ts";
import { scaleTexts } from "./texts.ts";

const COLOUR_OF: Readonly<Record<Confidence, string>> = {
  verified: CHART_COLOURS.senior,
  press: CHART_COLOURS.pool,
  assumption: CHART_COLOURS.mezzanine,
};

const useStyles = makeStyles({
  line: { display: "block", color: tokens.colorNeutralForeground2 },
  lines: { marginBottom: tokens.spacingVerticalXL },
});

type Props = {
  readonly steps: readonly NamedStep[];
  readonly rows: readonly ScaleRow[];
  readonly against: readonly Denominator[];
  /** The theme of the pool that a last step of losses is of. */
  readonly theme: string;
};

/** The chain as a ladder on a logarithmic axis, and how far its end is from what would matter. */
export function LadderChart({ steps, rows, against, theme }: Props) {
  const language = useLanguage();
  const texts = useTexts(scaleTexts);
  const styles = useStyles();
  // What investors hold; a step beyond it is what they lose.
  const held = rows[STEPS.length - 1]!;
  const last = rows.at(-1)!;
  const money = (amount: number) => `${threeFigures(amount)} ${UNIT.replace(/^\w+ /, "")}`;
  const [from, to] = [money(rows[0]!.amount), money(held.amount)];
  const title = held === last ? texts.ladder(from, to, plainShare(held.relations[0]!.share), withinSentence(against[0]!.name)) : texts.ladderLost(from, to, money(last.amount), correctionOf(theme, texts)); // prettier-ignore
  const description = texts.ladderDescription(
    bySemicolons(
      rows.map(({ amount }, k) => `${steps[k]!.name} ${money(amount)}`),
      language,
    ),
  );
  return (
    <>
      <ChartFigure
        title={title}
        scales="linear"
        draw={(size) =>
          drawScaleLadder({
            steps: rows.map(({ amount, confidence }, k) => ({ name: steps[k]!.short, amount, label: threeFigures(amount), colour: COLOUR_OF[confidence] })), // prettier-ignore
            lines: against.map(({ name, value }) => ({ name, amount: value })),
            title,
            description,
            words: { axis: texts.ladderAxis(UNIT) },
            size,
          })
        }
        table={
          <DataTable
            headings={[texts.step, texts.amount(UNIT), ...against.map(({ name }) => name)]}
            rows={rows.map(({ amount, relations }, k) => [steps[k]!.name, threeFigures(amount), ...relations.map(({ share }) => plainShare(share))])} // prettier-ignore
          />
        }
      />
      <div className={styles.lines}>
        {against.map(({ name, material }, k) => (
          <Caption1 key={name} className={styles.line}>
            {texts.times(threeFigures(last.relations[k]!.breakEven), plainPercent(material), withinSentence(name))}
          </Caption1>
        ))}
      </div>
    </>
  );
}

function threeFigures(value: number): string {
  return Number.isFinite(value) ? Number(value.toPrecision(3)).toLocaleString("en-US") : "∞";
}

function plainShare(share: number): string {
  return plainPercent(Number(share.toPrecision(2)));
}
