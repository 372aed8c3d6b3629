import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

/**
 * Every sentence that a check of a tape may say, from the checks' own catalogue, by code: rows of code and sentence in each
 * language.
 *
 * @param {string} source the folder of the product's source
 */
export async function findingRows(source) {
  const folder = mkdtempSync(join(tmpdir(), "srt-findings-"));
  const outfile = join(folder, "messages.mjs");
  buildSync({
    entryPoints: [join(source, "core/pool/messages.ts")],
    outfile,
    bundle: true,
    format: "esm",
    target: "node20",
  });
  const { templates } = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  const order = (code) => "EWI".indexOf(code[0]) * 100 + Number(code.slice(1));
  const sorted = Object.values(templates).sort(([a], [b]) => order(a) - order(b));
  return {
    en: sorted.map(([code, english]) => [`\`${code}\``, english]),
    "zh-TW": sorted.map(([code, , chinese]) => [`\`${code}\``, chinese]),
  };
}
