/** Makes a small package folder, spoils it as asked on standard input, and writes the faults of each spoilt one. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { packageFaults } from "../../src/excel/check-package.mjs";
import { productionManifest } from "../../src/excel/manifest.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const origin = "https://addins.example.com/srt";
const page = '<meta http-equiv="Content-Security-Policy" content="x" /><script src="functions.js"></script>';

function soundFolder() {
  const folder = mkdtempSync(join(tmpdir(), "srt-package-"));
  cpSync(join(root, "assets"), join(folder, "assets"), { recursive: true });
  mkdirSync(join(folder, "help/zh-TW"), { recursive: true });
  const metadata = (help) => JSON.stringify({ functions: [{ id: "INFO", helpUrl: `${origin}/${help}/INFO.html` }] });
  const files = {
    "manifest.xml": productionManifest(readFileSync(join(root, "manifest.xml"), "utf8"), "1.2.3", origin),
    "functions.json": metadata("help"),
    "functions.zh-TW.json": metadata("help/zh-TW"),
    "functions.js": "",
    "taskpane.html": page,
    "index.html": page,
    "help/INFO.html": "",
    "help/index.html": "",
    "help/zh-TW/INFO.html": "",
    "help/zh-TW/index.html": "",
    "DEPLOY.txt": "",
  };
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
  return folder;
}

const faults = [];
for (const { path, content } of JSON.parse(await text(process.stdin))) {
  const folder = soundFolder();
  if (content !== undefined) writeFileSync(join(folder, path), content);
  else if (path !== undefined) rmSync(join(folder, path));
  faults.push(await packageFaults(folder, origin));
  rmSync(folder, { recursive: true });
}
process.stdout.write(JSON.stringify(faults));
