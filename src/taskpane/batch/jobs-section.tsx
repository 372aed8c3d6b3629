import { makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { Section } from "../frame/section.tsx";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePaneState } from "../state/pane.tsx";
import type { Batch, BatchJob } from "./batch-state.ts";
import { modelText, rhoText } from "./planned-runs.ts";
import { batchTexts } from "./texts.ts";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    maxHeight: "260px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  job: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  what: { minWidth: 0, overflowWrap: "anywhere" },
  status: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  failed: { color: tokens.colorStatusDangerForeground1 },
});

/** Every run of the batch on screen with how it stands; what failed says why. */
export function JobsSection() {
  const batch = usePaneState((state) => state.batch.batch);
  return batch === null ? null : <Jobs batch={batch} />;
}

function Jobs({ batch: { jobs } }: { batch: Batch }) {
  const styles = useStyles();
  const texts = useTexts(batchTexts);
  const count = (status: BatchJob["status"]) => jobs.filter((job) => job.status === status).length;
  const title = texts.jobsTitle(count("done"), jobs.length, count("failed"));
  return (
    <Section title={title}>
      <ul className={styles.list} tabIndex={0} aria-label={title}>
        {jobs.map((job, k) => (
          <Job key={k} job={job} />
        ))}
      </ul>
    </Section>
  );
}

function Job({ job: { planned, status, share, message } }: { job: BatchJob }) {
  const language = useLanguage();
  const styles = useStyles();
  const texts = useTexts(batchTexts);
  const { poolName, structure, scenario, rho, model } = planned;
  const what = [poolName, structure.name, scenario.name || texts.noScenario, rhoText(rho), modelText(model)].join(
    " · ",
  );
  return (
    <li className={styles.job}>
      <div className={styles.line}>
        <Text size={200} className={styles.what}>
          {what}
        </Text>
        <Text size={200} className={styles.status}>
          {texts.statuses[status]}
        </Text>
      </div>
      {status === "running" && <ProgressBar value={share} aria-label={what} />}
      {status === "failed" && message !== null && (
        <Text size={200} className={styles.failed}>
          {message[language]}
        </Text>
      )}
    </li>
  );
}
