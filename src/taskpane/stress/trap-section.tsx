import { Button, Caption1, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useRunControl } from "../frame/run-control.tsx";
import { Section } from "../frame/section.tsx";
import { countText } from "../numbers/format.ts";
import { chosenScenario } from "../own-ranges/chosen-scenario.ts";
import { ScenarioSelect } from "../own-ranges/scenario-select.tsx";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { Assumption } from "./scenarios-section.tsx";
import { trapSteps } from "./stress-figures.ts";
import {
  isOldOfScenario,
  shownTranche,
  type Apart,
  type ApartRequest,
  type StressInputs,
  type StressRequest,
} from "./stress-state.ts";
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
  const own = usePaneState((pane) => pane.own);
  const { scenario, tails } = state.inputs;
  const working = state.progress?.work === "trap";
  const chosen = chosenScenario(scenario, own);
  const asked = "problem" in chosen ? null : { ...request, scenario: chosen, tails };
  const found = state.apart !== null && asked !== null && answers(state.apart, asked) ? state.apart : null;
  const failed = state.failure?.work === "trap" ? state.failure.message[language] : null;
  const failure = "problem" in chosen ? chosen.problem[language] : failed;
  const press = () => {
    if (working) control.cancel();
    else if (asked !== null) control.start(asked);
  };
  const change = (part: Partial<StressInputs>) => store.dispatch({ type: "stress/changed", change: part });
  return (
    <>
      <Section title={texts.trapTitle} aside={<Assumption />}>
        <Caption1 className={styles.line}>{texts.trapHint}</Caption1>
        <div className={styles.ask}>
          <ScenarioSelect
            label={texts.scenario}
            value={scenario}
            theme={request.pool.theme.name}
            className={styles.scenario}
            onChange={(key) => change({ scenario: key })}
          />
          <Button disabledFocusable={asked === null && !working} onClick={press}>
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

function answers(apart: Apart, asked: ApartRequest): boolean {
  return apart.tails === asked.tails && !isOldOfScenario(apart, asked);
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
