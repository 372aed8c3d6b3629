import { chiScale } from "../../src/core/numeric/log-chi-square.ts";

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
