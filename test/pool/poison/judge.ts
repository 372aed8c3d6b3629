import { readTape, type Cell, type Finding, type Pool, type TapeReading } from "../../../src/core/index.ts";
import { POISONED, USUAL, type PoisonedColumn } from "./columns.ts";
import { SHAPES, type Meant, type Shape, type Written } from "./shapes.ts";

/** What came of a case. */
export type Outcome = "right" | "refused" | "warned" | "silent and wrong";

/** One cell of poison in one tape. */
export type Case = {
  readonly column: PoisonedColumn;
  readonly shape: Shape;
  /** How a cell of another column is blank in the same row: as null, as an empty text, as 0. */
  readonly blank: Cell;
  /** Numbers as texts with decimal commas, or as numbers. */
  readonly comma: boolean;
  /** The heading that names a unit. */
  readonly stated: boolean;
};

const ROWS = USUAL.ids.length;
const BLANKS: readonly Cell[] = [null, "", 0];

/** Every case: columns, shapes, blanks, decimal signs, headings. */
export function casesOf(columns: readonly PoisonedColumn[]): Case[] {
  return columns.flatMap((column) =>
    SHAPES.flatMap((shape) =>
      BLANKS.flatMap((blank) =>
        [false, true].flatMap((comma) => [false, true].map((stated) => ({ column, shape, blank, comma, stated }))),
      ),
    ),
  );
}

/** The tape of a case, with the poisoned cell or with the value that it should hold. */
export function tapeOf(given: Case, poisoned: boolean): Cell[][] {
  const { column, blank, comma } = given;
  const usual: readonly (readonly [string, readonly Cell[]])[] = [
    ["Obligor ID", USUAL.ids],
    ["EAD", USUAL.ead],
    ["PD", USUAL.pd],
    ["LGD", USUAL.lgd],
  ];
  const beside = Object.entries(column.beside ?? {});
  const remark = column.name === "Country" ? "Group" : "Country";
  const kept = [...usual.filter(([name]) => !(column.without ?? []).includes(name)), ...beside];
  const own = column.values.map((value) => (typeof value === "number" ? value / factorOf(given) : value));
  const typed = (value: Cell): Cell =>
    typeof value === "number" && comma && value < 40000 + 1e9 && column.kind !== "date"
      ? String(Number(value.toPrecision(12))).replace(".", ",")
      : typeof value === "number"
        ? Number(value.toPrecision(12))
        : value;
  const heading = column.headings[given.stated ? 1 : 0];
  const rows = Array.from({ length: ROWS }, (_, r): Cell[] => {
    const cell = poisoned && r === POISONED ? given.shape.cell(writtenOf(given)) : typed(own[r]!);
    return [...kept.map(([, cells]) => typed(cells[r]!)), cell, r === POISONED ? blank : "XX"];
  });
  return [[...kept.map(([name]) => name), heading, remark], ...rows];
}

/** Reads a case's tape and judges it by what a person would have read. */
export function judged(given: Case): {
  readonly outcome: Outcome;
  readonly meant: Meant;
  readonly reading: TapeReading;
} {
  const reading = readTape(tapeOf(given, true));
  const meant = meantOf(given);
  return { outcome: outcomeOf(given, meant, reading), meant, reading };
}

/** True where the tape without poison is read as it was written, by its values. */
export function readsClean(given: Case): boolean {
  const { pool } = readTape(tapeOf(given, false));
  return pool !== null && holds(pool, given, given.column.values[POISONED]!);
}

function outcomeOf(given: Case, meant: Meant, reading: TapeReading): Outcome {
  const { pool } = reading;
  if (pool === null) return "refused";
  if (isRight(pool, given, meant)) return "right";
  return newlyFound(given, reading).length > 0 ? "warned" : "silent and wrong";
}

function isRight(pool: Pool, given: Case, meant: Meant): boolean {
  const { column } = given;
  if (meant.is === "none") return false;
  if (meant.is === "text") return holds(pool, given, textOf(given));
  if (meant.is === "blank") return column.blank !== undefined && holds(pool, given, column.blank);
  return holds(pool, given, meant.value);
}

/** Findings that the clean tape does not have and that speak of the poisoned row or of its column. */
function newlyFound(given: Case, { findings }: TapeReading): Finding[] {
  const before = foundBefore(given);
  const heading = given.column.headings[given.stated ? 1 : 0];
  const row = new RegExp(`\\b${POISONED + 2}\\b`);
  return findings.filter(({ message, column }) => {
    const speaks = row.test(message) || column === heading || message.includes(heading);
    return !before.has(message) && speaks;
  });
}

/** What is found on the tape without poison, once a tape. */
const found = new Map<string, ReadonlySet<string>>();

function foundBefore(given: Case): ReadonlySet<string> {
  const key = [given.column.name, JSON.stringify(given.blank), given.comma, given.stated].join("|");
  const known = found.get(key) ?? new Set(readTape(tapeOf(given, false)).findings.map(({ message }) => message));
  found.set(key, known);
  return known;
}

/** True where the pool has the usual values, and in the poisoned row the one that is given. */
function holds(pool: Pool, given: Case, value: number | string): boolean {
  if (pool.ids.length !== ROWS) return false;
  const { column } = given;
  const field = column.field;
  const expected = (name: "ead" | "pd" | "lgd", r: number) => {
    if (field?.of !== name) return USUAL[name][r]!;
    return field.from(r === POISONED ? (value as number) : (column.values[r] as number), r);
  };
  for (let r = 0; r < ROWS; r++) {
    for (const name of ["ead", "pd", "lgd"] as const) if (!near(pool[name][r]!, expected(name, r))) return false;
  }
  return field === null || ["ead", "pd", "lgd"].includes(field.of) || fieldHolds(pool, given, value);
}

function fieldHolds(pool: Pool, { column }: Case, value: number | string): boolean {
  const { of, from } = column.field!;
  return column.values.every((usual, r) => {
    const wanted = r === POISONED ? value : usual;
    const found = pool[of];
    if (found instanceof Float64Array) return near(found[r]!, from(wanted as number, r));
    const { names, index } = found as Pool["sector"];
    return (names[index[r]!] ?? "") === wanted;
  });
}

function near(a: number, b: number): boolean {
  return Object.is(a, b) || Math.abs(a - b) <= 1e-11 * Math.abs(b);
}

/** What a person says of the cell in this column. */
function meantOf(given: Case): Meant {
  const { kind } = given.column;
  const cell = given.shape.cell(writtenOf(given));
  const isBlank = cell === null || (typeof cell === "string" && cell.replace(/[\s\u200b-\u200d\ufeff]/g, "") === "");
  const isError = typeof cell === "string" && /^#(N\/A|REF!|DIV\/0!)$/.test(cell);
  if (kind === "unused" || given.column.field === null) {
    if (isError && kind !== "unused" && kind !== "money") return { is: "none" };
    if (kind === "days") return daysMeant(isBlank, cell, given);
    if (kind === "unused" || kind === "money" || kind === "identity") return { is: "perhaps", value: 0 };
    if (kind === "status") return isBlank ? { is: "perhaps", value: 0 } : { is: "none" };
  }
  if (kind === "label") return isError ? { is: "none" } : isBlank || cell === 0 ? { is: "blank" } : { is: "text" };
  return given.shape.meant(writtenOf(given));
}

/** Days past due change no number; what is no number of days must be told. */
function daysMeant(isBlank: boolean, cell: Cell, given: Case): Meant {
  const { is } = given.shape.meant(writtenOf(given));
  return isBlank || cell === 0 || is === "one" || is === "perhaps" ? { is: "perhaps", value: 0 } : { is: "none" };
}

function textOf(given: Case): string {
  const cell = given.shape.cell(writtenOf(given));
  if (typeof cell === "boolean") return String(cell);
  return String(cell).normalize("NFKC").replace(/\s+/g, " ").trim();
}

function factorOf({ column, stated }: Case): number {
  return column.factors[stated ? 1 : 0];
}

function writtenOf(given: Case): Written {
  const { column, comma, stated } = given;
  const factor = factorOf(given);
  const own = column.values[POISONED]!;
  const value = typeof own === "number" ? own : 1234567.5;
  return { kind: column.kind, value, x: Number((value / factor).toPrecision(12)), factor, stated, comma, column };
}
