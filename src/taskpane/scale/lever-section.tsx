import { Button, Caption1, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { STRESS_SCENARIOS, stressScenario, type ScenarioLever } from "../../core/index.ts";
import { useRunControl } from "../frame/run-control.tsx";
import { Section } from "../frame/section.tsx";
import { countText, percentText } from "../numbers/format.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { scenarioName } from "../stress/scenario-name.ts";
import { Assumption } from "../stress/scenarios-section.tsx";
import { basisOf } from "../stress/stress-steps.ts";
import { isOldAnswer, shownTranche, type StressRequest } from "../stress/stress-state.ts";
import { PercentField } from "../structure/percent-field.tsx";
import { leverText } from "./lever-text.ts";
import type { ScaleInputs, Turned } from "./scale-state.ts";
import { leversOf } from "./scale-steps.ts";
import { scaleTexts } from "./texts.ts";
import { TornadoChart } from "./tornado-chart.tsx";

const useStyles = makeStyles({
  line: { display: "block", color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalXS },
  ask: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  choice: { flex: "1 1 130px", minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  target: { width: "110px" },
  told: { minHeight: "20px", marginTop: tokens.spacingVerticalXS },
});

/** One lever turned until the tranche loses what is asked, and all levers ranked. */
export function LeverSection({ request }: { request: StressRequest }) {
  const language = useLanguage();
  const texts = useTexts(scaleTexts);
  const styles = useStyles();
  const { store } = usePane();
  const { reverse, tornado } = useRunControl();
  const { inputs, progress, turned, swings, failure } = usePaneState((pane) => pane.scale);
  const chosen = usePaneState((pane) => pane.stress.inputs.tranche);
  const shown = shownTranche(request.rows, chosen);
  const change = (part: Partial<ScaleInputs>) => store.dispatch({ type: "scale/changed", change: part });
  const levers = leversOf(basisOf(request, 0), stressScenario(inputs.scenario)!.overrides).map(([name]) => name);
  const lever = levers.includes(inputs.lever) ? inputs.lever : levers[0]!;
  const target = inputs.target !== null && inputs.target > 0 && inputs.target < 1 ? inputs.target : null;
  const asked = { ...request, scenario: inputs.scenario, shown };
  const find = () => {
    if (progress?.work === "reverse") reverse.cancel();
    else if (target !== null) reverse.start({ ...asked, lever, target });
  };
  const isOld = (answer: typeof asked) => answer.scenario !== asked.scenario || answer.shown !== shown || isOldAnswer(answer, request); // prettier-ignore
  const current =
    turned !== null && turned.lever === lever && turned.target === target && !isOld(turned) ? turned : null;
  return (
    <>
      <Section title={texts.reverseTitle} aside={<Assumption />}>
        <Caption1 className={styles.line}>{texts.reverseHint}</Caption1>
        <div className={styles.ask}>
          <Choice
            label={texts.scenario}
            value={inputs.scenario}
            options={STRESS_SCENARIOS.map((one) => [one.name, scenarioName(one, language, request.pool.theme.name)])}
            onChange={(scenario) => change({ scenario })}
          />
          <Choice
            label={texts.lever}
            value={lever}
            options={levers.map((name) => [name, texts.levers[name]])}
            onChange={(name) => change({ lever: name as ScenarioLever })}
          />
        </div>
        <div className={styles.ask}>
          <div className={styles.target}>
            <PercentField
              label={texts.target(shown.name)}
              accessibleLabel={texts.target(shown.name)}
              value={inputs.target}
              onChange={(value) => change({ target: value })}
            />
          </div>
          <Button appearance="primary" onClick={find} disabledFocusable={target === null}>
            {progress?.work === "reverse" ? texts.cancel : texts.solve}
          </Button>
          <Button onClick={() => (progress?.work === "tornado" ? tornado.cancel() : tornado.start(asked))}>
            {progress?.work === "tornado" ? texts.cancel : texts.rank}
          </Button>
        </div>
        <div className={styles.told}>
          {failure !== null && (
            <Text size={200} role="alert">
              {failure.message[language]}
            </Text>
          )}
          {failure === null && target === null && <Text size={200}>{texts.targetProblem}</Text>}
        </div>
      </Section>
      {current !== null && <Found turned={current} />}
      {swings !== null && !isOld(swings) && <TornadoChart swings={swings} />}
    </>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChange: (value: string) => void;
};

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.choice}>
      <Select value={value} onChange={(_, data) => onChange(data.value)}>
        {options.map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The answer in sentences. */
function Found({ turned }: { turned: Turned }) {
  const texts = useTexts(scaleTexts);
  const styles = useStyles();
  const { lever, reversal, shown, poolLoss, above, points, error } = turned;
  const words = texts.levers[lever];
  if (reversal.value === null) {
    return (
      <Section title={texts.notFound(words, percentText(reversal.least), percentText(reversal.most))}>
        <Caption1 className={styles.line}>{texts.method(countText(points), percentText(error))}</Caption1>
      </Section>
    );
  }
  return (
    <Section
      title={texts.found(words, leverText(lever, reversal.value), shown.name, percentText(reversal.reached, error))}
    >
      <Caption1 className={styles.line}>
        {texts.today(leverText(lever, turned.standing), percentText(reversal.today, error))}
      </Caption1>
      <Caption1 className={styles.line}>
        {above > 0 ? texts.rare(percentText(poolLoss), countText(1 / above)) : texts.beyond(percentText(poolLoss))}
      </Caption1>
      <Caption1 className={styles.line}>{texts.method(countText(points), percentText(error))}</Caption1>
    </Section>
  );
}
