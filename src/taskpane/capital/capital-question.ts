import {
  bankEconomicsOf,
  bankOf,
  check,
  dealCapital,
  dealLoans,
  dealTerms,
  investorShare,
  poolCapital,
  positive,
  runOffYears,
  tranche,
  trancheMaturity,
  type Cell,
  type DealCapital,
  type DealCostQuestion,
  type DealRules,
  type HeldTranche,
  type Pool,
  type PoolCapital,
  type Terms,
} from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import type { CompleteRow } from "../structure/structure-check.ts";
import { refusal, refusedOf } from "../state/sentence.ts";
import type { CapitalInputs } from "./capital-state.ts";
import { capitalTests, type CapitalTests } from "./capital-tests.ts";
import { capitalTexts } from "./texts.ts";

/** What the page's capital is asked by. */
export type CapitalRequest = {
  readonly pool: Pool;
  /** From the first loss up. */
  readonly rows: readonly CompleteRow[];
  readonly inputs: CapitalInputs;
};

/** Capital before and after, and the tests. */
export type CapitalFound = {
  readonly capital: PoolCapital;
  readonly deal: DealCapital;
  readonly rules: DealRules;
  readonly tests: CapitalTests;
};

/** Capital of the deal on screen, or the sentence that says what is wrong. */
export function capitalFound(
  { pool, rows, inputs }: CapitalRequest,
  language: Language,
): CapitalFound | { readonly problem: string } {
  return told(language, () => {
    const capital = poolCapital(pool, inputs.framework);
    const rules = rulesOf(inputs);
    const deal = dealCapital(capital, heldOf(rows, inputs), rules);
    return { capital, deal, rules, tests: capitalTests({ pool, capital, deal, inputs }) };
  });
}

/** What the deal's cost is asked by, or what is wrong; bank as rows of Item and Value. */
export function costQuestion(
  { pool, rows, inputs }: CapitalRequest,
  bank: readonly (readonly Cell[])[],
  language: Language,
): DealCostQuestion | { readonly problem: string } {
  return told(language, () => {
    const { cet1, rwa, target, costOfEquity } = bankOf(bank);
    const { tax, shortfall, unit } = bankEconomicsOf(bank);
    const legalMaturity = yearsOf(inputs);
    const unpriced = rows.find(({ holder, spread }) => holder !== "bank" && spread === null);
    if (unpriced !== undefined) throw refusal(capitalTexts, (texts) => texts.noSpread(unpriced.name));
    if (rows.every(({ holder }) => holder === "bank")) throw refusal(capitalTexts, (texts) => texts.nothingSold);
    return {
      pool,
      framework: inputs.framework,
      loans: dealLoans(pool, runOffYears(pool, legalMaturity, 0), null),
      terms: termsOf(rows),
      tranches: heldOf(rows, inputs),
      rules: rulesOf(inputs),
      legalMaturity,
      mismatch: null,
      collateralYield: 0,
      fees: inputs.fees ?? 0,
      upfront: inputs.upfront ?? 0,
      life: inputs.life,
      bank: { cet1: cet1 * unit, rwa: rwa * unit, target, costOfEquity, tax },
      shortfall: shortfall * unit,
      provisions: 0,
      expectedLoss: inputs.expectedLoss,
    };
  });
}

function told<T>(language: Language, ask: () => T): T | { readonly problem: string } {
  try {
    return ask();
  } catch (error) {
    const refused = refusedOf(error);
    if (refused !== null) return { problem: refused[language] };
    throw error;
  }
}

function rulesOf(inputs: CapitalInputs): DealRules {
  const { method, kind, sts, w, unknown, excessSpread } = inputs;
  return {
    method,
    view: "originator",
    kind,
    maturity: trancheMaturity(yearsOf(inputs), []),
    sts,
    excessSpread: excessSpread ?? 0,
    w,
    unknown: unknown ?? 0,
    unratedTransition: false,
  };
}

function yearsOf({ legalMaturity }: CapitalInputs): number {
  if (legalMaturity === null) throw refusal(capitalTexts, (texts) => texts.noMaturity);
  check("Legal maturity", legalMaturity, positive);
  return legalMaturity;
}

function heldOf(rows: readonly CompleteRow[], inputs: CapitalInputs): readonly HeldTranche[] {
  const { method, steps } = inputs;
  const unrated = rows.find(({ name }) => typeof steps[name] !== "number");
  if (method === "sec-erba" && unrated !== undefined)
    throw refusal(capitalTexts, (texts) => texts.noStep(unrated.name));
  return rows.map(({ name, attach, detach, holder }) => ({
    name,
    attach,
    detach,
    held: 1 - investorShare(holder),
    step: steps[name] ?? null,
  }));
}

/** A deal whose structure says no more than tranches: sequential, paid by the quarter. */
function termsOf(rows: readonly CompleteRow[]): Terms {
  return dealTerms({
    tranches: rows.map(({ name, attach, detach, holder, spread }) => ({
      name,
      slice: tranche(attach, detach),
      investorShare: investorShare(holder),
      spread: spread ?? NaN,
    })),
    rule: "sequential",
    trigger: { loss: null, seniorShare: null, year: null },
    excessSpread: null,
    calls: { time: null, cleanUp: null, regulatory: null },
    recoveryLag: 0,
    initialLgd: null,
    verticalSlice: 0,
    paymentsAYear: 4,
  });
}
