/** Makes the static folder that an IT department hosts: npm run package -- --origin https://host/path [--out folder] */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { packageFaults } from "./check-package.mjs";
import { servedOrigin } from "./manifest.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const templates = fileURLToPath(new URL("./deploy/", import.meta.url));

try {
  await makePackage(readOptions());
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function readOptions() {
  const { values } = parseArgs({
    options: { origin: { type: "string" }, out: { type: "string", default: "package-out" } },
  });
  const folder = resolve(values.out);
  const used = existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, "DEPLOY.txt"));
  if (used) throw new Error(`The folder ${values.out} holds other files; choose an empty one.`);
  return { origin: servedOrigin(values.origin), folder };
}

async function makePackage({ origin, folder }) {
  build(origin, folder);
  writeInstructions(origin, folder);
  const faults = await packageFaults(folder, origin);
  if (faults.length > 0) throw new Error(`The package is not sound:\n${faults.join("\n")}`);
  process.stdout.write(`${folder} is ready for ${origin}; DEPLOY.txt in it says how to serve it.\n`);
}

function build(origin, folder) {
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const options = ["--mode", "production", "--env", `origin=${origin}`, "--output-path", folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, [webpack, ...options], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}

function writeInstructions(origin, folder) {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const words = { origin, version, path: new URL(origin).pathname.replace(/\/$/, "") };
  mkdirSync(join(folder, "headers"), { recursive: true });
  for (const name of readdirSync(templates)) {
    const text = readFileSync(join(templates, name), "utf8").replace(
      /\{(origin|version|path)\}/g,
      (_, word) => words[word],
    );
    writeFileSync(join(folder, name === "DEPLOY.txt" ? name : `headers/${name}`), text);
  }
}
