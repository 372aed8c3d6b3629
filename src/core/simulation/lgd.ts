import { normalCdf, normalQuantile } from "../numeric/normal.ts";
import { betaScore } from "../numeric/score-quantile.ts";
import { lifetimePd, type Hazards } from "./hazards.ts";
import { latentOf } from "./latent.ts";
import type { Path } from "./path-state.ts";
import { BETA_SD, type SimulationQuestion } from "./question.ts";

/** Recovery as a line in the pool's default rate, and its floor: an assumption after published bond data. */
const ALTMAN = { intercept: 0.51, slope: 2.6, floor: 0.05 };

/**
 * Loss given default of a defaulted obligor in the path that was drawn last.
 *
 * @param rate defaulted share of the pool's EAD in that path
 */
export type LgdOf = (i: number, rate: number) => number;

/**
 * Prepares losses given default. frye-jacobs and beta keep the expected loss of constant LGD; altman shifts it, since its
 * recoveries take the tape's LGD out of account.
 *
 * @source J. Frye, M. Jacobs (2012), Credit loss and systematic LGD; E. Altman, B. Brady, A. Resti, A. Sironi (2005), The link
 * between default and recovery rates
 */
export function lgdOf({ lgd, lgdModel, dependence }: SimulationQuestion, hazards: Hazards, path: Path): LgdOf {
  if (lgdModel === "const") return (i) => lgd[i]!;
  if (lgdModel === "altman") {
    return (_, rate) => 1 - Math.max(ALTMAN.floor, ALTMAN.intercept - ALTMAN.slope * rate);
  }
  if (lgdModel === "beta") return betaLgd(lgd, path);
  const pd = lgd.map((_, i) => lifetimePd(hazards, i));
  const { quantile } = latentOf(dependence);
  const threshold = pd.map(quantile);
  const lossThreshold = pd.map((p, i) => quantile(p * lgd[i]!));
  return oncePerPath(path, (i) => {
    const given = (x: number) => normalCdf((x * path.scale[0]! - path.part[i]!) / dependence.own[i]!);
    return given(lossThreshold[i]!) / given(threshold[i]!);
  });
}

/** Keeps what is known of an obligor while its path stands: one that is followed again and again asks for it as often. */
function oncePerPath({ part, scale }: Path, of: (i: number) => number): (i: number) => number {
  const [knownPart, knownScale, known] = [part.map(() => NaN), part.slice(), part.slice()];
  return (i) => {
    if (knownPart[i] === part[i] && knownScale[i] === scale[0]) return known[i]!;
    knownPart[i] = part[i]!;
    knownScale[i] = scale[0]!;
    return (known[i] = of(i));
  };
}

/** Each obligor's own draw from a beta distribution around the tape's LGD. */
function betaLgd(lgd: Float64Array, { recovery }: Path): LgdOf {
  const known = new Map<number, (score: number) => number>();
  for (const mean of lgd) {
    const sum = (mean * (1 - mean)) / (BETA_SD * BETA_SD) - 1;
    if (!known.has(mean)) known.set(mean, betaScore(mean * sum, (1 - mean) * sum));
  }
  return (i) => known.get(lgd[i]!)!(normalQuantile(recovery[i]!));
}
