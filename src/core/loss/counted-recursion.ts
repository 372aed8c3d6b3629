import { binomialLaw } from "./binomial.ts";
import { cubicTaps, linearTaps, type CountedNames } from "./grid.ts";
import { cutOff, type RecursionRun } from "./recursion.ts";

/** A law on grid points first, first + 1, ...; weights may have signs where losses are split. */
type PlacedLaw = { readonly first: number; readonly mass: Float64Array };

/**
 * The recursion over entries of many equal names: given the factor the defaults of an entry are binomial, so that a law costs
 * by entries and not by names.
 *
 * @param size grid points from loss 0; mass beyond them is dropped
 * @param grade of each entry, shape [n]
 * @source L. Andersen, J. Sidenius, S. Basu (2003), All your hedges in one basket: recursion, here entry by entry
 */
export function countedRecursion(size: number, { count, steps, split }: CountedNames, grade: Int32Array): RecursionRun {
  let sum = new Float64Array(size);
  return {
    add: (pd, weight) => {
      const cut = cutOff(weight);
      let law: PlacedLaw = { first: 0, mass: Float64Array.of(1) };
      for (let i = 0; i < count.length; i++) {
        const p = pd[grade[i]!]!;
        if (p === 0) continue;
        law = trimmed(convolved(law, entryLaw(count[i]!, p, steps[i]!, split)), cut, size);
        if (law.mass.length === 0) return;
      }
      law.mass.forEach((x, k) => (sum[law.first + k] = sum[law.first + k]! + weight * x));
    },
    take: () => {
      const taken = sum;
      sum = new Float64Array(size);
      return taken;
    },
  };
}

/** The loss of m names of r grid steps each. Each number of defaults is split over the grid, which keeps its moments. */
function entryLaw(m: number, p: number, r: number, split: CountedNames["split"]): PlacedLaw {
  const { first, mass } = binomialLaw(m, p);
  const start = Math.max(0, Math.floor(first * r) - 1);
  const law = new Float64Array(Math.floor((first + mass.length - 1) * r) + 3 - start);
  mass.forEach((x, k) => {
    const loss = (first + k) * r;
    const at = split === "whole" ? loss : Math.max(split === "cubic" && loss > 0 ? 1 : 0, Math.floor(loss));
    if (split === "whole" || loss === 0) law[at - start] = law[at - start]! + x;
    else
      (split === "cubic" ? cubicTaps : linearTaps)(loss - at).forEach((tap, j) =>
        add(law, at - 1 + j - start, tap * x),
      );
  });
  return { first: start, mass: law };
}

function add(law: Float64Array, at: number, x: number): void {
  if (x !== 0) law[at] = law[at]! + x;
}

function convolved(a: PlacedLaw, b: PlacedLaw): PlacedLaw {
  const mass = new Float64Array(a.mass.length + b.mass.length - 1);
  for (let j = 0; j < b.mass.length; j++) {
    const y = b.mass[j]!;
    if (y === 0) continue;
    for (let i = 0; i < a.mass.length; i++) mass[i + j] = mass[i + j]! + y * a.mass[i]!;
  }
  return { first: a.first + b.first, mass };
}

/** A law without the ends that fall below a mass or off the grid. */
function trimmed({ first, mass }: PlacedLaw, cut: number, size: number): PlacedLaw {
  let [low, high] = [0, Math.min(mass.length, size - first)];
  while (low < high && Math.abs(mass[low]!) < cut) low++;
  while (high > low && Math.abs(mass[high - 1]!) < cut) high--;
  return { first: first + low, mass: mass.subarray(low, Math.max(low, high)) };
}
