import type { Language } from "../../language/language.ts";
import type { Area, AreaFormat, Block, Cell, CellRole } from "../plan.ts";
import { area, areaText } from "../reference.ts";
import { callParts, type CallArgument } from "./call-parts.ts";
import { gallerySheetTexts } from "./texts.ts";
import type { WorkedExample, WorkedFunction, WorkedParameter } from "./worked-function.ts";

/** An input: its first row counted from 0, and its cells from the second column on. */
type Placed = { readonly row: number; readonly name: string; readonly says: string; readonly cells: Cells };
type Cells = readonly (readonly Cell[])[];
type Part = { readonly blocks: readonly Block[]; readonly formats: readonly AreaFormat[] };

/** The language of the words, and the corner on the sheet to which references lead. */
export type Placing = { readonly language: Language; readonly corner: Pick<Area, "row" | "column"> };

/** An example's cells from its corner on, how they look, and how many columns its widest input has. */
export type ExampleLayout = Part & { readonly width: number };

/**
 * A function's example in cells: its inputs, the live value over the expected one, and whether both agree. What is no
 * constant, such as the demo pool, stays in the formula.
 */
export function exampleLayout(worked: WorkedFunction, placing: Placing): ExampleLayout {
  const top = heading(worked, placing.language);
  const first = top.blocks[0]!.values.length + 1;
  const { formula, inputs } = laidOut(worked, first + 1, placing);
  const width = inputs.reduce((most, { cells }) => Math.max(most, cells[0]!.length), 1);
  const last = inputs.at(-1);
  const compared = last === undefined ? first : last.row + last.cells.length + 1;
  const parts = [
    top,
    ...(last === undefined ? [] : [inputHeading(first, width, placing.language)]),
    ...inputs.map((input) => inputPart(input, width)),
    comparison(worked.example, formula, compared, placing),
  ];
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    formats: parts.flatMap(({ formats }) => formats),
    width,
  };
}

/** A rectangle of the layout as formulas name it. */
function reference({ corner }: Placing, row: number, column: number, rows = 1, columns = 1): string {
  return areaText(area(corner.row + row, corner.column + column, rows, columns));
}

/** The function, what its example shows, where the expected value comes from, and that the demo is synthetic. */
function heading({ id, example }: WorkedFunction, language: Language): Part {
  const texts = gallerySheetTexts[language];
  const demo = example.formula.includes("SRT.DEMOPOOL");
  const lines = [`SRT.${id}`, example.shows[language], texts.source(example.source[language])];
  return {
    blocks: [
      block(
        0,
        0,
        [...lines, ...(demo ? [texts.synthetic] : [])].map((line) => [line]),
      ),
    ],
    formats: [looks("title", 0, 0), looks("note", 2, 0), ...(demo ? [looks("badge", 3, 0)] : [])],
  };
}

function inputHeading(row: number, width: number, language: Language): Part {
  const texts = gallerySheetTexts[language];
  return {
    blocks: [block(row, 0, [[texts.inputs]]), block(row, width + 1, [[texts.argument]])],
    formats: [looks("heading", row, 0, 1, width + 2)],
  };
}

function inputPart({ row, name, says, cells }: Placed, width: number): Part {
  return {
    blocks: [block(row, 0, [[name]]), block(row, 1, cells), block(row, width + 1, [[says]])],
    formats: [
      looks("label", row, 0),
      looks("input", row, 1, cells.length, cells[0]!.length),
      looks("note", row, width + 1),
    ],
  };
}

/** The formula with references in place of its constants, and where these stand from a row on. */
function laidOut({ id, parameters, example }: WorkedFunction, first: number, placing: Placing) {
  const { before, args, after } = callParts(example.formula, `SRT.${id}`);
  const inputs: Placed[] = [];
  let row = first;
  const written = args.map(({ text, constant }: CallArgument, i) => {
    if (constant === null) return text;
    const { name, says } = parameterAt(parameters, i);
    const cells = reference(placing, row, 1, constant.length, constant[0]!.length);
    inputs.push({ row, name, says: says[placing.language], cells: constant });
    row += constant.length;
    return cells;
  });
  return { formula: `${before}${written.join(",")}${after}`, inputs };
}

/** The parameter of an argument; the last one may repeat, and is numbered then. */
function parameterAt(parameters: readonly WorkedParameter[], i: number): WorkedParameter {
  const own = parameters[Math.min(i, parameters.length - 1)]!;
  return own.repeating ? { ...own, name: `${own.name} ${i - parameters.length + 2}` } : own;
}

/** Live value, expected value and their agreement from a row on; below them the whole result where it is a table. */
function comparison(example: WorkedExample, formula: string, row: number, placing: Placing): Part {
  const texts = gallerySheetTexts[placing.language];
  const { cell, expected, tolerance } = example;
  const within: Cell[][] = tolerance === undefined ? [] : [[texts.tolerance, tolerance]];
  const below = row + 5 + within.length;
  const live = cell === undefined ? formula : `=${reference(placing, below + cell[0], cell[1] - 1)}`;
  const rows = [
    [texts.comparison, null],
    [texts.live, live],
    [texts.expected, expected],
    ...within,
    [texts.check, verdict(example, row, placing)],
  ];
  const whole = cell === undefined ? [] : [block(below, 0, [[texts.whole(cell[0], cell[1])], [formula]])];
  return {
    blocks: [block(row, 0, rows), ...whole],
    formats: [
      looks("heading", row, 0, 1, 2),
      looks("label", row + 1, 0, rows.length - 1),
      { ...looks("formula", row + 1, 1, rows.length - 1), align: "left" as const },
      ...(cell === undefined ? [] : [looks("heading", below, 0, 1, 2)]),
    ],
  };
}

/** The formula that compares the two cells below the comparison's heading. */
function verdict({ match }: WorkedExample, row: number, placing: Placing): string {
  const { agrees, differs, byEye } = gallerySheetTexts[placing.language];
  const [live, expected, tolerance] = [1, 2, 3].map((down) => reference(placing, row + down, 1));
  const answer = (condition: string) => `IF(${condition},"${agrees}","${differs}")`;
  if (match === "near") return `=IFERROR(${answer(`ABS(${live}-${expected})<=${tolerance}`)},"${differs}")`;
  if (match === "same") return `=${answer(`EXACT(${live},${expected})`)}`;
  return `=IFERROR(${answer(`EXACT(LEFT(${live},LEN(${expected})),${expected})`)},"${byEye}")`;
}

function block(row: number, column: number, values: Cells): Block {
  return { row, column, values };
}

function looks(role: CellRole, row: number, column: number, rows = 1, columns = 1): AreaFormat {
  return { area: area(row, column, rows, columns), role };
}
