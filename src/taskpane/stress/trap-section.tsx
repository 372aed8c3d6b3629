import { Button, Caption1, Checkbox, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { STRESS_SCENARIOS } from "../../core/index.ts";
import { useRunControl } from "../frame/run-control.tsx";
import { Section } from "../frame/section.tsx";
import { countText } from "../numbers/format.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { scenarioName } from "./scenario-name.ts";
import { Assumption } from "./scenarios-section.tsx";
import { trapSteps } from "./stress-figures.ts";
import { isOldAnswer, shownTranche, type Apart, type StressInputs, type StressRequest } from "./stress-state.ts";
import { stressTexts } from "./texts.ts";
import { TrapChart } from "./trap-chart.tsx";

const useStyles = makeStyles({
  line: { display: "block", color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalS },
  ask: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  scenario: { flex: "1 1 130px", minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  told: { minHeight: "20px", marginTop: tokens.spacingVerticalXS },
});

/** One scenario taken apart into its effects. */
export function TrapSection({ request }: { request: StressRequest }) {
  const language = useLanguage();
  const texts = useTexts(stressTexts);
  const styles = useStyles();
  const { store } = usePane();
  const { trap: control } = useRunControl();
  const state = usePaneState((pane) => pane.stress);
  const { scenario, tails } = state.inputs;
  const working = state.progress?.work === "trap";
  const asked = { ...request, scenario, tails };
  const found = state.apart !== null && answers(state.apart, asked) ? state.apart : null;
  const failure = state.failure?.work === "trap" ? state.failure.message[language] : null;
  const change = (part: Partial<StressInputs>) => store.dispatch({ type: "stress/changed", change: part });
  return (
    <>
      <Section title={texts.trapTitle} aside={<Assumption />}>
        <Caption1 className={styles.line}>{texts.trapHint}</Caption1>
        <div className={styles.ask}>
          <Field label={texts.scenario} className={styles.scenario}>
            <Select value={scenario} onChange={(_, data) => change({ scenario: data.value })}>
              {STRESS_SCENARIOS.map((one) => (
                <option key={one.name} value={one.name}>
                  {scenarioName(one, language)}
                </option>
              ))}
            </Select>
          </Field>
          <Button onClick={() => (working ? control.cancel() : control.start(asked))}>
            {working ? texts.cancel : texts.takeApart}
          </Button>
        </div>
        <Checkbox
          label={texts.tails}
          checked={tails}
          onChange={(_, data) => change({ tails: data.checked === true })}
        />
        <div className={styles.told}>
          {failure !== null && (
            <Text size={200} role="alert">
              {failure}
            </Text>
          )}
        </div>
      </Section>
      {found !== null && <Found apart={found} />}
    </>
  );
}

function answers(apart: Apart, asked: StressRequest & Pick<StressInputs, "scenario" | "tails">): boolean {
  return apart.scenario === asked.scenario && apart.tails === asked.tails && !isOldAnswer(apart, asked);
}

function Found({ apart }: { apart: Apart }) {
  const language = useLanguage();
  const texts = useTexts(stressTexts);
  const styles = useStyles();
  const chosen = usePaneState((pane) => pane.stress.inputs.tranche);
  const shown = shownTranche(apart.rows, chosen);
  const steps = useMemo(() => trapSteps(apart, shown, language), [apart, shown, language]);
  const copula = apart.effects.includes("tails") ? texts.studentT(apart.df) : texts.gaussian;
  return (
    <>
      <TrapChart steps={steps} tranche={shown.name} />
      <Caption1 className={styles.line}>
        {texts.trapMethod(apart.sets.length, countText(apart.sets[0]!.points), copula)}
      </Caption1>
    </>
  );
}
