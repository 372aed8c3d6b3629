import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { amountText, countText, percentText } from "../numbers/format.ts";
import { useTexts } from "../state/pane-texts.ts";
import { usePaneState } from "../state/pane.tsx";
import type { Rerun } from "./batch-state.ts";
import type { PoolStamp } from "./run-asked.ts";
import { batchTexts, type BatchTexts } from "./texts.ts";

/** What a rerun showed: the same bits, or what has changed since. */
export function RerunSection() {
  const texts = useTexts(batchTexts);
  const rerun = usePaneState((state) => state.batch.rerun);
  if (rerun === null) return null;
  const same = rerun.before.answer?.hash === rerun.after.answer?.hash;
  return (
    <MessageBar intent={same ? "success" : "warning"} layout="multiline">
      <MessageBarBody>{rerunText(rerun, texts)}</MessageBarBody>
    </MessageBar>
  );
}

/** The same bits or not, and what of the inputs or the engine is not what it was. */
export function rerunText({ before, after, moved }: Rerun, texts: BatchTexts): string {
  const same = before.answer?.hash === after.answer?.hash;
  const [was, now] = [before.asked.pool, after.asked.pool];
  const changes = [
    ...(was.hash === now.hash ? [] : [texts.poolChanged(changesOf(was, now, texts))]),
    ...moved.map((name) => texts.rangeMoved(name)),
    ...(before.engine === after.engine ? [] : [texts.engineChanged(before.engine, after.engine)]),
  ];
  const first = same ? texts.sameBits(before.id) : texts.otherBits(before.id);
  return [first, ...(changes.length > 0 ? changes : [texts.inputsSame])].join(" ");
}

function changesOf(was: PoolStamp, now: PoolStamp, texts: BatchTexts): string {
  const written = {
    obligors: countText,
    ead: (amount: number) => amountText(amount, null),
    pd: (share: number) => percentText(share),
    lgd: (share: number) => percentText(share),
    expectedLoss: (share: number) => percentText(share),
  };
  const names = Object.keys(written) as (keyof typeof written)[];
  const told = names
    .filter((name) => was[name] !== now[name])
    .map((name) => {
      const [before, after] = [written[name](was[name]), written[name](now[name])];
      // Where a rounded figure hides the change, all its digits are told.
      const hidden = before === after;
      return texts.figure(texts.figures[name], hidden ? String(was[name]) : before, hidden ? String(now[name]) : after);
    });
  return told.length === 0 ? texts.poolRows : told.join(", ");
}
