import { Badge, Caption1, makeStyles, MessageBar, MessageBarBody, tokens, Tooltip } from "@fluentui/react-components";
import { AI, expectedTrancheLoss, scaleChain, STRESS_SCENARIOS, tranche, type Confidence } from "../../core/index.ts";
import { Section } from "../frame/section.tsx";
import { NumberField } from "../numbers/number-field.tsx";
import { useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { shownTranche } from "../stress/stress-state.ts";
import { PercentField } from "../structure/percent-field.tsx";
import { namedAgainst, namedSteps, UNIT, type NamedStep } from "./chain.ts";
import { correctionOf } from "./correction.ts";
import { LadderChart } from "./ladder-chart.tsx";
import { scaleTexts } from "./texts.ts";

const useStyles = makeStyles({
  line: { display: "block", color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalS },
  steps: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  step: { display: "grid", gridTemplateColumns: "1fr 96px 92px", alignItems: "center", gap: tokens.spacingHorizontalS },
  badge: { justifySelf: "start" },
});

const COLOURS = { verified: "success", press: "informative", assumption: "warning" } as const;

/** The chain, its shares editable, and its ladder. */
export function ChainSection() {
  const texts = useTexts(scaleTexts);
  const styles = useStyles();
  const { store } = usePane();
  const values = usePaneState((state) => state.scale.inputs.values);
  const change = (k: number, value: number | null) =>
    store.dispatch({ type: "scale/changed", change: { values: values.map((old, i) => (i === k ? value : old)) } });
  const chain = namedSteps(texts);
  const against = namedAgainst(texts);
  const lost = useLostStep();
  const theme = usePaneState((state) => state.stress.compared?.pool.theme.name ?? AI);
  const typed = soundSteps(chain, values);
  const steps = typed === null ? null : [...typed, ...lost];
  return (
    <>
      <Section title={texts.chainTitle}>
        <Caption1 className={styles.line}>{texts.chainHint}</Caption1>
        <div className={styles.steps}>
          {chain.map((step, k) => (
            <div key={step.name} className={styles.step}>
              <Caption1>{step.share ? step.short : `${step.short}, ${UNIT}`}</Caption1>
              {step.share ? (
                <PercentField
                  label=""
                  accessibleLabel={texts.valueOf(step.name)}
                  value={values[k]!}
                  onChange={(value) => change(k, value)}
                  opens="leftward"
                />
              ) : (
                <NumberField
                  label=""
                  accessibleLabel={texts.valueOf(step.name)}
                  value={values[k]!}
                  onChange={(value) => change(k, value)}
                  problem={null}
                />
              )}
              <Standing confidence={values[k] === step.value ? step.confidence : "assumption"} source={step.source} />
            </div>
          ))}
        </div>
        {steps === null && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{texts.unread}</MessageBarBody>
          </MessageBar>
        )}
      </Section>
      {steps !== null && (
        <LadderChart steps={steps} rows={scaleChain(steps, against)} against={against} theme={theme} />
      )}
    </>
  );
}

/** What the shown tranche is expected to lose when its pool's theme turns, where the page Stress has run it. */
function useLostStep(): readonly NamedStep[] {
  const texts = useTexts(scaleTexts);
  const { compared, inputs } = usePaneState((state) => state.stress);
  if (compared === null) return [];
  const theme = compared.pool.theme.name;
  const { name, attach, detach } = shownTranche(compared.rows, inputs.tranche);
  const scenario = STRESS_SCENARIOS.findIndex((one) => one.name === "AI_CORR");
  const value = expectedTrancheLoss(compared.laws[scenario]!, tranche(attach, detach));
  return [{ name: texts.lost(name, correctionOf(theme, texts)), short: texts.lostShort(theme), value, share: true, confidence: "assumption", source: texts.lostSource }]; // prettier-ignore
}

/** How well a figure is known; its source on hover and focus. What a user has set is an assumption. */
function Standing({ confidence, source }: { confidence: Confidence; source: string }) {
  const texts = useTexts(scaleTexts);
  const styles = useStyles();
  return (
    <Tooltip content={texts.sourceOf(source)} relationship="description" withArrow>
      <Badge className={styles.badge} appearance="tint" color={COLOURS[confidence]} shape="rounded" tabIndex={0}>
        {texts.confidence[confidence]}
      </Badge>
    </Tooltip>
  );
}

/** The chain with the values of the screen; null where one of them cannot be used. */
function soundSteps(chain: readonly NamedStep[], values: readonly (number | null)[]): readonly NamedStep[] | null {
  const sound = values.every((value, k) => value !== null && value >= 0 && (!chain[k]!.share || value <= 1));
  return sound ? chain.map((step, k) => ({ ...step, value: values[k]! })) : null;
}
