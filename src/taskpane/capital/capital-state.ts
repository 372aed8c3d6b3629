import { FRAMEWORKS, type Framework } from "../../core/index.ts";
import { FLAGS, type Flag } from "./flags.ts";

/** What the user sets on the page. A number that is blank is null. Amounts in the pool's currency. */
export type CapitalInputs = {
  readonly framework: Framework;
  readonly kind: "wholesale" | "retail";
  readonly sts: boolean;
  /** Years. */
  readonly legalMaturity: number | null;
  /** Exposure value of synthetic excess spread. */
  readonly excessSpread: number | null;
  /** Lifetime expected loss, fraction of the pool; the one-year one where blank. */
  readonly lifetimeLoss: number | null;
  /** How often the first loss must hold it; no usual value. */
  readonly margin: number | null;
  /** A year, at closing, and the years over which that is spread. */
  readonly fees: number | null;
  readonly upfront: number | null;
  readonly life: number | null;
  /** Expected loss that investors take over, a year. */
  readonly expectedLoss: number | null;
  /** What the user has confirmed of the deal's features. */
  readonly confirmed: readonly Flag[];
};

export type CapitalState = { readonly inputs: CapitalInputs };

export type CapitalAction =
  | { readonly type: "capital/changed"; readonly change: Partial<CapitalInputs> }
  | { readonly type: "capital/flagged"; readonly flag: Flag; readonly confirmed: boolean };

export const firstCapital: CapitalState = {
  inputs: {
    framework: "crr3",
    kind: "wholesale",
    sts: false,
    legalMaturity: 6,
    excessSpread: null,
    lifetimeLoss: null,
    margin: null,
    fees: null,
    upfront: null,
    life: null,
    expectedLoss: null,
    confirmed: [],
  },
};

export function capitalTransition({ inputs }: CapitalState, action: CapitalAction): CapitalState {
  if (action.type === "capital/changed") return { inputs: { ...inputs, ...action.change } };
  const rest = inputs.confirmed.filter((flag) => flag !== action.flag);
  return { inputs: { ...inputs, confirmed: action.confirmed ? [...rest, action.flag] : rest } };
}

const NUMBERS = ["legalMaturity", "excessSpread", "lifetimeLoss", "margin", "fees", "upfront", "life", "expectedLoss"] as const; // prettier-ignore

/** True for inputs as this version keeps them. */
export function isCapitalInputs(value: object): value is CapitalInputs {
  const inputs = value as CapitalInputs;
  return (
    FRAMEWORKS.includes(inputs.framework) &&
    (inputs.kind === "wholesale" || inputs.kind === "retail") &&
    typeof inputs.sts === "boolean" &&
    NUMBERS.every((name) => inputs[name] === null || typeof inputs[name] === "number") &&
    Array.isArray(inputs.confirmed) &&
    inputs.confirmed.every((flag) => (FLAGS as readonly unknown[]).includes(flag))
  );
}
