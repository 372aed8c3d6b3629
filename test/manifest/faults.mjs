/** Reads manifests as JSON from standard input and writes the faults of each; jest itself cannot load an .mjs file. */
import { existsSync, readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { manifestFaults } from "../../src/excel/check-manifest.mjs";
import { DEVELOPMENT_ORIGIN, developmentManifest, productionManifest } from "../../src/excel/manifest.mjs";

const root = new URL("../../", import.meta.url);
const generated = [
  ...["taskpane.html", "functions.js", "functions.json", "functions.zh-TW.json"],
  ...["help/index.html", "help/zh-TW/index.html"],
];

function file(path) {
  if (generated.includes(path)) return new Uint8Array();
  return existsSync(new URL(path, root)) ? readFileSync(new URL(path, root)) : null;
}

const { manifests = [], production = [] } = JSON.parse(await text(process.stdin));
const faults = [];
for (const xml of manifests) faults.push(await manifestFaults(xml, DEVELOPMENT_ORIGIN, file));

const template = readFileSync(new URL("manifest.xml", root), "utf8");
const made = [];
for (const { version, origin } of production) {
  try {
    const xml =
      origin === "development" ? developmentManifest(template, version) : productionManifest(template, version, origin);
    const address = origin === "development" ? DEVELOPMENT_ORIGIN : origin.replace(/\/+$/, "");
    made.push({ xml, faults: await manifestFaults(xml, address, file) });
  } catch (error) {
    made.push({ refusal: error.message });
  }
}
process.stdout.write(JSON.stringify({ faults, made }));
