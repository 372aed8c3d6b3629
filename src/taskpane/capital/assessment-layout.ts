import { CHECKLIST_NAMES } from "../../core/index.ts";
import {
  CAPITAL_LINES,
  COST_LINES,
  FAST_TRACK_LINES,
  POOL_CAPITAL_LINES,
  POOL_LINES,
  TEST_LINES,
} from "./assessment-lines.ts";
import { ruleRows } from "./assessment-rules.ts";
import { firstCapital } from "./capital-state.ts";

/** Rows of the page, and the column in which its right half begins. */
export const TOP = 3;
export const RIGHT = 4;
export const PAGE_COLUMNS = 10;

/** Rows of the page's parts, and how many rows the rules take with the conditions under them. */
export type AssessmentPlaces = {
  readonly given: number;
  readonly rules: number;
  readonly checklist: number;
  readonly cost: number;
  readonly pool: number;
  readonly capital: number;
  readonly tests: number;
  readonly last: number;
};

/** How the page is laid out: rules, conditions and cost at the left; tranches, pool, capital and tests at the right. */
export function assessmentPlaces(tranches: number, withCost: boolean): AssessmentPlaces {
  const given = ruleRows(firstCapital.inputs).length;
  const checklist = TOP + given + 1;
  const cost = checklist + CHECKLIST_NAMES.length + 2;
  const pool = TOP + tranches + 3;
  const capital = pool + POOL_LINES.length + POOL_CAPITAL_LINES.length + 2;
  const tests = capital + tranches + CAPITAL_LINES.length + 2;
  const left = withCost ? cost + COST_LINES.length : cost - 2;
  const last = Math.max(left, tests + TEST_LINES + FAST_TRACK_LINES.length);
  return { given, rules: checklist + CHECKLIST_NAMES.length - TOP, checklist, cost, pool, capital, tests, last };
}
