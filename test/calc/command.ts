import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");

export const DEMO = ["--range", "Pool=assets/demo/pool.csv"] as const;

/** Builds the command's bundle where a source is newer. */
export function build(): void {
  const { status, stderr } = spawnSync(process.execPath, ["src/calc/build.mjs"], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

/** Runs the command as a user does, from the project's folder. */
export function calc(...args: readonly string[]): { code: number | null; out: string; errors: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/calc/run.mjs", ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { code: status, out: stdout, errors: stderr };
}

/** Runs the command with --json; one record a line. */
export function calcJson(...args: readonly string[]): { formula: string; value: any; error: any; ms: number }[] {
  const { code, out, errors } = calc("--json", ...args);
  if (code !== 0) throw new Error(errors);
  return out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** Writes a file into a folder of its own and returns its path. */
export function temporaryFile(name: string, content: string | Uint8Array): string {
  const file = join(mkdtempSync(join(tmpdir(), "calc-")), name);
  writeFileSync(file, content);
  return file;
}
