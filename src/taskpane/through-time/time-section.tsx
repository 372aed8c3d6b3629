import { Button, Caption1, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useRunControl } from "../frame/run-control.tsx";
import { Section } from "../frame/section.tsx";
import { countText } from "../numbers/format.ts";
import { seedOf, type SoundInputs } from "../run/run-question.ts";
import type { RunResult } from "../run/run-state.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { ordered } from "../structure/structure-check.ts";
import type { TrancheRow } from "../structure/structure-state.ts";
import { CashChart } from "./cash-chart.tsx";
import { FanChart } from "./fan-chart.tsx";
import { SurvivalChart } from "./survival-chart.tsx";
import { timeTexts } from "./texts.ts";
import { timeFindings } from "./time-findings.ts";
import { InsertTime } from "./insert-time.tsx";
import { followedFor, type Followed, type RepaymentRule } from "./time-state.ts";

const useStyles = makeStyles({
  ask: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "end",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
  rule: { flex: "1 1 130px", minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  line: { display: "block", color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalS },
});

type Props = { readonly result: RunResult; readonly rows: readonly TrancheRow[] };

/** Losses and cash through time: a fan, the first loss's survival, and what investors get. */
export function TimeSection({ result, rows }: Props) {
  const language = useLanguage();
  const texts = useTexts(timeTexts);
  const styles = useStyles();
  const { store } = usePane();
  const { time: control } = useRunControl();
  const state = usePaneState((pane) => pane.time);
  const stack = ordered(rows);
  const found = followedFor(state, result, stack);
  const { pool, inputs } = result;
  const press = () => {
    if (state.working) return control.cancel();
    control.start({ pool, inputs: inputs as SoundInputs, rows: stack, rule: state.rule });
  };
  return (
    <>
      <Section title={texts.title}>
        <div className={styles.ask}>
          <Field label={texts.amortisation} className={styles.rule}>
            <Select
              value={state.rule}
              disabled={state.working}
              onChange={(_, data) => store.dispatch({ type: "time/rule", rule: data.value as RepaymentRule })}
            >
              <option value="sequential">{texts.sequential}</option>
              <option value="pro rata">{texts.proRata}</option>
            </Select>
          </Field>
          <Button onClick={press}>{state.working ? texts.cancel : texts.follow}</Button>
        </div>
        {state.failure !== null && (
          <Text size={200} role="alert" className={styles.line}>
            {state.failure[language]}
          </Text>
        )}
        <Caption1 className={styles.line}>
          {found === null ? texts.hint : texts.method(countText(found.points), String(seedOf(inputs)))}
        </Caption1>
      </Section>
      {found !== null && <Charts found={found} />}
    </>
  );
}

function Charts({ found }: { found: Followed }) {
  const language = useLanguage();
  const findings = useMemo(() => timeFindings(found, language), [found, language]);
  return (
    <>
      <FanChart found={found} {...findings.fan} />
      <SurvivalChart found={found} {...findings.survival} />
      <CashChart found={found} {...findings.cash} />
      <InsertTime found={found} findings={findings} />
    </>
  );
}
