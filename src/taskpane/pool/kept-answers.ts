import type { InEach } from "../../language/language.ts";
import { attempt } from "../state/attempt.ts";
import type { Pane } from "../state/pane.tsx";
import { answersIn, NO_ANSWERS, ratesAsked, type PoolAnswers } from "./pool-answers.ts";
import type { PoolState } from "./pool-state.ts";

const SETTING = "srt.pool-answers";
/** So many tapes of a workbook are remembered. */
const MOST = 50;

/**
 * Reads the pool with an answer of the user, keeps it with the workbook, and says it with its undo.
 *
 * @param text what is told, or what says it once the pool is read; nothing is told where it is null
 */
export function answer(
  pane: Pane,
  change: Partial<PoolAnswers>,
  text: InEach<string> | (() => InEach<string>) | null,
): void {
  const before = pane.store.get().pool.answers;
  take(pane, { ...before, ...change });
  if (text === null) return;
  const undo = () => Promise.resolve(take(pane, before));
  const told = typeof text === "function" ? text() : text;
  pane.store.dispatch({ type: "frame/notice", notice: { text: told, undo } });
}

function take(pane: Pane, answers: PoolAnswers): void {
  pane.store.dispatch({ type: "pool/answered", answers });
  const place = placeOf(pane.store.get().pool);
  if (place !== null) void attempt(pane, () => keep(pane, place, answers));
}

async function keep(pane: Pane, place: string, answers: PoolAnswers): Promise<void> {
  const { [place]: _, ...others } = await kept(pane);
  const isNothing = JSON.stringify(answers) === JSON.stringify(NO_ANSWERS);
  const all = Object.entries(isNothing ? others : { [place]: answers, ...others });
  await pane.host.setSetting(SETTING, all.length === 0 ? null : JSON.stringify(Object.fromEntries(all.slice(0, MOST))));
}

/** Takes up what the workbook keeps of the tape that was just opened. */
export async function recallAnswers(pane: Pane): Promise<void> {
  const before = pane.store.get().pool;
  const answers = await answersKept(pane, before);
  const { pool } = pane.store.get();
  // What was answered meanwhile stands.
  if (answers === null || placeOf(pool) !== placeOf(before) || pool.answers !== NO_ANSWERS) return;
  pane.store.dispatch({ type: "pool/answered", answers });
}

/** What the workbook keeps of a tape; null where it keeps nothing. */
export async function answersKept(pane: Pane, pool: PoolState): Promise<PoolAnswers | null> {
  const place = placeOf(pool);
  const answers = place === null ? undefined : (await kept(pane))[place];
  return answers === undefined ? null : stillAsked(pool, answers);
}

/** Without rates where the tape at this place has one currency now, which they would change unasked. */
function stillAsked({ reading }: PoolState, answers: PoolAnswers): PoolAnswers {
  const asks = reading !== null && ratesAsked(reading, NO_ANSWERS) !== null;
  return asks ? answers : { ...answers, rates: null };
}

/** A tape is known again by its corner, so that a column or a row more changes nothing. */
function placeOf({ content }: PoolState): string | null {
  if (content === null) return null;
  const { sheet, row, column } = content.address;
  return JSON.stringify([sheet, row, column]);
}

/** Nothing where the setting is of another version or damaged. */
async function kept({ host }: Pane): Promise<Readonly<Record<string, PoolAnswers>>> {
  const found = parsed(await host.setting(SETTING));
  return Object.fromEntries(
    Object.entries(found).flatMap(([place, value]) => {
      const answers = answersIn(value);
      return answers === null ? [] : [[place, answers]];
    }),
  );
}

function parsed(text: string | null): object {
  try {
    return (text === null ? null : (JSON.parse(text) as object | null)) ?? {};
  } catch {
    return {};
  }
}
