import {
  bankEconomicsOf,
  bankOf,
  check,
  commensurateTransfer,
  dealCapital,
  dealLoans,
  dealTerms,
  InputError,
  mechanicalTest,
  poolCapital,
  positive,
  runOffYears,
  tranche,
  trancheMaturity,
  type Cell,
  type CommensurateTransfer,
  type DealCapital,
  type DealCostQuestion,
  type DealRules,
  type HeldTranche,
  type MechanicalTest,
  type Pool,
  type PoolCapital,
  type Terms,
} from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import { messageIn } from "../../language/messages.ts";
import type { CompleteRow } from "../structure/structure-check.ts";
import type { CapitalInputs } from "./capital-state.ts";
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
  /** Of the tranches, years. */
  readonly maturity: number;
  /** Lifetime expected loss, amount. */
  readonly lifetimeLoss: number;
  readonly mechanical: MechanicalTest;
  /** Null where the deal relieves nothing, so that there is nothing to be commensurate with. */
  readonly commensurate: CommensurateTransfer | null;
};

/** Capital of the deal on screen, or the sentence that says what is wrong. */
export function capitalFound(
  { pool, rows, inputs }: CapitalRequest,
  language: Language,
): CapitalFound | { readonly problem: string } {
  return told(language, () => {
    const capital = poolCapital(pool, inputs.framework);
    const rules = rulesOf(inputs, language);
    const deal = dealCapital(capital, heldOf(rows), rules);
    const { lifetimeLoss: share, margin } = inputs;
    const lifetimeLoss = share === null ? capital.expectedLoss : share * capital.ead;
    const mechanical = mechanicalTest(deal.tranches, lifetimeLoss, margin ?? 1);
    const all = { ead: capital.ead, before: deal.before, after: deal.after, lifetimeLoss };
    const commensurate = deal.relief > 0 ? commensurateTransfer(all, deal.tranches) : null;
    return { capital, deal, maturity: rules.maturity, lifetimeLoss, mechanical, commensurate };
  });
}

/** What the deal's cost is asked by, or what is wrong; bank as rows of Item and Value. */
export function costQuestion(
  { pool, rows, inputs }: CapitalRequest,
  bank: readonly (readonly Cell[])[],
  language: Language,
): DealCostQuestion | { readonly problem: string } {
  const texts = capitalTexts[language];
  return told(language, () => {
    const { cet1, rwa, target, costOfEquity } = bankOf(bank);
    const { tax, shortfall, unit } = bankEconomicsOf(bank);
    const legalMaturity = yearsOf(inputs, language);
    const unpriced = rows.find(({ holder, spread }) => holder !== "bank" && spread === null);
    if (unpriced !== undefined) throw new InputError(texts.noSpread(unpriced.name));
    if (rows.every(({ holder }) => holder === "bank")) throw new InputError(texts.nothingSold);
    return {
      pool,
      framework: inputs.framework,
      loans: dealLoans(pool, runOffYears(pool, legalMaturity, 0), null),
      terms: termsOf(rows),
      tranches: heldOf(rows),
      rules: rulesOf(inputs, language),
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
    if (error instanceof InputError) return { problem: messageIn(language, error.message) };
    throw error;
  }
}

function rulesOf(inputs: CapitalInputs, language: Language): DealRules {
  const excessSpread = inputs.excessSpread ?? 0;
  return {
    method: "sec-irba",
    view: "originator",
    kind: inputs.kind,
    maturity: trancheMaturity(yearsOf(inputs, language), []),
    sts: inputs.sts,
    excessSpread,
    w: null,
    unknown: 0,
    unratedTransition: false,
  };
}

function yearsOf({ legalMaturity }: CapitalInputs, language: Language): number {
  if (legalMaturity === null) throw new InputError(capitalTexts[language].noMaturity);
  check("Legal maturity", legalMaturity, positive);
  return legalMaturity;
}

function heldOf(rows: readonly CompleteRow[]): readonly HeldTranche[] {
  return rows.map(({ name, attach, detach, holder }) => ({ name, attach, detach, held: 1 - soldShare(holder) }));
}

/** A deal whose structure says no more than tranches: sequential, paid by the quarter. */
function termsOf(rows: readonly CompleteRow[]): Terms {
  return dealTerms({
    tranches: rows.map(({ name, attach, detach, holder, spread }) => ({
      name,
      slice: tranche(attach, detach),
      investorShare: soldShare(holder),
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

function soldShare(holder: CompleteRow["holder"]): number {
  if (typeof holder === "number") return holder;
  return holder === "investor" ? 1 : 0;
}
