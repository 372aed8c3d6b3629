/** Bundles the command line and its worker into build/calc, unless they are newer than every source. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { assignedFieldsPlugin } from "../embedded/assigned-fields.mjs";
import { newestSource } from "./sources.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const target = `${root}build/calc/main.cjs`;

const generated = ["build/functions.json", "build/kernel.wasm"].map((file) => statSync(root + file).mtimeMs);
if (!existsSync(target) || statSync(target).mtimeMs < Math.max(newestSource(), ...generated)) {
  const folder = `${root}build/calc`;
  // Of two that build at once, neither must run the half-written file of the other.
  const draft = `${root}build/calc-${process.pid}`;
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: { main: `${root}src/calc/main.ts`, worker: `${root}src/engine/node-worker.ts` },
    outdir: draft,
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
  for (const file of readdirSync(draft)) renameSync(`${draft}/${file}`, `${folder}/${file}`);
  rmdirSync(draft);
}

function wasmAsBase64(esbuild) {
  esbuild.onLoad({ filter: /\.wasm$/ }, ({ path }) => ({
    contents: readFileSync(path).toString("base64"),
    loader: "text",
  }));
}
