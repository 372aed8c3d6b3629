import { connectedFunctions } from "./connected.ts";

const call = connectedFunctions();
const pool = call("POOL", call("DEMOPOOL", null), call("DEMOPOOL", "links"));
const MODEL = [["Paths", 1024]];

type Table = (string | number)[][];

/** Nobody is said to bear losses from 3 % to 4 % and from 7 % to 10 % of the pool. */
const PARTED = [
  ["Tranche", "Attach", "Detach"],
  ["First loss", 0, 0.03],
  ["Mezzanine", 0.04, 0.07],
  ["Senior", 0.1, 1],
];
const WHOLE = [
  ["Tranche", "Attach", "Detach"],
  ["First loss", 0, 0.03],
  ["Mezzanine", 0.03, 0.07],
  ["Senior", 0.07, 1],
];
const THICK: Readonly<Record<string, number>> = {
  "First loss": 0.03,
  Mezzanine: 0.03,
  Senior: 0.9,
  "No tranche (3 % to 4 %)": 0.01,
  "No tranche (7 % to 10 %)": 0.03,
};

/** What all slices lose together under headings of a kind, as a share of the pool. */
function together(table: Table, row: number, kind: string): number {
  const value = (name: string) => table[row]![table[0]!.indexOf(`${kind} ${name}`)] as number;
  return Object.entries(THICK).reduce((sum, [name, thickness]) => sum + thickness * value(name), 0);
}

const TABLES: readonly (readonly [name: string, asked: (structure: unknown) => Table, kind: string, pool: string])[] = [
  ["STRESSTABLE", (structure) => call("STRESSTABLE", pool, structure, null, 5, MODEL) as Table, "EL", "Pool EL"],
  ["DOUBLECORR", (structure) => call("DOUBLECORR", pool, structure, null, MODEL, 5) as Table, "EL", "Pool EL"],
  ["HUBIMPACT", (structure) => call("HUBIMPACT", pool, [[0.06, 0.07, 0.1]], "SEM01", null, 5, [["BASE"]], MODEL, structure) as Table, "Change of EL", "Change of pool EL"],
]; // prettier-ignore

describe("losses between tranches that are given to nobody stand in the table itself", () => {
  test.each(TABLES)("%s: tranches and what lies between them lose what the pool loses", (_, asked, kind, whole) => {
    const table = asked(PARTED);
    for (let row = 1; row < table.length; row++) {
      const pooled = table[row]![table[0]!.indexOf(whole)] as number;
      expect(Math.abs(together(table, row, kind) - pooled)).toBeLessThan(1e-12);
    }
  });

  test.each(TABLES)("%s: columns of today keep their places, and those of the gaps stand at the right", (_, asked) => {
    const [headings] = asked(WHOLE);
    const [parted, ...rows] = asked(PARTED);
    expect(parted!.slice(0, headings!.length)).toEqual(headings);
    const added = parted!.slice(headings!.length).map(String);
    expect(added.length).toBeGreaterThan(0);
    expect(added.every((heading) => /No tranche \((3 % to 4 %|7 % to 10 %)\)$/.test(heading))).toBe(true);
    expect(new Set([parted!.length, ...rows.map((row) => row.length)]).size).toBe(1);
  });
});
