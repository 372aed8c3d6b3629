import type { EvidenceSource } from "./evidence.ts";
import { finding } from "./findings.ts";
import { headingUnit } from "./heading-units.ts";
import { median, type CellProblem, type NumberColumn } from "./numbers.ts";
import type { UnitDecision } from "./unit-decision.ts";
import { meaningNames } from "./vocabulary.ts";

export type MaturityColumn = {
  readonly heading: string;
  readonly numbers: NumberColumn;
  /** True where a text of the column reads as a date. */
  readonly hasDates: boolean;
};

/** Above this a number is the serial of a date. */
const LEAST_SERIAL = 20000;
/** Up to this median numbers are years; from here on they could be months as well. */
const MOST_YEARS = 12;
const LEAST_MONTHS = 6;
/** No loan of a pool of years runs longer; a larger number among years may be months. */
const LONGEST_LOAN = 35;

/** Years, months, days or dates: by the cells, then by the heading, then by size, which whole numbers leave open. */
export function maturityUnit({ heading, numbers, hasDates }: MaturityColumn): UnitDecision {
  const plain = numbers.values.filter((x, i) => numbers.marks[i] === "plain" && x !== 0);
  const typical = median(plain);
  if (hasDates) return { unit: "date", from: "cells", refused: null };
  if (typical > LEAST_SERIAL) return { unit: "date", from: "level", refused: null };
  const stated = headingUnit(heading, "term")?.kind;
  if (stated === "months" || stated === "years" || stated === "days") {
    return { unit: stated, from: "heading", refused: null, doubts: new Map(serials(numbers)) };
  }
  if (plain.length === 0)
    return { unit: "years", from: numbers.marks.includes("term") ? "cells" : "usual", refused: null };
  if (typical > MOST_YEARS) return asked(heading, typical);
  return { ...years(heading, plain, typical), doubts: new Map([...serials(numbers), ...monthsAmongYears(numbers)]) };
}

function asked(heading: string, typical: number): UnitDecision {
  const [name, nameZh] = meaningNames.maturity;
  const template = typical < 60 ? "ambiguousMaturity" : "maturityRange";
  const refused = finding(template, { column: heading }, { name, nameZh, value: typical });
  return { unit: "years", from: "nothing", refused };
}

function years(heading: string, plain: Float64Array, typical: number): UnitDecision {
  const from: EvidenceSource = "level";
  const areWhole = plain.every((x) => Math.floor(x) === x);
  if (!areWhole || typical < LEAST_MONTHS) return { unit: "years", from, refused: null };
  return { unit: "years", from, refused: null, said: finding("yearsSaid", { column: heading }, { value: typical }) };
}

function serials({ values, marks }: NumberColumn): [number, CellProblem][] {
  return marks.flatMap((mark, i) => {
    const isSerial = mark === "plain" && values[i]! > LEAST_SERIAL;
    return isSerial ? [[i, { why: "date among years" }] as [number, CellProblem]] : [];
  });
}

function monthsAmongYears({ values, marks }: NumberColumn): [number, CellProblem][] {
  return marks.flatMap((mark, i) => {
    const isLong = mark === "plain" && values[i]! > LONGEST_LOAN && values[i]! <= LEAST_SERIAL;
    return isLong ? [[i, { why: "months among years" }] as [number, CellProblem]] : [];
  });
}
