import { rangeText } from "../../workbook/reference.ts";
import { productScenario } from "../own-ranges/chosen-scenario.ts";
import { poolReference } from "../pool/formula-view.ts";
import type { PoolState } from "../pool/pool-state.ts";
import { isSynthetic } from "../rollover/rollover-figures.ts";
import { rolloverRequest } from "../rollover/rollover-question.ts";
import type { PaneState } from "../state/pane-state.ts";
import type { Pane } from "../state/pane.tsx";
import { shownTranche, type StressRequest } from "../stress/stress-state.ts";
import { inputsHash } from "./report-steps.ts";
import type { AskedRollover, ReportFound, ReportRequest } from "./report-found.ts";

/** What of the pane a report is asked from. */
type ReportParts = Pick<PaneState, "pool" | "run" | "rollover" | "scale" | "report" | "language">;

/** What the screen asks a report for; null where a step of the chain cannot be used. */
export function reportRequest(
  state: ReportParts,
  asked: StressRequest,
  poolOfCard: Pane["poolOfCard"],
): ReportRequest | null {
  // prettier-ignore
  const { inputs } = state.report;
  const { content, source } = state.pool;
  const chain = state.scale.inputs.values;
  if (content === null || !chain.every((value, k) => isUsable(value, k))) return null;
  return {
    ...asked,
    scenario: inputs.scenario,
    shown: shownTranche(asked.rows, inputs.tranche),
    poolName: source?.name ?? content.address.sheet,
    poolAddress: `${poolReference(state.pool)} (${rangeText(content.address).replaceAll("$", "")})`,
    synthetic: saysSynthetic(content),
    chain: chain as readonly number[],
    rollover: askedRollover(state, inputs.scenario, poolOfCard),
  };
}

/** An amount first, then shares. */
function isUsable(value: number | null, step: number): boolean {
  return value !== null && value > 0 && (step === 0 || value <= 1);
}

/** True where cells of the tape themselves say that it is made up. */
function saysSynthetic({ values }: NonNullable<PoolState["content"]>): boolean {
  return values.some((row) => row.some((cell) => typeof cell === "string" && /synthetic|合成|虛構/i.test(cell)));
}

/** Deals and bank of the page Roll-over under the report's scenario. */
function askedRollover(
  { rollover, run, language }: ReportParts,
  scenario: string,
  poolOfCard: Pane["poolOfCard"],
): AskedRollover {
  // prettier-ignore
  const { deals, bank, inputs } = rollover;
  if (deals === null || bank === null) {
    return { kind: "missing", what: deals === null ? (bank === null ? "both" : "deals") : "bank" };
  }
  const asked = { deals, bank, inputs, run: run.inputs, scenario: productScenario(scenario) };
  const request = rolloverRequest(asked, poolOfCard, language);
  if ("problem" in request) return { kind: "refused", problem: request.problem };
  const place = ({ content }: typeof deals) => rangeText(content.address).replaceAll("$", "");
  const synthetic = isSynthetic(deals) || isSynthetic(bank);
  return { kind: "asked", request, deals: place(deals), bank: place(bank), unit: request.unit, synthetic };
}

/** True where a report is not of what the screen asks. */
export function isOldReport(found: ReportFound, asked: ReportRequest): boolean {
  return found.pool !== asked.pool || found.hash !== inputsHash(asked);
}
