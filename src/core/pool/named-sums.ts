import { quoted } from "./cell.ts";
import { finding, listed, type Finding } from "./findings.ts";
import type { RecognisedTape } from "./tape-columns.ts";

/** A sum is met to rounding in binary; averages are printed with three digits or more. */
const EXACT = 1e-9;
const AVERAGED = 0.01;
const LEAST_ROWS = 2;

type Numbers = { readonly ead: Float64Array; readonly pd: Float64Array; readonly lgd: Float64Array };

/**
 * Says which loans have the EAD, PD and LGD of several rows right below or above them together, as the heads of an outline
 * have. They count, since each has a name of its own.
 *
 * @param rows indices below the heading row that count as loans, in the order of the tape
 */
export function namedSums(tape: RecognisedTape, rows: Int32Array): Finding[] {
  const [ead, pd] = [tape.columns.get("ead"), tape.columns.get("pd")];
  const lgd = tape.columns.get("lgd") ?? tape.columns.get("recovery");
  const names = tape.columns.get("obligorName") ?? tape.columns.get("obligorId") ?? tape.columns.get("loanId");
  if (ead === undefined || pd === undefined || lgd === undefined || names === undefined) return [];
  const pick = (values: Float64Array) => Float64Array.from(rows, (r) => values[r]!);
  const numbers = { ead: pick(ead.numbers.values), pd: pick(pd.numbers.values), lgd: pick(lgd.numbers.values) };
  const at = [...rows.keys()].filter((i) => sums(numbers, i, 1) || sums(numbers, i, -1)).map((i) => rows[i]!);
  if (at.length === 0) return [];
  const list = at
    .slice(0, 3)
    .flatMap((r) => (names.cells[r] === null ? [] : [quoted(names.cells[r]!)]))
    .join(", ");
  const lines = at.map((r) => r + 2);
  return [finding("namedSums", { column: ead.heading, rows: lines }, { list, lines: listed(lines) })];
}

/** True where a row is the sum of those next to it in a direction; amounts above it end the search soon. */
function sums({ ead, pd, lgd }: Numbers, i: number, step: 1 | -1): boolean {
  const wanted = ead[i]!;
  let [sum, weightedPd, weightedLgd] = [0, 0, 0];
  let differs = false;
  for (let k = i + step; k >= 0 && k < ead.length && sum < wanted * (1 - EXACT); k += step) {
    sum += ead[k]!;
    weightedPd += ead[k]! * pd[k]!;
    weightedLgd += ead[k]! * lgd[k]!;
    differs ||= pd[k] !== pd[i] || lgd[k] !== lgd[i];
    const isSum = near(sum, wanted, EXACT) && Math.abs(k - i) >= LEAST_ROWS;
    if (isSum) return differs && near(weightedPd / sum, pd[i]!, AVERAGED) && near(weightedLgd / sum, lgd[i]!, AVERAGED);
    if (!(ead[k]! > 0)) return false;
  }
  return false;
}

function near(x: number, y: number, tolerance: number): boolean {
  return Math.abs(x - y) <= tolerance * Math.abs(y);
}
