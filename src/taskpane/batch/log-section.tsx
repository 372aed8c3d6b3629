import { Button, Caption1, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { useRunControl } from "../frame/run-control.tsx";
import { Section } from "../frame/section.tsx";
import { percentText } from "../numbers/format.ts";
import { attempt } from "../state/attempt.ts";
import { useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { showLog } from "./batch-log.ts";
import { LOG_TABLE, type LoggedRun } from "./log-rows.ts";
import { rhoText } from "./planned-runs.ts";
import { batchTexts } from "./texts.ts";

/** So many runs the pane shows; the rest stand in the table. */
const SHOWN = 60;

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: 0,
    maxHeight: "300px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  run: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, display: "grid", gridTemplateColumns: "36px 1fr" },
  what: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`, minWidth: 0, overflowWrap: "anywhere" },
  line: { display: "block" },
  muted: { display: "block", color: tokens.colorNeutralForeground2 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The workbook's log, the newest run first: one can be run again, two told apart. */
export function LogSection() {
  const styles = useStyles();
  const texts = useTexts(batchTexts);
  const pane = usePane();
  const { log, running } = usePaneState((state) => state.batch);
  useEffect(() => {
    if (!running) void attempt(pane, () => showLog(pane));
  }, [pane, running]);
  const runs = log ?? [];
  return (
    <Section title={texts.logTitle}>
      <Caption1 className={styles.muted}>{runs.length === 0 ? texts.logEmpty : texts.logHint}</Caption1>
      {runs.length > 0 && <Runs runs={runs} />}
      {runs.length > SHOWN && <Caption1 className={styles.muted}>{texts.logMore(runs.length - SHOWN)}</Caption1>}
      {runs.length > 0 && <Buttons runs={runs} />}
    </Section>
  );
}

function Runs({ runs }: { runs: readonly LoggedRun[] }) {
  const styles = useStyles();
  const texts = useTexts(batchTexts);
  const { store } = usePane();
  const marked = usePaneState((state) => state.batch.marked);
  const mark = (id: string, on: boolean) => {
    const next = on ? [...marked, id].slice(-2) : marked.filter((other) => other !== id);
    store.dispatch({ type: "batch/marked", marked: next });
  };
  return (
    <ul className={styles.list} aria-label={texts.logTitle}>
      {runs.slice(0, SHOWN).map((run) => (
        <li key={run.id} className={styles.run}>
          <Checkbox
            aria-label={texts.mark(run.id)}
            checked={marked.includes(run.id)}
            onChange={(_, data) => mark(run.id, data.checked === true)}
          />
          <Run run={run} />
        </li>
      ))}
    </ul>
  );
}

function Run({ run: { id, when, by, note, status, message, asked, answer } }: { run: LoggedRun }) {
  const styles = useStyles();
  const texts = useTexts(batchTexts);
  const pool = answer?.tranches.at(-1);
  const what = [asked.pool.name, asked.scenario.name || texts.noScenario, rhoText(asked.rho)].join(" · ");
  const told = [when.replace("T", " "), by, note, id].filter((text) => text !== "").join(", ");
  return (
    <div className={styles.what}>
      <Text size={200} className={styles.line}>
        {what}
        {pool && `: ${percentText(pool.el, pool.error)}`}
      </Text>
      {status !== "done" && (
        <Text size={200} className={styles.failed}>
          {texts.statuses[status]}: {message}
        </Text>
      )}
      <Caption1 className={styles.muted}>{told}</Caption1>
    </div>
  );
}

function Buttons({ runs }: { runs: readonly LoggedRun[] }) {
  const styles = useStyles();
  const texts = useTexts(batchTexts);
  const pane = usePane();
  const { rerun } = useRunControl();
  const { marked, inputs, work } = usePaneState((state) => state.batch);
  const chosen = marked.flatMap((id) => runs.filter((run) => run.id === id && run.answer !== null));
  const [from, to] = [...chosen].sort((a, b) => (a.when < b.when ? -1 : 1));
  const show = async () => {
    const log = (await pane.host.namedRanges()).find(({ name }) => name === LOG_TABLE);
    if (log !== undefined) await pane.host.select(log.address);
  };
  return (
    <div className={styles.buttons}>
      <Button
        disabledFocusable={chosen.length !== 2}
        title={chosen.length === 2 ? "" : texts.markTwo}
        onClick={() =>
          chosen.length === 2 &&
          pane.store.dispatch({ type: "batch/compared", compared: { from: from!, to: to!, told: null } })
        }
      >
        {texts.compare}
      </Button>
      <Button
        disabledFocusable={chosen.length !== 1 || work !== null}
        title={chosen.length === 1 ? "" : texts.markOne}
        onClick={() => chosen.length === 1 && rerun.start({ run: from!, by: inputs.by.trim() })}
      >
        {texts.rerun}
      </Button>
      <Button onClick={() => void attempt(pane, show)}>{texts.showInSheet}</Button>
    </div>
  );
}
