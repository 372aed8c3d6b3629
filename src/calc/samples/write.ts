import { setMaxListeners } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeEngine } from "../../engine/node.ts";
import { connect } from "../../functions/index.ts";
import { calculatedFile } from "./calculated-file.ts";
import { SAMPLES, SAMPLES_MADE } from "./samples.ts";

/** A table may wait for dozens of calculations on one signal; Node takes more than ten for a leak. */
setMaxListeners(0);
connect(nodeEngine(join(__dirname, "worker.cjs")), { cards: "text" });

/** Writes the samples whose names hold one of the words into a folder; all without a word. */
async function main([folder, ...words]: readonly string[]): Promise<void> {
  for (const { file, plans } of SAMPLES) {
    if (words.length > 0 && !words.some((word) => file.includes(word))) continue;
    const bytes = await calculatedFile(plans(), SAMPLES_MADE);
    writeFileSync(join(folder!, file), bytes);
    process.stdout.write(`${file}: ${bytes.length.toLocaleString("en-US")} bytes\n`);
  }
}

void main(process.argv.slice(2)).then(() => process.exit(0));
