import {
  finite,
  FRAMEWORK_RULES,
  FRAMEWORKS,
  InputError,
  IRB_CLASSES,
  irbCapital,
  nonNegative,
  secErba,
  secIrba,
  secSa,
  ssfa,
  trancheMaturity,
  type Cell,
  type IrbResult,
  type Position,
  type Domain,
  say,
} from "../core/index.ts";
import { years } from "./arguments/horizon.ts";
import { readRange } from "./arguments/ranges.ts";
import { came, isOmitted, readChoice, readFlag, readNumber } from "./arguments/scalars.ts";
import type { Call } from "./call.ts";

/** Parts of the risk-weight function, by the word that asks for them. */
const MEASURES: Readonly<Record<string, (result: IrbResult) => number>> = {
  RW: ({ riskWeight }) => riskWeight,
  K: ({ capital }) => capital,
  R: ({ rho }) => rho,
  B: ({ b }) => b,
  MA: ({ maturityAdjustment }) => maturityAdjustment,
  EL: ({ expectedLoss }) => expectedLoss,
};

/** Effective maturity where none is given: the foundation approach's. */
const USUAL_MATURITY = 2.5;

/** The arguments of SRT.IRBRW behind PD and LGD. */
export type IrbArguments = {
  readonly maturity: unknown;
  readonly exposureClass: unknown;
  readonly sales: unknown;
  readonly framework: unknown;
  readonly measure: unknown;
  readonly approach: unknown;
  readonly elbe: unknown;
};

/** The number of SRT.IRBRW. */
export function irbWeight(call: Call, pd: unknown, lgd: unknown, given: IrbArguments): number {
  const framework = readChoice("framework", given.framework, FRAMEWORKS);
  const measure = readChoice("measure", given.measure, Object.keys(MEASURES));
  const result = irbCapital({
    pd: readNumber("pd", pd, anyShare),
    lgd: optional("lgd", lgd),
    maturity: optional("maturity", given.maturity) ?? USUAL_MATURITY,
    exposureClass: readChoice("exposureclass", given.exposureClass, IRB_CLASSES),
    sales: optional("sales", given.sales),
    framework,
    approach: readChoice("approach", given.approach, ["airb", "firb"]),
    bestEstimate: optional("elbe", given.elbe),
  });
  const { name, standing } = FRAMEWORK_RULES[framework];
  note(call, `IRB risk-weight function, ${name}, CRR Arts 153, 154, CRE31: ${standing}`);
  const value = MEASURES[measure]!(result);
  if (value === value) return value;
  throw new InputError("measureNotHad", { measure });
}

/** The risk weight of SRT.SECIRBA. */
export function irbaWeightOf(call: Call, pool: readonly unknown[], at: Position, rank: readonly unknown[]): number {
  const [kirb, n, lgd, maturity] = ["kirb", "n", "lgd", "maturity"].map((name, i) =>
    readNumber(name, pool[i], POOL_NUMBERS[i]!),
  );
  const kind = readChoice("pooltype", rank[1], ["wholesale", "retail"]);
  note(call, "SEC-IRBA, CRR Arts 259, 260: in force; p of STS positions by a source that shows it as a picture");
  const treatment = { senior: readFlag("senior", rank[0]), sts: readFlag("sts", rank[2]) };
  return secIrba({ kirb: kirb!, n: n!, lgd: lgd!, kind }, at, treatment, maturity!).riskWeight;
}

/** The risk weight of SRT.SECSA. */
export function saWeightOf(call: Call, ksa: unknown, at: Position, given: readonly unknown[]): number {
  const [w, senior, sts, p, unknown, resecuritisation] = given;
  note(call, "SEC-SA, CRR Arts 261, 262, 269: in force; p of the output floor until 2032-12-31, Art 465(13)");
  return secSa(
    { ksa: readNumber("ksa", ksa, anyShare), w: optional("w", w) ?? 0, unknown: optional("unknown", unknown) ?? 0 },
    at,
    {
      senior: readFlag("senior", senior),
      sts: readFlag("sts", sts),
      resecuritisation: readFlag("resecuritisation", resecuritisation),
    },
    optional("p", p),
  ).riskWeight;
}

/** The risk weight of SRT.SECERBA. */
export function erbaWeightOf(call: Call, cqs: unknown, at: Position, given: readonly unknown[]): number {
  const [maturity, senior, sts] = given;
  note(call, "SEC-ERBA, CRR Arts 263, 264: in force; steps below BB- are an assumption");
  const treatment = { senior: readFlag("senior", senior), sts: readFlag("sts", sts) };
  return secErba(readNumber("cqs", cqs, finite), at, treatment, readNumber("maturity", maturity, anyYears)).riskWeight;
}

/** The risk weight of SRT.SSFA. */
export function ssfaWeightOf(call: Call, kg: unknown, at: Position, w: unknown): number {
  note(call, "SSFA, 12 CFR 217.43: in force; its floor of 20 % is an assumption");
  return ssfa(readNumber("kg", kg, anyShare), optional("w", w) ?? 0, at).riskWeight;
}

/** The years of SRT.TRANCHEMATURITY. */
export function maturityOf(call: Call, legalYears: unknown, cashflows: unknown): number {
  note(call, "tranche maturity, CRR Art 257: in force");
  return trancheMaturity(
    readNumber("legalyears", legalYears, anyYears),
    isOmitted(cashflows) ? [] : readPayments(cashflows),
  );
}

function readPayments(value: unknown) {
  const rows = readRange("cashflows", value).filter((row) => !row.every(isOmitted));
  if (rows[0]!.length !== 2) throw new InputError("cashflowColumns", { count: rows[0]!.length });
  const body = typeof rows[0]![0] === "number" ? rows : rows.slice(1);
  return body.map((row, i) => ({ years: paymentCell(row[0]!, i), amount: paymentCell(row[1]!, i) }));
}

function paymentCell(cell: Cell, i: number): number {
  if (typeof cell === "number") return cell;
  throw new InputError("cashflowUnread", { payment: i + 1, value: came(cell) });
}

/** Any number, as the rule itself says what is allowed; texts in percent or years are read where they can be meant. */
const anyShare: Domain = { ...finite, words: say("fraction"), measure: "share" };
/** Years that the rule cuts to 1 to 5, so that months would give its longest without a word: no deal lasts as many. */
const anyYears: Domain = { ...years, holds: (x) => finite.holds(x) && (x <= 0 || years.holds(x)) };
const anyNumbers: Readonly<Record<string, Domain>> = {
  maturity: { ...years, holds: (x) => x === 0 || years.holds(x) },
  sales: nonNegative,
};

const POOL_NUMBERS = [anyShare, finite, anyShare, anyYears];

function optional(name: string, value: unknown): number | null {
  return isOmitted(value) ? null : readNumber(name, value, anyNumbers[name] ?? anyShare);
}

function note(call: Call, method: string): void {
  call.note({ method, nodes: NaN, drawn: null, error: 1e-14 });
}
