import { Caption1, Field, Select } from "@fluentui/react-components";
import { METHODS, type Method } from "../../core/index.ts";
import { NumberField } from "../numbers/number-field.tsx";
import { useTexts } from "../state/pane-texts.ts";
import { PercentField } from "../structure/percent-field.tsx";
import type { CompleteRow } from "../structure/structure-check.ts";
import type { CapitalInputs } from "./capital-state.ts";
import { useRuleStyles } from "./rule-styles.ts";
import { capitalTexts } from "./texts.ts";

type Props = {
  readonly inputs: CapitalInputs;
  readonly rows: readonly CompleteRow[];
  readonly change: (part: Partial<CapitalInputs>) => void;
};

/** The method of weighing tranches, and what it alone asks for. */
export function MethodFields({ inputs, rows, change }: Props) {
  const styles = useRuleStyles();
  const texts = useTexts(capitalTexts);
  const { method } = inputs;
  return (
    <>
      <Field label={texts.method} className={`${styles.wide} ${styles.select}`}>
        <Select value={method} onChange={(_, data) => change({ method: data.value as Method })}>
          {METHODS.map((word) => (
            <option key={word} value={word}>
              {texts.methods[word]}
            </option>
          ))}
        </Select>
      </Field>
      {(method === "sec-sa" || method === "ssfa") && <Delinquency inputs={inputs} change={change} />}
      {method === "sec-erba" && <Steps inputs={inputs} rows={rows} change={change} />}
    </>
  );
}

function Delinquency({ inputs, change }: Omit<Props, "rows">) {
  const styles = useRuleStyles();
  const texts = useTexts(capitalTexts);
  return (
    <>
      {(["w", "unknown"] as const).map((name) => (
        <PercentField
          size="medium"
          key={name}
          label={texts[name]}
          accessibleLabel={texts[name]}
          value={inputs[name]}
          onChange={(value) => change({ [name]: value })}
        />
      ))}
      <Caption1 className={`${styles.wide} ${styles.line}`}>{texts.wHint}</Caption1>
    </>
  );
}

/** A credit quality step for each tranche of the structure. */
function Steps({ inputs: { steps }, rows, change }: Props) {
  const styles = useRuleStyles();
  const texts = useTexts(capitalTexts);
  return (
    <>
      {rows.map(({ id, name }) => (
        <NumberField
          key={id}
          label={texts.step(name)}
          value={steps[name] ?? null}
          problem={null}
          onChange={(step) => change({ steps: { ...steps, [name]: step } })}
        />
      ))}
      <Caption1 className={`${styles.wide} ${styles.line}`}>{texts.stepsHint}</Caption1>
    </>
  );
}
