/** Writes the workbooks of assets/samples anew: npm run samples, or npm run samples -- first for some of them. */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundle } from "../bundle.mjs";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const samples = `${root}assets/samples`;
mkdirSync(samples, { recursive: true });
const entries = { write: `${root}src/calc/samples/write.ts`, worker: `${root}src/engine/node-worker.ts` };
await bundle(entries, `${root}build/samples`);
const args = [`${root}build/samples/write.cjs`, samples, ...process.argv.slice(2)];
process.exit(spawnSync(process.execPath, args, { stdio: "inherit" }).status ?? 1);
