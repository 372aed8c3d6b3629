/** Bundles the command line and its worker into build/calc, unless they are newer than every source. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const target = `${root}build/calc/main.cjs`;

/** Time of the newest file below a folder, milliseconds. */
function newest(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(0, ...files.map((file) => statSync(`${file.parentPath}/${file.name}`).mtimeMs));
}

const sources = ["src", "assets/demo"].map((folder) => newest(root + folder));
const generated = ["build/functions.json", "build/kernel.wasm"].map((file) => statSync(root + file).mtimeMs);
if (!existsSync(target) || statSync(target).mtimeMs < Math.max(...sources, ...generated)) {
  mkdirSync(`${root}build/calc`, { recursive: true });
  await build({
    entryPoints: { main: `${root}src/calc/main.ts`, worker: `${root}src/engine/node-worker.ts` },
    outdir: `${root}build/calc`,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    minify: true,
    logLevel: "error",
    loader: { ".csv": "text" },
    plugins: [{ name: "wasm-as-base64", setup: wasmAsBase64 }],
  });
}

function wasmAsBase64(esbuild) {
  esbuild.onLoad({ filter: /\.wasm$/ }, ({ path }) => ({
    contents: readFileSync(path).toString("base64"),
    loader: "text",
  }));
}
