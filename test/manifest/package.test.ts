import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../..");

test("a package without a usable https address, or into a folder in use, is refused in one sentence", () => {
  const refusals = [
    [[], /^Give the https address.*--origin.*\.$/],
    [["--origin", "http://addins.example.com"], /^The origin http:.* must be an https address.*\.$/],
    [["--origin", "addins"], /^The origin addins must be an https address.*\.$/],
    [["--origin", "https://addins.example.com/?v=1"], /plain address.*\.$/],
    [["--origin", "https://addins.example.com", "--out", root], /holds other files; choose an empty one\.$/],
  ] as const;
  for (const [words, sentence] of refusals) {
    const { status, stderr, stdout } = spawnSync(process.execPath, [join(root, "src/excel/package.mjs"), ...words], {
      encoding: "utf8",
    });
    expect(stderr.trim()).toMatch(sentence);
    expect([status, stdout]).toEqual([1, ""]);
  }
});

test("a package that would not work on its server is told apart from a sound one", () => {
  const spoilt: readonly (readonly [{ path?: string; content?: string }, string | null])[] = [
    [{}, null],
    [{ path: "functions.js" }, "functions.js is missing."],
    [{ path: "assets/icon-32.png" }, "icon-32.png is not among the files."],
    [{ path: "help/INFO.html" }, "The help page of INFO is missing."],
    [{ path: "help/zh-TW/INFO.html" }, "The help page of INFO is missing."],
    [{ path: "functions.zh-TW.json" }, "functions.zh-TW.json is missing."],
    [{ path: "functions.json", content: '{"functions":[]}' }, "lists no function"],
    [
      { path: "functions.json", content: '{"functions":[{"id":"X","helpUrl":"https://localhost:3000/help/X.html"}]}' },
      "help of X is not below",
    ],
    [
      { path: "index.html", content: '<script src="functions.js"></script>' },
      "index.html loads files before it states",
    ],
    [
      { path: "taskpane.html", content: '<meta http-equiv="Content-Security-Policy"><script src="gone.js"></script>' },
      "gone.js, which is missing",
    ],
    [{ path: "help/INFO.html", content: "https://localhost:3000/help" }, "still names https://localhost:3000"],
    [{ path: "manifest.xml", content: "<OfficeApp>" }, "not well-formed"],
  ];
  const input = JSON.stringify(spoilt.map(([change]) => change));
  const runner = join(__dirname, "package-faults.mjs");
  const faults = JSON.parse(execFileSync(process.execPath, [runner], { input, encoding: "utf8" })) as string[][];
  spoilt.forEach(([, expected], i) => {
    if (expected === null) expect(faults[i]).toEqual([]);
    else expect(faults[i]!.join("\n")).toContain(expected);
  });
});
