/** Rule books that risk weights are asked of. */
export const FRAMEWORKS = ["crr3", "basel3", "crr2", "basel2", "basel2_unscaled", "uk", "us"] as const;
export type Framework = (typeof FRAMEWORKS)[number];

/** How a rule stands. */
export type Standing = "in force" | "superseded" | "standard, not law" | "assumption";

/** What a framework changes in the internal-ratings approach. */
export type FrameworkRules = {
  readonly name: string;
  readonly standing: Standing;
  /** Factor on every risk weight. */
  readonly scaling: number;
  /** True from Basel III's final standard on: higher PD floors, and floors of one's own LGD. */
  readonly final: boolean;
  /** Correlations of large or unregulated financial entities times 1.25. */
  readonly financialMultiplier: boolean;
  /** Correlations of small and medium enterprises fall with their sales. */
  readonly sizeAdjustment: boolean;
};

/**
 * Frameworks by their words. The PRA's Basel 3.1 applies from 2027-01-01; until then the UK has the factor 1.06.
 *
 * @source Basel II (2006); Basel Framework CRE31 (2023); Regulation (EU) 575/2013 before and after Regulation (EU) 2024/1623;
 *   12 CFR 217 subpart E for the United States, whose factor 1.06 was not re-read: an assumption
 */
export const FRAMEWORK_RULES: Readonly<Record<Framework, FrameworkRules>> = {
  crr3: { name: "CRR3 (EU, from 2025-01-01)", standing: "in force", scaling: 1, final: true, financialMultiplier: true, sizeAdjustment: true }, // prettier-ignore
  basel3: { name: "Basel III final", standing: "standard, not law", scaling: 1, final: true, financialMultiplier: true, sizeAdjustment: true }, // prettier-ignore
  crr2: { name: "CRR before 2025", standing: "superseded", scaling: 1.06, final: false, financialMultiplier: true, sizeAdjustment: true }, // prettier-ignore
  basel2: { name: "Basel II with its factor 1.06", standing: "superseded", scaling: 1.06, final: false, financialMultiplier: false, sizeAdjustment: true }, // prettier-ignore
  basel2_unscaled: { name: "Basel II without its factor", standing: "superseded", scaling: 1, final: false, financialMultiplier: false, sizeAdjustment: true }, // prettier-ignore
  uk: { name: "UK CRR (until 2026-12-31)", standing: "in force", scaling: 1.06, final: false, financialMultiplier: true, sizeAdjustment: true }, // prettier-ignore
  us: { name: "US advanced approaches", standing: "assumption", scaling: 1.06, final: false, financialMultiplier: true, sizeAdjustment: false }, // prettier-ignore
};
