/** Runs the command line, bundling it first where a source has changed. */
import { statSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { newestSource } from "./sources.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const bundle = `${root}build/calc/main.cjs`;
const builtAt = statSync(bundle, { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (builtAt < newestSource()) {
  for (const script of ["src/kernel/build.mjs", "src/functions/build-metadata.mjs", "src/calc/build.mjs"]) {
    await import(`${root}${script}`);
  }
}
createRequire(import.meta.url)(bundle);
