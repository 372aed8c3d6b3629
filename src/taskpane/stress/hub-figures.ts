import type { HubImpact, JointDefaults, Pool } from "../../core/index.ts";
import type { NetworkSpoke } from "../../charts/network-layout.ts";
import type { Language } from "../../language/language.ts";
import type { CompleteRow } from "../structure/structure-check.ts";
import { percentText } from "../numbers/format.ts";
import { hubTexts } from "./hub-texts.ts";
import type { HubsFound, PairsFound } from "./stress-state.ts";

/** Hubs that a screen has room for. */
export const MOST_HUBS = 16;
/** Spokes of all hubs that a drawing has room for; beyond that only those of the hub that is shown. */
const MOST_SPOKES = 160;

/** A hub with what its event does to the tranche that is shown. */
export type RankedHub = { readonly impact: HubImpact; readonly tranche: HubImpact["pool"] };

/** The hubs by what they do to a tranche, the worst first, as many as there is room for. */
export function rankedHubs({ impacts, rows }: HubsFound, shown: CompleteRow): readonly RankedHub[] {
  const at = rows.indexOf(shown);
  return impacts
    .map((impact) => ({ impact, tranche: impact.tranches[at]! }))
    .sort((a, b) => b.tranche.value - a.tranche.value || b.impact.pool.value - a.impact.pool.value)
    .slice(0, MOST_HUBS);
}

/** The obligors that depend on some hubs, in the order of their sectors, and who depends on whom. */
export function networkOf(pool: Pool, hubs: readonly RankedHub[], shown: RankedHub) {
  const all = hubs.flatMap(({ impact }) => impact.spokes.map(({ obligor }) => obligor));
  const used = new Set(all);
  const known = used.size <= MOST_SPOKES ? used : new Set(shown.impact.spokes.map(({ obligor }) => obligor));
  const bySector = (i: number) => pool.sector.index[i]!;
  const order = [...known].sort((a, b) => bySector(a) - bySector(b) || a - b);
  const change = new Map(shown.impact.spokes.map((spoke) => [spoke.obligor, Math.max(0, spoke.change.value)]));
  const spokes = order.map((i): NetworkSpoke => ({
    name: pool.ids[i]!,
    group: pool.sector.names[bySector(i)] ?? "",
    size: pool.ead[i]!,
    change: change.get(i) ?? null,
  }));
  const links = hubs.flatMap(({ impact }, h) =>
    impact.spokes
      .filter(({ obligor }) => known.has(obligor))
      .map(({ obligor }) => [h, order.indexOf(obligor)] as const),
  );
  return { spokes, links };
}

/** A change in percentage points, without its unit. */
export function pointsText(change: number, error = 0): string {
  const text = percentText(Math.abs(change), error).replace(/\u00a0?%$/, "");
  return change < 0 && Number(text) !== 0 ? `−${text}` : text;
}

/** The matrix that a map shows; null where a sector has no pair. */
export function mapValues({ joint, correlation, size }: JointDefaults, map: "joint" | "correlation") {
  const k = size.length;
  const value = (at: number) => (map === "joint" ? joint[at]!.value : correlation[at]!);
  const row = (a: number) => Array.from({ length: k }, (_, b) => value(a * k + b));
  return Array.from({ length: k }, (_, a) => row(a).map((x) => (Number.isFinite(x) ? Math.max(0, x) : null)));
}

/** What a map says: its largest cell. */
export function mapFinding({ pool, found }: PairsFound, map: "joint" | "correlation", language: Language) {
  const texts = hubTexts[language];
  const { names } = pool.sector;
  const cells = mapValues(found, map).flatMap((row, a) => row.map((value, b) => ({ a, b, value: value ?? -1 })));
  const { a, b, value } = cells.reduce((most, cell) => (cell.value > most.value ? cell : most));
  const [one, other] = [names[a]!, names[b]!];
  const told = map === "joint" ? percentText(value) : value.toFixed(2);
  const own = { joint: texts.mapJointOwn, correlation: texts.mapCorrelationOwn }[map];
  const pair = { joint: texts.mapJoint, correlation: texts.mapCorrelation }[map];
  const title = a === b ? own(one, told) : pair(one, other, told);
  return { title, description: texts.mapDescription(names.length, texts.maps[map], title) };
}
