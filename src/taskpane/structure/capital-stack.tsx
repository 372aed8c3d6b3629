import { Caption1, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../language/language.ts";
import { byCommas } from "../../language/lists.ts";
import { CHART_COLOURS } from "../../workbook/look.ts";
import { Section } from "../frame/section.tsx";
import { percentText, plainPercent } from "../numbers/format.ts";
import type { RunResult } from "../run/run-state.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePaneState } from "../state/pane.tsx";
import { lowerView, stackParts, type StackPart } from "./stack-parts.ts";
import { structureTexts } from "./texts.ts";

const ROOM_FOR_NAME = 0.14;

const useStyles = makeStyles({
  stack: { position: "relative", height: "96px", marginTop: "2px" },
  part: {
    position: "absolute",
    top: "34px",
    height: "36px",
    boxSizing: "border-box",
    borderRight: `1px solid ${tokens.colorNeutralBackground1}`,
    overflow: "hidden",
    forcedColorAdjust: "none",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    padding: "9px 5px",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
  },
  axis: { position: "absolute", top: "74px", fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground2 },
  mark: { position: "absolute", width: 0, borderLeft: `1px dashed ${tokens.colorNeutralForeground1}`, bottom: "24px" },
  markLabel: {
    position: "absolute",
    top: "-2px",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase100,
    lineHeight: "14px",
    padding: "0 2px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  view: { flexShrink: 0, whiteSpace: "nowrap", "& label": { paddingRight: 0 } },
  hint: { color: tokens.colorNeutralForeground2 },
});

type Mark = { readonly level: number; readonly loss: number };

/** The tranches along the axis of pool loss, to scale, with the quantiles of the last run as marks. */
export function CapitalStack() {
  const language = useLanguage();
  const texts = useTexts(structureTexts);
  const styles = useStyles();
  const [whole, setWhole] = useState(false);
  const rows = usePaneState((state) => state.structure.rows);
  const result = usePaneState((state) => state.run.result);
  const marks = quantileMarks(result);
  const view = whole ? 1 : lowerView(rows, Math.max(0, ...marks.map((mark) => mark.loss)));
  const parts = stackParts(rows, view);
  return (
    <Section
      title={texts.stackTitle}
      aside={
        <Switch
          className={styles.view}
          label={texts.wholePool}
          checked={whole}
          onChange={(_, data) => setWhole(data.checked)}
        />
      }
    >
      <div className={styles.stack} role="img" aria-label={described(stackParts(rows, 1), marks, language)}>
        {parts.map((part) => (
          <div
            key={part.id}
            className={styles.part}
            style={{
              left: `${100 * part.left}%`,
              width: `${100 * part.width}%`,
              backgroundColor: CHART_COLOURS[part.colour],
              color: textOn(part),
            }}
          >
            {part.width > ROOM_FOR_NAME ? part.name : ""}
          </div>
        ))}
        {marks.map((mark, i) => (
          <MarkLine key={mark.level} mark={mark} view={view} line={i} />
        ))}
        {axisPoints(parts, view).map((point) => (
          <span key={point} className={styles.axis} style={axisPlace(point / view)}>
            {plainPercent(point)}
          </span>
        ))}
      </div>
      {marks.length === 0 && <Caption1 className={styles.hint}>{texts.ticksFollow}</Caption1>}
    </Section>
  );
}

function MarkLine({ mark, view, line }: { mark: Mark; view: number; line: number }) {
  const texts = useTexts(structureTexts);
  const styles = useStyles();
  const place = mark.loss / view;
  const label = texts.tick(plainPercent(mark.level), percentText(mark.loss));
  return (
    <div className={styles.mark} style={{ left: `${100 * place}%`, top: `${16 * line}px` }}>
      <span className={styles.markLabel} style={place < 0.55 ? { left: "3px" } : { right: "3px" }}>
        {label}
      </span>
    </div>
  );
}

function quantileMarks(result: RunResult | null): readonly Mark[] {
  return result === null ? [] : result.tail.filter((measure) => measure.kind === "VaR");
}

/** Black or white, whichever reads better on the colour. */
function textOn({ colour }: StackPart): string {
  return colour === "senior" ? "#ffffff" : "#000000";
}

/** Points whose labels do not touch, the ends of the view included. */
function axisPoints(parts: readonly StackPart[], view: number): readonly number[] {
  const points = [...new Set([0, ...parts.flatMap((part) => [part.attach, part.detach]), view])]
    .filter((point) => point <= view)
    .sort((a, b) => a - b);
  return points.filter((point, i) => {
    if (point === view) return true;
    const far = (other: number | undefined) => other === undefined || Math.abs(point - other) / view > 0.11;
    return far(points[i - 1]) && (point === 0 || view - point > 0.11 * view);
  });
}

function axisPlace(share: number): { left?: string; right?: string; transform?: string } {
  if (share < 0.02) return { left: "0" };
  if (share > 0.98) return { right: "0" };
  return { left: `${100 * share}%`, transform: "translateX(-50%)" };
}

function described(parts: readonly StackPart[], marks: readonly Mark[], language: Language): string {
  const texts = structureTexts[language];
  const said = parts.map((part) => texts.stackPart(part.name, plainPercent(part.attach), plainPercent(part.detach)));
  const ticks = marks.map((mark) => texts.tick(plainPercent(mark.level), percentText(mark.loss)));
  return texts.stackLabel(
    byCommas(said, language),
    ticks.length === 0 ? "" : texts.ticksSaid(byCommas(ticks, language)),
  );
}
