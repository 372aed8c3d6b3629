import { InputError } from "../domain.ts";
import { relief, type RolloverBank, type RolloverDeal } from "./deals.ts";

/** What a table says of its amounts: what one of them is in currency, and the currency; null where it does not say. */
export type Money = { readonly unit: number | null; readonly currency: string | null };

/** A bank's amounts, and the other table's currency per unit of its own; null where no rate is given. */
export type BankMoney = Money & { readonly rate: number | null };

/** Relief below this share of RWA is that of deals in millions beside a bank in units. */
const LEAST_RELIEF = 2e-6;

/**
 * Deals with their amounts in the bank's unit and currency.
 *
 * @throws InputError for two currencies without a rate, and for relief that cannot be that of the bank
 */
export function dealsInBankMoney(
  deals: readonly RolloverDeal[],
  money: Money,
  bank: RolloverBank,
  own: BankMoney,
): readonly RolloverDeal[] {
  const factor = (money.unit !== null && own.unit !== null ? money.unit / own.unit : 1) / rateBetween("deals", money.currency, own); // prettier-ignore
  const scaled = factor === 1 ? deals : deals.map((deal) => ({ ...deal, notional: deal.notional * factor }));
  const share = scaled.reduce((sum, deal) => sum + relief(deal), 0) / bank.rwa;
  if (share >= 1) throw new InputError("reliefAboveRwa", { times: share.toPrecision(share < 1e5 ? 5 : 6) });
  const tellsUnits = money.unit === null || own.unit === null;
  if (tellsUnits && share > 0 && share < LEAST_RELIEF) throw new InputError("reliefFarBelowRwa", { share: share.toPrecision(2) }); // prettier-ignore
  return scaled;
}

/** What amounts of deals are in once they are in the bank's money; what neither table says is null. */
export function moneyTogether(deals: Money, bank: Money): Money {
  return { unit: bank.unit ?? deals.unit, currency: bank.currency ?? deals.currency };
}

/**
 * What one unit of the bank's currency is in that of a table beside it: 1 where both are one or one is not named.
 *
 * @param table the other argument as the user knows it
 * @throws InputError for two currencies without a rate
 */
export function rateBetween(table: string, currency: string | null, bank: BankMoney): number {
  if (currency === null || bank.currency === null || currency === bank.currency) return 1;
  if (bank.rate !== null) return bank.rate;
  throw new InputError("currenciesWithoutRate", {
    table,
    currency,
    bank: bank.currency,
    again: currency,
    once: bank.currency,
  });
}
