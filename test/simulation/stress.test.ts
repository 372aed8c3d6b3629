import { distancesOf, expressible } from "./stress-question.ts";

/** One or two of every kind; `npm run bench:stress` runs all of them with more paths. */
const CHOSEN = [
  "STANDARD/off/frye-jacobs",
  "AI_CORR/off/frye-jacobs",
  "DOUBLE_CORR_t4/off/frye-jacobs",
  "BASE/additive/frye-jacobs",
  "HYP_STRAIN/additive/const",
  "COMBINED/additive/frye-jacobs",
  "DOUBLE_CORR/preserve@minMT/frye-jacobs",
];

for (const given of expressible.filter(({ id }) => CHOSEN.includes(id))) {
  test(`${given.id}: the demo pool agrees with an independent simulation within 4 joint standard errors`, () => {
    expect(distancesOf(given, 16384).filter(([, distance]) => !(distance < 4))).toEqual([]);
  });
}
