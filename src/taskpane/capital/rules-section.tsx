import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  Field,
  Select,
  Switch,
} from "@fluentui/react-components";
import { FRAMEWORKS, type Framework } from "../../core/index.ts";
import { Section } from "../frame/section.tsx";
import { NumberField } from "../numbers/number-field.tsx";
import { useTexts } from "../state/pane-texts.ts";
import { usePane } from "../state/pane.tsx";
import { PercentField } from "../structure/percent-field.tsx";
import type { CompleteRow } from "../structure/structure-check.ts";
import type { CapitalInputs } from "./capital-state.ts";
import { MethodFields } from "./method-fields.tsx";
import { useRuleStyles } from "./rule-styles.ts";
import { LawBadge } from "./standing-badge.tsx";
import { capitalTexts } from "./texts.ts";

type Props = {
  readonly inputs: CapitalInputs;
  readonly rows: readonly CompleteRow[];
  readonly currency: string | null;
};

/** Regime and rules of the deal, and folded away what tests and costs may be told. */
export function RulesSection({ inputs, rows, currency }: Props) {
  const texts = useTexts(capitalTexts);
  const styles = useRuleStyles();
  const { store } = usePane();
  const change = (part: Partial<CapitalInputs>) => store.dispatch({ type: "capital/changed", change: part });
  return (
    <Section title={texts.rulesTitle} aside={<LawBadge framework={inputs.framework} />}>
      <div className={styles.fields}>
        <Field label={texts.framework} className={`${styles.wide} ${styles.select}`}>
          <Select value={inputs.framework} onChange={(_, data) => change({ framework: data.value as Framework })}>
            {FRAMEWORKS.map((word) => (
              <option key={word} value={word}>
                {texts.frameworks[word]}
              </option>
            ))}
          </Select>
        </Field>
        <MethodFields inputs={inputs} rows={rows} change={change} />
        <Field label={texts.kind} className={styles.select}>
          <Select value={inputs.kind} onChange={(_, data) => change({ kind: data.value as CapitalInputs["kind"] })}>
            {(["by class", "wholesale", "retail"] as const).map((kind) => (
              <option key={kind} value={kind}>
                {texts.kinds[kind]}
              </option>
            ))}
          </Select>
        </Field>
        <NumberField
          label={texts.legalMaturity}
          value={inputs.legalMaturity}
          problem={null}
          onChange={(legalMaturity) => change({ legalMaturity })}
        />
        <div className={styles.wide}>
          <Switch label={texts.sts} checked={inputs.sts} onChange={(_, data) => change({ sts: data.checked })} />
          <Caption1 className={styles.line}>{texts.stsHint}</Caption1>
        </div>
      </div>
      <Accordion collapsible>
        <AccordionItem value="more">
          <AccordionHeader size="small">{texts.more}</AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <More inputs={inputs} change={change} />
            <Caption1 className={`${styles.line} ${styles.hint}`}>
              {texts.amountsHint(currency ?? texts.ownCurrency)}
            </Caption1>
            <Caption1 className={`${styles.line} ${styles.hint}`}>{texts.proposalHint}</Caption1>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </Section>
  );
}

/** Inputs that are amounts, years or multiples. */
type PlainNumber =
  "excessSpread" | "margin" | "firstLossA" | "firstLossB" | "fees" | "upfront" | "life" | "expectedLoss";
type MoreProps = { readonly inputs: CapitalInputs; readonly change: (part: Partial<CapitalInputs>) => void };

function More({ inputs, change }: MoreProps) {
  const texts = useTexts(capitalTexts);
  const styles = useRuleStyles();
  const field = (name: PlainNumber) => (
    <NumberField
      label={texts[name]}
      value={inputs[name]}
      problem={null}
      onChange={(value) => change({ [name]: value })}
    />
  );
  const percent = (name: "lifetimeLoss" | "pbaThreshold") => (
    <PercentField
      size="medium"
      label={texts[name]}
      accessibleLabel={texts[name]}
      value={inputs[name]}
      onChange={(value) => change({ [name]: value })}
    />
  );
  return (
    <div className={styles.fields}>
      {field("excessSpread")}
      {field("margin")}
      {percent("lifetimeLoss")}
      {percent("pbaThreshold")}
      {field("firstLossA")}
      {field("firstLossB")}
      {field("fees")}
      {field("expectedLoss")}
      {field("upfront")}
      {field("life")}
    </div>
  );
}
