/** Other programs that the bench runs beside the core. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const here = fileURLToPath(new URL("./", import.meta.url));
export const rounds = Number(process.env.ROUNDS ?? 5);
export const python = process.env.PYTHON ?? "/usr/bin/python3";
/** Where programs and their inputs go. */
export const workshop = `${root}build/bench/`;
mkdirSync(workshop, { recursive: true });

export function works(command, args) {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

/** Compiles a C++ program of this folder; null where this machine cannot. */
export function build(name, flags, libraries = []) {
  const program = workshop + name;
  return works("g++", [...flags, `${here}${name}.cpp`, "-o", program, ...libraries]) ? program : null;
}

/** Runs a program on one thread and reads the line of JSON that it prints. */
export function run(command, args) {
  const oneThread = { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" };
  return JSON.parse(execFileSync(command, args, { env: oneThread, encoding: "utf8" }));
}
