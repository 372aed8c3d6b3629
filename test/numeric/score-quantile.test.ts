import { betaScore, chiScale } from "../../src/core/numeric/score-quantile.ts";

// sqrt(chi2 quantile / df) at the probability of the score, by SciPy 1.x (chi2.ppf and chi2.isf): df, then at the scores.
const scores = [-7, -4, -2, -0.3, 0, 1, 3, 6];
const table = [
  [3, 9.74724522752e-5, 0.028411443359, 0.259549737605, 0.77165248637, 0.88806416517, 1.3148209668, 2.28258358726, 3.86733633664],
  [4, 0.000894394680454, 0.0631664097314, 0.339223212065, 0.814011196723, 0.916064132585, 1.28443111125, 2.10953671473, 3.46076543984],
  [30, 0.271912418516, 0.527143305147, 0.743475740084, 0.950473096643, 0.988871941771, 1.12042791693, 1.39780439873, 1.84149995642],
  [1000, 0.847456076685, 0.911603390564, 0.955286284181, 0.992966339953, 0.999666650641, 1.02210884024, 1.06747876897, 1.13669433103],
] as const; // prettier-ignore

for (const [df, ...expected] of table) {
  test(`the scale of ${df} degrees of freedom agrees with SciPy within 1e-8, far up within 1e-6`, () => {
    const scale = chiScale(df);
    scores.forEach((score, k) => {
      expect(Math.abs(scale(score) / expected[k]! - 1)).toBeLessThan(score > 5 ? 1e-6 : 1e-8);
    });
  });
}

// Beta quantiles at the same scores by SciPy (beta.ppf, beta.isf): mean and standard deviation, then at -4 to 4.
const betaScores = [-4, -2, -0.5, 0, 1, 2, 4];
const betaTable = [
  [0.4, 0.2, 0.00230103691974, 0.0643276630461, 0.277306704963, 0.385727568132, 0.618402425504, 0.812235344469, 0.979967899273],
  [0.1, 0.2, 8.50488150977e-37, 6.02863355833e-14, 6.89945748927e-5, 0.00328296389112, 0.216359116706, 0.782930969052, 0.999307727476],
  [0.85, 0.2, 0.00840985596331, 0.269627911843, 0.83350521928, 0.942368482219, 0.998319210364, 0.999995487, 1],
] as const; // prettier-ignore

for (const [mean, sd, ...expected] of betaTable) {
  test(`a beta variable of mean ${mean} agrees with SciPy within 1e-6`, () => {
    const sum = (mean * (1 - mean)) / (sd * sd) - 1;
    const quantile = betaScore(mean * sum, (1 - mean) * sum);
    betaScores.forEach((score, k) => expect(Math.abs(quantile(score) - expected[k]!)).toBeLessThan(1e-6));
  });
}
