import type { Cell } from "../../../src/core/index.ts";
import type { Kind, PoisonedColumn } from "./columns.ts";

/** What a shape is made from: the value as it would be written under the column's heading, and the tape's decimal sign. */
export type Written = {
  readonly kind: Kind;
  /** In the pool's units. */
  readonly value: number;
  /** Under the column's heading. */
  readonly x: number;
  readonly factor: number;
  /** True where the column's heading states its unit. */
  readonly stated: boolean;
  readonly comma: boolean;
  readonly column: PoisonedColumn;
};

/**
 * What a person who knows the tape says of a cell: it has one reading, or it may be read so or be refused, it is a blank, or it
 * has no reading that may pass without a word.
 */
export type Meant =
  | { readonly is: "one" | "perhaps"; readonly value: number }
  | { readonly is: "blank" }
  | { readonly is: "text" }
  | { readonly is: "none" };

/** A shape of cell: how it is written, and what it means for a number of each kind. Words are told in `meant.ts`. */
export type Shape = {
  readonly name: string;
  readonly cell: (w: Written) => Cell;
  readonly meant: (w: Written) => Meant;
};

const one = (value: number): Meant => ({ is: "one", value });
const perhaps = (value: number): Meant => ({ is: "perhaps", value });
const none: Meant = { is: "none" };
const blank: Meant = { is: "blank" };

/** A date's serial is a number; as a text it may be refused. */
const itself = ({ value, kind }: Written): Meant => (kind === "date" ? perhaps(value) : one(value));
/** 12,500 alone may be twelve and a half; beside 1,234,567.5 it may not. */
const unlessThreeDigits = (w: Written): Meant =>
  w.x % 1 === 0 && w.x >= 1000 && w.x < 1e6 ? perhaps(w.value) : itself(w);
const orRefused = ({ value }: Written): Meant => perhaps(value);
const nothing = (): Meant => none;
/** Money alone has it; elsewhere it is no number. */
const forMoney = (meant: (w: Written) => Meant) => (w: Written) => (w.kind === "money" ? meant(w) : none);
const forShares = (meant: (w: Written) => Meant) => (w: Written) =>
  w.kind === "share" ? meant(w) : w.kind === "signed" ? perhaps(w.value) : none;

/** No share and no term is 12,500 in its unit, so 12.5 is what is left, where 12.5 of the unit can be. */
function oneReading({ kind, stated, factor }: Written): Meant {
  return (kind === "share" && stated) || kind === "years" ? perhaps(12.5 * factor) : none;
}

/** A number with the tape's decimal sign, as short as it prints. */
function written(x: number, comma: boolean): string {
  const text = String(Number(x.toPrecision(12)));
  return comma ? text.replace(".", ",") : text;
}

function grouped(x: number, group: string, point: string): string {
  const [whole, rest] = String(Number(x.toPrecision(12))).split(".") as [string, string?];
  const groups = whole.replace(/\B(?=(\d{3})+(?!\d))/g, group);
  return rest === undefined ? groups : groups + point + rest;
}

function indian(x: number): string {
  const [whole, rest] = String(Number(x.toPrecision(12))).split(".") as [string, string?];
  const head = whole.slice(0, -3).replace(/\B(?=(\d{2})+(?!\d))/g, ",");
  const groups = whole.length > 3 ? `${head},${whole.slice(-3)}` : whole;
  return rest === undefined ? groups : `${groups}.${rest}`;
}

const wide = (text: string) => text.replace(/[!-~]/g, (c) => String.fromCodePoint(c.codePointAt(0)! + 0xfee0));
const percent = (w: Written) => written(w.value * 100, w.comma);
const isMoney = (w: Written) => w.kind === "money";

/** A shape that is written about the number: signs, units and words around it. */
const around = (name: string, before: string, after: string, meant: Shape["meant"]): Shape => ({
  name,
  cell: (w) => before + written(w.x, w.comma) + after,
  meant,
});
const fixed = (name: string, cell: Cell, meant: Shape["meant"]): Shape => ({ name, cell: () => cell, meant });
/** Sales are kept in millions. */
const unitsOf = ({ column }: Written) => (column.name === "Sales" ? 1e6 : 1);
/** A multiple of money written in the cell: one reading without a unit in the heading, else two. */
const multiple = (name: string, unit: number, after: string): Shape => ({
  name,
  cell: (w) => written((w.value * unitsOf(w)) / unit, w.comma) + after,
  meant: forMoney((w) => (w.stated || w.column.name === "Sales" ? perhaps(w.value) : one(w.value))),
});
const spelt = (name: string, text: (w: Written) => string, meant: Shape["meant"]): Shape => ({ name, cell: text, meant }); // prettier-ignore

const NUMBERS: readonly Shape[] = [
  { name: "a number", cell: (w) => w.x, meant: ({ value }) => one(value) },
  around("a number as text", "", "", itself),
  around("spaces about it", "  ", "\u00a0", itself),
  around("an apostrophe before it", "'", "", orRefused),
  spelt("full-width digits", (w) => wide(written(w.x, w.comma)), itself),
  spelt("groups", (w) => grouped(w.x, w.comma ? "." : ",", w.comma ? "," : "."), unlessThreeDigits),
  spelt("groups of the other sign", (w) => grouped(w.x, w.comma ? "," : ".", w.comma ? "." : ","), orRefused),
  spelt("groups by spaces", (w) => grouped(w.x, "\u202f", w.comma ? "," : "."), itself),
  spelt("Swiss groups", (w) => grouped(w.x, "’", w.comma ? "," : "."), itself),
  spelt("Indian groups", (w) => indian(w.x), (w) => (w.comma || w.kind === "date" ? perhaps(w.value) : unlessThreeDigits(w))), // prettier-ignore
  spelt("three digits behind the tape's sign", (w) => (w.comma ? w.x.toFixed(3).replace(".", ",") : w.x.toFixed(3)), (w) => perhaps(Number(w.x.toFixed(3)) * w.factor)), // prettier-ignore
  spelt("thousands by the other sign", (w) => (w.comma ? "12.500" : "12,500"), (w) => (isMoney(w) ? perhaps(12500 * w.factor) : oneReading(w))), // prettier-ignore
  spelt("scientific", (w) => (w.comma ? w.x.toExponential().replace(".", ",") : w.x.toExponential()), orRefused),
  around("a plus before it", "+", "", orRefused),
  spelt("twice written", (w) => `${written(w.x, w.comma)} ${written(w.x, w.comma)}`, nothing),
  spelt("a range", (w) => `${written(w.x, w.comma)}-${written(2 * w.x, w.comma)}`, nothing),
  around("less than", "<", "", nothing),
  around("about", "~", "", nothing),
  around("a footnote's star", "", "*", orRefused),
  around("a remark", "", " (est.)", orRefused),
  fixed("a fraction of two numbers", "1/2", nothing),
  fixed("a formula's text", "=1+1", nothing),
  fixed("too large for a number", "1e999", nothing),
  fixed("a million digits", "9".repeat(32000), nothing),
  fixed("Infinity", "Infinity", nothing),
];

const SIGNS: readonly Shape[] = [
  around("a minus", "-", "", ({ kind, value }) => (kind === "signed" ? one(-value) : none)),
  around("a typographic minus", "−", "", ({ kind, value }) => (kind === "signed" ? perhaps(-value) : none)),
  around("a minus behind", "", "-", ({ kind, value }) => (kind === "signed" ? perhaps(-value) : none)),
  around("brackets of a loss", "(", ")", ({ kind, value }) => (kind === "signed" ? perhaps(-value) : none)),
];

const UNITS: readonly Shape[] = [
  spelt("percent", (w) => `${percent(w)}%`, forShares(itself)),
  spelt("percent behind a space", (w) => `${percent(w)} %`, forShares(itself)),
  spelt("full-width percent", (w) => wide(`${percent(w)}%`), forShares(itself)),
  spelt("per mille", (w) => `${written(w.value * 1000, w.comma)}‰`, forShares(orRefused)),
  spelt("basis points", (w) => `${written(w.value * 10000, w.comma)} bps`, forShares(orRefused)),
  around("a currency before it", "EUR ", "", forMoney(orRefused)),
  around("a currency behind it", "", " EUR", forMoney(orRefused)),
  around("a euro sign", "€", "", forMoney(orRefused)),
  around(
    "a dollar sign",
    "$",
    "",
    forMoney((w) => (w.stated ? none : perhaps(w.value))),
  ),
  around(
    "another currency",
    "USD ",
    "",
    forMoney((w) => (w.stated ? none : perhaps(w.value))),
  ),
  multiple("thousands", 1e3, "k"),
  multiple("millions", 1e6, "m"),
  multiple("Mio.", 1e6, " Mio."),
  multiple("billions", 1e9, "bn"),
  multiple("hundred millions", 1e8, "億"),
];

const TIMES: readonly Shape[] = [
  fixed("an ISO date", "2029-12-31", ({ kind }) => (kind === "date" ? one(47483) : none)),
  fixed("a month's name", "31-Dec-2029", ({ kind }) => (kind === "date" ? one(47483) : none)),
  fixed("a day above 12 first", "31/12/2029", ({ kind }) => (kind === "date" ? one(47483) : none)),
  fixed("day or month first", "03/04/2029", nothing),
  fixed("a year of two digits", "31/12/29", ({ kind }) => (kind === "date" ? perhaps(47483) : none)),
  fixed("a serial", 47483, ({ kind, value, x }) => (kind === "date" ? one(47483) : kind === "money" ? perhaps(47483 * (value / x)) : none)), // prettier-ignore
  fixed("the end of time", "9999-12-31", nothing),
  fixed("a tenor of years", "5Y", ({ kind }) => (kind === "years" ? perhaps(5) : none)),
  fixed("a tenor of months", "18M", ({ kind, column }) => (kind === "years" ? perhaps(1.5) : kind === "money" ? perhaps(column.name === "Sales" ? 18 : 18e6) : none)), // prettier-ignore
];

const SIZES: readonly Shape[] = [
  { name: "a thousand times too much", cell: (w) => w.x * 1000, meant: (w) => (isMoney(w) ? perhaps(w.value * 1000) : none) }, // prettier-ignore
  { name: "a hundred times too much", cell: (w) => w.x * 100, meant: (w) => (isMoney(w) ? perhaps(w.value * 100) : none) }, // prettier-ignore
  { name: "a hundredth", cell: (w) => w.x / 100, meant: (w) => (isMoney(w) || w.column.name.endsWith("PD") || (w.kind === "share" && !w.stated) || w.kind === "signed" || w.kind === "years" ? perhaps(w.value / 100) : none) }, // prettier-ignore
];

const BLANKS: readonly Shape[] = [
  fixed("null", null, () => blank),
  fixed("an empty text", "", () => blank),
  fixed("a space that does not break", "\u00a0", () => blank),
  fixed("characters without width", "\u200b\ufeff", () => blank),
  fixed("0", 0, ({ column }) => (typeof column.zero === "number" ? one(column.zero) : none)),
];

const WORDS: readonly Shape[] = ["n/a", "NA", "-", "—", "#N/A N/A", "null", "ND5"].map((word) =>
  fixed(`the word ${word}`, word, (): Meant => ({ is: "none" })),
);

const ERRORS: readonly Shape[] = ["#N/A", "#REF!", "#DIV/0!"].map((word) => fixed(`the error ${word}`, word, nothing));

const OTHERS: readonly Shape[] = [
  fixed("the word TBD", "TBD", nothing),
  fixed("letters", "abc", nothing),
  fixed("a rating", "BB (low)", nothing),
  fixed("TRUE", true, nothing),
  fixed("yes", "yes", nothing),
];

/** Every shape of cell. */
export const SHAPES: readonly Shape[] = [...NUMBERS, ...SIGNS, ...UNITS, ...TIMES, ...SIZES, ...BLANKS, ...WORDS, ...ERRORS, ...OTHERS]; // prettier-ignore
