/**
 * Times the core beside other programs, interleaved in one run on one thread, and compares their answers. ROUNDS sets the
 * number of rounds (default 5); a name, such as simulation, runs that part alone.
 */
import { loadEngine } from "./engine.mjs";
import { multiFactor } from "./multi-factor.mjs";
import { oneFactor } from "./one-factor.mjs";
import { simulation } from "./simulation.mjs";

const parts = { "one-factor": oneFactor, simulation, "multi-factor": multiFactor };
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`Unknown part: ${unknown.join(", ")}; there are ${Object.keys(parts).join(", ")}.`);
  process.exit(2);
}
const engine = await loadEngine();
for (const [name, part] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) part(engine);
