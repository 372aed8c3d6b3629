/**
 * Runs every stress case of the demo pool that the product can express beside an independent simulation of millions of paths,
 * and prints the largest distance of each in joint standard errors. PATHS sets the paths of a case (default 131072).
 */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const outfile = `${root}build/bench/stress.mjs`;
await build({
  entryPoints: [`${root}test/simulation/stress-question.ts`],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  logLevel: "error",
  define: { __dirname: JSON.stringify(`${root}test/loss`) },
});
const { distancesOf, expressible } = await import(`file://${outfile}`);
const paths = Number(process.env.PATHS ?? 131072);
let beyond = 0;
for (const given of expressible) {
  const started = performance.now();
  const distances = distancesOf(given, paths);
  const [name, most] = distances.reduce((worst, each) => (each[1] > worst[1] ? each : worst));
  beyond += distances.filter(([, distance]) => !(distance < 4)).length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${given.id.padEnd(44)} ${most.toFixed(1).padStart(5)} at ${name.padEnd(16)} ${seconds.padStart(6)} s`);
}
console.log(`${expressible.length} cases, ${beyond} outputs beyond 4 joint standard errors`);
