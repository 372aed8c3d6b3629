import { check, fraction, InputError, nonNegative, positive } from "../domain.ts";
import { say } from "../sentences/said.ts";

/** How well a figure is known, the weakest last. */
export const CONFIDENCE = ["verified", "press", "assumption"] as const;
export type Confidence = (typeof CONFIDENCE)[number];

/** One link of a chain from a large sum to the part that matters. */
export type ChainStep = {
  readonly name: string;
  /** An amount of money, or a share of the step before. */
  readonly value: number;
  readonly share: boolean;
  readonly confidence: Confidence;
};

/** What an amount is measured against. */
export type Denominator = {
  readonly name: string;
  /** In the chain's unit of money, above 0. */
  readonly value: number;
  /** Share of it from which an amount matters, above 0 to 1. */
  readonly material: number;
};

/** An amount of the chain with what it says of each denominator. */
export type ScaleRow = {
  readonly amount: number;
  /** The weakest confidence up to here. */
  readonly confidence: Confidence;
  readonly relations: readonly { readonly share: number; readonly breakEven: number }[];
};

/**
 * Amounts of a chain: each is the one before times a share; a step that is an amount begins anew. Beside each denominator the
 * share of it, and the break-even multiplier: how many times larger the amount must be before it matters.
 *
 * @param steps the first an amount
 * @returns one row a step; the multiplier of an amount of 0 is infinite
 * @throws InputError for a first step that is a share, an amount below 0, a share outside 0 to 1
 * @source definition
 */
export function scaleChain(steps: readonly ChainStep[], denominators: readonly Denominator[]): readonly ScaleRow[] {
  denominators.forEach(checkDenominator);
  const rows: ScaleRow[] = [];
  for (const step of steps) {
    const before = step.share ? (rows.at(-1) ?? refuseFirst(step)) : null;
    check(step.name, step.value, step.share ? fraction : nonNegative);
    const amount = before === null ? step.value : before.amount * step.value;
    const confidence = before === null ? step.confidence : weaker(before.confidence, step.confidence);
    rows.push({ amount, confidence, relations: denominators.map((by) => relation(amount, by)) });
  }
  return rows;
}

function refuseFirst({ name }: ChainStep): never {
  throw new InputError("shareFirst", { step: name });
}

function relation(amount: number, { value, material }: Denominator): ScaleRow["relations"][number] {
  return { share: amount / value, breakEven: (material * value) / amount };
}

function weaker(a: Confidence, b: Confidence): Confidence {
  return CONFIDENCE[Math.max(CONFIDENCE.indexOf(a), CONFIDENCE.indexOf(b))]!;
}

function checkDenominator({ name, value, material }: Denominator): void {
  check(name, value, positive);
  check(say("materialAt", { step: name }), material, {
    words: say("aboveZeroAtMostOne"),
    holds: (x) => x > 0 && x <= 1,
  });
}
