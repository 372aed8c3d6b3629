import { Body1 } from "@fluentui/react-components";
import { inputProblem } from "../run/run-problems.ts";
import type { SoundInputs } from "../run/run-question.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePaneState } from "../state/pane.tsx";
import { stressTexts } from "../stress/texts.ts";
import { isSound, ordered } from "../structure/structure-check.ts";
import { ChainSection } from "./chain-section.tsx";
import { InsertScale } from "./insert-scale.tsx";
import { LeverSection } from "./lever-section.tsx";
import { scaleTexts } from "./texts.ts";

/** How large the risk is, and what would have to happen for a tranche to lose. */
export function ScalePage() {
  return (
    <>
      <ChainSection />
      <InsertScale />
      <Levers />
    </>
  );
}

/** The levers of the pool, or what is missing to turn them. */
function Levers() {
  const language = useLanguage();
  const texts = useTexts(scaleTexts);
  const stressWords = useTexts(stressTexts);
  const pool = usePaneState((state) => state.pool.reading?.pool ?? null);
  const inputs = usePaneState((state) => state.run.inputs);
  const rows = usePaneState((state) => state.structure.rows);
  if (pool === null) return <Body1 as="p">{texts.noPool}</Body1>;
  const problem = isSound(rows) ? inputProblem({ ...inputs, dependence: "number", rho: 0, method: "auto" }, pool, language) : stressWords.noStructure; // prettier-ignore
  if (problem !== null) return <Body1 as="p">{problem}</Body1>;
  return <LeverSection request={{ pool, inputs: inputs as SoundInputs, rows: ordered(rows) }} />;
}
