import {
  CONFIDENCE,
  InputError,
  unitRatio,
  type Cell,
  type ChainStep,
  type Confidence,
  type Denominator,
  say,
} from "../../core/index.ts";
import { numberIn, readHeadedTable, type HeadedRow } from "./headed-table.ts";
import { came, isOmitted, plainWord } from "./scalars.ts";

const COLUMNS = {
  step: ["Step", "Denominator", "步驟", "分母"],
  value: ["Value", "數值", "金額"],
  share: ["Share", "Share?", "占比"],
  unit: ["Unit", "單位"],
  rate: ["Rate", "FX", "匯率"],
  material: ["Material at", "重大門檻"],
  asOf: ["As of", "基準日"],
  confidence: ["Confidence", "可信度"],
  source: ["Source", "Source URL", "來源", "來源網址"],
} as const;
type Row = HeadedRow<keyof typeof COLUMNS>;

const WORDS: Readonly<Record<Confidence, readonly string[]>> = {
  verified: ["verified", "已查證"],
  press: ["press", "媒體"],
  assumption: ["assumption", "假設"],
};

/** What a row says of its figure, as the user wrote it. */
export type Standing = { readonly asOf: Cell; readonly source: Cell };

export type NamedStep = ChainStep & Standing & { readonly unit: string | null };

/**
 * Reads a chain: rows of Step, Value, Share (yes or no), Confidence, and Unit, As of, Source where given.
 *
 * @throws InputError for a cell that cannot be read and for a second unit, naming the row
 */
export function readChain(value: unknown): readonly NamedStep[] {
  const rows = readHeadedTable("chain", value, COLUMNS, ["step", "value", "share", "confidence"]);
  if (rows.length === 0) throw new InputError("chainEmpty");
  const unit = unitOf(rows[0]!);
  return rows.map((row) => {
    const share = yesOrNo(row);
    return { ...stepOf(row, share ? shareFactor(row, unit) : amountFactor(row, unit), share), share, unit };
  });
}

/** What a row's amounts are in: its cell Unit, else what the heading of Value says. */
function unitOf(row: Row): string | null {
  const heading = row.column("value")!.heading;
  return textOf(row.cell("unit")) ?? /[([（【]([^)\]）】]+)[)\]）】]/.exec(heading)?.[1]?.trim() ?? null;
}

/** Amounts of a row in the chain's unit: USD bn in a chain of USD m are multiplied by 1,000. */
function amountFactor(row: Row, unit: string | null): number {
  const own = unitOf(row);
  const ratio = own === null ? 1 : unit === null ? null : unitRatio(own, unit);
  if (ratio !== null) return ratio;
  throw new InputError("chainUnits", { row: row.number, own: own!, unit: unit ?? say("noUnit") });
}

/** A share has no unit of money; one in percent says so. */
function shareFactor(row: Row, unit: string | null): number {
  const own = textOf(row.cell("unit"));
  if (own === null || own === unit) return 1;
  if (/^[%％]$/.test(own)) return 0.01;
  throw new InputError("chainUnits", { row: row.number, own, unit: unit ?? say("noUnit") });
}

/**
 * Reads denominators in the chain's unit: rows of Denominator, Value, Confidence, and Unit, Rate, Material at, As of, Source
 * where given. Rate is the chain's unit per unit of the row.
 *
 * @throws InputError for a unit that is not the chain's and has no rate
 */
export function readDenominators(value: unknown, unit: string | null): readonly Denominator[] {
  if (isOmitted(value)) return [];
  return readHeadedTable("denominators", value, COLUMNS, ["step", "value"]).map((row) => {
    const amount = numberIn("denominators", row, "Value", row.cell("value"));
    const material = row.cell("material");
    return {
      name: nameOf("denominators", row),
      value: amount * rateOf(row, unit),
      material: isOmitted(material) ? 1 : numberIn("denominators", row, "Material at", material, "share"),
    };
  });
}

function stepOf(row: Row, factor: number, share: boolean) {
  const value = numberIn("chain", row, "Value", row.cell("value"), share ? "share" : undefined);
  return {
    name: nameOf("chain", row),
    value: factor === 1 ? value : value * factor,
    confidence: confidenceOf(row),
    asOf: row.cell("asOf"),
    source: row.cell("source"),
  };
}

function rateOf(row: Row, unit: string | null): number {
  const [own, rate] = [unitOf(row), row.cell("rate")];
  if (!isOmitted(rate)) return numberIn("denominators", row, "Rate", rate);
  if (own === null || unit === null) return 1;
  const ratio = unitRatio(own, unit);
  if (ratio !== null) return ratio;
  throw new InputError("denominatorUnit", { row: row.number, own, unit });
}

function nameOf(argument: string, row: Row): string {
  const name = textOf(row.cell("step"));
  if (name !== null) return name;
  throw new InputError("rowNameless", { row: row.number, argument });
}

function textOf(cell: Cell): string | null {
  return isOmitted(cell) ? null : String(cell).trim();
}

function yesOrNo(row: Row): boolean {
  const cell = row.cell("share");
  const word = typeof cell === "boolean" ? (cell ? "yes" : "no") : plainWord(String(cell ?? ""));
  if (["yes", "y", "true", "是"].includes(word)) return true;
  if (["no", "n", "false", "否"].includes(word)) return false;
  throw new InputError("chainShare", { row: row.number, value: came(cell) });
}

function confidenceOf(row: Row): Confidence {
  const cell = row.cell("confidence");
  const found = CONFIDENCE.find((word) => WORDS[word].includes(plainWord(String(cell ?? ""))));
  if (found !== undefined) return found;
  throw new InputError("chainConfidence", { row: row.number, value: came(cell), words: CONFIDENCE });
}
