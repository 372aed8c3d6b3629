import { Badge, Body1, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { toldTogether, type Finding, type Severity, type TapeReading } from "../../core/index.ts";
import { useMemo } from "react";
import type { Language } from "../../language/language.ts";
import { Section } from "../frame/section.tsx";
import { attempt } from "../state/attempt.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane } from "../state/pane.tsx";
import { FindingAnswer } from "./finding-answer.tsx";
import { findingPlace } from "./finding-place.ts";
import { GivenAnswers } from "./given-answers.tsx";
import { recognitionOf, type OpenTape } from "./pool-state.ts";
import { poolTexts } from "./texts.ts";

const MOST_SHOWN = 40;
const COLOURS = { error: "danger", warning: "warning", information: "informative" } as const;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, maxHeight: "260px", overflowY: "auto" },
  item: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    alignItems: "flex-start",
    padding: "3px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  said: { minWidth: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  badge: { flexShrink: 0, minWidth: "62px", marginTop: "1px" },
  message: {
    background: "none",
    border: "none",
    padding: 0,
    margin: 0,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
  },
  pressable: {
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusSmall },
  },
  note: { display: "block", marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly reading: TapeReading;
  readonly tapes: readonly OpenTape[];
};

/** What the checks found, worst first; pressing a sentence shows its cell. */
export function FindingsSection({ reading, tapes }: Props) {
  const texts = useTexts(poolTexts);
  const styles = useStyles();
  const { pool } = reading;
  const findings = useMemo(() => toldTogether(reading.findings), [reading.findings]);
  const rest = findings.length - MOST_SHOWN;
  return (
    <Section title={texts.findingsTitle(counts(findings))} tour="check">
      {findings.length === 0 && <Body1>{texts.noFindings}</Body1>}
      {/* Focusable, because a list that scrolls must be reachable by keyboard. */}
      <ul className={styles.list} tabIndex={findings.length > 8 ? 0 : undefined}>
        {findings.slice(0, MOST_SHOWN).map((finding, i) => (
          <li key={i} className={styles.item}>
            <Badge className={styles.badge} appearance="tint" color={COLOURS[finding.severity]} shape="rounded">
              {texts.severity[finding.severity]}
            </Badge>
            <div className={styles.said}>
              <Message finding={finding} reading={reading} tapes={tapes} />
              <FindingAnswer finding={finding} reading={reading} tape={finding.tape ?? 0} />
            </div>
          </li>
        ))}
      </ul>
      {rest > 0 && <Caption1 className={styles.note}>{texts.moreFindings(rest)}</Caption1>}
      <GivenAnswers />
      {pool === null && <Caption1 className={styles.note}>{texts.blocked}</Caption1>}
    </Section>
  );
}

function Message({ finding, reading, tapes }: Props & { finding: Finding }) {
  const texts = useTexts(poolTexts);
  const styles = useStyles();
  const pane = usePane();
  const words = wordsOf(finding, useLanguage());
  const tape = finding.tape ?? (tapes.length === 1 ? 0 : null);
  const place =
    tape === null ? null : findingPlace(finding, tapes[tape]!.content.address, recognitionOf(reading, tape));
  if (place === null) return <span className={styles.message}>{words}</span>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.message, styles.pressable)}
      title={texts.showCell}
      onClick={() => void attempt(pane, () => pane.host.select(place))}
    >
      {words}
    </button>
  );
}

function wordsOf({ message, messageZh }: Finding, language: Language): string {
  return { en: message, "zh-Hant": messageZh }[language];
}

function counts(findings: readonly Finding[]): Record<Severity, number> {
  const count = { error: 0, warning: 0, information: 0 };
  for (const { severity } of findings) count[severity] += 1;
  return count;
}
