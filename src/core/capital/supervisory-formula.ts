import { check, fraction, InputError } from "../domain.ts";
import { exp, expm1 } from "../numeric/exp.ts";
import { say } from "../sentences/said.ts";

/** Attachment and detachment of a securitisation position, fractions of the pool. */
export type Position = { readonly attach: number; readonly detach: number };

/** Risk weight of a full deduction. */
export const DEDUCTION = 12.5;

/**
 * Risk weight of a position by the simplified supervisory formula, without its floor: all that lies below the pool's capital
 * has 1,250 %, beyond it weights fall off exponentially.
 *
 * @param capital of the pool, fraction in [0, 1]: KIRB, KA
 * @param p supervisory parameter, above 0
 * @returns risk weight, 12.5 is 1,250 %; the limit for a thin position
 * @throws InputError for points outside 0 <= attach <= detach <= 1 and a capital outside [0, 1]
 * @source Basel Framework CRE41.5 to 41.9 and CRE44; Regulation (EU) 575/2013 Arts 259(1), 261(1)
 */
export function supervisoryWeight(capital: number, { attach, detach }: Position, p: number): number {
  check(say("capitalOfPool"), capital, fraction);
  check("attach", attach, fraction);
  check("detach", detach, { words: say("fromAttach", { attach }), holds: (x) => x >= attach && x <= 1 });
  check("p", p, { words: say("positive"), holds: (x) => x > 0 && x < Infinity });
  if (detach <= capital) return DEDUCTION;
  if (capital === 0) return 0;
  const above = meanBeyond(capital, Math.max(attach - capital, 0), detach - capital, p);
  if (attach >= capital) return DEDUCTION * above;
  return (DEDUCTION * (capital - attach + (detach - capital) * above)) / (detach - attach);
}

/** Mean of e^{a x} from l to u, a = -1 / (p K). */
function meanBeyond(capital: number, l: number, u: number, p: number): number {
  const x = -(u - l) / (p * capital);
  const start = exp(-l / (p * capital));
  return x === 0 ? start : (start * expm1(x)) / x;
}

/** Refuses a position without width, which no bank holds; limits are the formula's own. */
export function checkPosition({ attach, detach }: Position): void {
  check("attach", attach, fraction);
  if (detach > attach && detach <= 1) return;
  throw new InputError("detachNotAbove", { detach, attach });
}
