import { Label, makeStyles, Select, tokens, useId } from "@fluentui/react-components";
import { checklistOf, type ChecklistItem } from "../../core/index.ts";
import { Section } from "../frame/section.tsx";
import { useTexts } from "../state/pane-texts.ts";
import { usePane } from "../state/pane.tsx";
import type { CapitalInputs } from "./capital-state.ts";
import { StandingBadge } from "./standing-badge.tsx";
import { capitalTexts } from "./texts.ts";

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 112px", gap: tokens.spacingVerticalXS, alignItems: "center" }, // prettier-ignore
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%" } },
});

/** Conditions on the contract that only a person can answer; answers are kept with the workbook. */
export function ChecklistSection({ inputs }: { inputs: CapitalInputs }) {
  const styles = useStyles();
  const texts = useTexts(capitalTexts);
  const asked = checklistOf(inputs);
  const yes = asked.filter(([name]) => inputs.checklist[name] === true).length;
  return (
    <Section
      title={texts.checklistTitle(yes, asked.length)}
      aside={<StandingBadge text={texts.yours} tip={texts.yoursTip} colour="informative" />}
    >
      <div className={styles.list}>
        {asked.map((item) => (
          <Condition key={item[0]} item={item} answer={inputs.checklist[item[0]] ?? null} />
        ))}
      </div>
    </Section>
  );
}

type ConditionProps = { readonly item: ChecklistItem; readonly answer: boolean | null };

function Condition({ item: [name], answer }: ConditionProps) {
  const id = useId("condition");
  const styles = useStyles();
  const texts = useTexts(capitalTexts);
  const { store } = usePane();
  const answers = { none: null, yes: true, no: false } as const;
  type Word = keyof typeof answers;
  const words = Object.keys(answers) as Word[];
  const choose = (word: string) => store.dispatch({ type: "capital/answered", name, answer: answers[word as Word] });
  return (
    <>
      <Label htmlFor={id} size="small">
        {texts.checklist[name]}
      </Label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={words.find((word) => answers[word] === answer)!}
        onChange={(_, data) => choose(data.value)}
      >
        {words.map((word) => (
          <option key={word} value={word}>
            {texts.answers[word]}
          </option>
        ))}
      </Select>
    </>
  );
}
