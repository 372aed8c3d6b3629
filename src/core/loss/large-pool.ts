import { check, fraction } from "../domain.ts";
import { bivariateNormalCdf } from "../numeric/bivariate-normal.ts";
import { normalCdf, normalPdf, normalQuantile } from "../numeric/normal.ts";
import type { OneFactorPortfolio } from "./portfolio.ts";

/** The limit of a pool of ever more and ever smaller equal names under one Gaussian factor. */
export type LargePool = {
  readonly method: "large-pool";
  /** Default probability to the horizon, loss given default and asset correlation of every name. */
  readonly pd: number;
  readonly lgd: number;
  readonly rho: number;
  readonly expectedLoss: number;
  /** Losses with their probabilities where the law has no density: rho 0 or 1, PD 0 or 1, LGD 0; else null. */
  readonly atoms: readonly { readonly loss: number; readonly probability: number }[] | null;
};

/**
 * Builds the limit law.
 *
 * @param pd default probability to the horizon, fraction in [0, 1]
 * @param lgd loss given default, fraction in [0, 1]
 * @param rho asset correlation in [0, 1]
 * @throws InputError outside those domains
 * @source O. Vasicek (2002), Loan portfolio value
 */
export function largePool(pd: number, lgd: number, rho: number): LargePool {
  check("PD", pd, fraction);
  check("LGD", lgd, fraction);
  check("rho", rho, fraction);
  return { method: "large-pool", pd, lgd, rho, expectedLoss: pd * lgd, atoms: atomsOf(pd, lgd, rho) };
}

/**
 * The limit law of a portfolio with its average LGD and the PD that keeps its expected loss.
 *
 * @param rho asset correlation in [0, 1], one for all names
 */
export function largePoolOf(portfolio: Pick<OneFactorPortfolio, "ead" | "lgd" | "pd">, rho: number): LargePool {
  const { ead, lgd, pd } = portfolio;
  let total = 0;
  let severity = 0;
  let loss = 0;
  for (let i = 0; i < ead.length; i++) {
    total += ead[i]!;
    severity += ead[i]! * lgd[i]!;
    loss += ead[i]! * lgd[i]! * pd[i]!;
  }
  return largePool(severity === 0 ? 0 : loss / severity, severity / total, rho);
}

function atomsOf(pd: number, lgd: number, rho: number): LargePool["atoms"] {
  if (pd === 0 || pd === 1 || rho === 0 || lgd === 0) return [{ loss: pd * lgd, probability: 1 }];
  if (rho === 1) {
    return [
      { loss: 0, probability: 1 - pd },
      { loss: lgd, probability: pd },
    ];
  }
  return null;
}

/** E[(L - point)+], fraction of pool EAD. */
export function largePoolTail(pool: LargePool, point: number): number {
  const { pd, lgd, rho, atoms } = pool;
  if (atoms !== null)
    return atoms.reduce((sum, { loss, probability }) => sum + Math.max(loss - point, 0) * probability, 0);
  if (point >= lgd) return 0;
  if (point <= 0) return pool.expectedLoss - point;
  const z = factorAt(pool, point);
  return lgd * bivariateNormalCdf(normalQuantile(pd), z, Math.sqrt(rho)) - point * normalCdf(z);
}

/** P(L > point). */
export function largePoolAbove(pool: LargePool, point: number): number {
  return probability(pool, point, (loss) => loss > point);
}

/** P(L >= point). */
export function largePoolFrom(pool: LargePool, point: number): number {
  return probability(pool, point, (loss) => loss >= point);
}

function probability(pool: LargePool, point: number, counts: (loss: number) => boolean): number {
  if (pool.atoms !== null)
    return pool.atoms.reduce((sum, atom) => (counts(atom.loss) ? sum + atom.probability : sum), 0);
  if (point >= pool.lgd) return 0;
  return point <= 0 ? 1 : normalCdf(factorAt(pool, point));
}

/**
 * Smallest loss x with P(L <= x) >= level.
 *
 * @param level in (0, 1)
 */
export function largePoolQuantile(pool: LargePool, level: number): number {
  const { pd, lgd, rho, atoms } = pool;
  if (atoms === null)
    return lgd * normalCdf((normalQuantile(pd) + Math.sqrt(rho) * normalQuantile(level)) / Math.sqrt(1 - rho));
  let below = 0;
  return atoms.find((atom) => (below += atom.probability) >= level)?.loss ?? atoms.at(-1)!.loss;
}

/**
 * Mean loss in the worst 1 - level of cases.
 *
 * @param level in (0, 1)
 */
export function largePoolShortfall(pool: LargePool, level: number): number {
  const { pd, lgd, rho, atoms } = pool;
  if (atoms === null) {
    return (lgd * bivariateNormalCdf(normalQuantile(pd), -normalQuantile(level), Math.sqrt(rho))) / (1 - level);
  }
  const quantile = largePoolQuantile(pool, level);
  const above = largePoolAbove(pool, quantile);
  const excess = atoms.reduce((sum, { loss, probability: p }) => (loss > quantile ? sum + loss * p : sum), 0);
  return (excess + quantile * (1 - level - above)) / (1 - level);
}

/**
 * Density of the loss.
 *
 * @param point fraction of pool EAD, above 0 and below LGD; elsewhere and for a law of atoms 0
 */
export function largePoolDensity(pool: LargePool, point: number): number {
  const { lgd, rho, atoms } = pool;
  if (atoms !== null || point <= 0 || point >= lgd) return 0;
  const share = normalQuantile(point / lgd);
  const slope = Math.sqrt((1 - rho) / rho);
  return (slope * normalPdf(factorAt(pool, point))) / (lgd * normalPdf(share));
}

/** The factor value below which the loss exceeds a point. */
function factorAt({ pd, lgd, rho }: LargePool, point: number): number {
  return (normalQuantile(pd) - Math.sqrt(1 - rho) * normalQuantile(point / lgd)) / Math.sqrt(rho);
}
