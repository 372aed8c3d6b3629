import { catalogue } from "../../language/catalogue.ts";
import { assessmentTextsZh } from "./assessment-texts.zh.ts";

const english = {
  title: (pool: string) => `SRT assessment: ${pool}`,
  note: "Live formulas; blue cells can be changed. Definitions and assumptions are marked under Standing. Not legal advice.",
  synthetic: "SYNTHETIC data. ",
  rules: "Rules",
  structureTitle: "Tranches: points, holder, premium",
  poolTitle: "Pool",
  capital: "RWEA before and after",
  capitalHeadings: ["Notional", "Risk weight", "RWEA", "Standing"] as const,
  tests: "Tests",
  testHeadings: ["Figure", "Threshold", "Result", "Standing"] as const,
  economics: "Cost, value and CET1",
  workings: {
    pool: "Pool, whole",
    poolCapital: "Capital of the pool, whole",
    capital: "RWEA, whole, with each rule",
    tests: "Tests, whole, with each rule",
    cost: "Cost and value, whole, with each rule",
  },
  checklist: "Conditions on the contract: a person answers yes or no",
};

/** Texts of the sheet that is inserted. Names of rules are those that formulas read, in every language. */
export const assessmentTexts = catalogue(english, assessmentTextsZh);
