import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  makeStyles,
  Select,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { PdCurve } from "../../core/index.ts";
import { NumberField } from "../numbers/number-field.tsx";
import { dfProblem } from "./run-question.ts";
import type { RunInputs } from "./run-state.ts";
import { runTexts as texts } from "./texts.ts";

const useStyles = makeStyles({
  panel: { margin: "0 0 8px" },
  select: { minWidth: 0, width: "100%", "& select": { minWidth: 0 } },
  next: { marginTop: tokens.spacingVerticalS },
  df: { display: "grid", gridTemplateColumns: "140px 1fr", marginTop: tokens.spacingVerticalS },
  fixed: { display: "grid", gridTemplateColumns: "auto 1fr", gap: "4px 12px", marginTop: tokens.spacingVerticalM },
  fixedLabel: { color: tokens.colorNeutralForeground2 },
});

type Props = { readonly inputs: RunInputs; readonly change: (part: Partial<RunInputs>) => void };

/** PD curve and copula; what this release has one way of is said, not asked. */
export function MoreSettings({ inputs, change }: Props) {
  const styles = useStyles();
  const { curve, copula, df } = inputs;
  return (
    <Accordion collapsible>
      <AccordionItem value="settings">
        <AccordionHeader size="small">{texts.settings}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Field label={texts.curve}>
            <Select
              className={styles.select}
              value={curve}
              onChange={(_, data) => change({ curve: data.value as PdCurve })}
            >
              {(["flat", "seasoned"] as const).map((name) => (
                <option key={name} value={name}>
                  {texts.curves[name]}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={texts.copula} className={styles.next}>
            <Select
              className={styles.select}
              value={copula}
              onChange={(_, data) => change({ copula: data.value as RunInputs["copula"] })}
            >
              {(["gaussian", "t"] as const).map((name) => (
                <option key={name} value={name}>
                  {texts.copulas[name]}
                </option>
              ))}
            </Select>
          </Field>
          {copula === "t" && (
            <div className={styles.df}>
              <NumberField
                label={texts.df}
                value={df}
                problem={dfProblem(inputs)}
                onChange={(typed) => change({ df: typed })}
              />
            </div>
          )}
          <div className={styles.fixed}>
            {texts.fixed.map(([label, value]) => (
              <FixedSetting key={label} label={label} value={value} />
            ))}
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function FixedSetting({ label, value }: { label: string; value: string }) {
  const styles = useStyles();
  return (
    <>
      <Text size={200} className={styles.fixedLabel}>
        {label}
      </Text>
      <Text size={200}>{value}</Text>
    </>
  );
}
