import chainText from "../../../assets/demo/chain.csv";
import denominatorsText from "../../../assets/demo/denominators.csv";
import factsText from "../../../assets/demo/facts.csv";
import { CONFIDENCE, type ChainStep, type Confidence, type Denominator } from "../../core/index.ts";
import { parseCsv } from "../../workbook/csv.ts";
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
};

/** A step under its name in a language, and under a short one where there is little room. */
export type NamedStep = SourcedStep & { readonly short: string };

/** The chain as it comes: Step, Value, Share, Unit, As of, Confidence, Source. */
export const STEPS: readonly SourcedStep[] = CHAIN.slice(1).map(([name, value, share, , , confidence, source]) => ({
  name: String(name),
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

type Names = { readonly names: readonly string[]; readonly steps: readonly string[] };

/** The chain with its names in a language. */
export function namedSteps({ names, steps }: Names): readonly NamedStep[] {
  return STEPS.map((step, k) => ({ ...step, name: names[k]!, short: steps[k]! }));
}

/** What amounts are held against, with names in a language. */
export function namedAgainst({ denominators }: { readonly denominators: readonly string[] }): readonly Denominator[] {
  return AGAINST.map((one, k) => ({ ...one, name: denominators[k]! }));
}

function confidenceOf(cell: Cell | undefined): Confidence {
  const found = CONFIDENCE.find((word) => word === cell);
  if (found === undefined) throw new Error(`The chain has the confidence ${String(cell)}.`);
  return found;
}
