import type { Dependence } from "../dependence/dependence.ts";

/** Directions in the factors and what obligors load on them: obligor i has the terms start[i] to start[i + 1]. */
export type Rays = {
  /** Sparse rows: ray r has the weights rayStart[r] to rayStart[r + 1]. */
  readonly rayStart: Int32Array;
  readonly rayFactor: Int32Array;
  readonly rayWeight: Float64Array;
  readonly start: Int32Array;
  readonly ray: Int32Array;
  readonly loading: Float64Array;
};

/** Directions whose every part agrees to so many parts of one are the same. */
const SAME = 1e12;

/** The factors themselves as rays: an obligor has a term for each factor that it loads on. */
export function factorRays({ factors: k, loadings, own }: Dependence): Rays {
  const start = new Int32Array(own.length + 1);
  const ray: number[] = [];
  for (let i = 0; i < own.length; i++) {
    for (let f = 0; f < k; f++) if (loadings[i * k + f] !== 0) ray.push(f);
    start[i + 1] = ray.length;
  }
  const owner = own.map((_, i) => i);
  const loading = new Float64Array(ray.length);
  for (const i of owner) for (let m = start[i]!; m < start[i + 1]!; m++) loading[m] = loadings[i * k + ray[m]!]!;
  const each = Int32Array.from({ length: k + 1 }, (_, f) => f);
  return {
    rayStart: each,
    rayFactor: each.slice(0, k),
    rayWeight: new Float64Array(k).fill(1),
    start,
    ray: Int32Array.from(ray),
    loading,
  };
}

/** One ray for all obligors whose loadings are in proportion: an obligor has one term at most. */
export function sharedRays({ factors: k, loadings, own }: Dependence): Rays {
  const known = new Map<string, number>();
  const rows = { start: [0], factor: [] as number[], weight: [] as number[] };
  const start = new Int32Array(own.length + 1);
  const ray: number[] = [];
  const loading: number[] = [];
  for (let i = 0; i < own.length; i++) {
    const row = loadings.subarray(i * k, (i + 1) * k);
    const first = row.find((a) => a !== 0);
    if (first !== undefined) {
      const length = Math.sign(first) * Math.sqrt(row.reduce((sum, a) => sum + a * a, 0));
      const key = row.reduce((text, a, f) => (a === 0 ? text : `${text} ${f}:${Math.round((a / length) * SAME)}`), "");
      if (!known.has(key)) {
        known.set(key, known.size);
        row.forEach((a, f) => {
          if (a === 0) return;
          rows.factor.push(f);
          rows.weight.push(a / length);
        });
        rows.start.push(rows.factor.length);
      }
      ray.push(known.get(key)!);
      loading.push(length);
    }
    start[i + 1] = ray.length;
  }
  return {
    rayStart: Int32Array.from(rows.start),
    rayFactor: Int32Array.from(rows.factor),
    rayWeight: Float64Array.from(rows.weight),
    start,
    ray: Int32Array.from(ray),
    loading: Float64Array.from(loading),
  };
}
