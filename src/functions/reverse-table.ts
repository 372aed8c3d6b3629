import {
  exhaustionProbability,
  exhaustionProbabilityError,
  expectedTrancheLoss,
  expectedTrancheLossError,
  hitProbability,
  hitProbabilityError,
  InputError,
  rarityOf,
  reverseStress,
  tranche,
  type LossLaw,
  type Reversal,
  type Tranche,
  say,
} from "../core/index.ts";
import { followed, together, type Answer } from "../engine/engine.ts";
import { readPoolModel } from "./arguments/model.ts";
import { came, isOmitted, plainWord, single } from "./arguments/scalars.ts";
import type { Call } from "./call.ts";
import { leverOf, LEVER_WORDS, readLever, type Asked, type Lever } from "./levers.ts";
import { lossesOf, methodOf, quantilesOf, runOf } from "./loss-answers.ts";
import { noAnswer, type CellError } from "./result.ts";

const WHOLE = tranche(0, 1);

/** What is to be reached, and how it is read from a law. */
type Target = {
  readonly words: string;
  readonly value: number;
  readonly measure: (law: LossLaw, slice: Tranche) => number;
  readonly error: (law: LossLaw, slice: Tranche) => number;
};

const MEASURES = {
  el: { words: "Expected loss", measure: expectedTrancheLoss, error: expectedTrancheLossError },
  exhaust: {
    words: "P(exhaust)",
    measure: (law: LossLaw, { detachment }: Tranche) => exhaustionProbability(law, detachment),
    error: (law: LossLaw, { detachment }: Tranche) => exhaustionProbabilityError(law, detachment),
  },
  hit: {
    words: "P(hit)",
    measure: (law: LossLaw, { attachment }: Tranche) => hitProbability(law, attachment),
    error: (law: LossLaw, { attachment }: Tranche) => hitProbabilityError(law, attachment),
  },
} as const;

/** The table of SRT.REVERSE. */
export function reverseTable(
  call: Call,
  asked: Asked,
  slice: Tranche,
  target: unknown,
  lever: unknown,
): Answer<unknown[][]> {
  const wanted = readTarget(target);
  const turning = leverOf(readLever(lever), asked);
  const ask = (x: number) => followed(lawAt(call, asked, turning, x, slice), (law) => wanted.measure(law, slice));
  return followed(driven(reverseStress(turning.range, wanted.value), ask), (found) => {
    if (found.value === null) throw unreached(turning, wanted, found);
    return answerTable(call, asked, slice, wanted, turning, { ...found, value: found.value });
  });
}

/** Drives a search that asks for values, at once while they are at hand. */
function driven<R>(search: Generator<number, R, number>, ask: (x: number) => Answer<number>): Answer<R> {
  const next = (step: IteratorResult<number, R>): Answer<R> => {
    let current = step;
    while (!current.done) {
      const answer = ask(current.value);
      if (answer instanceof Promise) return answer.then((value) => next(search.next(value)));
      current = search.next(answer);
    }
    return current.value;
  };
  return next(search.next());
}

function lawAt(call: Call, { pool }: Asked, lever: Lever, x: number, slice: Tranche): Answer<LossLaw> {
  const { rho, tail } = lever.turned(x);
  return followed(lossesOf(call, readPoolModel(pool, tail), rho, [slice]), ([law]) => law!);
}

function answerTable(
  call: Call,
  asked: Asked,
  slice: Tranche,
  wanted: Target,
  lever: Lever,
  found: Reversal & { readonly value: number },
): Answer<unknown[][]> {
  const { rho, tail, again } = lever.turned(found.value);
  const laws = lossesOf(call, readPoolModel(asked.pool, tail), rho, [slice, WHOLE]);
  const base = quantilesOf(call, asked.pool, ...unstressed(asked));
  return followed(together<unknown>([laws, base] as Answer<unknown>[]), (both) => {
    const [[law, whole], unstressedLaw] = both as [readonly LossLaw[], Parameters<typeof rarityOf>[0]];
    const error = wanted.error(law!, slice);
    const poolLoss = expectedTrancheLoss(whole!, WHOLE);
    const { above, oneIn } = rarityOf(unstressedLaw, poolLoss);
    call.note({ ...runOf(law!), error });
    return [
      ["Name", "Value"],
      ["Lever", `${lever.name}: ${LEVER_WORDS[lever.name]}`],
      ["Lever today", lever.range.today],
      ["Lever that reaches the target", found.value],
      ["Target", `${wanted.words} ${wanted.value}`],
      [`${wanted.words} today`, found.today],
      [`${wanted.words} reached`, found.reached],
      ["Standard error", error],
      ["Pool EL there", poolLoss],
      ["P(larger pool loss) without stress", above],
      ["One in", Number.isFinite(oneIn) ? oneIn : "none without stress"],
      ["Method", methodOf(law!)],
      ["Ask again with", again],
      ["Standing", "assumption"],
    ];
  });
}

/** The question without stress: no scenario, or BASE where the correlations are the scenario's own. */
function unstressed({ rho, tail }: Asked): [unknown, Asked["tail"]] {
  const own = !isOmitted(rho) && plainWord(String((Array.isArray(rho) ? (rho as unknown[][])[0]![0] : rho) ?? "")) === "scenario"; // prettier-ignore
  return [rho, { ...tail, scenario: own ? [["BASE"]] : null }];
}

function unreached({ name, range }: Lever, { words, value }: Target, { least, most }: Reversal): CellError {
  const [low, high] = [short(range.low), short(range.high)];
  const reached = { least: short(least), most: short(most) };
  return noAnswer("leverOutOfReach", { lever: name, low, high, measure: words, wanted: value, ...reached });
}

function short(x: number): string {
  return String(Number(x.toPrecision(6)));
}

const FORMS = say("targetForms");

/** A number is an expected loss; median is exhaustion in half of all futures. */
function readTarget(value: unknown): Target {
  const cell = single("target", value);
  if (isOmitted(cell)) throw new InputError("targetMissing", { forms: FORMS });
  if (typeof cell === "number" && cell > 0 && cell < 1) return { ...MEASURES.el, value: cell };
  if (typeof cell === "string" && plainWord(cell) === "median") return { ...MEASURES.exhaust, value: 0.5 };
  const found = typeof cell === "string" ? /^\s*(el|exhaust|hit)\s+(\d*\.?\d+)\s*(%?)\s*$/i.exec(cell) : null;
  const share = found === null ? NaN : Number(found[2]) / (found[3] === "%" ? 100 : 1);
  if (share > 0 && share < 1) return { ...MEASURES[found![1]!.toLowerCase() as keyof typeof MEASURES], value: share };
  throw new InputError("targetUnread", { value: came(cell), forms: FORMS });
}
