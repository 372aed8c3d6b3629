import { labelAt, readTape, themeFindings } from "../../src/core/index.ts";
import { cleanTapePlan } from "../../src/taskpane/pool/clean-tape.ts";

const tape = [
  ["Kreditnehmer", "Branche", "EAD", "PD (%)", "LGD (%)"],
  ["Alpha", "Rechenzentren", 100, 1.5, 40],
  ["Beta", "Softwareentwicklung", 200, 2.5, 45],
  ["Gamma", "Einzelhandel", 300, 1.2, 35],
];

test("what was assumed of a tape stays an assumption when its clean copy is read", () => {
  const first = readTape(tape).pool!;
  const copy = readTape(cleanTapePlan(first, "Pool").blocks[0]!.values).pool!;
  const sources = (pool: typeof first) => pool.ids.map((_, i) => labelAt(pool.shareFrom, i));
  expect(sources(first)).toEqual(["assumption", "assumption", "assumption"]);
  expect(sources(copy)).toEqual(sources(first));
  expect([...copy.theta]).toEqual([...first.theta]);
  expect(copy.productSector).toEqual(first.productSector);
  const said = (pool: typeof first) => themeFindings(pool).map(({ code, message }) => [code, message]);
  expect(said(copy)).toEqual(said(first));
});

test("a share of the tape's own, and one of a user's table, stay what they are", () => {
  const own = tape.map((row, i) => [...row, i === 0 ? "AI theta" : 0.1 * i]);
  const themes = [["Sector", "AI share"], ["Einzelhandel", 0.3]]; // prettier-ignore
  const first = readTape(own).pool!;
  expect(first.ids.map((_, i) => labelAt(first.shareFrom, i))).toEqual(["tape", "tape", "tape"]);
  const again = readTape(cleanTapePlan(first, "Pool").blocks[0]!.values).pool!;
  expect(again.ids.map((_, i) => labelAt(again.shareFrom, i))).toEqual(["tape", "tape", "tape"]);
  const stated = readTape(tape, { themes }).pool!;
  const copy = readTape(cleanTapePlan(stated, "Pool").blocks[0]!.values).pool!;
  const [before, after] = [stated, copy].map((pool) => pool.ids.map((_, i) => [labelAt(pool.shareFrom, i), pool.theta[i]])); // prettier-ignore
  expect(after).toEqual(before);
  expect(before![2]).toEqual(["table", 0.3]);
});
