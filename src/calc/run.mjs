/** Runs the command line, bundling it first where a source has changed. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const bundle = `${root}build/calc/main.cjs`;
if (!existsSync(bundle)) {
  for (const script of ["src/kernel/build.mjs", "src/functions/build-metadata.mjs", "src/calc/build.mjs"]) {
    await import(`${root}${script}`);
  }
}
createRequire(import.meta.url)(bundle);
