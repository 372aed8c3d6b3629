import {
  expectedTrancheLoss,
  expectedTrancheLossError,
  InputError,
  leverTurns,
  type LossLaw,
  type Tranche,
} from "../core/index.ts";
import { followed, together, type Answer } from "../engine/engine.ts";
import { readPoolModel } from "./arguments/model.ts";
import type { Call } from "./call.ts";
import { leversOf, LEVER_WORDS, type Asked, type Lever, type LeverName } from "./levers.ts";
import { lossesOf, methodOf, runOf } from "./loss-answers.ts";

/** The table of SRT.TORNADO: each lever turned alone, the one that matters most first. */
export function tornadoTable(call: Call, asked: Asked, slice: Tranche): Answer<unknown[][]> {
  const levers = leversOf(asked).map((lever) => ({ lever, ends: endsOf(lever) }));
  const at = (lever: Lever, x: number) => {
    const { rho, tail } = lever.turned(x);
    return first(lossesOf(call, readPoolModel(asked.pool, tail), rho, [slice]));
  };
  const today = first(lossesOf(call, readPoolModel(asked.pool, asked.tail), asked.rho, [slice]));
  if (levers.length === 0) throw new InputError("noLever");
  const turned = levers.flatMap(({ lever, ends }) => ends.map((x) => at(lever, x)));
  return followed(together([today, ...turned]), ([now, ...laws]) => {
    const el = (law: LossLaw) => expectedTrancheLoss(law, slice);
    call.note({ ...runOf(now!), error: expectedTrancheLossError(now!, slice) });
    const rows = levers.map(({ lever, ends }, k) =>
      rowOf(lever, ends, el(laws[2 * k]!), el(now!), el(laws[2 * k + 1]!)),
    );
    rows.sort((a, b) => swing(b) - swing(a));
    return [HEADINGS, ...rows.map((row) => [...row, methodOf(now!), "assumption"])];
  });
}

const HEADINGS = ["Lever", "What it is", "Low", "Today", "High", "EL at low", "EL today", "EL at high", "Method", "Standing"]; // prettier-ignore

type Row = readonly [LeverName, string, number, number, number, number, number, number];

function rowOf(
  { name, range }: Lever,
  [low, high]: readonly [number, number],
  atLow: number,
  now: number,
  atHigh: number,
): Row {
  return [name, LEVER_WORDS[name], low, range.today, high, atLow, now, atHigh];
}

function swing(row: Row): number {
  return Math.abs(row[7] - row[5]);
}

/** One correlation is turned by half, at most to 0.95. */
function endsOf({ name, range }: Lever): readonly [number, number] {
  return name === "rho" ? [range.today / 2, Math.min(1.5 * range.today, 0.95)] : leverTurns(name, range);
}

function first(laws: Answer<readonly LossLaw[]>): Answer<LossLaw> {
  return followed(laws, ([law]) => law!);
}
