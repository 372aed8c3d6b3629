import { Body1, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useOwnRanges } from "../own-ranges/use-own-ranges.ts";
import { inputProblem } from "../run/run-problems.ts";
import type { SoundInputs } from "../run/run-question.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePaneState } from "../state/pane.tsx";
import { isSound, ordered } from "../structure/structure-check.ts";
import { HubSection } from "./hub-section.tsx";
import { InsertHubs } from "./insert-hubs.tsx";
import { InsertStress } from "./insert-stress.tsx";
import { OwnScenariosSection } from "./own-scenarios-section.tsx";
import { PairSection } from "./pair-section.tsx";
import { ScenariosSection } from "./scenarios-section.tsx";
import type { StressRequest } from "./stress-state.ts";
import { stressTexts } from "./texts.ts";
import { TrapSection } from "./trap-section.tsx";

const useStyles = makeStyles({
  empty: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalM },
});

/** Scenarios side by side, one of them taken apart, hubs that fail, and who defaults together. */
export function StressPage() {
  const language = useLanguage();
  const texts = useTexts(stressTexts);
  const styles = useStyles();
  const pool = usePaneState((state) => state.pool.reading?.pool ?? null);
  const inputs = usePaneState((state) => state.run.inputs);
  const rows = usePaneState((state) => state.structure.rows);
  useOwnRanges();
  if (pool === null) {
    return (
      <Body1 as="p" block className={styles.empty}>
        {texts.noPool}
      </Body1>
    );
  }
  // Correlations are the scenarios' own, so that a rho that cannot be read is no matter.
  const problem = isSound(rows) ? inputProblem({ ...inputs, dependence: "number", rho: 0, method: "auto" }, pool, language) : texts.noStructure; // prettier-ignore
  if (problem !== null) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{problem}</MessageBarBody>
      </MessageBar>
    );
  }
  return <Stress request={{ pool, inputs: inputs as SoundInputs, rows: ordered(rows) }} />;
}

function Stress({ request }: { request: StressRequest }) {
  return (
    <>
      <OwnScenariosSection />
      <ScenariosSection request={request} />
      <TrapSection request={request} />
      <InsertStress request={request} />
      <HubSection request={request} />
      <PairSection request={request} />
      <InsertHubs request={request} />
    </>
  );
}
