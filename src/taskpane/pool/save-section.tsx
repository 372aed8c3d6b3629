import { Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type FormEvent } from "react";
import { Section } from "../frame/section.tsx";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { tapesTexts } from "../tapes/texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { formulasAgree, isOneRange } from "./formula-view.ts";
import { freeName, nameProblem } from "./names.ts";
import type { PoolState } from "./pool-state.ts";
import { insertChecks, savePool } from "./pool-steps.ts";
import { poolTexts } from "./texts.ts";

const useStyles = makeStyles({
  form: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  name: { flexGrow: 1, minWidth: 0, "& input": { minWidth: 0 } },
  button: { flexShrink: 0 },
  hint: { display: "block", margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}` },
});

/** Keeps the pool under a name that formulas use, and inserts live checks of it. */
export function SaveSection({ state }: { state: PoolState }) {
  const texts = useTexts(poolTexts);
  const joined = useTexts(tapesTexts);
  const styles = useStyles();
  const pane = usePane();
  const agree = useMemo(() => formulasAgree(state), [state]);
  const hint = !agree ? texts.saveCopy : isOneRange(state) ? texts.saveInPlace : joined.saveJoined;
  return (
    <Section title={texts.saveTitle}>
      <NameForm hint={hint} />
      <Button disabled={!agree} onClick={() => void insertChecks(pane)}>
        {texts.insertChecks}
      </Button>
      <Caption1 className={styles.hint}>{agree ? texts.checksHint : texts.checksNeedSave}</Caption1>
    </Section>
  );
}

function NameForm({ hint }: { hint: string }) {
  const language = useLanguage();
  const texts = useTexts(poolTexts);
  const styles = useStyles();
  const pane = usePane();
  const saved = usePaneState((state) => state.pool.saved);
  const taken = saved.map((range) => range.name);
  const [name, setName] = useState(() => freeName("Pool", taken));
  const [tried, setTried] = useState(false);
  const problem = nameProblem(name.trim(), taken, language);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problem === null) void savePool(pane, name.trim());
  };
  return (
    <form onSubmit={submit}>
      <div className={styles.form}>
        <Field
          className={styles.name}
          validationMessage={problem !== null && (tried || name !== "") ? problem : null}
          validationState={problem === null ? "none" : "error"}
        >
          <Input aria-label={texts.saveName} value={name} onChange={(_, data) => setName(data.value)} />
        </Field>
        <Button type="submit" appearance="primary" className={styles.button}>
          {texts.save}
        </Button>
      </div>
      <Caption1 className={styles.hint}>{hint}</Caption1>
    </form>
  );
}
