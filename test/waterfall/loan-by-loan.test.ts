import fc from "fast-check";
import { dealLoans, openDeal, poolFromColumns, tranche, type DealFlows, type DealLoans, type PathDefault, type Terms } from "../../src/core/index.ts"; // prettier-ignore
import { termsOf } from "./terms.ts";

/** A deal told loan by loan and month by month, with none of the engine's parts: slow, and easy to check by eye. */
function toldAtLength(terms: Terms, loans: DealLoans, defaults: readonly PathDefault[]): DealFlows {
  const { months } = loans;
  const length = 12 / terms.paymentsAYear;
  const n = terms.tranches.length;
  const owed = (i: number, m: number) => loans.share[i]! * loans.owed[loans.schedule[i]!]![m]!;
  const fallen = new Map(defaults.map((one) => [one.obligor, one]));
  const left = terms.tranches.map(({ slice }) => slice.detachment - slice.attachment);
  const lost = left.map(() => 0);
  const flows = { accrued: [], writtenDown: [], principal: [], loss: [], cash: [], absorbed: [], surplus: [] } as Record<keyof DealFlows, number[]>; // prettier-ignore
  for (const name of ["accrued", "writtenDown", "principal"] as const) flows[name] = Array(n * Math.ceil(months / length)).fill(0); // prettier-ignore
  for (const name of ["loss", "cash", "absorbed", "surplus"] as const) flows[name] = Array(Math.ceil(months / length)).fill(0); // prettier-ignore
  const put = (name: keyof DealFlows, at: number, x: number) => (flows[name][at] = flows[name][at]! + x);
  let reserve = terms.excessSpread?.broughtForward ?? 0;
  let [account, cumulative, sequential] = [0, 0, terms.rule === "sequential"];

  const book = (p: number, income: number, loss: number, cash: number) => {
    const covered = loss > 0 ? Math.min(loss, reserve + income) : 0;
    reserve = terms.excessSpread?.trapped ? reserve + income - covered : 0;
    let rest = loss - covered;
    for (let k = 0; k < n && rest > 0; k++) {
      const cut = Math.min(rest, left[k]!);
      [left[k], lost[k], rest] = [left[k]! - cut, lost[k]! + cut, rest - cut];
      put("writtenDown", p * n + k, cut);
      put("accrued", p * n + k, cut / 24);
    }
    for (let k = n - 1; k >= 0 && rest < 0; k--) {
      const back = Math.min(-rest, lost[k]!);
      [left[k], lost[k], rest] = [left[k]! + back, lost[k]! - back, rest + back];
      put("writtenDown", p * n + k, -back);
      put("accrued", p * n + k, -back / 24);
    }
    const surplus = Math.max(-rest, 0);
    account += cash + covered - surplus;
    cumulative += loss;
    [["loss", loss], ["cash", cash], ["absorbed", covered], ["surplus", surplus]].forEach(([name, x]) => put(name as keyof DealFlows, p, x as number)); // prettier-ignore
  };

  for (let m = 1; m <= months; m++) {
    const p = Math.ceil(m / length) - 1;
    let [loss, cash, performedBefore, performs] = [0, 0, 0, 0];
    const work = { cash: 0, loss: 0 };
    loans.share.forEach((_, i) => {
      const one = fallen.get(i);
      const month = one === undefined ? Infinity : Math.max(1, Math.ceil(12 * one.time));
      if (month >= m) performedBefore += owed(i, m - 1);
      if (month > m) {
        performs += owed(i, m);
        cash += owed(i, m - 1) - owed(i, m);
        return;
      }
      const balance = owed(i, month - 1);
      const lgd = one!.loss / loans.share[i]!;
      const atOnce = terms.initialLgd ?? lgd;
      const known = Math.min(month + terms.recoveryLag, months);
      if (month === m) loss += balance * atOnce;
      if (known === m) [loss, cash] = [loss + balance * (lgd - atOnce), cash + balance * (1 - lgd)];
      if (known > m) [work.cash, work.loss] = [work.cash + balance * (1 - lgd), work.loss + balance * (lgd - atOnce)];
    });
    const ses = terms.excessSpread;
    const rate = ses === null ? 0 : (ses.rates[Math.ceil(m / 12) - 1] ?? ses.rates.at(-1)!);
    book(p, ses === null ? 0 : ((ses.base === "initial" ? 1 : performedBefore) * rate) / 12, loss, cash);
    for (let k = 0; k < n; k++) put("accrued", p * n + k, left[k]! / 12);
    if (m % length !== 0 && m < months) continue;
    const { time, cleanUp, regulatory } = terms.calls;
    const pool = performs + work.cash + work.loss;
    const ends = m === months || [time, regulatory].some((year) => year !== null && m >= 12 * year) || (cleanUp !== null && pool < cleanUp); // prettier-ignore
    if (ends) {
      const before = [...flows.accrued];
      book(p, 0, work.loss, performs + work.cash);
      flows.accrued = before;
    }
    const whole = left.reduce((sum, x) => sum + x, 0);
    const { trigger } = terms;
    if (trigger.loss !== null && cumulative >= trigger.loss) sequential = true;
    if (trigger.seniorShare !== null && left[n - 1]! >= trigger.seniorShare * whole) sequential = true;
    if (trigger.year !== null && m >= 12 * trigger.year) sequential = true;
    let toPay = account;
    for (let k = n - 1; k >= 0; k--) {
      const paid = Math.min(left[k]!, sequential ? toPay : whole > 0 ? (account * left[k]!) / whole : 0);
      [left[k], toPay] = [left[k]! - paid, toPay - paid];
      put("principal", p * n + k, paid);
    }
    account = 0;
    if (ends) break;
  }
  return Object.fromEntries(Object.entries(flows).map(([name, x]) => [name, Float64Array.from(x)])) as unknown as DealFlows; // prettier-ignore
}

const n = 14;
const pool = poolFromColumns({
  ead: Array.from({ length: n }, (_, i) => 10 + ((i * 37) % 23)),
  pd: new Float64Array(n).fill(0.02),
  lgd: new Float64Array(n).fill(0.4),
  maturity: Array.from({ length: n }, (_, i) => 0.7 + ((i * 13) % 41) / 8),
  amortisation: Array.from({ length: n }, (_, i) => ["", "linear", "annuity 6%", "80%; 50%"][i % 4]!),
});
const replenishment = { years: 1.5, mostPd: null, mostSector: null, mostGroup: null, mostLoss: null };
const pools = [dealLoans(pool, 3, null), dealLoans(pool, 5, null), dealLoans(pool, 4, replenishment)];

const share = fc.double({ min: 0.0001, max: 0.9999, noNaN: true });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const someTranches = fc.uniqueArray(share, { maxLength: 4 }).map((cuts) => {
  const points = [0, ...cuts.sort((a, b) => a - b), 1];
  return points.slice(1).map((to, k) => ({ name: `${k}`, slice: tranche(points[k]!, to), investorShare: 1, spread: 0.1 })); // prettier-ignore
});
const someTerms = fc.record({
  tranches: someTranches,
  rule: fc.constantFrom("sequential" as const, "pro rata" as const),
  trigger: fc.record({ loss: maybe(share), seniorShare: maybe(share), year: maybe(fc.constantFrom(1, 2.5)) }),
  excessSpread: maybe(
    fc.record({
      rates: fc.array(fc.double({ min: 0, max: 0.05, noNaN: true }), { minLength: 1, maxLength: 5 }),
      base: fc.constantFrom("outstanding" as const, "initial" as const),
      trapped: fc.boolean(),
      broughtForward: fc.double({ min: 0, max: 0.01, noNaN: true }),
    }),
  ),
  calls: fc.record({ time: maybe(fc.constantFrom(1, 2.1)), cleanUp: maybe(share), regulatory: maybe(fc.constantFrom(2.5, 4)) }), // prettier-ignore
  recoveryLag: fc.integer({ min: 0, max: 30 }),
  initialLgd: maybe(share),
  paymentsAYear: fc.constantFrom(4 as const, 12 as const),
});
const somePath = fc.record({
  loans: fc.constantFrom(...pools),
  fallen: fc.uniqueArray(fc.record({ obligor: fc.nat(n - 1), place: share, lgd: share }), { selector: ({ obligor }) => obligor }), // prettier-ignore
});

test("every flow of every tranche in every period is what a telling loan by loan gives", () => {
  fc.assert(
    fc.property(someTerms, somePath, (changes, { loans, fallen }) => {
      const terms = termsOf(changes);
      const defaults = fallen
        .map(({ obligor, place, lgd }): PathDefault => ({
          obligor,
          time: place * Math.min(loans.maturity[obligor]!, loans.months / 12),
          loss: lgd * loans.share[obligor]!,
          infectedBy: -1,
        })) // prettier-ignore
        .sort((a, b) => a.time - b.time);
      const flows = openDeal(terms, loans)(defaults);
      const told = toldAtLength(terms, loans, defaults);
      for (const name of Object.keys(told) as (keyof DealFlows)[]) {
        expect(flows[name]).toHaveLength(told[name].length);
        const furthest = flows[name].reduce((most, x, at) => Math.max(most, Math.abs(x - told[name][at]!)), 0);
        expect(furthest).toBeLessThan(1e-12);
      }
    }),
    { numRuns: 1500 },
  );
});
