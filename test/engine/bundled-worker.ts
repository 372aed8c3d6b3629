import { build } from "esbuild";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder with the worker as Node runs it, for the time of a test. */
export type BundledWorker = { readonly folder: string; readonly file: string; readonly discard: () => void };

/** Bundles the worker from its sources. */
export async function bundleWorker(): Promise<BundledWorker> {
  const folder = mkdtempSync(join(tmpdir(), "srt-engine-"));
  const file = join(folder, "worker.cjs");
  await build({
    entryPoints: ["src/engine/node-worker.ts"],
    outfile: file,
    bundle: true,
    platform: "node",
    format: "cjs",
    plugins: [
      {
        name: "wasm-as-base64",
        setup: (b) =>
          b.onLoad({ filter: /\.wasm$/ }, ({ path }) => ({
            contents: readFileSync(path).toString("base64"),
            loader: "text",
          })),
      },
    ],
  });
  return { folder, file, discard: () => rmSync(folder, { recursive: true }) };
}
