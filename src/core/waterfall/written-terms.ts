import { came, plainWord } from "../cell-words.ts";
import { isOmitted } from "../cells/scalars.ts";
import { check, fraction, InputError, nonNegative, wholeNumber } from "../domain.ts";
import type { Cell } from "../pool/cell.ts";
import { writtenNumbers } from "../cells/written-number.ts";
import { readRules, writtenNumber, type WordedNumber } from "./term-words.ts";
import { say } from "../sentences/said.ts";

/** How a deal runs beside its tranches, as far as a structure range says it. */
export type WrittenTerms = {
  readonly amortisation: "sequential" | "pro rata";
  /** When pro rata turns sequential for good. */
  readonly trigger: { readonly loss?: number; readonly seniorShare?: number; readonly year?: number } | null;
  readonly replenishmentYears: number;
  /** What a loan must meet to be replaced, and the cumulative loss that ends it all. */
  readonly criteria: {
    readonly loss?: number;
    readonly pd?: number;
    readonly sector?: number;
    readonly group?: number;
  };
  readonly excessSpread: {
    readonly rates: readonly number[];
    readonly trapped: boolean;
    readonly base: "outstanding" | "initial";
  } | null;
  readonly calls: { readonly time?: number; readonly cleanUp?: number; readonly regulatory?: number };
  readonly recoveryLagMonths: number;
  /** Loss that is taken at default before the final one is known; null is the loan's own LGD. */
  readonly initialLgd: number | null;
  readonly verticalSlice: number;
  readonly paymentsAYear: 4 | 12;
};

/** A deal whose structure has no terms: sequential from the top, held to its end, paid by the quarter. */
export const USUAL_TERMS: WrittenTerms = {
  amortisation: "sequential",
  trigger: null,
  replenishmentYears: 0,
  criteria: {},
  excessSpread: null,
  calls: {},
  recoveryLagMonths: 0,
  initialLgd: null,
  verticalSlice: 0,
  paymentsAYear: 4,
};

/** Headings of the columns that hold terms; one cell of such a column holds for the whole deal. */
export const TERM_HEADINGS = {
  amortisation: ["amortisation", "amortization", "amortisationrule", "攤還", "攤還方式"],
  trigger: ["trigger", "triggers", "觸發", "觸發條件"],
  replenishment: ["replenishyrs", "replenishyears", "replenishment", "replenishmentyears", "循環期"],
  criteria: ["criteria", "replenishmentcriteria", "循環條件"],
  excessSpread: ["ses", "excessspread", "syntheticexcessspread", "超額利差"],
  calls: ["call", "calls", "買回", "買回權"],
  recoveryLag: ["recoverylag", "recoverylagmonths", "回收落後月數"],
  initialLgd: ["initiallgd", "initialloss", "初始損失率"],
  verticalSlice: ["verticalslice", "vertical", "retention", "垂直保留"],
  payments: ["payments", "paymentsayear", "每年付息次數"],
} as const;

export type TermColumn = keyof typeof TERM_HEADINGS;

const NAMES: Readonly<Record<TermColumn, string>> = {
  amortisation: "Amortisation",
  trigger: "Trigger",
  replenishment: "Replenish yrs",
  criteria: "Criteria",
  excessSpread: "SES",
  calls: "Call",
  recoveryLag: "Recovery lag",
  initialLgd: "Initial LGD",
  verticalSlice: "Vertical slice",
  payments: "Payments",
};

const TRIGGERS = {
  loss: { words: ["loss", "cumulative loss"], kind: "share" },
  seniorShare: { words: ["senior share", "senior"], kind: "share" },
  year: { words: ["year", "date"], kind: "number" },
} satisfies Record<string, WordedNumber>;

const CRITERIA = {
  loss: { words: ["loss", "cumulative loss"], kind: "share" },
  pd: { words: ["pd"], kind: "share" },
  sector: { words: ["sector", "sector cap"], kind: "share" },
  group: { words: ["group", "group cap"], kind: "share" },
} satisfies Record<string, WordedNumber>;

const CALLS = {
  time: { words: ["time", "time call", "year"], kind: "number" },
  cleanUp: { words: ["clean up", "clean up call"], kind: "share" },
  regulatory: { words: ["regulatory", "regulatory call"], kind: "number" },
} satisfies Record<string, WordedNumber>;

/**
 * Reads the terms of a deal from the columns of a structure.
 *
 * @returns null where no column of terms says anything: such a structure is a static cut of the pool
 * @param cellsOf cells of a column below its heading; none where there is no such column
 * @throws InputError naming the column, what came and what is allowed; a column that says two things is refused
 */
export function readTerms(cellsOf: (column: TermColumn) => readonly Cell[]): WrittenTerms | null {
  const given = (column: TermColumn) => oneOf(NAMES[column], cellsOf(column));
  if ((Object.keys(NAMES) as TermColumn[]).every((column) => given(column) === null)) return null;
  const rule = readAmortisationRule(given("amortisation"));
  const trigger = given("trigger");
  if (trigger !== null && rule !== "pro rata") {
    throw new InputError("triggerWithoutProRata");
  }
  const years = numberCell("Replenish yrs", given("replenishment"), 1);
  check(say("structureReplenish"), years, nonNegative);
  const lag = numberCell("Recovery lag", given("recoveryLag"), 12);
  check(say("structureLag"), lag, wholeNumber(0, 120));
  return {
    amortisation: rule,
    trigger: trigger === null ? null : readRules(say("structureTrigger"), String(trigger), TRIGGERS),
    replenishmentYears: years,
    criteria: readRules(say("structureCriteria"), String(given("criteria") ?? ""), CRITERIA),
    excessSpread: readExcessSpread(given("excessSpread")),
    calls: readRules(say("structureCall"), String(given("calls") ?? ""), CALLS),
    recoveryLagMonths: lag,
    initialLgd: shareCell("Initial LGD", given("initialLgd"), null),
    verticalSlice: shareCell("Vertical slice", given("verticalSlice"), 0)!,
    paymentsAYear: readPayments(given("payments")),
  };
}

/** The one thing that a column says; null where all its cells are blank. */
function oneOf(name: string, cells: readonly Cell[]): Cell {
  const said = [...new Set(cells.filter((cell) => !isOmitted(cell)))];
  if (said.length < 2) return said[0] ?? null;
  throw new InputError("termTwice", { name, first: came(said[0]), second: came(said[1]) });
}

function readAmortisationRule(cell: Cell): WrittenTerms["amortisation"] {
  if (cell === null) return "sequential";
  const found = (["sequential", "pro rata"] as const).find(
    (rule) => typeof cell === "string" && plainWord(rule) === plainWord(cell),
  );
  if (found !== undefined) return found;
  throw new InputError("termAmortisation", { value: came(cell), words: ["sequential", "pro rata"] });
}

/** "0.75%", "0.75% trapped", or a rate for each year such as "0.9%; 0.6%; 0.3% trapped"; a number is a rate a year. */
function readExcessSpread(cell: Cell): WrittenTerms["excessSpread"] {
  if (cell === null) return null;
  const text = String(cell).toLowerCase();
  const words = text.replace(/[\d.,%;；\s]+/g, " ").trim();
  const trapped = /\btrapped\b/.test(words);
  const initial = /\bof initial\b|\binitial\b/.test(words);
  const rates = text
    .replace(/[^\d.,%;；]+/g, " ")
    .split(/[;；]/)
    .map((rate) => writtenNumber(rate));
  const known = words.replace(/\b(trapped|use it or lose it|uioli|of initial|initial)\b/g, "").trim() === "";
  if (known && rates.every((rate) => rate >= 0 && rate <= 1)) {
    return { rates, trapped, base: initial ? "initial" : "outstanding" };
  }
  throw new InputError("termSes", { value: came(cell) });
}

function readPayments(cell: Cell): 4 | 12 {
  if (cell === null) return 4;
  if (cell === 4 || cell === 12) return cell;
  throw new InputError("termPayments", { value: came(cell) });
}

/** Time as a number, or as a text such as 2Y or 18M; 0 where the cell is blank. */
function numberCell(name: string, cell: Cell, aYear: number): number {
  if (cell === null) return 0;
  if (typeof cell === "number") return cell;
  const [read, other] = typeof cell === "string" ? writtenNumbers(cell, "years") : [];
  if (read !== undefined && other === undefined) return read.unitSaid ? read.value * aYear : read.value;
  throw new InputError("termNoNumber", { name, value: came(cell) });
}

function shareCell(name: string, cell: Cell, absent: number | null): number | null {
  if (cell === null) return absent;
  const share = typeof cell === "number" ? cell : writtenNumber(String(cell));
  if (!fraction.holds(share)) {
    throw new InputError("termNoShare", { name, value: came(cell) });
  }
  return share;
}
