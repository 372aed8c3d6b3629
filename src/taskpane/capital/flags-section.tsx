import { Checkbox, makeStyles } from "@fluentui/react-components";
import { Section } from "../frame/section.tsx";
import { useTexts } from "../state/pane-texts.ts";
import { usePane } from "../state/pane.tsx";
import type { CapitalInputs } from "./capital-state.ts";
import { flagsOf } from "./flags.ts";
import { StandingBadge } from "./standing-badge.tsx";
import { capitalTexts } from "./texts.ts";

const useStyles = makeStyles({ list: { display: "grid", "& label": { minWidth: 0 } } });

/** Features that only a person can confirm; ticks are kept with the workbook. */
export function FlagsSection({ inputs }: { inputs: CapitalInputs }) {
  const texts = useTexts(capitalTexts);
  const styles = useStyles();
  const { store } = usePane();
  const flags = flagsOf(inputs.sts);
  const confirmed = flags.filter((flag) => inputs.confirmed.includes(flag));
  return (
    <Section
      title={texts.flagsTitle(confirmed.length, flags.length)}
      aside={<StandingBadge text={texts.yours} tip={texts.yoursTip} colour="informative" />}
    >
      <div className={styles.list}>
        {flags.map((flag) => (
          <Checkbox
            key={flag}
            label={texts.flags[flag]}
            checked={confirmed.includes(flag)}
            onChange={(_, data) => store.dispatch({ type: "capital/flagged", flag, confirmed: data.checked === true })}
          />
        ))}
      </div>
    </Section>
  );
}
