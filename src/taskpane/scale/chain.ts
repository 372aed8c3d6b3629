import chainText from "../../../assets/demo/chain.csv";
import denominatorsText from "../../../assets/demo/denominators.csv";
import factsText from "../../../assets/demo/facts.csv";
import { CONFIDENCE, type ChainStep, type Confidence, type Denominator } from "../../core/index.ts";
import { parseCsv } from "../../workbook/csv.ts";
import { scaleTexts as texts } from "./texts.ts";
import type { Cell } from "../../workbook/plan.ts";

/** Tables that come with the product, heading rows first. */
export const CHAIN: readonly (readonly Cell[])[] = parseCsv(chainText);
export const DENOMINATORS: readonly (readonly Cell[])[] = parseCsv(denominatorsText);
export const FACTS: readonly (readonly Cell[])[] = parseCsv(factsText);

/** Unit of the chain's amounts. */
export const UNIT = String(CHAIN[1]![3]);

/** A step of the chain with where its figure comes from. */
export type SourcedStep = ChainStep & {
  readonly source: string;
  /** The name where there is little room. */
  readonly short: string;
};

/** The chain as it comes: Step, Value, Share, Unit, As of, Confidence, Source. */
export const STEPS: readonly SourcedStep[] = CHAIN.slice(1).map(([name, value, share, , , confidence, source], k) => ({
  name: String(name),
  short: texts.steps[k]!,
  value: Number(value),
  share: share === "yes",
  confidence: confidenceOf(confidence),
  source: String(source),
}));

/** What amounts are held against: Denominator, Value, Unit, Rate, Material at, and so on. */
export const AGAINST: readonly Denominator[] = DENOMINATORS.slice(1).map(([name, value, , rate, material]) => ({
  name: String(name),
  value: Number(value) * (rate === null ? 1 : Number(rate)),
  material: Number(material),
}));

function confidenceOf(cell: Cell | undefined): Confidence {
  const found = CONFIDENCE.find((word) => word === cell);
  if (found === undefined) throw new Error(`The chain has the confidence ${String(cell)}.`);
  return found;
}
