import { plainKernel } from "../../src/core/index.ts";
import { loadKernel } from "../../src/kernel/index.ts";
import { bitsOf, hashOf } from "./bits.ts";
import { simulatedAnswers } from "./simulated-answers.ts";
import { specialAnswers } from "./special-answers.ts";
import { tapeAnswers } from "./tape-answers.ts";

/** What one engine and kernel answer, bit by bit, as JSON text; the last entry is the hash over all. */
export function fingerprint(kernelName: "plain" | "fastest"): string {
  const kernel = kernelName === "plain" ? plainKernel : loadKernel();
  const columns = { ...specialAnswers(), ...simulatedAnswers(kernel) };
  const tape = tapeAnswers(kernel);
  const prints: Record<string, string> = { kernel: kernel.name };
  for (const [name, values] of Object.entries(columns)) prints[name] = hashOf(values);
  for (const [name, value] of Object.entries(tape)) prints[name] = bitsOf(value);
  const all = [...Object.values(columns).flatMap((values) => Array.from(values)), ...Object.values(tape)];
  return JSON.stringify({ ...prints, hash: hashOf(all) });
}
