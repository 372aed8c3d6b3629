import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRunControl } from "../frame/run-control.tsx";
import type { Page } from "../state/pane-state.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { isSound } from "../structure/structure-check.ts";
import { inputProblem } from "./run-problems.ts";
import type { SoundInputs } from "./run-question.ts";
import { runTexts } from "./texts.ts";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM, minHeight: "36px" },
  why: { minWidth: 0, color: tokens.colorNeutralForeground2 },
});

/** The one primary button, and beside it what keeps it from being pressed. */
export function RunBar() {
  const language = useLanguage();
  const texts = useTexts(runTexts);
  const styles = useStyles();
  const { start, cancel } = useRunControl();
  const run = usePaneState((state) => state.run);
  const reading = usePaneState((state) => state.pool.reading);
  const sound = usePaneState((state) => isSound(state.structure.rows));
  const pool = reading?.pool ?? null;
  const problem = inputProblem(run.inputs, pool, language) ?? (sound ? null : texts.noStructure);
  const running = run.progress !== null;
  const press = () => {
    if (running) return cancel();
    if (problem !== null || pool === null || reading === null) return;
    start({ pool, reading, inputs: run.inputs as SoundInputs });
  };
  return (
    <div className={styles.bar}>
      <Button
        appearance={running ? "secondary" : "primary"}
        disabledFocusable={!running && problem !== null}
        data-tour="run"
        aria-describedby="srt-run-why"
        onClick={press}
      >
        {running ? texts.cancel : texts.run}
      </Button>
      <Text size={200} id="srt-run-why" className={styles.why}>
        {problem ?? run.failure?.[language] ?? ""} {pool === null && <GoTo page="pool" text={texts.toPool} />}
        {pool !== null && !sound && <GoTo page="structure" text={texts.toStructure} />}
      </Text>
    </div>
  );
}

function GoTo({ page, text }: { page: Page; text: string }) {
  const { store } = usePane();
  return (
    <Link inline as="button" onClick={() => store.dispatch({ type: "frame/page", page })}>
      {text}
    </Link>
  );
}
