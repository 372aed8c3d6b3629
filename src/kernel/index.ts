import base64 from "../../build/kernel.wasm";
import { cutOff, plainKernel, type Kernel, type Recursion, type RecursionRun } from "../core/index.ts";

/** What the compiled module offers; pointers are byte offsets into its memory. */
type Module = {
  readonly memory: WebAssembly.Memory;
  readonly addNode: (
    law: number,
    size: number,
    n: number,
    shift: number,
    taps: number,
    grade: number,
    pd: number,
    weight: number,
    cut: number,
    sum: number,
  ) => void;
};

const PAGE_BYTES = 65536;

/** The fastest kernel that this machine runs: WebAssembly with SIMD, else plain TypeScript, with the same bits. */
export function loadKernel(): Kernel {
  if (typeof WebAssembly !== "object") return plainKernel;
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  // Validation fails on an engine without SIMD; compilation fails where a page's policy forbids WebAssembly.
  if (!WebAssembly.validate(bytes)) return plainKernel;
  const module = compiled(bytes);
  return module === null ? plainKernel : { name: "WebAssembly SIMD", open: (recursion) => openRun(module, recursion) };
}

function compiled(bytes: Uint8Array<ArrayBuffer>): WebAssembly.Module | null {
  try {
    return new WebAssembly.Module(bytes);
  } catch {
    return null;
  }
}

/** A run in a memory of its own: scratch law, sum, taps, default probabilities, shifts and grades. */
function openRun(module: WebAssembly.Module, { size, shift, taps, grade }: Recursion): RecursionRun {
  const { memory, addNode } = new WebAssembly.Instance(module, { env: { abort: () => undefined } })
    .exports as unknown as Module;
  const n = shift.length;
  const lawAt = PAGE_BYTES;
  const sumAt = lawAt + 8 * (size + 8);
  const tapsAt = sumAt + 8 * size;
  const pdAt = tapsAt + 8 * (taps?.length ?? 0);
  const shiftAt = pdAt + 8 * n;
  const gradeAt = shiftAt + 4 * n;
  const bytes = gradeAt + 4 * n + 16;
  memory.grow(Math.ceil(bytes / PAGE_BYTES));
  const { buffer } = memory;
  if (taps !== null) new Float64Array(buffer, tapsAt, taps.length).set(taps);
  new Int32Array(buffer, shiftAt, n).set(shift);
  new Int32Array(buffer, gradeAt, n).set(grade);
  const sum = new Float64Array(buffer, sumAt, size);
  const defaults = new Float64Array(buffer, pdAt, n);
  return {
    add: (pd, weight) => {
      defaults.set(pd);
      addNode(lawAt, size, n, shiftAt, taps === null ? 0 : tapsAt, gradeAt, pdAt, weight, cutOff(weight), sumAt);
    },
    take: () => {
      const taken = sum.slice();
      sum.fill(0);
      return taken;
    },
  };
}
