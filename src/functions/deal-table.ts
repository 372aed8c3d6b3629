import {
  dealFairSpread,
  dealLoans,
  dealQuestion,
  dealTerms,
  eachObligorOf,
  investorShare,
  simulatedQuestion,
  soldShare,
  totalEad,
  type DealResult,
  type Replenishment,
  type StructureRow,
  type Terms,
  type WrittenTerms,
  say,
} from "../core/index.ts";
import { followed, type Answer } from "../engine/engine.ts";
import type { PoolModel } from "./arguments/pool-model.ts";
import { readRho } from "./arguments/rho.ts";
import type { Call } from "./call.ts";
import { session } from "./session.ts";
import { tellModel } from "./told.ts";

const HEADINGS = ["WAL", "Fair spread", "IRR", "Paid by bank", "Paid by investor"];

/** A structure with the terms of its deal. */
export type Deal = { readonly rows: readonly StructureRow[]; readonly terms: WrittenTerms };

/** A deal run over simulated paths, with its tranches from the most junior up. */
export type DealRun = { readonly result: DealResult; readonly terms: Terms };

/** Runs a deal. */
export function dealOf(call: Call, asked: PoolModel, rho: unknown, deal: Deal): Answer<DealRun> {
  const model = eachObligorOf(asked);
  tellModel(call, model, readRho(rho, model.scenario));
  const terms = termsOf(deal);
  const loans = dealLoans(model.pool, model.horizon, replenishmentOf(deal.terms));
  // Loans that are replaced can default until the last of them is due.
  const renewed = { ...model, pool: { ...model.pool, maturity: loans.maturity } };
  const reason = say("dealsSimulated");
  const simulation = simulatedQuestion(renewed, readRho(rho, model.scenario), reason);
  const question = dealQuestion({ simulation, terms, loans });
  return followed(session().engine.run("deal", question, call.request), (result) => ({ result, terms }));
}

/**
 * The table of SRT.TRANCHETABLE for a structure with terms: a row per tranche in the structure's order, the pool last.
 *
 * @param headings of the columns that a static cut has too
 */
export function dealTable(
  call: Call,
  model: PoolModel,
  rho: unknown,
  deal: Deal,
  headings: readonly string[],
): Answer<unknown[][]> {
  return followed(dealOf(call, model, rho, deal), (run) => {
    const { points, factors, seed, tranches } = run.result;
    const method = `deal, simulation, ${factors} factor${factors === 1 ? "" : "s"}`;
    const error = tranches.reduce((most, { loss }) => Math.max(most, loss.error), 0);
    call.note({ method, nodes: NaN, drawn: { points, factors, seed }, error });
    const ead = totalEad(model.pool);
    const rows = deal.rows.map((row) => trancheRow(run, row, ead, method));
    return [[...headings, ...HEADINGS], ...rows, poolRow(run, ead, method, rows)];
  });
}

/** The terms of a deal as the core takes them. */
export function termsOf({ rows, terms }: Deal): Terms {
  const { trigger, excessSpread, calls } = terms;
  return dealTerms({
    tranches: rows.map(({ name, slice, holder, spread }) => ({
      name,
      slice,
      investorShare: investorShare(holder),
      spread,
    })),
    rule: terms.amortisation,
    trigger: { loss: trigger?.loss ?? null, seniorShare: trigger?.seniorShare ?? null, year: trigger?.year ?? null },
    excessSpread: excessSpread === null ? null : { ...excessSpread, broughtForward: 0 },
    calls: { time: calls.time ?? null, cleanUp: calls.cleanUp ?? null, regulatory: calls.regulatory ?? null },
    recoveryLag: terms.recoveryLagMonths,
    initialLgd: terms.initialLgd,
    verticalSlice: terms.verticalSlice,
    paymentsAYear: terms.paymentsAYear,
  });
}

/** What is replaced while a deal is replenished; null for a static pool. */
export function replenishmentOf({ replenishmentYears, criteria }: WrittenTerms): Replenishment | null {
  if (replenishmentYears === 0) return null;
  const { loss, pd, sector, group } = criteria;
  return {
    years: replenishmentYears,
    mostLoss: loss ?? null,
    mostPd: pd ?? null,
    mostSector: sector ?? null,
    mostGroup: group ?? null,
  };
}

function trancheRow({ result, terms }: DealRun, row: StructureRow, ead: number, method: string): unknown[] {
  const { attachment, detachment } = row.slice;
  const k = terms.tranches.findIndex(({ slice }) => slice.attachment === attachment && slice.detachment === detachment);
  const { loss, hit, exhausted, life, ofMeans } = result.tranches[k]!;
  const notional = (detachment - attachment) * ead;
  const sold = soldShare(investorShare(row.holder), terms.verticalSlice);
  const priced = row.spread === row.spread;
  return [
    row.name,
    attachment,
    detachment,
    row.holder,
    notional,
    loss.value,
    loss.value * notional,
    hit.value,
    exhausted.value,
    loss.error,
    method,
    life,
    dealFairSpread(result, k, 0),
    priced ? ofMeans : "",
    priced ? sold * row.spread * life * notional : "",
    sold * loss.value * notional,
  ];
}

/** The whole pool: its losses before excess spread, and what both parties pay. */
function poolRow({ result, terms }: DealRun, ead: number, method: string, rows: readonly unknown[][]): unknown[] {
  const total = (column: Float64Array) => column.reduce((sum, x) => sum + x, 0);
  const loss = total(result.flows.loss);
  const paid = (column: number) => rows.reduce((sum, row) => sum + (Number(row[column]) || 0), 0);
  const life = total(result.flows.accrued);
  const bank = terms.tranches.some(({ spread }) => spread === spread) ? paid(14) : "";
  return ["Pool", 0, 1, "", ead, loss, loss * ead, "", "", "", method, life, "", "", bank, paid(15)];
}
