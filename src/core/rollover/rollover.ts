import { joined } from "../numeric/joined.ts";
import { randomStream } from "../numeric/random-stream.ts";
import { marketPaths, OUTCOMES } from "./market-path.ts";
import type { RolloverQuestion } from "./rollover-question.ts";

/** Some paths of a question, at its own lambda or at 0. */
export type RolloverRange = {
  readonly question: RolloverQuestion;
  readonly lambda: number;
  readonly first: number;
  readonly count: number;
};

/** What some paths came to; columns of one entry a path. */
export type RolloverPaths = {
  readonly factor: Float64Array;
  /** Largest unrolled RWA, and least CET1 ratio from the start on. */
  readonly peak: Float64Array;
  readonly least: Float64Array;
  /** CET1 ratio at the end of each quarter, quarter by quarter; shape [quarters count]. */
  readonly ratio: Float64Array;
  /** Counts over the paths: by outcome at the first attempt of each deal, and at each quarter; [4 deals] and [4 quarters]. */
  readonly first: Float64Array;
  readonly outcome: Float64Array;
  /** Sums over the paths at the end: CET1, RWA, unrolled RWA; shape [3]. */
  readonly end: Float64Array;
};

/** Share of the stream's state that is the roll-over's own. */
const STREAM = 0x7feb352d;

/** Draws a range of paths; what they are does not depend on where a range begins or ends, nor on lambda. */
export function rolloverPaths(
  { question, lambda, first, count }: RolloverRange,
  report: (share: number) => void,
): RolloverPaths {
  const { deals, quarters, state } = question;
  const { path, draw } = marketPaths(question, lambda);
  const stream = randomStream(state ^ STREAM);
  const drawn: RolloverPaths = {
    factor: new Float64Array(count),
    peak: new Float64Array(count),
    least: new Float64Array(count),
    ratio: new Float64Array(quarters * count),
    first: new Float64Array(OUTCOMES.length * deals.length),
    outcome: new Float64Array(OUTCOMES.length * quarters),
    end: new Float64Array(3),
  };
  for (let p = 0; p < count; p++) {
    if (p % 1024 === 0) report(p / count);
    stream.begin(first + p);
    draw(stream);
    keep(drawn, path, p, count);
  }
  return drawn;
}

function keep(drawn: RolloverPaths, path: ReturnType<typeof marketPaths>["path"], p: number, count: number): void {
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
  for (let k = 0; k < n; k++) add(drawn.first, OUTCOMES.length * k + path.first[k]!, 1);
  drawn.factor[p] = path.factor();
  drawn.peak[p] = peak;
  drawn.least[p] = least;
  [path.cet1[quarters]!, path.rwa[quarters]!, path.back[quarters - 1]!].forEach((x, i) => add(drawn.end, i, x));
}

function add(sums: Float64Array, at: number, x: number): void {
  sums[at] = sums[at]! + x;
}

/** Joins ranges of paths, one after another. */
export function joinedPaths(parts: readonly RolloverPaths[], quarters: number): RolloverPaths {
  const column = (name: "factor" | "peak" | "least") => joined(parts.map((part) => part[name]));
  const sum = (name: "first" | "outcome" | "end") =>
    parts[0]![name].map((_, i) => parts.reduce((total, part) => total + part[name][i]!, 0));
  const ratios = Array.from({ length: quarters }, (_, q) =>
    joined(parts.map(({ ratio, factor }) => ratio.subarray(q * factor.length, (q + 1) * factor.length))),
  );
  return {
    factor: column("factor"),
    peak: column("peak"),
    least: column("least"),
    ratio: joined(ratios),
    first: sum("first"),
    outcome: sum("outcome"),
    end: sum("end"),
  };
}
