/** Compiles the WebAssembly kernel to build/kernel.wasm, unless it is newer than its sources. */
import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = "src/kernel/assembly/";
const target = "build/kernel.wasm";

const timeOf = (file) => statSync(root + file).mtimeMs;
const newest = Math.max(...readdirSync(root + folder).map((file) => timeOf(folder + file)));
const upToDate = existsSync(root + target) && timeOf(target) > newest;
if (!upToDate) {
  mkdirSync(root + "build", { recursive: true });
  const options = ["-O3", "--noAssert", "--runtime", "stub", "--enable", "simd", "--initialMemory", "1"];
  const { error, stderr } = await asc.main([`${folder}index.ts`, "--outFile", target, "--baseDir", root, ...options]);
  if (error) {
    process.stderr.write(`${stderr.toString()}\n${error.message}\n`);
    process.exit(1);
  }
}
