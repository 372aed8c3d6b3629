import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { functions } from "../../build/functions.json";
import { templates } from "../../src/core/pool/messages.ts";
import groups from "../../src/functions/help/groups.json";

const help = join(__dirname, "../../build/help");

test("every function stands in one group of the help, and no group names a function that is no more", () => {
  expect(groups.flatMap((group) => group.functions).sort()).toEqual(functions.map(({ id }) => id).sort());
});

test("every function has its page in both languages, complete, and its links lead somewhere", () => {
  for (const folder of ["", "zh-TW"])
    for (const id of ["index", "your-tape", "refused", ...functions.map((entry) => entry.id)]) {
      const html = readFileSync(join(help, folder, `${id}.html`), "utf8");
      expect(html).not.toMatch(/undefined|null|NaN|\{\d\}(?![^<]*data-none)/);
      const links = [...html.matchAll(/(?:href|src)="(?!https?:)([^"?]+)"/g)].map(([, path]) => path!);
      const lost = links.filter((path) => !path.includes("assets/") && !existsSync(join(help, folder, path)));
      expect([id, lost]).toEqual([id, []]);
    }
});

test("the guide to what is refused has every sentence that a check may say, in its language", () => {
  for (const [folder, at] of [
    ["", 1],
    ["zh-TW", 2],
  ] as const) {
    const html = readFileSync(join(help, folder, "refused.html"), "utf8");
    const lost = Object.values(templates).filter((template) => !html.includes(escapedStart(template[at])));
    expect(lost).toEqual([]);
  }
});

/** The first words of a sentence, up to what HTML writes otherwise. */
const escapedStart = (sentence: string) => sentence.split(/["<>&`]/)[0]!;

test("a help page states its policy before it loads anything", () => {
  const html = readFileSync(join(help, "zh-TW/index.html"), "utf8");
  const policy = html.indexOf("Content-Security-Policy");
  expect(policy).toBeGreaterThan(0);
  expect(policy).toBeLessThan(html.search(/<link|<script/));
});
