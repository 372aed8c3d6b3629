import { useEffect, useState } from "react";
import type { DealCost, DealCostQuestion } from "../../core/index.ts";
import { Cancelled } from "../../engine/engine.ts";
import type { InEach } from "../../language/language.ts";
import { textsIn } from "../state/pane-texts.ts";
import { usePane } from "../state/pane.tsx";
import { sentenceOf } from "../state/sentence.ts";
import { capitalTexts } from "./texts.ts";

/** Typing is over after this pause. */
const PAUSE_MS = 250;

/** A deal's cost with the question that it answers, or what the engine refused. */
export type AnsweredCost =
  | { readonly question: DealCostQuestion; readonly cost: DealCost }
  | { readonly question: DealCostQuestion; readonly problem: InEach<string> };

/** Asks the engine for a deal's cost once the question stays as it is; the last answer stands until the next. */
export function useCost(question: DealCostQuestion | null): AnsweredCost | null {
  const pane = usePane();
  const [answer, setAnswer] = useState<AnsweredCost | null>(null);
  useEffect(() => {
    if (question === null) return;
    const abort = new AbortController();
    const ask = async () => {
      try {
        const cost = await pane.engine.run("dealCost", question, {
          label: textsIn(pane, capitalTexts).jobLabel,
          signal: abort.signal,
        });
        if (!abort.signal.aborted) setAnswer({ question, cost });
      } catch (error) {
        if (error instanceof Cancelled || abort.signal.aborted) return;
        setAnswer({ question, problem: sentenceOf(error) });
      }
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [pane, question]);
  return question === null ? null : answer;
}
