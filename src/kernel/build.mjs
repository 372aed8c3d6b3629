/** Compiles the WebAssembly kernel to build/kernel.wasm, unless it is newer than its source. */
import { existsSync, mkdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const root = fileURLToPath(new URL("../../", import.meta.url));
const source = "src/kernel/assembly/recursion.ts";
const target = "build/kernel.wasm";

const upToDate = existsSync(root + target) && statSync(root + target).mtimeMs > statSync(root + source).mtimeMs;
if (!upToDate) {
  mkdirSync(root + "build", { recursive: true });
  const options = ["-O3", "--noAssert", "--runtime", "stub", "--enable", "simd", "--initialMemory", "1"];
  const { error, stderr } = await asc.main([source, "--outFile", target, "--baseDir", root, ...options]);
  if (error) {
    process.stderr.write(`${stderr.toString()}\n${error.message}\n`);
    process.exit(1);
  }
}
