import { execFileSync } from "node:child_process";
import metadata from "../../build/functions.json";
import examples from "../../src/functions/examples.json";

type Example = {
  readonly id: string;
  readonly formula: string;
  readonly cell?: readonly number[];
  readonly expected?: number | string;
  readonly tolerance?: number;
  readonly startsWith?: string;
  readonly source: string;
};
type Line = { readonly formula: string; readonly value: unknown; readonly error: unknown };

const root = `${__dirname}/../../`;
const list = examples as readonly Example[];

/** Every formula in the spreadsheet engine, as the command line gives it. */
const output = execFileSync(process.execPath, ["src/calc/run.mjs", "--json", ...list.map(({ formula }) => formula)], {
  cwd: root,
});
const lines = output
  .toString()
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Line);

test("every function has exactly one worked example, with its source", () => {
  const ids = (metadata as { functions: { id: string }[] }).functions.map(({ id }) => id);
  expect(list.map(({ id }) => id).sort()).toEqual([...ids].sort());
  expect(list.every(({ source }) => source.length > 0)).toBe(true);
});

describe("worked examples of the help pages, in the spreadsheet engine", () => {
  list.forEach(({ id, formula, cell, expected, tolerance, startsWith }, i) => {
    test(`${id}: ${formula}`, () => {
      const { value, error } = lines[i]!;
      expect(error).toBeNull();
      const shown = cell === undefined ? value : (value as unknown[][])[cell[0]! - 1]![cell[1]! - 1];
      if (startsWith !== undefined) expect(String(shown).startsWith(startsWith)).toBe(true);
      else if (typeof expected === "number")
        expect(Math.abs((shown as number) - expected)).toBeLessThanOrEqual(tolerance!);
      else expect(shown).toBe(expected);
    });
  });
});
