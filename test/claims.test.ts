import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../src/functions/index.ts";

const rows = readFileSync(join(__dirname, "CLAIMS.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| [CK]\d/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, id, claim, screen, tests]) => ({ id: id!, claim: claim!, screen: screen!, tests: tests! }));

/** Text of a source as titles compare: quotes of template titles and escapes do not matter. */
const read = (file: string) => readFileSync(join(__dirname, file), "utf8").replace(/\\/g, "");

test("every claim of the founding argument stands in the table once", () => {
  const ids = rows.flatMap(({ id }) => {
    const [letter, first, last] = [id[0]!, ...id.slice(1).split("-").map(Number)] as [string, number, number?];
    return Array.from({ length: (last ?? first) - first + 1 }, (_, i) => `${letter}${first + i}`);
  });
  const expected = [...Array.from({ length: 38 }, (_, i) => `C${i + 1}`), ...Array.from({ length: 7 }, (_, i) => `K${i + 1}`)]; // prettier-ignore
  expect(ids).toEqual(expected);
});

test.each(rows.map((row) => [row.id, row] as const))(
  "%s names functions that there are, and tests that there are",
  (_, { screen, tests }) => {
    // prettier-ignore
    for (const [, name] of screen.matchAll(/SRT\.([A-Z]+)/g)) expect([name, catalogue.has(name!)]).toEqual([name, true]);
    let file: string | null = null;
    let named = 0;
    for (const [, path, title] of tests.matchAll(/\]\(([^)]+)\)|"([^"]+)"/g)) {
      if (path !== undefined) {
        file = path;
        expect([path, existsSync(join(__dirname, path))]).toEqual([path, true]);
        continue;
      }
      named++;
      // A title that jest completes row by row keeps its source form; a shared prefix stands in a template.
      const found = read(file!);
      const asTemplate = title!.replace(/^%s: /, ": ");
      expect([title, found.includes(title!) || found.includes(asTemplate)]).toEqual([title, true]);
    }
    expect(named).toBeGreaterThan(0);
  },
);
