import { Button, makeStyles, mergeClasses, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { said } from "../../language/catalogue.ts";
import { workOfBatch } from "../batch/batch-work.ts";
import { byCommas } from "../../language/lists.ts";
import { attempt } from "../state/attempt.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { activity, workOfReport, workOfRollover, workOfRun, workOfScale, workOfStress, type Activity } from "./jobs.ts";
import { useRunControl } from "./run-control.tsx";
import { frameTexts } from "./texts.ts";
import { timeLeft } from "./time-left.ts";
import { useJobs } from "./use-jobs.ts";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  progress: { height: "2px" },
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "34px",
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  grow: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  one: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  failure: { color: tokens.colorStatusDangerForeground1, padding: "4px 0" },
});

/** One fixed place for what runs, what was done last and what went wrong last. */
export function StatusBar() {
  const language = useLanguage();
  const texts = useTexts(frameTexts);
  const styles = useStyles();
  const { engine } = usePane();
  const run = usePaneState((state) => state.run.progress);
  const stress = usePaneState((state) => state.stress.progress);
  const jobs = useJobs(engine);
  const scale = usePaneState((state) => state.scale.progress);
  const rollover = usePaneState((state) => state.rollover.progress);
  const batch = usePaneState((state) => state.batch);
  const report = usePaneState((state) => state.report.progress);
  const { cancel, ...control } = useRunControl();
  const batchCancels = { batch: control.batch.cancel, compare: control.compare.cancel, rerun: control.rerun.cancel };
  const current = activity(jobs, [
    ...workOfRun(run, cancel, language),
    ...workOfStress(stress, control[stress?.work ?? "scenarios"].cancel, language),
    ...workOfRollover(rollover, control.rollover.cancel, language),
    ...workOfScale(scale, control[scale?.work ?? "reverse"].cancel, language),
    ...workOfReport(report, control.report.cancel, language),
    ...workOfBatch(batch, batchCancels, language),
  ]);
  return (
    <footer className={styles.bar} aria-label={texts.status}>
      <div className={styles.progress}>
        {current && (
          <ProgressBar value={current.share} thickness="medium" aria-label={texts.progressLabel(current.label)} />
        )}
      </div>
      <div className={styles.row}>{current ? <Running current={current} /> : <Quiet />}</div>
    </footer>
  );
}

function Running({ current }: { current: Activity }) {
  const language = useLanguage();
  const texts = useTexts(frameTexts);
  const styles = useStyles();
  const left = timeLeft(current.share, Date.now() - current.startedAtMs, language);
  const more = current.others > 0 ? texts.moreJobs(current.others) : null;
  return (
    <>
      <Text size={200} className={mergeClasses(styles.grow, styles.one)}>
        {byCommas(
          [current.label, left, more].filter((part) => part !== null),
          language,
        )}
      </Text>
      <Button size="small" aria-label={texts.cancelJob(current.label)} onClick={current.cancel}>
        {texts.cancel}
      </Button>
    </>
  );
}

/** Nothing runs: the last failure, else what was done last. */
function Quiet() {
  const texts = useTexts(frameTexts);
  const failure = usePaneState((state) => state.failure);
  const notice = usePaneState((state) => state.notice);
  const styles = useStyles();
  const { engine } = usePane();
  if (failure) return <FailureLine />;
  if (notice) return <NoticeLine />;
  return (
    <Text size={200} className={styles.grow}>
      {texts.version(engine.version)}
    </Text>
  );
}

function FailureLine() {
  const language = useLanguage();
  const texts = useTexts(frameTexts);
  const styles = useStyles();
  const pane = usePane();
  const failure = usePaneState((state) => state.failure)!;
  const { address } = failure;
  return (
    <>
      <Text size={200} role="alert" className={mergeClasses(styles.grow, styles.failure)}>
        {failure.message[language]}
      </Text>
      {address && (
        <Button size="small" onClick={() => void attempt(pane, () => pane.host.select(address))}>
          {texts.showInSheet}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        onClick={() => pane.store.dispatch({ type: "frame/failure", failure: null })}
      >
        {texts.dismiss}
      </Button>
    </>
  );
}

function NoticeLine() {
  const language = useLanguage();
  const texts = useTexts(frameTexts);
  const styles = useStyles();
  const pane = usePane();
  const { text, undo } = usePaneState((state) => state.notice)!;
  const takeBack = () =>
    attempt(pane, async () => {
      await undo?.();
      pane.store.dispatch({
        type: "frame/notice",
        notice: { text: said(frameTexts, ({ undone }) => undone), undo: null },
      });
    });
  return (
    <>
      <Text size={200} className={styles.grow}>
        {text[language]}
      </Text>
      {undo && (
        <Button size="small" onClick={() => void takeBack()}>
          {texts.undo}
        </Button>
      )}
    </>
  );
}
