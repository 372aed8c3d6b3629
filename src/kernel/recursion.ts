import { cutOff, type Recursion, type RecursionRun } from "../core/index.ts";
import { instanceOf, placed } from "./memory.ts";

/** Zeros around the law, which lowest taps read. */
const PADDING = 8;

/** A recursion in a memory of its own. */
export function openRecursion(module: WebAssembly.Module, { size, shift, taps, grade }: Recursion): RecursionRun {
  const { memory, addNode } = instanceOf(module);
  const at = placed(memory, {
    law: new Float64Array(size + PADDING),
    sum: new Float64Array(size),
    taps: taps ?? new Float64Array(0),
    defaults: new Float64Array(shift.length),
    shift,
    grade,
  });
  const tapsAt = taps === null ? 0 : at.taps.byteOffset;
  return {
    add: (pd, weight) => {
      at.defaults.set(pd);
      addNode(
        at.law.byteOffset,
        size,
        shift.length,
        at.shift.byteOffset,
        tapsAt,
        at.grade.byteOffset,
        at.defaults.byteOffset,
        weight,
        cutOff(weight),
        at.sum.byteOffset,
      );
    },
    take: () => {
      const taken = at.sum.slice();
      at.sum.fill(0);
      return taken;
    },
  };
}
