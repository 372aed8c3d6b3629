/** What the compiled module offers. */
export type Exports = {
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
  readonly drawPaths: (drawing: number, first: number, count: number) => number;
};

type Column = Int32Array | Float64Array;

const PAGE_BYTES = 65536;
/** Room after the last column, which vectors may read beyond. */
const MARGIN_BYTES = 64;

/** A module with a memory of its own. */
export function instanceOf(module: WebAssembly.Module): Exports {
  return new WebAssembly.Instance(module, { env: { abort: () => undefined } }).exports as unknown as Exports;
}

/**
 * Copies columns into a module's memory behind its own data.
 *
 * @returns the copies, views that last as long as the memory does not grow again; their addresses are their byteOffset
 */
export function placed<C extends { readonly [name: string]: Column }>(memory: WebAssembly.Memory, columns: C): C {
  const own = memory.buffer.byteLength;
  const bytes = Object.values(columns).reduce((sum, column) => sum + roomOf(column), MARGIN_BYTES);
  memory.grow(Math.ceil(bytes / PAGE_BYTES));
  let at = own;
  const place = (column: Column): Column => {
    const copy =
      column instanceof Int32Array
        ? new Int32Array(memory.buffer, at, column.length)
        : new Float64Array(memory.buffer, at, column.length);
    copy.set(column);
    at += roomOf(column);
    return copy;
  };
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, place(column)])) as C;
}

/** Bytes that a column takes, so that the next one begins on a boundary of 16. */
function roomOf({ byteLength }: Column): number {
  return 16 * Math.ceil(byteLength / 16);
}
