import base64 from "../../build/kernel.wasm";
import { plainKernel, type Kernel } from "../core/index.ts";
import { openPaths } from "./paths.ts";
import { openRecursion } from "./recursion.ts";

/** The fastest kernel that this machine runs: WebAssembly with SIMD, else plain TypeScript, with the same bits. */
export function loadKernel(): Kernel {
  if (typeof WebAssembly !== "object") return plainKernel;
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  // Validation fails on an engine without SIMD; compilation fails where a page's policy forbids WebAssembly.
  if (!WebAssembly.validate(bytes)) return plainKernel;
  const module = compiled(bytes);
  if (module === null) return plainKernel;
  return {
    name: "WebAssembly SIMD",
    open: (recursion) => openRecursion(module, recursion),
    openPaths: (model) => openPaths(module, model),
  };
}

function compiled(bytes: Uint8Array<ArrayBuffer>): WebAssembly.Module | null {
  try {
    return new WebAssembly.Module(bytes);
  } catch {
    return null;
  }
}
