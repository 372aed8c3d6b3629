import { check, InputError, positive, wholeNumber } from "../domain.ts";
import type { Framework } from "./frameworks.ts";
import { STANDARDISED_RULES, type Ruled, type StandardisedClass } from "./standardised-table.ts";

/** One exposure of the standardised approach. */
export type StandardisedExposure = {
  readonly standardisedClass: StandardisedClass;
  /** Of whom what a property does not secure is asked. */
  readonly counterparty: "corporate" | "sme" | "retail";
  /** Credit quality step, 1 to 6; null is unrated. */
  readonly step: number | null;
  /** Exposure over the value of its property, fraction above 0; null where none is given. */
  readonly etv: number | null;
  /** One-year, fraction; read by the transition for unrated corporates alone. */
  readonly pd: number;
  readonly framework: Framework;
};

/** A standardised weight; transitional is what the output floor may count until the end of 2032. */
export type StandardisedWeight = Ruled & { readonly transitional: number };

/** Unrated corporates up to this PD weigh less in the output floor until the end of 2032: CRR Art 465(3). */
const TRANSITION = { mostPd: 0.005, weight: 0.65 } as const;

/**
 * Risk weight of one exposure in the standardised approach.
 *
 * @throws InputError for a class that the framework has no weight for, and for a missing step or exposure to value
 * @source Regulation (EU) 575/2013 Arts 114 to 129, 465(3)
 */
export function standardisedWeight(exposure: StandardisedExposure): StandardisedWeight {
  const ruled = ruledWeight(exposure, exposure.standardisedClass);
  const { framework, step, standardisedClass, pd } = exposure;
  const corporate = standardisedClass === "corporate" || standardisedClass === "sme";
  const eased = framework === "crr3" && corporate && step === null && pd <= TRANSITION.mostPd;
  return { ...ruled, transitional: eased ? Math.min(TRANSITION.weight, ruled.weight) : ruled.weight };
}

function ruledWeight(exposure: StandardisedExposure, standardisedClass: StandardisedClass): Ruled {
  const { framework, step } = exposure;
  const found = STANDARDISED_RULES[framework][standardisedClass];
  if (found === undefined) throw new InputError("saClassUnknown", { class: standardisedClass, framework, classes: Object.keys(STANDARDISED_RULES[framework]) }); // prettier-ignore
  const { rule, standing } = found;
  switch (found.kind) {
    case "flat":
      return { weight: found.weight, rule, standing };
    case "rated":
      if (step !== null) return { weight: found.steps[checkedStep(step) - 1]!, rule, standing };
      if (found.unrated !== null) return found.unrated;
      throw new InputError("saClassUnrated", { class: standardisedClass });
    case "split":
      return splitWeight(exposure, found);
    case "banded": {
      const etv = checkedEtv(exposure);
      return { weight: found.bounds.find(([most]) => etv <= most)![1], rule, standing };
    }
  }
}

/** What the property secures at its weight, the rest as an unsecured claim on the counterparty. */
function splitWeight(exposure: StandardisedExposure, secured: Ruled & { readonly upTo: number }): Ruled {
  const etv = checkedEtv(exposure);
  const share = Math.min(1, secured.upTo / etv);
  const { rule, standing, weight } = secured;
  if (share === 1) return { weight, rule, standing };
  const rest = ruledWeight(exposure, exposure.counterparty);
  return {
    weight: share * weight + (1 - share) * rest.weight,
    rule: `${rule}; the rest ${rest.rule}`,
    standing: rest.standing === "assumption" ? rest.standing : standing,
  };
}

function checkedStep(step: number): number {
  check("CQS", step, wholeNumber(1, 6));
  return step;
}

function checkedEtv({ etv, standardisedClass }: StandardisedExposure): number {
  if (etv === null) throw new InputError("etvMissing", { class: standardisedClass });
  check("ETV", etv, positive);
  return etv;
}
