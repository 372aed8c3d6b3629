import { check, fraction, InputError, nonNegative } from "../domain.ts";
import { expm1 } from "../numeric/exp.ts";
import { log } from "../numeric/log.ts";
import { normalCdf, normalQuantile } from "../numeric/normal.ts";
import { FRAMEWORK_RULES, type Framework } from "./frameworks.ts";

/** Exposure classes with a risk-weight function. */
export const IRB_CLASSES = ["corporate", "sme", "fse", "institution", "sovereign", "mortgage", "qrre_revolver", "qrre_transactor", "other_retail"] as const; // prettier-ignore
export type IrbClass = (typeof IRB_CLASSES)[number];

/** One exposure of the internal-ratings approach. */
export type IrbExposure = {
  /** One-year, fraction in [0, 1]; 1 has defaulted. */
  readonly pd: number;
  /** Fraction in [0, 1]; null takes the supervisory one, in the foundation approach alone. */
  readonly lgd: number | null;
  /** Effective maturity, years, 0 or more; cut to 1 to 5 by the rule. Not read for retail. */
  readonly maturity: number;
  readonly exposureClass: IrbClass;
  /** Annual sales, EUR millions; of sme alone. */
  readonly sales: number | null;
  readonly framework: Framework;
  /** A bank's own LGD, or the supervisor's. */
  readonly approach: "airb" | "firb";
  /** Best estimate of the loss of a defaulted exposure, fraction; of PD 1 alone. */
  readonly bestEstimate: number | null;
};

/** What the risk-weight function gives, by the names of its parts. Fractions of EAD; NaN where a class has no such part. */
export type IrbResult = {
  /** PD and LGD after their floors. */
  readonly pd: number;
  readonly lgd: number;
  readonly rho: number;
  readonly b: number;
  readonly maturityAdjustment: number;
  readonly capital: number;
  readonly riskWeight: number;
  readonly expectedLoss: number;
};

export const RETAIL_CLASSES: readonly IrbClass[] = ["mortgage", "qrre_revolver", "qrre_transactor", "other_retail"];
const LEVEL = 0.999;

/**
 * Capital and risk weight of one exposure: the 99.9 % conditional loss less the expected one, adjusted for maturity.
 *
 * @throws InputError outside the domains, for sme without sales or in a framework that has no such class, and where an LGD or
 *   best estimate is missing
 * @source Basel Framework CRE31 and CRE32 (2023); Regulation (EU) 575/2013 Arts 153, 154, 160 to 164 as amended by 2024/1623;
 *   Basel II (2006) paragraphs 272, 273, 328 to 330
 */
export function irbCapital(exposure: IrbExposure): IrbResult {
  checkExposure(exposure);
  const pd = floored(exposure.pd, pdFloor(exposure));
  const lgd = floored(lgdOf(exposure), lgdFloor(exposure));
  if (exposure.pd === 1) return defaulted(exposure, lgd);
  const rho = assetCorrelation(exposure, pd);
  const { b, adjustment } = maturityAdjustment(exposure, pd);
  const stressed = pd === 0 ? 0 : normalCdf((normalQuantile(pd) + Math.sqrt(rho) * normalQuantile(LEVEL)) / Math.sqrt(1 - rho)); // prettier-ignore
  const capital = Math.max(lgd * (stressed - pd) * adjustment, 0);
  const riskWeight = 12.5 * capital * FRAMEWORK_RULES[exposure.framework].scaling;
  return { pd, lgd, rho, b, maturityAdjustment: adjustment, capital, riskWeight, expectedLoss: pd * lgd };
}

/** A defaulted exposure: its LGD beyond the best estimate; nothing in the foundation approach. */
function defaulted({ approach, bestEstimate }: IrbExposure, lgd: number): IrbResult {
  const loss = approach === "firb" ? lgd : bestEstimate!;
  const capital = approach === "firb" ? 0 : Math.max(lgd - loss, 0);
  return {
    pd: 1,
    lgd,
    rho: NaN,
    b: NaN,
    maturityAdjustment: NaN,
    capital,
    riskWeight: 12.5 * capital,
    expectedLoss: loss,
  };
}

/** Asset correlation by class; size comes first, then the financial multiplier. */
function assetCorrelation({ exposureClass, sales, framework }: IrbExposure, pd: number): number {
  switch (exposureClass) {
    case "mortgage":
      return 0.15;
    case "qrre_revolver":
    case "qrre_transactor":
      return 0.04;
    case "other_retail":
      return between(0.03, 0.16, 35, pd);
    case "sme":
      return between(0.12, 0.24, 50, pd) - 0.04 * (1 - (Math.min(Math.max(sales!, 5), 50) - 5) / 45);
    case "fse":
      return between(0.12, 0.24, 50, pd) * (FRAMEWORK_RULES[framework].financialMultiplier ? 1.25 : 1);
    default:
      return between(0.12, 0.24, 50, pd);
  }
}

/** From the high to the low end as PD grows. */
function between(low: number, high: number, decay: number, pd: number): number {
  const weight = expm1(-decay * pd) / expm1(-decay);
  return low * weight + high * (1 - weight);
}

function maturityAdjustment({ exposureClass, maturity }: IrbExposure, pd: number) {
  if (RETAIL_CLASSES.includes(exposureClass)) return { b: NaN, adjustment: 1 };
  if (pd === 0) return { b: NaN, adjustment: 1 };
  const root = 0.11852 - 0.05478 * log(pd);
  const b = root * root;
  const years = Math.min(Math.max(maturity, 1), 5);
  return { b, adjustment: (1 + (years - 2.5) * b) / (1 - 1.5 * b) };
}

function pdFloor({ exposureClass, framework }: IrbExposure): number {
  if (exposureClass === "sovereign") return 0;
  if (!FRAMEWORK_RULES[framework].final) return 0.0003;
  return exposureClass === "qrre_revolver" ? 0.001 : 0.0005;
}

/** Floors of a bank's own LGD for unsecured exposures, and for all mortgages; collateral may lower them, which is not asked here. */
function lgdFloor({ exposureClass, framework, approach, pd }: IrbExposure): number {
  if (!FRAMEWORK_RULES[framework].final || approach === "firb" || pd === 1) return 0;
  if (exposureClass === "mortgage") return 0.05;
  if (exposureClass === "qrre_revolver" || exposureClass === "qrre_transactor") return 0.5;
  if (exposureClass === "other_retail") return 0.3;
  return exposureClass === "sovereign" ? 0 : 0.25;
}

/** Supervisory LGD of senior unsecured claims where none is given. */
function lgdOf({ lgd, exposureClass, framework }: IrbExposure): number {
  if (lgd !== null) return lgd;
  const corporate = exposureClass === "corporate" || exposureClass === "sme";
  return FRAMEWORK_RULES[framework].final && corporate ? 0.4 : 0.45;
}

function floored(value: number, floor: number): number {
  return value < floor ? floor : value;
}

function checkExposure(exposure: IrbExposure): void {
  const { pd, lgd, maturity, exposureClass, sales, framework, approach, bestEstimate } = exposure;
  check("pd", pd, fraction);
  if (lgd !== null) check("lgd", lgd, fraction);
  if (lgd === null && approach === "airb") throw new InputError("lgdMissing");
  if (approach === "firb" && RETAIL_CLASSES.includes(exposureClass)) {
    throw new InputError("firbUnknownToClass", { class: exposureClass });
  }
  check("maturity", maturity, nonNegative);
  if (exposureClass === "sme") checkSales(sales, framework);
  else if (sales !== null) throw new InputError("salesUnused", { class: exposureClass });
  if (pd !== 1 || approach === "firb") return;
  if (bestEstimate === null) throw new InputError("bestEstimateMissing");
  check("elbe", bestEstimate, fraction);
}

function checkSales(sales: number | null, framework: Framework): void {
  if (!FRAMEWORK_RULES[framework].sizeAdjustment) {
    throw new InputError("smeUnknownToFramework", { framework });
  }
  if (sales === null) throw new InputError("salesMissing");
  check("sales", sales, nonNegative);
}
