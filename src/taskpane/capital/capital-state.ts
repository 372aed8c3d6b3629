import { CHECKLIST_NAMES, FRAMEWORKS, METHODS, type ChecklistName, type Framework, type Method } from "../../core/index.ts"; // prettier-ignore

/** What the user sets on the page. A number that is blank is null. Amounts in the pool's currency. */
export type CapitalInputs = {
  readonly framework: Framework;
  readonly method: Method;
  /** What p of SEC-IRBA takes the pool for. */
  readonly kind: "by class" | "wholesale" | "retail";
  readonly sts: boolean;
  /** Years. */
  readonly legalMaturity: number | null;
  /** Share that is delinquent or has defaulted; what the tape says where blank. */
  readonly w: number | null;
  /** Share whose state is not known; none where blank. */
  readonly unknown: number | null;
  /** Credit quality steps by the tranche's name. */
  readonly steps: Readonly<Record<string, number | null>>;
  /** Exposure value of synthetic excess spread. */
  readonly excessSpread: number | null;
  /** Lifetime expected loss, fraction of the pool; the one-year one where blank. */
  readonly lifetimeLoss: number | null;
  /** How often the first loss must hold it; no usual value. */
  readonly margin: number | null;
  /** Share of unexpected loss that a proposal asks for, and the least first loss; no usual values. */
  readonly pbaThreshold: number | null;
  readonly firstLossA: number | null;
  readonly firstLossB: number | null;
  /** A year, at closing, and the years over which that is spread. */
  readonly fees: number | null;
  readonly upfront: number | null;
  readonly life: number | null;
  /** Expected loss that investors take over, a year. */
  readonly expectedLoss: number | null;
  /** What the user has answered of the conditions on the contract. */
  readonly checklist: Readonly<Partial<Record<ChecklistName, boolean>>>;
};

export type CapitalState = { readonly inputs: CapitalInputs };

export type CapitalAction =
  | { readonly type: "capital/changed"; readonly change: Partial<CapitalInputs> }
  | { readonly type: "capital/answered"; readonly name: ChecklistName; readonly answer: boolean | null };

export const firstCapital: CapitalState = {
  inputs: {
    framework: "crr3",
    method: "sec-irba",
    kind: "by class",
    sts: false,
    legalMaturity: 6,
    w: null,
    unknown: null,
    steps: {},
    excessSpread: null,
    lifetimeLoss: null,
    margin: null,
    pbaThreshold: null,
    firstLossA: null,
    firstLossB: null,
    fees: null,
    upfront: null,
    life: null,
    expectedLoss: null,
    checklist: {},
  },
};

export function capitalTransition({ inputs }: CapitalState, action: CapitalAction): CapitalState {
  if (action.type === "capital/changed") return { inputs: { ...inputs, ...action.change } };
  const { [action.name]: _, ...others } = inputs.checklist;
  const checklist = action.answer === null ? others : { ...others, [action.name]: action.answer };
  return { inputs: { ...inputs, checklist } };
}

const NUMBERS = ["legalMaturity", "w", "unknown", "excessSpread", "lifetimeLoss", "margin", "pbaThreshold", "firstLossA", "firstLossB", "fees", "upfront", "life", "expectedLoss"] as const; // prettier-ignore

/** True for inputs as this version keeps them. */
export function isCapitalInputs(value: object): value is CapitalInputs {
  const inputs = value as CapitalInputs;
  return (
    FRAMEWORKS.includes(inputs.framework) &&
    METHODS.includes(inputs.method) &&
    ["by class", "wholesale", "retail"].includes(inputs.kind) &&
    typeof inputs.sts === "boolean" &&
    NUMBERS.every((name) => isNumberOrNull(inputs[name])) &&
    isRecord(inputs.steps) &&
    Object.values(inputs.steps).every(isNumberOrNull) &&
    isRecord(inputs.checklist) &&
    Object.entries(inputs.checklist).every(([name, answer]) => isCondition(name) && typeof answer === "boolean")
  );
}

function isNumberOrNull(value: unknown): boolean {
  return value === null || typeof value === "number";
}

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isCondition(name: string): boolean {
  return (CHECKLIST_NAMES as readonly string[]).includes(name);
}
