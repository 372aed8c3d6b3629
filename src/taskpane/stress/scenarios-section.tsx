import { Badge, Button, Caption1, Field, makeStyles, Select, Text, tokens, Tooltip } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Language } from "../../language/language.ts";
import { useRunControl } from "../frame/run-control.tsx";
import { Section } from "../frame/section.tsx";
import { countText, percentText } from "../numbers/format.ts";
import { AssumedNotes } from "../reach/assumed-notes.tsx";
import { ReachNotes } from "../reach/reach-notes.tsx";
import { seedOf } from "../run/run-question.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { comparedScenarios } from "./compared-scenarios.ts";
import { ScenarioBars } from "./scenario-bars.tsx";
import { ScenarioTable } from "./scenario-table.tsx";
import { stressLines } from "./stress-figures.ts";
import { isOldComparison, shownTranche, type Compared, type StressRequest } from "./stress-state.ts";
import { stressTexts } from "./texts.ts";

const useStyles = makeStyles({
  line: { display: "block", color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalS },
  ask: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  tranche: { flex: "1 1 130px", minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  told: { minHeight: "20px", marginTop: tokens.spacingVerticalXS },
});

/** All scenarios, run with one press, and their weighted mixture. */
export function ScenariosSection({ request }: { request: StressRequest }) {
  const language = useLanguage();
  const texts = useTexts(stressTexts);
  const styles = useStyles();
  const { store } = usePane();
  const { scenarios: control } = useRunControl();
  const state = usePaneState((pane) => pane.stress);
  const own = usePaneState((pane) => pane.own);
  const working = state.progress?.work === "scenarios";
  const shown = shownTranche(request.rows, state.inputs.tranche);
  const scenarios = comparedScenarios(state.inputs.own, own);
  const asked = "problem" in scenarios ? null : { ...request, scenarios };
  const current = state.compared !== null && asked !== null && !isOldComparison(state.compared, asked) ? state.compared : null; // prettier-ignore
  const failed = state.failure?.work === "scenarios" ? state.failure.message[language] : null;
  const failure = "problem" in scenarios ? scenarios.problem[language] : failed;
  const press = () => {
    if (working) control.cancel();
    else if (asked !== null) control.start(asked);
  };
  return (
    <>
      <Section title={texts.scenariosTitle} aside={<Assumption />}>
        <Caption1 className={styles.line}>{basisWords(request, language)}</Caption1>
        <AssumedNotes pool={request.pool} of={null} />
        <div className={styles.ask}>
          <Field label={texts.tranche} className={styles.tranche}>
            <Select
              value={shown.name}
              onChange={(_, data) => store.dispatch({ type: "stress/changed", change: { tranche: data.value } })}
            >
              {request.rows.map(({ id, name }) => (
                <option key={id}>{name}</option>
              ))}
            </Select>
          </Field>
          <Button
            appearance="primary"
            data-tour="stress"
            disabledFocusable={asked === null && !working}
            onClick={press}
          >
            {working ? texts.cancel : texts.run}
          </Button>
        </div>
        <div className={styles.told}>
          {failure !== null && (
            <Text size={200} role="alert">
              {failure}
            </Text>
          )}
          {failure === null && state.compared !== null && current === null && <Text size={200}>{texts.old}</Text>}
        </div>
      </Section>
      {current !== null && <Results compared={current} />}
    </>
  );
}

/** Marks what is assumed. */
export function Assumption() {
  const texts = useTexts(stressTexts);
  return (
    <Tooltip content={texts.assumptionTip} relationship="description" withArrow>
      <Badge appearance="tint" color="warning" shape="rounded" tabIndex={0}>
        {texts.assumption}
      </Badge>
    </Tooltip>
  );
}

function basisWords({ pool, inputs }: StressRequest, language: Language): string {
  const texts = stressTexts[language];
  const copula = inputs.copula === "t" ? texts.studentT(inputs.df!) : texts.gaussian;
  const words = texts.hint(String(inputs.horizon), inputs.curve, inputs.lgd, copula);
  return pool.links.length === 0 ? `${words} ${texts.noLinks}` : words;
}

function Results({ compared }: { compared: Compared }) {
  const language = useLanguage();
  const texts = useTexts(stressTexts);
  const styles = useStyles();
  const { tranche, weights } = usePaneState((pane) => pane.stress.inputs);
  const shown = shownTranche(compared.rows, tranche);
  const lines = useMemo(() => stressLines(compared, shown, weights, language), [compared, shown, weights, language]);
  const error = lines.reduce((most, line) => Math.max(most, line.error), 0);
  return (
    <>
      <ScenarioTable lines={lines} />
      <ReachNotes pool={compared.pool} scenarios={compared.scenarios} of={null} />
      <Caption1 className={styles.line}>
        {texts.method(countText(compared.base.points), String(seedOf(compared.inputs)), percentText(error))}
      </Caption1>
      <ScenarioBars lines={lines} tranche={shown.name} />
    </>
  );
}
