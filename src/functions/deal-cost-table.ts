import { readRange } from "./arguments/ranges.ts";
import { warnOfSilence } from "./arguments/rollover-tables.ts";
import { bankMoney, floorFactor, FRAMEWORK_RULES, InputError, isReadInLaw, outputFloor } from "../core/index.ts";
import { readChoice } from "./arguments/scalars.ts";
import type { Call } from "./call.ts";
import { dealCostOf, type AskedCost } from "./deal-cost-question.ts";

const DEFINITION = "definition, not law";
const RUN_OFF = "assumption: run-off without losses, PDs as today";

/** The table of SRT.DEALCOST: what a deal relieves, costs and is worth, line by line with rule and standing; or its life. */
export function dealCostTable(
  call: Call,
  range: readonly [pool: unknown, structure: unknown, bank: unknown, rules: unknown],
  by: unknown,
): unknown[][] {
  const kind = readChoice("by", by, ["item", "life"]);
  const asked = dealCostOf(...range);
  warnOfSilence(call, "pool", asked.currency, bankMoney(readRange("bank", range[2])).currency);
  call.note({ method: `economics of a deal, ${lawOf(asked)}; a definition, not law`, nodes: NaN, drawn: null, error: 1e-13 }); // prettier-ignore
  if (kind === "life") return lifeTable(asked);
  return [
    ["Item", "Value", "Unit", "Rule", "Standing"],
    ...reliefRows(asked),
    ...costRows(asked),
    ...ratioRows(asked),
    ...lifeRows(asked),
    ...floorRows(asked),
  ];
}

function lawOf({ rules }: AskedCost): string {
  const { name, standing } = FRAMEWORK_RULES[rules.capital.framework];
  return `${name}: ${standing}`;
}

function reliefRows(asked: AskedCost): unknown[][] {
  const { economics: found, bank, mismatch } = asked;
  const { deal, after, expectedLossRelief } = asked.cost;
  const [amount, law] = [unitOf(asked), lawOf(asked)];
  const matched = ["RWEA after, maturities matched", after, amount, `CRR Art 252, protection ${mismatch?.protection} of ${mismatch?.pool} years, all of the deal`, "in force; that 1,250 % positions stand apart is not followed: assumption"]; // prettier-ignore
  return [
    ["RWEA before", deal.before, amount, "CRR Arts 153, 154", law],
    ["RWEA after", deal.after, amount, "CRR Arts 259, 267, 268", law],
    ...(mismatch === null ? [] : [matched]),
    ["RWEA relief", found.relief, amount, "before less after", DEFINITION],
    ["Relief over RWEA before", found.reliefShare, "share", "relief / before", DEFINITION],
    ["CET1 target", bank.target, "share", "bank: Management target", "the bank's own"],
    ["Relief of the deduction for expected loss", expectedLossRelief, amount, "CRR Arts 159(2), 251(1); bank: IRB shortfall", law], // prettier-ignore
    ["Capital released", found.capitalReleased, amount, "relief x target + relief of the deduction", DEFINITION],
  ];
}

function costRows(asked: AskedCost): unknown[][] {
  const { economics: found, rules, bank } = asked;
  const { life, through } = asked.cost;
  const amount = unitOf(asked);
  const net = asked.cost.transferred !== null;
  return [
    ["Protected notional", through.periods[0]!.protected, amount, "structure: Holder", DEFINITION],
    [
      "Premium a year",
      through.periods[0]!.premium,
      amount,
      "(Spread - Collateral yield) x protected, at closing",
      "structure's own",
    ],
    ["Running fees a year", rules.fees, amount, "rules: Running fees", "the bank's own"],
    ["Upfront cost a year", rules.upfront / life, amount, `rules: Upfront over ${plain(life)} years`, DEFINITION],
    ["Gross cost a year", found.grossCost, amount, "premium + fees + upfront / life", DEFINITION],
    ["Expected loss transferred a year", asked.cost.transferred ?? "none given", amount, "rules: EL transferred", "the bank's own"], // prettier-ignore
    ["Net cost a year", net ? found.netCost : "no EL given", amount, "gross cost - expected loss transferred", DEFINITION], // prettier-ignore
    ["Cost of capital, gross", found.grossCostOfCapital, "a year", "gross cost / capital released", DEFINITION],
    ["Cost of capital, net", net ? found.netCostOfCapital : "no EL given", "a year", "net cost / capital released", DEFINITION], // prettier-ignore
    ["Cost of capital, after tax", found.afterTaxCostOfCapital, "a year", `gross x (1 - Tax of ${plain(bank.tax)})`, bank.tax === 0 ? "no Tax in bank: assumption" : DEFINITION], // prettier-ignore
    ["Cost over RWEA relief", found.costBps, "bp a year", "gross cost / relief", DEFINITION],
    ["Leverage", found.leverage, "times", "relief / protected notional", DEFINITION],
    ["Cost of equity", bank.costOfEquity, "a year", "bank: Cost of equity", "the bank's own"],
    ["Value a year", found.value, amount, "(cost of equity - cost of capital, gross) x capital released", DEFINITION],
  ];
}

function ratioRows(asked: AskedCost): unknown[][] {
  const { economics: found } = asked;
  const paid = "(CET1 + relief of the deduction - Upfront x (1 - Tax)) / (RWA - relief)";
  return [
    ["CET1 ratio before", found.ratioBefore, "share", "bank: CET1 / RWA", DEFINITION],
    ["CET1 ratio after", found.ratioAfter, "share", paid, DEFINITION],
    ["CET1 ratio, change", found.ratioChangeBps, "bp", "after less before", DEFINITION],
    ["CET1 that would do the same", found.cet1Equivalent, unitOf(asked), "CET1 x relief / (RWA - relief)", DEFINITION],
  ];
}

function lifeRows({ cost: { through } }: AskedCost): unknown[][] {
  const never = through.breakEven === Infinity;
  return [
    ["Cost of capital, first period", orNone(through.periods[0]!.costOfCapital), "a year", `upfront over ${plain(through.spreadOver)} years`, RUN_OFF], // prettier-ignore
    ["Cost of capital, average of the life", orNone(through.average), "a year", "costs of all periods / capital they release", RUN_OFF], // prettier-ignore
    ["Break-even life", never ? "never reached" : through.breakEven, "years", "first period whose cost of capital reaches the cost of equity", RUN_OFF], // prettier-ignore
    ["Life of what is protected", through.protectedLife, "years", "protected notional over time / at closing", RUN_OFF],
    ["The deal ends after", through.ends, "years", "run-off, call or legal maturity", RUN_OFF],
  ];
}

/** The output floor of the whole bank, where the rules name a year. */
function floorRows(asked: AskedCost): unknown[][] {
  const { rules, bank, economics: found } = asked;
  const year = rules.floorYear;
  if (year === null) return [];
  const { before, after } = standardisedOf(asked);
  const whole = bank.standardisedRwea;
  if (whole === null) throw new InputError("floorWithoutTrea");
  const own = { before: bank.rwa, after: bank.rwa - found.relief };
  const floor = outputFloor(own, { before: whole, after: whole - before + after }, floorFactor(year));
  const standing = isReadInLaw(year) ? "in force" : "assumption, verify";
  const row = (item: string, value: unknown, unit: string, rule: string) => [item, value, unit, rule, standing];
  return [
    row("Output floor", floor.factor, "share", `CRR Art 465(1), ${year}`),
    row("TREA before", floor.before, unitOf(asked), "max(U, floor x S), CRR Art 92(3)"),
    row("Floor binds before", floor.bindsBefore ? "yes" : "no", "", "floor x S above U"),
    row("TREA after", floor.after, unitOf(asked), "max(U, floor x S), CRR Art 92(3)"),
    row("Floor binds after", floor.bindsAfter ? "yes" : "no", "", "floor x S above U"),
    row("Effective relief", floor.effectiveRelief, unitOf(asked), "TREA before less after"),
  ];
}

/** S-TREA of the pool and of what the bank keeps: as the rules give it, else as the pool's standardised classes do. */
function standardisedOf({ rules, cost: { deal } }: AskedCost): { readonly before: number; readonly after: number } {
  const { before, after } = rules.standardised;
  if ((before === null) !== (after === null)) throw new InputError("floorHalfGiven");
  if (before !== null && after !== null) return { before, after };
  if (deal.standardised !== null) return deal.standardised;
  throw new InputError("floorWithoutWeights");
}

function lifeTable({ cost: { through } }: AskedCost): unknown[][] {
  return [
    ["Years", "Pool", "Protected", "RWEA before", "RWEA after", "Capital released", "Cost a year", "Cost of capital", "Standing"], // prettier-ignore
    ...through.periods.map((one) => [one.years, one.pool, one.protected, one.before, one.after, one.capitalReleased, one.cost, orNone(one.costOfCapital), RUN_OFF]), // prettier-ignore
  ];
}

function orNone(costOfCapital: number): number | string {
  return costOfCapital === Infinity ? "no capital released" : costOfCapital;
}

function unitOf({ currency }: AskedCost): string {
  return currency ?? "tape's currency";
}

/** A number in a sentence of a rule. */
function plain(x: number): string {
  return String(Number(x.toPrecision(6)));
}
