import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRunControl } from "../frame/run-control.tsx";
import { Section } from "../frame/section.tsx";
import { AI } from "../../core/index.ts";
import { NumberField } from "../numbers/number-field.tsx";
import { OwnList } from "../own-ranges/own-list.tsx";
import { ScenarioSelect } from "../own-ranges/scenario-select.tsx";
import { AssumedNotes, ChangeSectors } from "../reach/assumed-notes.tsx";
import { reachTexts } from "../reach/texts.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { themeOfAll } from "../stress/scenario-name.ts";
import { Assumption } from "../stress/scenarios-section.tsx";
import { FoundSection } from "./found-section.tsx";
import { isOldRollover, type RolloverInputs, type RolloverRequest } from "./rollover-state.ts";
import { rolloverTexts } from "./texts.ts";

const useStyles = makeStyles({
  ask: { display: "flex", flexWrap: "wrap", alignItems: "start", gap: tokens.spacingHorizontalS },
  scenario: { flex: "1 1 150px", minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  lambda: { width: "76px" },
  line: { display: "block", color: tokens.colorNeutralForeground2, margin: `${tokens.spacingVerticalXS} 0` },
  told: { minHeight: "20px", marginTop: tokens.spacingVerticalXS },
});

type Asked = RolloverRequest | { readonly problem: string };
type Props = { readonly asked: Asked; readonly own: number; readonly unit: string };

/** The scenario and lambda, and what the simulation says. */
export function AskSection({ asked, own, unit }: Props) {
  const language = useLanguage();
  const texts = useTexts(rolloverTexts);
  const reach = useTexts(reachTexts);
  const styles = useStyles();
  const { store } = usePane();
  const { rollover: control } = useRunControl();
  const { progress, found, failure } = usePaneState((state) => state.rollover);
  const problem = "problem" in asked ? asked.problem : null;
  const told = problem ?? failure?.[language] ?? null;
  const current = found !== null && !("problem" in asked) && !isOldRollover(found, asked) ? found : null;
  const press = () => {
    if (progress !== null) return control.cancel();
    if (!("problem" in asked)) control.start(asked);
  };
  return (
    <>
      <Section title={texts.ask} aside={<Assumption />}>
        <Choices own={own} theme={"problem" in asked ? AI : themeOfAll(asked.pools.map(({ pool }) => pool))} />
        {!("problem" in asked) &&
          asked.pools.map(({ deals, pool }) => <AssumedNotes key={deals} pool={pool} of={deals} />)}
        {!("problem" in asked) && asked.pools.length > 0 && <ChangeSectors label={reach.changeCard} />}
        <Caption1 className={styles.line}>{texts.lambdaHint(String(own))}</Caption1>
        <OwnList
          kind="scenario"
          onAdded={(scenario) => store.dispatch({ type: "rollover/changed", change: { scenario } })}
        />
        <Button appearance="primary" disabledFocusable={problem !== null && progress === null} onClick={press}>
          {progress === null ? texts.run : texts.cancel}
        </Button>
        <div className={styles.told}>
          {told !== null && (
            <Text size={200} role="alert">
              {told}
            </Text>
          )}
          {told === null && found !== null && current === null && <Text size={200}>{texts.old}</Text>}
        </div>
      </Section>
      {current !== null && <FoundSection found={current} unit={unit} />}
    </>
  );
}

function Choices({ own, theme }: { own: number; theme: string }) {
  const texts = useTexts(rolloverTexts);
  const styles = useStyles();
  const { store } = usePane();
  const { scenario, lambda } = usePaneState((state) => state.rollover.inputs);
  const change = (part: Partial<RolloverInputs>) => store.dispatch({ type: "rollover/changed", change: part });
  return (
    <div className={styles.ask}>
      <ScenarioSelect
        label={texts.scenario}
        value={scenario}
        theme={theme}
        className={styles.scenario}
        onChange={(key) => change({ scenario: key })}
      />
      <div className={styles.lambda}>
        <NumberField
          label={texts.lambda}
          value={lambda ?? own}
          unread={NaN}
          problem={null}
          onChange={(value) => change({ lambda: value })}
        />
      </div>
    </div>
  );
}
