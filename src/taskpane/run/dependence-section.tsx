import { makeStyles, Radio, RadioGroup, Slider, Text, tokens } from "@fluentui/react-components";
import { Section } from "../frame/section.tsx";
import { NumberField } from "../numbers/number-field.tsx";
import { AssumedNotes } from "../reach/assumed-notes.tsx";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { MoreSettings } from "./more-settings.tsx";
import { horizonProblem, partProblem, rhoProblem } from "./run-problems.ts";
import { hasFactors, hasLoadings } from "./run-question.ts";
import type { RunInputs } from "./run-state.ts";
import { runTexts } from "./texts.ts";

const useStyles = makeStyles({
  rho: { display: "grid", gridTemplateColumns: "1fr 84px", columnGap: tokens.spacingHorizontalS, alignItems: "start" },
  slider: { marginTop: "24px", minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground2, gridColumnEnd: "span 2" },
  kinds: { flexWrap: "wrap" },
  parts: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  partsHint: { color: tokens.colorNeutralForeground2, gridColumnEnd: "span 3" },
  horizon: { display: "grid", gridTemplateColumns: "140px 1fr", marginTop: tokens.spacingVerticalS },
});

/** How obligors depend on each other, over which time; the rest is folded away. */
export function DependenceSection() {
  const language = useLanguage();
  const texts = useTexts(runTexts);
  const styles = useStyles();
  const { store } = usePane();
  const inputs = usePaneState((state) => state.run.inputs);
  const pool = usePaneState((state) => state.pool.reading?.pool ?? null);
  const change = (part: Partial<RunInputs>) => store.dispatch({ type: "run/changed", change: part });
  return (
    <Section title={texts.dependence}>
      {pool !== null && (hasLoadings(pool) || hasFactors(pool)) && (
        <RadioGroup
          className={styles.kinds}
          layout="horizontal"
          aria-label={texts.dependence}
          value={inputs.dependence}
          onChange={(_, data) => change({ dependence: data.value as RunInputs["dependence"] })}
        >
          <Radio value="number" label={texts.oneNumber} />
          {hasLoadings(pool) && <Radio value="tape" label={texts.fromTape} />}
          {hasFactors(pool) && <Radio value="factors" label={texts.byFactors} />}
        </RadioGroup>
      )}
      {inputs.dependence === "number" && <RhoFields inputs={inputs} change={change} />}
      {inputs.dependence === "tape" && <Text size={200}>{texts.fromTapeHint}</Text>}
      {inputs.dependence === "factors" && <PartFields inputs={inputs} change={change} />}
      {inputs.dependence === "factors" && pool !== null && <AssumedNotes pool={pool} of={null} />}
      <div className={styles.horizon}>
        <NumberField
          label={texts.horizon}
          value={inputs.horizon}
          problem={horizonProblem(inputs, pool, language)}
          onChange={(horizon) => change({ horizon })}
        />
      </div>
      <MoreSettings inputs={inputs} pool={pool} change={change} />
    </Section>
  );
}

type Change = { readonly change: (part: Partial<RunInputs>) => void };

function RhoFields({ inputs, change }: Change & { inputs: RunInputs }) {
  const language = useLanguage();
  const texts = useTexts(runTexts);
  const styles = useStyles();
  const shown = inputs.rho === null ? 0 : Math.min(1, Math.max(0, inputs.rho));
  return (
    <div className={styles.rho}>
      <Slider
        className={styles.slider}
        aria-label={texts.rho}
        min={0}
        max={100}
        value={100 * shown}
        aria-valuetext={shown.toFixed(2)}
        onChange={(_, data) => change({ rho: data.value / 100 })}
      />
      <NumberField
        label={texts.rhoShort}
        value={inputs.rho}
        problem={rhoProblem(inputs, language)}
        onChange={(rho) => change({ rho })}
      />
      <Text size={200} className={styles.hint}>
        {texts.rhoHint}
      </Text>
    </div>
  );
}

/** The parts of the correlation by the market, the theme and the sector. */
function PartFields({ inputs, change }: Change & { inputs: RunInputs }) {
  const language = useLanguage();
  const texts = useTexts(runTexts);
  const styles = useStyles();
  return (
    <div className={styles.parts}>
      {(["g", "h", "w"] as const).map((name) => (
        <NumberField
          key={name}
          label={texts.parts[name]}
          value={inputs[name]}
          problem={partProblem(name, inputs[name], language)}
          onChange={(part) => change({ [name]: part })}
        />
      ))}
      <Text size={200} className={styles.partsHint}>
        {texts.partsHint}
      </Text>
    </div>
  );
}
