/** Writes build/functions.json, which Excel, the embedded workbook and calc read, from the functions' comments. */
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

const folder = fileURLToPath(new URL("./", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));
const target = `${root}build/functions.json`;
const sources = readdirSync(folder)
  .filter((name) => name.endsWith(".functions.ts"))
  .sort()
  .map((name) => folder + name);

const newest = Math.max(...[...sources, fileURLToPath(import.meta.url)].map((file) => statSync(file).mtimeMs));
if (!existsSync(target) || statSync(target).mtimeMs < newest) {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(sources, true);
  if (errors.length > 0) {
    process.stderr.write(`${errors.join("\n")}\n`);
    process.exit(1);
  }
  mkdirSync(`${root}build`, { recursive: true });
  writeFileSync(target, metadataJson);
}
