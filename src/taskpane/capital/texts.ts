import { catalogue, type TextsOf } from "../../language/catalogue.ts";
import { capitalTextsZh } from "./texts.zh.ts";

const english = {
  jobLabel: "Cost of the deal",
  noStructure: "The structure has an error; the page Structure says which.",
  noPool: "Open a pool on the page Pool first: capital is computed from its loans.",

  rulesTitle: "Rules",
  framework: "Regime",
  kind: "Pool type",
  kinds: { "by class": "By class", wholesale: "Wholesale", retail: "Retail" },
  legalMaturity: "Legal maturity, years",
  sts: "STS deal",
  stsHint: "Helps the senior position that the bank keeps alone (Art 270).",
  method: "Method",
  methods: {
    "sec-irba": "SEC-IRBA, internal ratings",
    "sec-sa": "SEC-SA, standardised",
    "sec-erba": "SEC-ERBA, external ratings",
    ssfa: "SSFA, United States",
  },
  more: "Excess spread, tests and costs",
  excessSpread: "SES exposure value",
  lifetimeLoss: "Lifetime EL",
  margin: "First-loss margin",
  fees: "Running fees a year",
  upfront: "Upfront cost",
  life: "Spread over, years",
  expectedLoss: "EL transferred a year",
  amountsHint: (currency: string) =>
    `Amounts in ${currency}. Blank: no excess spread, one-year EL, no margin, no fees; upfront costs over the deal's life.`,
  ownCurrency: "the tape's currency",
  noMaturity: "Legal maturity is blank; capital needs it, in years.",
  noSpread: (name: string) => `${name} is sold and has no spread; give it on the page Structure.`,
  nothingSold: "No tranche is sold; a deal has a cost where an investor holds a part of one.",

  relief: (before: string, after: string, share: string) => `RWEA fall from ${before} to ${after}, by ${share}`,
  noRelief: (before: string, after: string) => `RWEA do not fall: ${before} before, ${after} after`,
  reliefDescription: (told: string) => `RWEA of the pool, what the deal relieves, and what the bank keeps: ${told}.`,
  before: "Pool before",
  relieved: "Relief",
  added: "Added",
  keptOf: (name: string) => `${name}, kept`,
  excessSpreadKept: "Excess spread",
  capped: "Maximum capital",
  after: "After",
  part: "Part",
  rweaAxis: (unit: string) => `RWEA, ${unit}`,

  weights: "Risk weights",
  weightHeadings: ["Tranche", "Weight", "Kept", "RWEA"] as const,
  boundBy: {
    formula: "by the formula",
    floor: "at the floor",
    "look-through cap": "at the look-through cap",
    rating: "by rating",
  },
  weightMethod: (exact: string, bound: string, p: string) => `${exact}; SEC-IRBA, ${bound}; p ${p}`,
  rweaMethod: (exact: string) => `${exact}; kept share x notional x risk weight`,
  poolLine: ([kirb, n, lgd, maturity]: readonly [string, string, string, string]) =>
    `KIRB ${kirb}, N ${n}, LGD ${lgd}, tranche maturity ${maturity} years.`,
  assumed: (unclassed: number, unmatured: number) =>
    [
      ...(unclassed > 0 ? [`${unclassed} obligors without a class are taken as corporates`] : []),
      ...(unmatured > 0 ? [`${unmatured} without a maturity with 2.5 years`] : []),
    ].join(", "),
  standing: { "in force": "in force", superseded: "superseded", "standard, not law": "standard, not law", assumption: "assumption" }, // prettier-ignore
  definition: "definition",
  definitionTip: "A definition of this project, not law and no regulator's number.",
  yours: "yours to judge",
  yoursTip: "No function can see this; a person reads the documents.",
  standingTip: (name: string) => `${name}. Not legal advice.`,

  testsTitle: (passed: number, all: number) =>
    passed === all ? `The deal passes ${all === 1 ? "the test" : `all ${all} tests`}` : `The deal passes ${passed} of ${all} tests`, // prettier-ignore
  pass: "pass",
  fail: "fail",
  noMargin: "no margin",
  nothing: "no relief",
  mechanicalMezzanine: (names: string) => `Mezzanine RWEA kept (${names})`,
  mechanicalFirstLoss: "First loss kept, no mezzanine",
  mezzanineWhy: (ratio: string) => `${ratio} kept; at most 50 % (Art 245(2)(a))`,
  firstLossWhy: (ratio: string) => `${ratio} kept; at most 20 %, and a first loss well above EL (Art 245(2)(b))`,
  coverage: "First loss over expected loss",
  coverageWhy: (times: string, margin: string) => `${times} times; ${margin}`,
  coverageMargin: (margin: string) => `the bank asks for ${margin}`,
  coverageNone: "the law gives no number",
  commensurate: "Commensurate transfer",
  commensurateWhy: (transferred: string, relief: string, ratio: string) =>
    `${transferred} of losses for ${relief} of relief, ratio ${ratio}; at least 1`,
  commensurateNothing: "without relief there is nothing to match",

  costTitle: (cost: string, equity: string) => `Capital from this deal costs ${cost} a year; equity costs ${equity}`,
  costNone: "Without relief the deal has no cost of capital",
  costNeedsBank: "What the deal costs needs a bank: rows of Item and Value with RWA, CET1 and MDA.",
  loadDemo: "Load demo bank",
  bankFrom: (place: string) => `Bank from ${place}.`,
  costHeadings: ["Measure", "Value"] as const,
  capitalReleased: "Capital released",
  grossCost: "Gross cost a year",
  gross: "Cost of capital, gross",
  net: "Cost of capital, net of EL",
  afterTax: "Cost of capital, after tax",
  costBps: "Cost over RWEA relief",
  leverage: "Relief over protected",
  value: "Value a year",
  ratio: "CET1 ratio",
  ratioShown: (before: string, after: string, bps: string) => `${before} to ${after} (${bps} bp)`,
  noExpectedLoss: "no EL given",
  bps: (value: string) => `${value} bp`,
  times: (value: string) => `${value} times`,
  costMethod: (exact: string, formula: string) => `${exact}; ${formula}; definition, not law`,
  formulas: {
    capitalReleased: "relief x CET1 target + relief of the deduction for expected loss",
    grossCost: "premium + fees + upfront over its years",
    gross: "gross cost over capital released",
    net: "gross cost less expected loss transferred, over capital released",
    afterTax: "gross x (1 - tax)",
    costBps: "gross cost over RWEA relief, a year",
    leverage: "RWEA relief over protected notional",
    value: "(cost of equity - gross cost of capital) x capital released",
    ratio: "(CET1 + relief of the deduction - upfront after tax) / (RWA - relief)",
  },

  lifeReached: (years: string, average: string) =>
    `After ${years} years the deal's capital costs as much as equity; ${average} on average`,
  lifeNever: (ends: string, average: string) =>
    `Over its ${ends} years the deal's capital stays cheaper than equity: ${average} on average`,
  lifeAtOnce: (average: string) => `At closing the deal's capital costs more than equity; ${average} on average`,
  lifeDescription: (first: string, last: string) =>
    `Cost of capital while the pool runs off without losses and repays from the top: ${first} at closing, ${last} when it was last released. The line of the cost of equity stands across it.`,
  noneReleased: "no capital released",
  years: "Years since closing",
  costOfCapital: "Cost of capital",
  costOfEquity: "cost of equity",
  released: "Capital released",
  lifeHeadings: (unit: string) => ["Years", `Pool, ${unit}`, `Capital released, ${unit}`, "Cost of capital"] as const,
  runOff: "Assumption: no losses, PDs as today, repayment from the top.",

  flagsTitle: (confirmed: number, all: number) => `${confirmed} of ${all} features are confirmed`,
  flags: {
    protection: "Protection meets Art 249",
    materiality: "No threshold of materiality below which no loss is paid",
    termination: "Not terminated when the pool deteriorates",
    improvement: "The bank need not improve the pool",
    stepUp: "Cost does not rise when the pool deteriorates",
    enforceable: "Enforceable everywhere, with a legal opinion",
    repurchase: "Repurchases at arm's length",
    cleanUp: "Clean-up call at 10 % or less, no credit enhancement",
    contingent: "STS: premium on the performing balance, nothing upfront, guaranteed or rebated",
    timeCall: "STS: time call not before the initial weighted life",
  },

  insert: "Insert SRT assessment",
  insertHint: (sheet: string) =>
    `Makes sheet '${sheet}': one page of live formulas for the file. No existing cell is touched.`,
  insertNeedsSave: "Formulas would read this tape differently. Save the pool on the page Pool first.",
  sheet: "SRT assessment",
};

/** Every text of the page Capital. */
export const capitalTexts = catalogue(english, capitalTextsZh);
export type CapitalTexts = TextsOf<typeof capitalTexts>;
