import type { Kernel } from "../kernel.ts";
import { joined } from "../numeric/joined.ts";
import { randomStream } from "../numeric/random-stream.ts";
import { BLOCK } from "../simulation/draws.ts";
import type { Preparation } from "../simulation/prepared.ts";
import { marketPaths, OUTCOMES, type MarketPath } from "./market-path.ts";
import { poolPaths } from "./pool-paths.ts";
import type { RolloverQuestion } from "./rollover-question.ts";

/** Some paths of a question, at its own lambda or at 0; ranges begin with whole blocks. */
export type RolloverRange = {
  readonly question: RolloverQuestion;
  readonly lambda: number;
  /** Of the pools' simulation; null without pools. */
  readonly preparation: Preparation | null;
  readonly first: number;
  readonly count: number;
};

/** What some paths came to; columns of one entry a path. */
export type RolloverPaths = {
  readonly factor: Float64Array;
  /** Largest unrolled RWA, and least CET1 ratio from the start on. */
  readonly peak: Float64Array;
  readonly least: Float64Array;
  /** Pool losses of all deals by the end, and what the bank has borne of them; amounts. */
  readonly lost: Float64Array;
  readonly retained: Float64Array;
  /** CET1 ratio at the end of each quarter, quarter by quarter; shape [quarters count]. */
  readonly ratio: Float64Array;
  /** Counts over the paths: by outcome at the first attempt of each deal, and at each quarter; [4 deals] and [4 quarters]. */
  readonly first: Float64Array;
  readonly outcome: Float64Array;
  /** Sums over each block of paths, as sumsOf places them, so that no range changes a bit of them; shape [blocks sums]. */
  readonly sums: Float64Array;
};

/** Places of the sums over paths: CET1, RWA and unrolled RWA at the end, borne losses by quarter, and each deal's losses. */
export function sumsOf(deals: number, quarters: number) {
  const retained = 3;
  const dealLost = retained + quarters;
  const dealRetained = dealLost + deals;
  return { retained, dealLost, dealRetained, size: dealRetained + deals };
}

/** Mean over all paths of what stands at a place of their sums. */
export function meanAt({ sums, peak }: RolloverPaths, place: number, size: number): number {
  let sum = 0;
  for (let at = place; at < sums.length; at += size) sum += sums[at]!;
  return sum / peak.length;
}

/** Share of the stream's state that is the roll-over's own. */
const STREAM = 0x7feb352d;

/** Draws a range of paths; what they are does not depend on where a range begins or ends, nor on lambda. */
export function rolloverPaths(
  { question, lambda, preparation, first, count }: RolloverRange,
  kernel: Kernel,
  report: (share: number) => void,
): RolloverPaths {
  const { quarters, state, pools } = question;
  const shared = pools === null ? null : poolPaths(pools.question, quarters, preparation!, kernel);
  const { path, draw } = marketPaths(question, lambda, shared?.path ?? null);
  const stream = randomStream(state ^ STREAM);
  const drawn = emptyPaths(question, count);
  const visit = (index: number) => {
    const p = index - first;
    if (p % BLOCK === 0) report(p / count);
    stream.begin(index);
    draw(stream);
    keep(drawn, path, p, count);
  };
  if (shared !== null) shared.visit(first, count, visit);
  else for (let p = 0; p < count; p++) visit(first + p);
  return drawn;
}

function emptyPaths(question: RolloverQuestion, count: number): RolloverPaths {
  const { deals, quarters } = question;
  const column = () => new Float64Array(count);
  return {
    factor: column(),
    peak: column(),
    least: column(),
    lost: column(),
    retained: column(),
    ratio: new Float64Array(quarters * count),
    first: new Float64Array(OUTCOMES.length * deals.length),
    outcome: new Float64Array(OUTCOMES.length * quarters),
    sums: new Float64Array(Math.ceil(count / BLOCK) * sumsOf(deals.length, quarters).size),
  };
}

function keep(drawn: RolloverPaths, path: MarketPath, p: number, count: number): void {
  const quarters = path.back.length;
  const n = path.first.length;
  let least = path.cet1[0]! / path.rwa[0]!;
  let peak = 0;
  for (let q = 0; q < quarters; q++) {
    const ratio = path.cet1[q + 1]! / path.rwa[q + 1]!;
    drawn.ratio[q * count + p] = ratio;
    least = Math.min(least, ratio);
    peak = Math.max(peak, path.back[q]!);
    for (let k = 0; k < n; k++) add(drawn.outcome, OUTCOMES.length * q + path.outcome[q * n + k]!, 1);
  }
  let lost = 0;
  for (let k = 0; k < n; k++) {
    add(drawn.first, OUTCOMES.length * k + path.first[k]!, 1);
    lost += path.dealLost[k]!;
  }
  drawn.factor[p] = path.factor();
  drawn.peak[p] = peak;
  drawn.least[p] = least;
  drawn.lost[p] = lost;
  drawn.retained[p] = path.retained[quarters - 1]!;
  addToBlock(drawn.sums, path, p);
}

function addToBlock(sums: Float64Array, path: MarketPath, p: number): void {
  const quarters = path.back.length;
  const n = path.first.length;
  const { retained, dealLost, dealRetained, size } = sumsOf(n, quarters);
  const at = size * Math.floor(p / BLOCK);
  add(sums, at, path.cet1[quarters]!);
  add(sums, at + 1, path.rwa[quarters]!);
  add(sums, at + 2, path.back[quarters - 1]!);
  for (let q = 0; q < quarters; q++) add(sums, at + retained + q, path.retained[q]!);
  for (let k = 0; k < n; k++) {
    add(sums, at + dealLost + k, path.dealLost[k]!);
    add(sums, at + dealRetained + k, path.dealRetained[k]!);
  }
}

function add(sums: Float64Array, at: number, x: number): void {
  sums[at] = sums[at]! + x;
}

/** Joins ranges of paths, one after another. */
export function joinedPaths(parts: readonly RolloverPaths[], quarters: number): RolloverPaths {
  const column = (name: "factor" | "peak" | "least" | "lost" | "retained" | "sums") =>
    joined(parts.map((part) => part[name]));
  const count = (name: "first" | "outcome") =>
    parts[0]![name].map((_, i) => parts.reduce((total, part) => total + part[name][i]!, 0));
  const ratios = Array.from({ length: quarters }, (_, q) =>
    joined(parts.map(({ ratio, factor }) => ratio.subarray(q * factor.length, (q + 1) * factor.length))),
  );
  return {
    factor: column("factor"),
    peak: column("peak"),
    least: column("least"),
    lost: column("lost"),
    retained: column("retained"),
    ratio: joined(ratios),
    first: count("first"),
    outcome: count("outcome"),
    sums: column("sums"),
  };
}
