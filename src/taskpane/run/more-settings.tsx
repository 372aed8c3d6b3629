import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  Input,
  makeStyles,
  Select,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { Pool } from "../../core/index.ts";
import { DEFAULT_SEED } from "../../engine/sampling.ts";
import { NumberField } from "../numbers/number-field.tsx";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { dfProblem, methodProblem, pathsProblem, seedProblem } from "./run-problems.ts";
import type { RunInputs } from "./run-state.ts";
import { runTexts } from "./texts.ts";

const useStyles = makeStyles({
  panel: { margin: "0 0 8px", display: "grid", rowGap: tokens.spacingVerticalS },
  select: { minWidth: 0, width: "100%", "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  half: { display: "grid", gridTemplateColumns: "140px 1fr" },
  drawn: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  seed: { minWidth: 0, width: "100%", "& input": { minWidth: 0, width: "100%", textAlign: "right" } },
  hint: { color: tokens.colorNeutralForeground2, gridColumnEnd: "span 2" },
});

type Props = {
  readonly inputs: RunInputs;
  readonly pool: Pool | null;
  readonly change: (part: Partial<RunInputs>) => void;
};

/** Method, copula, recoveries and contagion, and how what is drawn is drawn. */
export function MoreSettings({ inputs, pool, change }: Props) {
  const language = useLanguage();
  const texts = useTexts(runTexts);
  const styles = useStyles();
  const { copula, df } = inputs;
  return (
    <Accordion collapsible>
      <AccordionItem value="settings">
        <AccordionHeader size="small">{texts.settings}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Choice
            label={texts.method}
            words={texts.methods}
            value={inputs.method}
            problem={pool === null ? null : methodProblem(inputs, pool, language)}
            onChoose={(method) => change({ method })}
          />
          <Choice
            label={texts.curve}
            words={texts.curves}
            value={inputs.curve}
            onChoose={(curve) => change({ curve })}
          />
          <Choice
            label={texts.copula}
            words={texts.copulas}
            value={copula}
            onChoose={(chosen) => change({ copula: chosen })}
          />
          {copula === "t" && (
            <div className={styles.half}>
              <NumberField
                label={texts.df}
                value={df}
                problem={dfProblem(inputs, language)}
                onChange={(typed) => change({ df: typed })}
              />
            </div>
          )}
          <Choice label={texts.lgd} words={texts.lgds} value={inputs.lgd} onChoose={(lgd) => change({ lgd })} />
          {pool !== null && pool.links.length > 0 && (
            <Choice
              label={texts.contagion}
              words={texts.contagions}
              value={inputs.contagion}
              onChoose={(contagion) => change({ contagion })}
            />
          )}
          <DrawnFields inputs={inputs} change={change} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

type ChoiceProps<T extends string> = {
  readonly label: string;
  /** Every choice with its words, the usual one first. */
  readonly words: Readonly<Record<T, string>>;
  readonly value: T;
  readonly problem?: string | null;
  readonly onChoose: (chosen: T) => void;
};

function Choice<T extends string>({ label, words, value, problem = null, onChoose }: ChoiceProps<T>) {
  const styles = useStyles();
  return (
    <Field label={label} validationState={problem === null ? "none" : "error"} validationMessage={problem}>
      <Select className={styles.select} value={value} onChange={(_, data) => onChoose(data.value as T)}>
        {(Object.keys(words) as T[]).map((name) => (
          <option key={name} value={name}>
            {words[name]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Paths and seed. */
function DrawnFields({ inputs, change }: Omit<Props, "pool">) {
  const language = useLanguage();
  const texts = useTexts(runTexts);
  const styles = useStyles();
  const seedUnread = seedProblem(inputs, language);
  return (
    <div className={styles.drawn}>
      <NumberField
        label={texts.paths}
        value={inputs.paths}
        unread={NaN}
        problem={pathsProblem(inputs, language)}
        onChange={(paths) => change({ paths })}
      />
      <Field label={texts.seed} validationState={seedUnread === null ? "none" : "error"} validationMessage={seedUnread}>
        <Input className={styles.seed} value={inputs.seed} onChange={(_, data) => change({ seed: data.value })} />
      </Field>
      <Text size={200} className={styles.hint}>
        {texts.drawnHint(DEFAULT_SEED)}
      </Text>
    </div>
  );
}
