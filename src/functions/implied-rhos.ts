import { fraction, InputError, type Tranche } from "../core/index.ts";
import { followed, type Answer } from "../engine/engine.ts";
import { readPoolModel, type Tail } from "./arguments/model.ts";
import { refuseSimulation } from "./arguments/loss-question.ts";
import { readNumber } from "./arguments/scalars.ts";
import type { Call } from "./call.ts";
import { methodOf } from "./loss-answers.ts";
import { noAnswer } from "./result.ts";
import { session } from "./session.ts";

/** The row of SRT.IMPLIEDRHO; without a root the cell says which expected losses rho can reach. */
export function impliedRhos(
  call: Call,
  pool: unknown,
  slice: Tranche,
  target: unknown,
  tail: Tail,
): Answer<number[][]> {
  const wanted = readNumber("target", target, fraction);
  const model = readPoolModel(pool, tail);
  const { pool: read, pd, settings } = model;
  refuseSimulation(model, "IMPLIEDRHO");
  if (settings.method === "large-pool" || settings.method === "conditional") {
    throw new InputError(
      `The setting Method is '${settings.method}', which IMPLIEDRHO does not serve; it serves auto or exact.`,
    );
  }
  const { attachment, detachment } = slice;
  const question = { ead: read.ead, lgd: read.lgd, pd, df: settings.df, attachment, detachment, target: wanted };
  return followed(session().engine.run("impliedRho", question, call.request), ({ roots, least, most }) => {
    if (roots.length === 0) {
      throw noAnswer(
        `No rho gives the tranche an expected loss of ${wanted}; rho from 0 to 1 reaches ${printed(least)} to ${printed(most)}.`,
      );
    }
    call.note({
      method: `${methodOf({ lattice: false, df: settings.df })}, root search`,
      nodes: NaN,
      drawn: null,
      error: 1e-9,
    });
    return [[...roots]];
  });
}

function printed(x: number): string {
  return x.toPrecision(6);
}
