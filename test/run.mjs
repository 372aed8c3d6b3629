/**
 * npm test: builds what the tests read, then runs the unit tests beside the build of the pages and the checks, and the
 * browser's tests once the pages are there. Arguments go to jest. The last line is "N passed, N failed": a check or a
 * build counts where it fails.
 */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const jest = fileURLToPath(new URL("../node_modules/jest/bin/jest.js", import.meta.url));
/** On Windows npm is a script, which a shell alone can start. */
const isScript = (program) => program === "npm" && process.platform === "win32";
const failures = [];
const totals = { passed: 0, failed: 0, skipped: 0 };

/** Runs a program of this folder to its end. Its output is passed on at once, or held back until it is whole. */
function run(program, args, { held = false } = {}) {
  const child = spawn(program, args, {
    cwd: root,
    shell: isScript(program),
    stdio: ["ignore", "pipe", held ? "pipe" : "inherit"],
  });
  let output = "";
  child.stdout.on("data", (text) => {
    output += text;
    if (!held) process.stdout.write(text);
  });
  child.stderr?.on("data", (text) => (output += text));
  return new Promise((ended) => child.on("close", (status) => ended({ passed: status === 0, output })));
}

/** Runs a script of package.json, says how long it took, and all that it says where it fails. */
async function script(name) {
  const started = Date.now();
  const { passed, output } = await run("npm", ["run", "-s", name], { held: true });
  if (!passed) failures.push(name);
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  process.stderr.write(passed ? `${name}: done in ${seconds} s\n` : `${name}: FAILED after ${seconds} s\n${output}`);
  return passed;
}

/** Runs projects of jest and adds up what their closing line counts. */
async function tests(...projects) {
  const asked = ["--selectProjects", ...projects, "--passWithNoTests", ...process.argv.slice(2)];
  const { passed, output } = await run(process.execPath, [jest, ...asked]);
  const counts = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)].at(-1);
  totals.passed += Number(counts?.[1] ?? 0);
  totals.failed += Number(counts?.[2] ?? 0);
  totals.skipped += Number(counts?.[3] ?? 0);
  if (!passed && !(totals.failed > 0)) failures.push(projects.join(" and "));
}

if (await script("prepare")) {
  const pages = script("build:web");
  const checks = pages.then(() => script("types")).then(() => script("lint"));
  await tests("unit", "slow");
  if (await pages) await tests("browser");
  await checks;
}
const failed = totals.failed + failures.length;
if (failures.length > 0) process.stdout.write(`Failed: ${failures.join(", ")}\n`);
const tail = totals.skipped > 0 ? `, ${totals.skipped} skipped` : "";
process.stdout.write(`${totals.passed} passed, ${failed} failed${tail}\n`);
process.exitCode = failed > 0 ? 1 : 0;
