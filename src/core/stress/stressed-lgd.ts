import { check, fraction, probability } from "../domain.ts";
import { normalCdf, normalQuantile } from "../numeric/normal.ts";
import { say } from "../sentences/said.ts";

/**
 * LGD after a cut of recoveries: 1 - (1 - LGD)(1 - haircut). Collateral of which a share phi falls in price by d has the haircut
 * phi d.
 *
 * @param lgd fraction, 0 to 1
 * @param haircut share of the recovery that is lost, 0 to 1
 * @throws InputError outside these domains
 * @source definition
 */
export function cutRecovery(lgd: number, haircut: number): number {
  check("lgd", lgd, fraction);
  check("haircut", haircut, fraction);
  return haircut === 0 ? lgd : 1 - (1 - lgd) * (1 - haircut);
}

/**
 * LGD that goes with a conditional default rate, so that expected loss over all states stays PD x LGD.
 *
 * @param lgd expected LGD, fraction above 0, at most 1
 * @param pd default probability over all states, above 0 and below 1
 * @param conditionalPd default rate in the state asked about, above 0 and below 1
 * @param rho asset correlation, 0 to below 1
 * @returns fraction
 * @throws InputError outside these domains
 * @source J. Frye, M. Jacobs (2012), Credit loss and systematic loss given default, Journal of Credit Risk 8(1), equation 9
 */
export function conditionalLgd(lgd: number, pd: number, conditionalPd: number, rho: number): number {
  check("lgd", lgd, { words: say("aboveZeroAtMostOne"), holds: (x) => x > 0 && x <= 1 });
  check("pd", pd, probability);
  check("condpd", conditionalPd, probability);
  check("rho", rho, { words: say("atLeastZeroBelowOne"), holds: (x) => x >= 0 && x < 1 });
  const risk = (normalQuantile(pd) - normalQuantile(pd * lgd)) / Math.sqrt(1 - rho);
  return normalCdf(normalQuantile(conditionalPd) - risk) / conditionalPd;
}
