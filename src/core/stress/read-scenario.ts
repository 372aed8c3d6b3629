import { came, plainWord } from "../cell-words.ts";
import { readRange, type Range } from "../cells/ranges.ts";
import { isOmitted, readChoice, readNumber, single } from "../cells/scalars.ts";
import { finite, fraction, InputError, nonNegative, positive, type Domain } from "../domain.ts";
import type { Cell } from "../pool/cell.ts";
import { overriding, STRESS_PARAMETERS, type Override, type Overrides, type StressParameter } from "./overrides.ts";
import { STRESS_SCENARIOS, stressScenario } from "./scenarios.ts";
import { say, type Gap } from "../sentences/said.ts";

const below1: Domain = { words: say("atLeastZeroBelowOne"), holds: (x) => x >= 0 && x < 1 };

/** Domains of the parameters that are numbers. */
const DOMAINS: Partial<Record<StressParameter, Domain>> = {
  g: fraction,
  h: fraction,
  w: fraction,
  Hmean: finite,
  Hsd: positive,
  shift: finite,
  haircut: fraction,
  pd: nonNegative,
  theta: nonNegative,
  share: fraction,
  kd: nonNegative,
  kD: nonNegative,
  pi: below1,
  Fmean: finite,
};

/** Parameters that a sector or an obligor may have of its own. */
const EACH: readonly StressParameter[] = ["shift", "haircut", "pd", "theta", "pi"];

/**
 * Reads a scenario: the name of one that comes with the product, or rows of Parameter, Target and Value, with or without
 * a heading row; a first row `base, *, NAME` starts from a named one.
 *
 * @throws InputError naming the row, what came and what is allowed
 */
export function readScenario(value: unknown): Overrides {
  if (isOmitted(value)) return [];
  const range = readRange("scenario", value);
  if (range.length === 1 && range[0]!.length === 1) return namedScenario("scenario", range[0]![0]);
  if (range[0]!.length !== 3) {
    throw new InputError("scenarioColumns", { count: range[0]!.length });
  }
  const rows = range.map((row, i) => ({ row, i })).filter(({ row, i }) => !row.every(isOmitted) && !isHeading(row, i));
  const isBased = rows.length > 0 && plainWord(String(rows[0]!.row[0])) === "base";
  const base = isBased ? namedScenario(say("baseInScenario", { row: rows[0]!.i + 1 }), rows[0]!.row[2]) : [];
  return overriding(base, readRows(rows.slice(isBased ? 1 : 0)));
}

/** True for cells whose first row is the heading row of a scenario: Parameter, Target and Value, in either language. */
export function looksLikeScenario(cells: Range): boolean {
  return cells[0]?.length === 3 && isHeading(cells[0], 0);
}

/**
 * The rows of a scenario that comes with the product, by its name in either language.
 *
 * @throws InputError for a name that there is not
 */
export function namedScenario(name: Gap, value: unknown): Overrides {
  const cell = single(name, value);
  const found = typeof cell === "string" ? stressScenario(cell) : null;
  if (found !== null) return found.overrides;
  const names = STRESS_SCENARIOS.map((s) => s.name);
  throw new InputError("scenarioUnknown", { name, value: came(cell), names });
}

function readRows(rows: readonly { readonly row: Range[number]; readonly i: number }[]): Overrides {
  const read = rows.map(({ row, i }) => readOverride(row, i + 1));
  read.forEach(({ name, target }, i) => {
    const before = read.slice(0, i).find((o) => o.name === name && o.target === target);
    if (before === undefined) return;
    const [first, second] = [rows[read.indexOf(before)]!.i + 1, rows[i]!.i + 1];
    throw new InputError("overrideTwice", { first, second, parameter: name, target });
  });
  return read;
}

function isHeading(row: readonly Cell[], i: number): boolean {
  const words = [row[0], row[2]].map((cell) => plainWord(String(cell)));
  return i === 0 && ["parameter value", "參數 數值"].includes(words.join(" "));
}

function readOverride([parameter, target, value]: readonly Cell[], row: number): Override {
  const name = parameterOf(parameter!, row);
  const whom = isOmitted(target) ? "*" : String(target).trim();
  if (whom !== "*" && !EACH.includes(name)) {
    throw new InputError("overrideForAll", { row, parameter: name, target: whom });
  }
  const read = { name, target: whom, value: readValue(name, say("inScenarioRow", { parameter: name, row }), value) };
  return { ...read, row: isProductRow(read) ? null : row };
}

/** True for a row as a scenario of the product has it, such as SRT.SCENARIO shows: it passes over what a pool does not have. */
function isProductRow({ name, target, value }: Omit<Override, "row">): boolean {
  if (target === "*") return false;
  const same = (o: Override) => o.name === name && o.target === target && o.value === value;
  return STRESS_SCENARIOS.some(({ overrides }) => overrides.some(same));
}

function parameterOf(cell: Cell, row: number): StressParameter {
  const text = String(cell ?? "").trim();
  if (plainWord(text) === "base") {
    throw new InputError("baseNotFirst", { row });
  }
  // kd and kD differ by case alone, all others may be written in any.
  const inAnyCase = (n: StressParameter) => n !== "kd" && n !== "kD" && plainWord(n) === plainWord(text);
  const known = STRESS_PARAMETERS.find((n) => n === text) ?? STRESS_PARAMETERS.find(inAnyCase);
  if (known !== undefined) return known;
  throw new InputError("parameterUnknown", { row, parameter: came(cell), known: STRESS_PARAMETERS });
}

function readValue(name: StressParameter, label: Gap, value: unknown): number | string {
  const domain = DOMAINS[name];
  if (domain !== undefined) return readNumber(label, value, domain);
  if (name === "contagion") return readChoice(label, value, ["off", "additive", "preserve"]);
  return readFreeze(label, value);
}

const QUARTERS = /^(20\d\d)Q([1-4]):(20\d\d)Q([1-4])$/i;

/** Quarters from the first to the last, such as 2026Q3:2027Q2. */
function readFreeze(label: Gap, value: unknown): string {
  const text = typeof value === "string" ? value.replace(/\s/g, "").toUpperCase() : "";
  const found = QUARTERS.exec(text);
  if (found !== null && `${found[1]}${found[2]}` <= `${found[3]}${found[4]}`) return text;
  throw new InputError("quartersUnread", { name: label, value: came(value) });
}
