/** The product's core and kernels in one bundle, as a bench runs them. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The core, what of it is not public but written for other programs, and the kernels. */
const MODULES = ["core/index", "core/dependence/sector-matrix", "core/simulation/path-model", "kernel/index"];

/** Bundles core and kernel into build/bench and loads them. */
export async function loadEngine() {
  const outfile = `${root}build/bench/engine.mjs`;
  await build({
    stdin: {
      contents: MODULES.map((module) => `export * from "./src/${module}.ts";`).join("\n"),
      resolveDir: root,
    },
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    minify: true,
    logLevel: "error",
    plugins: [{ name: "wasm-as-base64", setup: wasmAsBase64 }],
  });
  return import(`file://${outfile}`);
}

function wasmAsBase64(esbuild) {
  esbuild.onLoad({ filter: /\.wasm$/ }, ({ path }) => ({
    contents: readFileSync(path).toString("base64"),
    loader: "text",
  }));
}
