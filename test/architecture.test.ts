import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative, sep } from "node:path";

type SourceFile = { readonly name: string; readonly text: string };

const root = join(__dirname, "..");

/** Files below a folder of the project, names relative to its root with forward slashes. */
function filesIn(folder: string, ending: RegExp): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { name: relative(root, path).split(sep).join("/"), text: readFileSync(path, "utf8") };
    });
}

const code = /\.(ts|tsx|mjs|cjs)$/;
const source = filesIn("src", code);
const core = source.filter(({ name }) => name.startsWith("src/core/"));
/** Tables of words: long, but not code. */
const data = ["src/core/index.ts"];

/** Names of the files for which a rule does not hold. */
function offenders(files: readonly SourceFile[], breaks: (file: SourceFile) => boolean): string[] {
  return files.filter(breaks).map(({ name }) => name);
}

test("a folder or file is named for what it holds", () => {
  const drawer = /(^|[/.-])(utils?|helpers?|common|misc|shared|manager)([/.-]|$)/;
  expect(offenders([...source, ...filesIn("test", code)], ({ name }) => drawer.test(name))).toEqual([]);
});

test("no module keeps state in a variable, but the WebAssembly kernel, of which every run has an instance of its own", () => {
  const scripts = source.filter(({ name }) => !name.startsWith("src/kernel/assembly/"));
  expect(offenders(scripts, ({ text }) => /^(export )?(let|var) /m.test(text))).toEqual([]);
});

test("no source file is longer than 250 lines", () => {
  expect(offenders(source, ({ text }) => text.trimEnd().split("\n").length > 250)).toEqual(data);
});

test("core imports only files of core, past its index", () => {
  const imports = core.flatMap(({ name, text }) =>
    [...text.matchAll(/\bfrom\s+"([^"]+)"|\bimport\s*\(?\s*"([^"]+)"/g)].map((match) => {
      const target = match[1] ?? match[2]!;
      const path = target.startsWith(".")
        ? normalize(join(dirname(name), target))
            .split(sep)
            .join("/")
        : target;
      return { name, path };
    }),
  );
  expect(imports.length).toBeGreaterThan(20);
  const strays = imports.filter(({ path }) => !/^src\/core\/.+\.ts$/.test(path) || path === "src/core/index.ts");
  expect(strays).toEqual([]);
});

test("outsiders import core only through its index", () => {
  const outside = source.filter(({ name }) => !name.startsWith("src/core/"));
  expect(offenders(outside, ({ text }) => /from "\.[^"]*\/core\/(?!index\.ts")/.test(text))).toEqual([]);
});

test("core and kernel use no function on which JavaScript engines disagree", () => {
  const hot = source.filter(({ name }) => /^src\/(core|kernel)\//.test(name) && !name.endsWith(".mjs"));
  const unsteady =
    /\b(Math|NativeMath|Mathf)\s*\.\s*(exp|expm1|log|log1p|log2|log10|pow|sqrt3|cbrt|hypot|random|a?sinh?|a?cosh?|a?tanh?|atan2)\b/;
  const power = /[^*/]\*\*[^*/]/;
  const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\/\/.*$/gm, "");
  expect(hot.length).toBeGreaterThan(10);
  expect(offenders(hot, ({ text }) => unsteady.test(withoutComments(text)))).toEqual([]);
  expect(offenders(hot, ({ text }) => power.test(withoutComments(text)))).toEqual([]);
});

test("each host is named in its own places", () => {
  const outside = (places: RegExp) => source.filter(({ name }) => !places.test(name));
  const office =
    /\b(Excel\.run|Excel\.RequestContext|Office\.(onReady|context|actions|addin)|OfficeRuntime|OfficeExtension)\b/;
  expect(offenders(outside(/^src\/(workbook\/office|excel)\//), ({ text }) => office.test(text))).toEqual([]);
  const univer = outside(/^src\/(embedded|workbook\/embedded|calc)\//);
  expect(offenders(univer, ({ text }) => text.includes('"@univerjs'))).toEqual([]);
});

test("nothing is left for later", () => {
  const later = new RegExp(`\\b(${["TO" + "DO", "FIX" + "ME", "XX" + "X"].join("|")})\\b`);
  expect(offenders([...source, ...filesIn("test", code)], ({ text }) => later.test(text))).toEqual([]);
});

test("every reference table says where its numbers come from", () => {
  const tables = filesIn("test/reference", /\.json$/);
  expect(tables.length).toBeGreaterThan(0);
  const sourced = ({ text }: SourceFile) => {
    const { meta } = JSON.parse(text) as { meta?: Record<string, unknown> };
    return meta !== undefined && ["source", "sources", "computed_by", "generator"].some((key) => Boolean(meta[key]));
  };
  expect(offenders(tables, (table) => !sourced(table))).toEqual([]);
});

test("no file names a package registry", () => {
  const made = new Set(["node_modules", "build", "dist", "package-out", "coverage", ".git", ".cache"]);
  const readable = /\.(tsx?|[cm]?js|json|md|html|css|csv|xml|py|svg)$|^[^.]+$|^\.[^.]+$/;
  const kept = readdirSync(root, { withFileTypes: true }).filter(({ name }) => !made.has(name));
  const files = kept.flatMap((entry) =>
    entry.isDirectory()
      ? filesIn(entry.name, readable)
      : [{ name: entry.name, text: readFileSync(join(root, entry.name), "utf8") }],
  );
  const hosts = ["npm" + "js.org", "npm" + "mirror", "pkg" + ".github.com", "jf" + "rog.io", "pypi" + ".org"];
  expect(files.length).toBeGreaterThan(50);
  expect(offenders(files, ({ text }) => hosts.some((host) => text.includes(host)))).toEqual([]);
});
