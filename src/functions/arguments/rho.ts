import {
  fraction,
  fromAssetCorrelations,
  InputError,
  mentions,
  numberOf,
  writtenNumbers,
  type GlobalThemeSector,
  type Overrides,
  type Rho,
  say,
} from "../../core/index.ts";
import { readRange, type Range } from "./ranges.ts";
import { came, isOmitted, plainWord, readNumber } from "./scalars.ts";

const FORMS = say("rhoForms");

/**
 * Reads rho: a number, the text scenario, blank, a row of three, or a labelled square range.
 *
 * @throws InputError naming the cell and what is allowed
 */
export function readRho(value: unknown, scenario: Overrides): Rho {
  if (isOmitted(value)) return { kind: "tape" };
  const range = readRange("rho", value);
  const [rows, columns] = [range.length, range[0]!.length];
  if (rows === 1 && columns === 1) return readRhoCell(range[0]![0], scenario);
  if (rows === 1 && columns === 3) return { kind: "factors", squares: readSquares(range) };
  if (rows === columns && rows > 1) return readMatrix(range);
  throw new InputError("rhoRange", { rows, columns, forms: FORMS });
}

function readRhoCell(cell: unknown, scenario: Overrides): Rho {
  if (typeof cell === "string" && plainWord(cell) === "scenario") return ofScenario(scenario);
  const isWord = typeof cell === "string" && writtenNumbers(cell, "share").length === 0;
  if (isWord) throw new InputError("rhoUnread", { value: came(cell), forms: FORMS });
  return { kind: "number", rho: readNumber("rho", cell, fraction) };
}

/** The scenario's own correlations. */
function ofScenario(scenario: Overrides): Rho {
  if (!(["g", "h", "w"] as const).some((name) => mentions(scenario, name))) {
    throw new InputError("rhoScenarioEmpty");
  }
  const [g, h, w] = (["g", "h", "w"] as const).map((name) => numberOf(scenario, name, 0));
  return { kind: "factors", squares: { g: g!, h: h!, w: w! } };
}

function readSquares(range: Range): GlobalThemeSector {
  const [g, h, w] = ["g", "h", "w"].map((name, k) => readNumber(say("ofRho", { part: name }), range[0]![k], fraction));
  return { g: g!, h: h!, w: w! };
}

function readMatrix(range: Range): Rho {
  const sectors = range[0]!.slice(1).map((cell) => nameOf(cell));
  range.slice(1).forEach((row, s) => {
    if (nameOf(row[0]) === sectors[s]) return;
    throw new InputError("rhoLabelsDiffer", {
      rowLabel: came(row[0]),
      row: s + 2,
      columnLabel: came(sectors[s]),
      column: s + 2,
    });
  });
  sectors.forEach((name, s) => {
    if (sectors.indexOf(name) === s) return;
    throw new InputError("rhoSectorTwice", { sector: name });
  });
  const values = Float64Array.from(
    range.slice(1).flatMap((row, s) => row.slice(1).map((cell, t) => entry(cell, s, t))),
  );
  const matrix = { sectors, values };
  const ones = sectors.every((_, s) => values[s * sectors.length + s] === 1);
  return ones ? { kind: "matrix", matrix, loading: null } : { kind: "matrix", ...fromAssetCorrelations(matrix) };
}

function nameOf(cell: unknown): string {
  if (typeof cell === "string" && cell.trim() !== "") return cell.trim();
  throw new InputError("rhoLabel", { value: came(cell) });
}

function entry(cell: unknown, row: number, column: number): number {
  const value = typeof cell === "string" ? (writtenNumbers(cell, "share")[0]?.value ?? NaN) : cell;
  if (typeof value === "number" && value >= -1 && value <= 1) return value;
  throw new InputError("rhoEntry", { value: came(cell), row: row + 2, column: column + 2 });
}
