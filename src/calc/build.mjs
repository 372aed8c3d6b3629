/** Bundles the command line and its worker into build/calc, unless they are newer than every source. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";
import { newestSource } from "./sources.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const target = `${root}build/calc/main.cjs`;

const generated = ["build/functions.json", "build/kernel.wasm"].map((file) => statSync(root + file).mtimeMs);
if (!existsSync(target) || statSync(target).mtimeMs < Math.max(newestSource(), ...generated)) {
  const folder = `${root}build/calc`;
  // Of two that build at once, neither must run the half-written file of the other.
  const draft = `${root}build/calc-${process.pid}`;
  mkdirSync(folder, { recursive: true });
  await bundle({ main: `${root}src/calc/main.ts`, worker: `${root}src/engine/node-worker.ts` }, draft);
  for (const file of readdirSync(draft)) renameSync(`${draft}/${file}`, `${folder}/${file}`);
  rmdirSync(draft);
}
