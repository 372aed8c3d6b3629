import {
  countColumn,
  fraction,
  InputError,
  quarterEnds,
  refuseSimulation,
  yearlyRate,
  type Tranche,
  say,
} from "../core/index.ts";
import { followed, type Answer } from "../engine/engine.ts";
import { ReadYears } from "./arguments/horizon.ts";
import { readPoolModel, type Tail } from "./arguments/model.ts";
import { readNumber } from "./arguments/scalars.ts";
import type { Call } from "./call.ts";
import { methodOf } from "./loss-answers.ts";
import { noAnswer } from "./result.ts";
import { session } from "./session.ts";

/** The row of SRT.IMPLIEDRHO; without a root the cell says what rho can reach. */
export function impliedRhos(
  call: Call,
  pool: unknown,
  slice: Tranche,
  target: unknown,
  tail: Tail,
): Answer<number[][]> {
  const model = readPoolModel(pool, tail);
  const wanted = readNumber("target", target, model.settings.target === "spread" ? yearlyRate : fraction);
  const { pool: read, pd, settings } = model;
  refuseSimulation(model, "IMPLIEDRHO");
  if (settings.method === "large-pool" || settings.method === "conditional") {
    throw new InputError("impliedRhoMethod", { method: settings.method });
  }
  const { attachment, detachment } = slice;
  const shared = {
    ead: read.ead,
    ...countColumn(read),
    lgd: read.lgd,
    df: settings.df,
    attachment,
    detachment,
    target: wanted,
  };
  const ofSpread = settings.target === "spread";
  const { engine } = session();
  const found = ofSpread
    ? engine.run(
        "spreadRho",
        {
          ...shared,
          ...quarters(pool, tail),
          accrual: settings.accrual,
          rate: settings.rate,
          upfront: settings.upfront,
        },
        call.request,
      )
    : engine.run("impliedRho", { ...shared, pd }, call.request);
  return followed(found, ({ roots, least, most }) => {
    if (roots.length === 0) {
      const what = say(ofSpread ? "fairSpread" : "expectedLoss");
      throw noAnswer("noRho", { measure: what, wanted, least: printed(least), most: printed(most) });
    }
    const how = ofSpread ? spreadMethod(settings) : "root search";
    call.note({
      method: `${methodOf({ lattice: false, df: settings.df })}, ${how}`,
      nodes: NaN,
      drawn: null,
      error: 1e-9,
    });
    return [[...roots]];
  });
}

function spreadMethod({ rate, upfront }: { readonly rate: number; readonly upfront: number }): string {
  const start = upfront === 0 ? "" : `, ${upfront} paid at the start`;
  return `root search on the fair spread, quarterly, rate ${rate}${start}`;
}

/** Default probabilities to the end of each quarter. */
function quarters(pool: unknown, tail: Tail) {
  const { horizon } = readPoolModel(pool, tail);
  const pds = quarterEnds(horizon).map((t) => readPoolModel(pool, { ...tail, horizon: new ReadYears(t) }).pd);
  return { horizon, pds };
}

function printed(x: number): string {
  return x.toPrecision(6);
}
