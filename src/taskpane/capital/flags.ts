/**
 * Features of a deal that a test cannot compute and a person must confirm.
 *
 * @source Regulation (EU) 575/2013 Art 245(4) and Art 249; the last two of Regulation (EU) 2017/2402 Art 26e, for STS deals
 */
export const FLAGS = [
  "protection",
  "materiality",
  "termination",
  "improvement",
  "stepUp",
  "enforceable",
  "repurchase",
  "cleanUp",
  "contingent",
  "timeCall",
] as const;
export type Flag = (typeof FLAGS)[number];

const STS_ONLY: readonly Flag[] = ["contingent", "timeCall"];

/** The features that a deal needs; some only where it is STS. */
export function flagsOf(sts: boolean): readonly Flag[] {
  return sts ? FLAGS : FLAGS.filter((flag) => !STS_ONLY.includes(flag));
}
