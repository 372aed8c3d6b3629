import { build } from "esbuild";
import { copyFileSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Builds the pane's own test page into a folder: `node build.mjs <folder>`. */
const folder = process.argv[2];
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
mkdirSync(folder, { recursive: true });
await build({
  entryPoints: { main: here("./main.tsx"), worker: here("../../../src/engine/web-worker.ts") },
  outdir: folder,
  bundle: true,
  format: "iife",
  target: "es2022",
  jsx: "automatic",
  minify: true,
  define: { "process.env.NODE_ENV": '"production"' },
  loader: { ".csv": "text", ".wasm": "base64" },
  // What writes slides looks for these under Node alone.
  external: ["node:*"],
  logLevel: "error",
});
copyFileSync(here("./index.html"), `${folder}/index.html`);
