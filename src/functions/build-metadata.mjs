/**
 * Writes build/functions.json, which Excel, the embedded workbook and calc read, from the functions' comments, and the
 * same in Traditional Chinese, which Excel reads beside it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { localised } from "./localise.mjs";

const folder = fileURLToPath(new URL("./", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));
const target = `${root}build/functions.json`;
const chineseTarget = `${root}build/functions.zh-TW.json`;
const words = `${folder}functions.zh-TW.json`;
const sources = readdirSync(folder)
  .filter((name) => name.endsWith(".functions.ts"))
  .sort()
  .map((name) => folder + name);

const makers = [fileURLToPath(import.meta.url), `${folder}localise.mjs`, words];
const newest = Math.max(...[...sources, ...makers].map((file) => statSync(file).mtimeMs));
const isNew = (file) => existsSync(file) && statSync(file).mtimeMs >= newest;
if (!isNew(target) || !isNew(chineseTarget)) {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(sources, true);
  if (errors.length > 0) {
    process.stderr.write(`${errors.join("\n")}\n`);
    process.exit(1);
  }
  mkdirSync(`${root}build`, { recursive: true });
  // The generator knows no word for it: without it Excel calls no function that is given an error, so that none is named.
  const metadata = { allowErrorForDataTypeAny: true, ...JSON.parse(metadataJson) };
  writeFileSync(target, JSON.stringify(metadata, null, 4));
  const chinese = localised(metadata, JSON.parse(readFileSync(words, "utf8")), "zh-TW");
  writeFileSync(chineseTarget, JSON.stringify(chinese, null, "\t"));
}
