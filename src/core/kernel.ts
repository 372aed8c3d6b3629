import { plainRecursion, type Recursion, type RecursionRun } from "./loss/recursion.ts";
import { plainPaths, type PathRun } from "./simulation/draws.ts";
import type { PathModel } from "./simulation/path-model.ts";

/** The hot loops: the recursion of the exact engine, and the drawing of paths. Every form gives the same bits. */
export type Kernel = {
  readonly name: "TypeScript" | "WebAssembly SIMD";
  readonly open: (recursion: Recursion) => RecursionRun;
  readonly openPaths: (model: PathModel) => PathRun;
};

/** The kernel in plain TypeScript. */
export const plainKernel: Kernel = { name: "TypeScript", open: plainRecursion, openPaths: plainPaths };
