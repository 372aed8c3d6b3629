/** Bundles entry points for Node, .wasm and .csv files within them. */
import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { assignedFieldsPlugin } from "../workbook/embedded/assigned-fields.mjs";

export function bundle(entryPoints, outdir) {
  return build({
    entryPoints,
    outdir,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    minify: true,
    logLevel: "error",
    loader: { ".csv": "text" },
    plugins: [{ name: "wasm-as-base64", setup: wasmAsBase64 }, assignedFieldsPlugin],
  });
}

function wasmAsBase64(esbuild) {
  esbuild.onLoad({ filter: /\.wasm$/ }, ({ path }) => ({
    contents: readFileSync(path).toString("base64"),
    loader: "text",
  }));
}
