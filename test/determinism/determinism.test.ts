import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { buildSync } from "esbuild";
import { served } from "../browser/served.ts";

type KernelChoice = "plain" | "fastest";
type Prints = Readonly<Record<string, string>>;

const pages = served("workbook");
const folder = mkdtempSync(join(tmpdir(), "srt-determinism-"));
const bundled = buildSync({
  entryPoints: [join(__dirname, "fingerprint.ts")],
  bundle: true,
  format: "iife",
  globalName: "determinism",
  target: "es2020",
  loader: { ".csv": "text", ".wasm": "base64" },
  write: false,
  logLevel: "error",
}).outputFiles[0]!.text;
const reference = printsFrom(process.execPath, "plain");

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the fingerprint in a JavaScript shell; Node writes with console.log, the other shells with print. */
function printsFrom(shell: string, choice: KernelChoice): Prints {
  const script = join(folder, `${choice}.js`);
  const write = `(typeof print === "function" ? print : console.log)(determinism.fingerprint("${choice}"));`;
  writeFileSync(script, `${bundled}\n${write}\n`);
  return JSON.parse(execFileSync(shell, [script], { encoding: "utf8" })) as Prints;
}

/** Every answer but the kernel's name. */
function answersOf({ kernel: _, ...answers }: Prints): Prints {
  return answers;
}

/** The other JavaScript engines of this machine: WebKit's shell, also where Debian hides it, and GNOME's. */
function otherShells(): string[] {
  const libraries = "/usr/lib";
  const hidden = existsSync(libraries)
    ? readdirSync(libraries).flatMap((triplet) =>
        ["4.0", "4.1", "6.0"].map((v) => join(libraries, triplet, `webkit2gtk-${v}`)),
      )
    : [];
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), ...hidden];
  return ["jsc", "gjs"].flatMap((command) => {
    const found = folders.map((path) => join(path, command)).find((path) => existsSync(path));
    return found === undefined ? [] : [found];
  });
}

const namesOf = (shells: readonly string[]) => shells.map((shell) => basename(shell)).join(", ") || "none installed";

test("the fingerprint covers 200 answers of the product, each a number", () => {
  const bits = Object.entries(answersOf(reference)).filter(([name]) => name.includes(":"));
  expect(bits.length).toBeGreaterThan(200);
  expect(bits.filter(([, hexadecimal]) => hexadecimal.startsWith("7ff"))).toEqual([]);
});

test("the WebAssembly kernel gives the bits of the plain one in Node", () => {
  const fastest = printsFrom(process.execPath, "fastest");
  expect(fastest["kernel"]).toBe("WebAssembly SIMD");
  expect(answersOf(fastest)).toEqual(answersOf(reference));
}, 120_000);

test("the browser gives the bits of Node, with either kernel", async () => {
  const page = await pages.browser.newPage();
  await page.addScriptTag({ content: bundled });
  for (const choice of ["plain", "fastest"] as const) {
    const prints = JSON.parse(await page.evaluate<string>(`determinism.fingerprint("${choice}")`)) as Prints;
    expect(prints["kernel"]).toBe(choice === "plain" ? "TypeScript" : "WebAssembly SIMD");
    expect(answersOf(prints)).toEqual(answersOf(reference));
  }
}, 120_000);

test(`every other JavaScript engine here gives the bits of Node (${namesOf(otherShells())})`, () => {
  for (const shell of otherShells()) {
    expect({ shell, ...answersOf(printsFrom(shell, "plain")) }).toEqual({ shell, ...answersOf(reference) });
  }
}, 240_000);
