import { check, finite, fraction, InputError, nonNegative, positive } from "../domain.ts";
import { say } from "../sentences/said.ts";

/** The bank that buys protection. Amounts in the deal's currency unit. */
export type DealBank = {
  readonly cet1: number;
  readonly rwa: number;
  /** CET1 ratio that it holds, fraction. */
  readonly target: number;
  /** Decimal a year. */
  readonly costOfEquity: number;
  /** Share of costs that tax takes back. */
  readonly tax: number;
};

/** What protection costs; amounts a year but for the upfront one. */
export type ProtectionCost = {
  /** Notional that is protected. */
  readonly notional: number;
  readonly premium: number;
  readonly fees: number;
  readonly upfront: number;
  /** Years over which the upfront cost is spread. */
  readonly life: number;
  /** Expected loss that investors take over; null where none is given. */
  readonly expectedLoss: number | null;
};

/** RWEA before and after, and what the deal takes off the bank's deduction for expected loss. */
export type CapitalEffect = { readonly before: number; readonly after: number; readonly expectedLossRelief: number };

/** What a deal costs and what it is worth. Costs of capital are decimals a year; NaN where no expected loss is given. */
export type DealEconomics = {
  readonly relief: number;
  readonly reliefShare: number;
  readonly capitalReleased: number;
  readonly grossCost: number;
  readonly netCost: number;
  readonly grossCostOfCapital: number;
  readonly netCostOfCapital: number;
  readonly afterTaxCostOfCapital: number;
  /** Gross cost a year over RWA relief, basis points. */
  readonly costBps: number;
  /** RWA relief over what is protected. */
  readonly leverage: number;
  /** What equity of that amount would have cost more, a year. */
  readonly value: number;
  readonly ratioBefore: number;
  readonly ratioAfter: number;
  readonly ratioChangeBps: number;
  /** CET1 that would lift the ratio as much. */
  readonly cet1Equivalent: number;
};

/**
 * Economics of a deal: capital released, what it costs a year, and the CET1 ratio after.
 *
 * @throws InputError for values outside their domains, and a deal that relieves nothing
 * @source definition of ours, not law: capital released = relief x target + relief of the deduction; cost of capital = yearly
 *   cost / capital released; value = (cost of equity - cost of capital) x capital released
 */
export function dealEconomics(effect: CapitalEffect, cost: ProtectionCost, bank: DealBank): DealEconomics {
  checkBank(bank);
  checkCost(cost);
  const { before, after, expectedLossRelief } = effect;
  const relief = checkedRelief(before, after, bank.rwa);
  const capitalReleased = relief * bank.target + expectedLossRelief;
  if (!(capitalReleased > 0)) throw new InputError("nothingReleased", { released: capitalReleased });
  const grossCost = yearlyCost(cost);
  const netCost = grossCost - (cost.expectedLoss ?? NaN);
  const grossCostOfCapital = grossCost / capitalReleased;
  const ratioBefore = bank.cet1 / bank.rwa;
  const ratioAfter = (bank.cet1 + expectedLossRelief - cost.upfront * (1 - bank.tax)) / (bank.rwa - relief);
  return {
    relief,
    reliefShare: relief / before,
    capitalReleased,
    grossCost,
    netCost,
    grossCostOfCapital,
    netCostOfCapital: netCost / capitalReleased,
    afterTaxCostOfCapital: grossCostOfCapital * (1 - bank.tax),
    costBps: (1e4 * grossCost) / relief,
    leverage: relief / cost.notional,
    value: (bank.costOfEquity - grossCostOfCapital) * capitalReleased,
    ratioBefore,
    ratioAfter,
    ratioChangeBps: 1e4 * (ratioAfter - ratioBefore),
    cet1Equivalent: (bank.cet1 * relief) / (bank.rwa - relief),
  };
}

/** Premium, fees, and the upfront cost spread over the life; a year. */
export function yearlyCost({ premium, fees, upfront, life }: ProtectionCost): number {
  return premium + fees + upfront / life;
}

/**
 * What a deal takes off a bank's deduction for expected loss beyond provisions: the pool's expected loss and provisions leave
 * the sum. Negative where the pool's provisions helped others.
 *
 * @param shortfall the bank's deduction before, 0 where it has none
 * @param expectedLoss of the pool, one year
 * @param provisions of the pool
 * @returns amount of CET1
 * @source Regulation (EU) 575/2013 Arts 159(2), 251(1)
 */
export function expectedLossRelief(shortfall: number, expectedLoss: number, provisions: number): number {
  check("IRB shortfall", shortfall, nonNegative);
  check("Expected loss", expectedLoss, nonNegative);
  check("Provisions", provisions, nonNegative);
  return shortfall === 0 ? 0 : shortfall - Math.max(shortfall - expectedLoss + provisions, 0);
}

function checkedRelief(before: number, after: number, rwa: number): number {
  check(say("rweaBefore"), before, positive);
  check(say("rweaAfter"), after, nonNegative);
  if (after >= before) throw new InputError("withoutRelief", { before, after });
  if (before - after < rwa) return before - after;
  throw new InputError("bankTooSmall", { rwa, relief: before - after });
}

function checkBank({ cet1, rwa, target, costOfEquity, tax }: DealBank): void {
  check("CET1", cet1, positive);
  check("RWA", rwa, positive);
  check("Management target", target, fraction);
  check("Cost of equity", costOfEquity, nonNegative);
  check("Tax", tax, fraction);
}

function checkCost({ notional, premium, fees, upfront, life, expectedLoss }: ProtectionCost): void {
  check(say("protectedNotional"), notional, positive);
  check("Premium", premium, finite);
  check("Running fees", fees, nonNegative);
  check("Upfront", upfront, nonNegative);
  check("Life", life, positive);
  if (expectedLoss !== null) check("EL transferred", expectedLoss, nonNegative);
}
