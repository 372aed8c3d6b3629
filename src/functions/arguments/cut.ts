import { finite, tranche, type Domain, type Tranche, say } from "../../core/index.ts";
import { readNumber } from "./scalars.ts";

/** Any number: the tranche itself says what is allowed, and asks whether 6 means 6 %. */
const point: Domain = { ...finite, words: say("fractionOfPool"), measure: "share" };

/** Reads attach and detach. */
export function readCut(attach: unknown, detach: unknown): Tranche {
  return tranche(readNumber("attach", attach, point), readNumber("detach", detach, point));
}
