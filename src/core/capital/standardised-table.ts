import type { Framework, Standing } from "./frameworks.ts";

/** Exposure classes of the standardised approach, in the words of a tape's column SA class. */
export const STANDARDISED_CLASSES = ["corporate", "sme", "institution", "institution_a", "institution_a_strong", "institution_b", "institution_c", "government", "regional_government", "mdb", "retail", "transactor", "natural_person", "pension_loan", "residential", "residential_income", "commercial", "commercial_income", "adc", "adc_residential", "object_finance", "commodity_finance", "project_pre_operational", "project_operational", "project_high_quality", "subordinated", "covered_bond", "defaulted", "defaulted_provisioned", "defaulted_property"] as const; // prettier-ignore
export type StandardisedClass = (typeof STANDARDISED_CLASSES)[number];

/** A weight with the rule that it comes from; weights are fractions. */
export type Ruled = { readonly weight: number; readonly rule: string; readonly standing: Standing };

/** How a class is weighed. */
export type ClassRule =
  | ({ readonly kind: "flat" } & Ruled)
  /** By credit quality step 1 to 6; null where an unrated one has no weight. */
  | { readonly kind: "rated"; readonly steps: readonly number[]; readonly unrated: Ruled | null; readonly rule: string; readonly standing: Standing } // prettier-ignore
  /** The part up to a share of the property's value has one weight, the rest the counterparty's. */
  | ({ readonly kind: "split"; readonly upTo: number } & Ruled)
  /** By exposure to value: the weight of the first bound that it does not exceed, Infinity last. */
  | { readonly kind: "banded"; readonly bounds: readonly (readonly [number, number])[]; readonly rule: string; readonly standing: Standing }; // prettier-ignore

const law = (weight: number, rule: string): ClassRule => ({ kind: "flat", weight, rule, standing: "in force" });
const assumed = (weight: number, rule: string): ClassRule => ({ kind: "flat", weight, rule, standing: "assumption" });
const rated = (steps: readonly number[], unrated: number | Ruled | null, rule: string, standing: Standing): ClassRule => ({
  kind: "rated",
  steps,
  unrated: typeof unrated === "number" ? { weight: unrated, rule, standing } : unrated,
  rule,
  standing,
}); // prettier-ignore

const CORPORATE = [0.2, 0.5, 0.75, 1, 1.5, 1.5] as const;
const CORPORATE_BEFORE = [0.2, 0.5, 1, 1, 1.5, 1.5] as const;
const GOVERNMENT = [0, 0.2, 0.5, 1, 1, 1.5] as const;
const BANK = [0.2, 0.3, 0.5, 1, 1, 1.5] as const;
/** Basel's weight of unrated medium enterprises; the EU has 100 % and the factor of Art 501 instead. */
const SME: Ruled = { weight: 0.85, rule: "CRE20 (EU: 100 % and the factor of CRR Art 501)", standing: "assumption" };

type ClassRules = Readonly<Partial<Record<StandardisedClass, ClassRule>>>;

const CRR3: ClassRules = {
  corporate: rated(CORPORATE, 1, "CRR Art 122", "in force"),
  sme: rated(CORPORATE, SME, "CRR Art 122", "in force"),
  institution: rated(BANK, null, "CRR Art 120", "in force"),
  institution_a: law(0.4, "CRR Art 121"),
  institution_a_strong: law(0.3, "CRR Art 121"),
  institution_b: law(0.75, "CRR Art 121"),
  institution_c: law(1.5, "CRR Art 121"),
  government: rated(GOVERNMENT, 1, "CRR Art 114", "in force"),
  regional_government: rated([0.2, 0.5, 0.5, 1, 1, 1.5], null, "CRR Art 115", "in force"),
  mdb: rated(BANK, 0.5, "CRR Art 117", "in force"),
  retail: law(0.75, "CRR Art 123"),
  transactor: law(0.45, "CRR Art 123"),
  natural_person: law(1, "CRR Art 123"),
  pension_loan: law(0.35, "CRR Art 123"),
  residential: { kind: "split", upTo: 0.55, weight: 0.2, rule: "CRR Art 125(1)", standing: "in force" },
  residential_income: { kind: "banded", bounds: [[0.5, 0.3], [0.6, 0.35], [0.8, 0.45], [0.9, 0.6], [1, 0.75], [Infinity, 1.05]], rule: "CRR Art 125(2)", standing: "in force" }, // prettier-ignore
  commercial: { kind: "split", upTo: 0.55, weight: 0.6, rule: "CRR Art 126(1)", standing: "in force" },
  commercial_income: { kind: "banded", bounds: [[0.6, 0.7], [0.8, 0.9], [Infinity, 1.1]], rule: "CRR Art 126(2)", standing: "in force" }, // prettier-ignore
  adc: law(1.5, "CRR Art 126a"),
  adc_residential: law(1, "CRR Art 126a"),
  object_finance: law(1, "CRR Art 122a"),
  commodity_finance: law(1, "CRR Art 122a"),
  project_pre_operational: law(1.3, "CRR Art 122a"),
  project_operational: law(1, "CRR Art 122a"),
  project_high_quality: law(0.8, "CRR Art 122a"),
  subordinated: law(1.5, "CRR Art 128"),
  covered_bond: rated([0.1, 0.2, 0.2, 0.5, 0.5, 1], null, "CRR Art 129", "in force"),
  defaulted: law(1.5, "CRR Art 127"),
  defaulted_provisioned: assumed(1, "CRR Art 127, provisions of 20 % or more"),
  defaulted_property: law(1, "CRR Art 127(3)"),
};

const BASEL3: ClassRules = {
  corporate: rated(CORPORATE, 1, "CRE20", "assumption"),
  sme: rated(CORPORATE, { ...SME, rule: "CRE20" }, "CRE20", "assumption"),
  government: rated(GOVERNMENT, 1, "CRE20", "assumption"),
  retail: assumed(0.75, "CRE20"),
  transactor: assumed(0.45, "CRE20"),
};

const before = (rule: (article: string) => string): ClassRules => ({
  corporate: rated(CORPORATE_BEFORE, 1, rule("122"), "assumption"),
  sme: rated(CORPORATE_BEFORE, 1, rule("122"), "assumption"),
  government: rated(GOVERNMENT, 1, rule("114"), "assumption"),
  retail: assumed(0.75, rule("123")),
  transactor: assumed(0.75, rule("123")),
});
const BASEL2 = before(() => "Basel II, standardised approach");
const CRR2 = before((article) => `CRR Art ${article} before 2025`);

/**
 * Standardised weights by framework and class. All but those of CRR3 are from memory, and so are the classes that are left out.
 *
 * @source Regulation (EU) 575/2013 Arts 114 to 129 as amended by 2024/1623; Basel Framework CRE20; 12 CFR 217.32
 */
export const STANDARDISED_RULES: Readonly<Record<Framework, ClassRules>> = {
  crr3: CRR3,
  basel3: BASEL3,
  crr2: CRR2,
  basel2: BASEL2,
  basel2_unscaled: BASEL2,
  uk: CRR2,
  us: { corporate: assumed(1, "12 CFR 217.32(f)") },
};
