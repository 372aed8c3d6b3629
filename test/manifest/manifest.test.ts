import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";

const root = join(__dirname, "../..");
const template = readFileSync(join(root, "manifest.xml"), "utf8");
type Made = { readonly xml?: string; readonly faults?: readonly string[]; readonly refusal?: string };
type Question = { manifests?: readonly string[]; production?: readonly { version: string; origin: string }[] };

function ask(question: Question): { faults: string[][]; made: Made[] } {
  const input = JSON.stringify(question);
  return JSON.parse(execFileSync(process.execPath, [join(__dirname, "faults.mjs")], { input, encoding: "utf8" }));
}

/** Each mutation is a mistake Excel would punish, and the words of the fault that must be found. */
const mutations: readonly (readonly [name: string, from: string | RegExp, to: string, fault: string])[] = [
  ["a broken tag", "</OfficeApp>", "", "not well-formed"],
  ["a mail add-in", 'xsi:type="TaskPaneApp"', 'xsi:type="MailApp"', "not one of a TaskPaneApp"],
  ["an Id that is no GUID", /<Id>.*<\/Id>/, "<Id>srt</Id>", "Id is not a GUID"],
  ["a version of three numbers", /<Version>.*<\/Version>/, "<Version>1.2.3</Version>", "Version is not"],
  ["the permission that hangs on the web", "ReadWriteDocument", "WriteDocument", "Permissions is not"],
  [
    "a requirement that old Excel lacks",
    '"CustomFunctionsRuntime" MinVersion="1.1"',
    '"CustomFunctionsRuntime" MinVersion="1.4"',
    "Required sets",
  ],
  ["one requirement too many", "</Sets>", '<Set Name="ExcelApi" MinVersion="1.20"/></Sets>', "Required sets"],
  ["a missing requirement", '<Set Name="SharedRuntime" MinVersion="1.1"/>', "", "Required sets"],
  ["a misspelt lifetime", 'lifetime="long"', 'lifetime="looong"', "lifetime is not long"],
  ["no lifetime", ' lifetime="long"', "", "lifetime is not long"],
  [
    "a runtime after the functions",
    /(<Runtimes>[\s\S]*<\/Runtimes>)\s*(<AllFormFactors>[\s\S]*<\/AllFormFactors>)/,
    "$2$1",
    "The elements of Host",
  ],
  [
    "permissions after the overrides",
    /(<Permissions>.*<\/Permissions>)\s*(<VersionOverrides[\s\S]*<\/VersionOverrides>)/,
    "$2$1",
    "The elements of OfficeApp",
  ],
  [
    "an icon before its label",
    /(<Label resid="OpenPane.Label"\/>)([\s\S]*?)(<Icon>[\s\S]*?<\/Icon>)/,
    "$3$1$2",
    "The elements of Control",
  ],
  ["an unknown resid", '<Label resid="Run.Label"/>', '<Label resid="Run.Name"/>', "Run.Name is not defined"],
  [
    "an unused resource",
    "</bt:LongStrings>",
    '<bt:String id="Old.Tip" DefaultValue="x"><bt:Override Locale="zh-TW" Value="x"/></bt:String></bt:LongStrings>',
    "Old.Tip is not used",
  ],
  ["a resource defined twice", 'String id="Run.Tip"', 'String id="OpenPane.Tip"', "defined twice"],
  ["a resid of 33 characters", /BuildPool\.Tip/g, "BuildPool.Tip.With.A.Very.Long.Id", "longer than 32"],
  [
    "an http address",
    'DefaultValue="https://localhost:3000/functions.js"',
    'DefaultValue="http://localhost:3000/functions.js"',
    "is not https",
  ],
  ["a foreign address", "https://localhost:3000/functions.json", "https://example.com/functions.json", "is not below"],
  ["a file that is not there", "assets/icon-48.png", "assets/icon-47.png", "not among the files"],
  [
    "an icon of another size",
    '<bt:Image id="Icon.80" DefaultValue="https://localhost:3000/assets/icon-80.png"/>',
    '<bt:Image id="Icon.80" DefaultValue="https://localhost:3000/assets/icon-64.png"/>',
    "not a PNG of 80 pixels",
  ],
  [
    "a small high-resolution icon",
    /(HighResolutionIconUrl DefaultValue=".*)icon-64/,
    "$1icon-32",
    "not a PNG of 64 pixels",
  ],
  ["an icon set without 16", '<bt:Image size="16" resid="Icon.Run.16"/>', "", "lacks one of the sizes"],
  [
    "a second page",
    '<FunctionFile resid="Taskpane.Url"/>',
    '<FunctionFile resid="LearnMore.Url"/>',
    "Every page must be",
  ],
  [
    "a button with a page of its own",
    /(<Action xsi:type="ShowTaskpane">\s*<SourceLocation resid=")Taskpane/,
    "$1LearnMore",
    "Every page must be",
  ],
  [
    "another page for old Excel",
    /(<DefaultSettings>\s*<SourceLocation DefaultValue=".*)taskpane\.html/,
    "$1functions.js",
    "SourceLocation differs",
  ],
  [
    "a taskpane id",
    '<Action xsi:type="ShowTaskpane">',
    '<Action xsi:type="ShowTaskpane"><TaskpaneId>Srt</TaskpaneId>',
    "no TaskpaneId",
  ],
  ["a namespace in lower case", '"SRT_DEV"', '"srt dev"', "The namespace"],
  ["a label without Chinese", '<bt:Override Locale="zh-TW" Value="計算分券"/>', "", "Run.Label lacks zh-TW"],
  ["half a language tag", 'Locale="zh-TW" Value="計算分券"', 'Locale="zh" Value="計算分券"', "The locale zh is not"],
  [
    "one language twice",
    '<bt:Override Locale="zh-TW" Value="計算分券"/>',
    '<bt:Override Locale="zh-TW" Value="計算"/><bt:Override Locale="zh-TW" Value="計算分券"/>',
    "Run.Label has one locale twice",
  ],
  [
    "an override beside its address",
    /(<bt:Url id="LearnMore.Url"[^>]*)>\s*(<bt:Override[^>]*>)\s*<\/bt:Url>/,
    "$1/>$2",
    "An override stands in bt:Urls",
  ],
  [
    "functions described in English alone",
    /<bt:Override Locale="zh-TW" Value="[^"]*functions.zh-TW.json"\/>/,
    "",
    "Functions.Metadata.Url lacks zh-TW",
  ],
  [
    "Chinese help that is not there",
    "help/zh-TW/index.html",
    "help/zh-HK/index.html",
    "help/zh-HK/index.html is not among the files",
  ],
  [
    "a description over 250 characters",
    "Judge a significant",
    `Judge ${"and judge again ".repeat(12)}a significant`,
    "Description is empty or longer",
  ],
  ["an empty label", 'DefaultValue="Run tranches"', 'DefaultValue=""', "Run.Label is empty"],
  ["two buttons of one id", 'id="Srt.Run"', 'id="Srt.OpenPane"', "share an id"],
];

test("the template has no fault, and each of the known mistakes is found", () => {
  const mutated = mutations.map(([, from, to]) => template.replace(from, to));
  expect(mutations.filter((_, i) => mutated[i] === template).map(([name]) => name)).toEqual([]);
  const [sound, ...faults] = ask({ manifests: [template, ...mutated] }).faults;
  expect(sound).toEqual([]);
  const missed = mutations.filter(([, , , fault], i) => !faults[i]!.some((sentence) => sentence.includes(fault)));
  expect(missed.map(([name]) => name)).toEqual([]);
});

test("development and production differ in Id, namespace, name and origin, and both are sound", () => {
  const origin = "https://addins.example.com/srt/";
  const { made } = ask({
    production: [
      { version: "1.2.3", origin: "development" },
      { version: "1.2.3-rc.1", origin },
    ],
  });
  const [development, production] = made.map(({ xml }) => xml!);
  expect(made.map(({ faults }) => faults)).toEqual([[], []]);
  for (const xml of [development, production]) expect(xml).toContain("<Version>1.2.3.0</Version>");
  expect(development).toContain('"SRT_DEV"');
  expect(production).toContain('DefaultValue="SRT"');
  expect(production).toContain('"https://addins.example.com/srt/taskpane.html"');
  for (const trace of ["localhost", "SRT_DEV", "[dev]", "<!--", /<Id>(.*)<\/Id>/.exec(template)![1]!])
    expect(production).not.toContain(trace);
});

test("an origin that Excel cannot use is refused in a sentence", () => {
  const origins = [
    "",
    "http://addins.example.com",
    "addins.example.com",
    "https://a.example/?x=1",
    "https://u:p@a.example",
    'https://a.example/"',
  ];
  const { made } = ask({ production: origins.map((origin) => ({ version: "1.0.0", origin })) });
  expect(made.map(({ refusal }) => refusal?.endsWith("."))).toEqual(origins.map(() => true));
  expect(made[0]!.refusal).toContain("--origin");
  expect(made[1]!.refusal).toContain("must be an https address");
});

test("Microsoft's own reader finds what the template says", async () => {
  const info = await OfficeAddinManifest.readManifestFile(join(root, "manifest.xml"));
  expect(info.displayName).toBe("SRT for Excel [dev]");
  expect(info.hosts).toEqual(["Workbook"]);
  expect(info.officeAppType).toBe("TaskPaneApp");
  expect(info.permissions).toBe("ReadWriteDocument");
  expect(info.defaultSettings?.sourceLocation).toBe("https://localhost:3000/taskpane.html");
});
