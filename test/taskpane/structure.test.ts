import { lowerView, stackParts, trancheColours } from "../../src/taskpane/structure/stack-parts.ts";
import { matchingPreset, presetsIn } from "../../src/taskpane/structure/presets.ts";
import { isSound, structureRemarks } from "../../src/taskpane/structure/structure-check.ts";
import {
  structureOf,
  structureTransition,
  type StructureState,
  type TrancheDraft,
} from "../../src/taskpane/structure/structure-state.ts";

const demo = structureOf(presetsIn("en")[0]!.rows);
const edit = (state: StructureState, index: number, change: Partial<TrancheDraft>): StructureState =>
  structureTransition(state, { type: "structure/edited", id: state.rows[index]!.id, change });
const said = (state: StructureState): string[] =>
  structureRemarks(state.rows, "en").map(({ text }) => text.replaceAll("\u00a0", " "));

test("every preset is a sound structure without gaps", () => {
  for (const preset of presetsIn("en")) {
    const { rows } = structureOf(preset.rows);
    expect(structureRemarks(rows, "en")).toEqual([]);
    expect(rows.at(-1)!.detach).toBe(1);
  }
});

test("a preset is recognised until it is edited", () => {
  expect(matchingPreset(demo.rows)).toBe("demo");
  expect(matchingPreset(structureOf(presetsIn("zh-Hant")[0]!.rows).rows)).toBe("demo");
  expect(matchingPreset(edit(demo, 1, { detach: 0.15 }).rows)).toBeNull();
});

test.each([
  [1, { attach: 0.05 }, "Mezzanine attaches at 5 %, inside First loss, which reaches 6 %; tranches may not overlap."],
  [1, { attach: 0.08 }, "Losses from 6 % to 8 % fall on no tranche."],
  [1, { detach: 0.04 }, "Mezzanine detaches at 4 %; that must be above its attachment, 6 %."],
  [1, { attach: null }, "Mezzanine: Attach is missing; type a percentage such as 6 %."],
  [2, { detach: 1.2 }, "Senior: Detach is 120 %; it must be between 0 % and 100 %."],
  [1, { name: "First loss" }, "Two tranches are called First loss; names must differ."],
  [0, { name: " " }, "A tranche has no name; give it one."],
  [1, { holder: 1.5 }, "Mezzanine: Investor share is 150 %; it must be between 0 % and 100 %."],
  [1, { spread: -0.01 }, "Mezzanine: the spread is below 0."],
] as const)("row %d changed to %j is told in a sentence", (index, change, sentence) => {
  expect(said(edit(demo, index, change))).toContain(sentence);
});

test("a gap is told but may be run; an overlap may not", () => {
  expect(isSound(edit(demo, 1, { attach: 0.08 }).rows)).toBe(true);
  expect(isSound(edit(demo, 1, { attach: 0.05 }).rows)).toBe(false);
  expect(isSound([])).toBe(false);
});

test("a new tranche starts where the others end", () => {
  const without = structureTransition(demo, { type: "structure/removed", id: demo.rows[2]!.id });
  const { rows } = structureTransition(without, { type: "structure/added", name: "Tranche 4" });
  expect(rows.at(-1)).toMatchObject({ attach: 0.14, detach: 1 });
  expect(new Set(rows.map((row) => row.id)).size).toBe(3);
  expect(structureTransition(demo, { type: "structure/added", name: "Tranche 4" }).rows.at(-1)).toMatchObject({
    attach: null,
  });
});

test("the stack is to scale and tiles what it shows", () => {
  for (const view of [1, 0.2]) {
    const parts = stackParts(demo.rows, view);
    expect(parts.reduce((sum, part) => sum + part.width, 0)).toBeCloseTo(1, 12);
    parts.forEach((part) => expect(part.left * view).toBeCloseTo(part.attach, 12));
  }
});

test("the lower view holds the last point below 100 % and the marks", () => {
  expect(lowerView(demo.rows, 0)).toBe(0.2);
  expect(lowerView(demo.rows, 0.26)).toBe(0.3);
  expect(lowerView(structureOf(presetsIn("en")[2]!.rows).rows, 0)).toBe(0.1);
});

test("first loss and senior keep their colours whatever lies between", () => {
  expect(trancheColours(2)).toEqual(["first-loss", "senior"]);
  expect(trancheColours(4)).toEqual(["first-loss", "mezzanine", "accent", "senior"]);
});
