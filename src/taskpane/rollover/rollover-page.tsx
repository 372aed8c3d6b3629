import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useMemo } from "react";
import { useLanguage } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { chosenScenario, productScenario, type ChosenScenario } from "../own-ranges/chosen-scenario.ts";
import type { Problem } from "../own-ranges/own-state.ts";
import { useOwnRanges } from "../own-ranges/use-own-ranges.ts";
import { AskSection } from "./ask-section.tsx";
import { InsertRollover } from "./insert-rollover.tsx";
import { LadderChart } from "./ladder-chart.tsx";
import { rungsOf } from "./rollover-figures.ts";
import { rolloverRequest } from "./rollover-question.ts";
import type { RolloverInputs, Source } from "./rollover-state.ts";
import { EmptyRollover, SourcesSection } from "./sources-section.tsx";
import { useSources } from "./use-sources.ts";

/** Deals that end, the bank that holds them, and what comes back where they are not rolled. */
export function RolloverPage() {
  const { deals, bank } = usePaneState((state) => state.rollover);
  useSources();
  useOwnRanges();
  return deals === null || bank === null ? <EmptyRollover /> : <Rollover deals={deals} bank={bank} />;
}

function Rollover({ deals, bank }: { deals: Source; bank: Source }) {
  const language = useLanguage();
  const inputs = usePaneState((state) => state.rollover.inputs);
  const run = usePaneState((state) => state.run.inputs);
  const ranges = usePaneState((state) => state.own);
  const { poolOfCard } = usePane();
  const request = (inputs: RolloverInputs, scenario: ChosenScenario | Problem) =>
    rolloverRequest({ deals, bank, inputs, run, scenario }, poolOfCard, language);
  // What deals and bank say by themselves is shown whatever is asked of them.
  const own = useMemo(
    () => request({ ...inputs, lambda: null }, productScenario("BASE")),
    [deals, bank, inputs, run, language],
  );
  const asked = useMemo(
    () => request(inputs, chosenScenario(inputs.scenario, ranges)),
    [deals, bank, inputs, run, language, ranges],
  );
  return (
    <>
      <SourcesSection deals={deals} bank={bank} read={"problem" in own ? [] : own.question.deals} />
      {"problem" in own ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{own.problem}</MessageBarBody>
        </MessageBar>
      ) : (
        <>
          <LadderChart rungs={rungsOf(own.question.deals)} unit={own.unit} />
          <AskSection asked={asked} own={own.question.bank.lambda} unit={own.unit} />
          {"problem" in asked ? null : <InsertRollover deals={deals} bank={bank} request={asked} />}
        </>
      )}
    </>
  );
}
