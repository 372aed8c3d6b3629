import { catalogue } from "../../language/catalogue.ts";
import { rolloverTextsZh } from "./texts.zh.ts";

const english = {
  jobLabel: "Roll-over",
  progress: "Roll-over",
  done: "The roll-over is simulated.",

  title: "Deals and bank",
  emptyTitle: "What if protection cannot be rolled?",
  emptyBody:
    "A deal ends, and the market may refuse to renew it, or ask more than it is worth: then its RWA come back. The page needs the deals, one row each, and the bank that holds them.",
  exampleLabel: "What the tables look like",
  dealsExample:
    "Deals: Deal, Notional, Attach, Detach, RW before, RW after, Call/maturity, TMT share, Spread, EL of tranche; a column Pool may name cards of SRT.POOL",
  bankExample: "Bank: rows of Item and Value; RWA, CET1 and MDA at least",
  useSelection: "Use selection",
  loadDemo: "Load demo",
  demoHint: "The demo is a synthetic bank with 13 synthetic deals, on a sheet of its own.",
  deals: (count: number, place: string) => `${count} ${count === 1 ? "deal" : "deals"} from ${place}`,
  bank: (place: string) => `Bank from ${place}`,
  needsDeals: "Select the table of deals, headings included, and press Use selection.",
  needsBank: "Select the bank's rows of Item and Value, and press Use selection.",
  neither:
    "The selection is neither a table of deals (Deal, Notional, Attach, Detach, RW before, RW after, Call/maturity, TMT share, Spread, EL of tranche) nor a bank (rows of Item and Value with RWA, CET1 and MDA).",
  taken: { deals: "Deals are read.", bank: "The bank is read." },
  demoLoaded: (sheet: string) => `Demo deals and bank are on Sheet '${sheet}'.`,
  goneDeals:
    "The range chosen for the deals is no longer there; select it again, or the deals named in the workbook stand.",
  goneBank:
    "The range chosen for the bank is no longer there; select it again, or the bank named in the workbook stands.",
  synthetic: "synthetic",
  syntheticTip: "The cells say that these deals or this bank are synthetic; they are nobody's.",
  demoSheet: "Demo deals",
  demoBadge: "SYNTHETIC deals and bank. Parameters of the market are ASSUMPTIONS, some of them judgement.",
  dealsName: "Deals",
  bankName: "Bank",

  ask: "Simulate the roll-over",
  scenario: "Scenario",
  lambda: "Lambda",
  lambdaHint: (own: string) =>
    `Lambda is how much the market follows the factor of the pools' losses; the bank's own is ${own}. Lambda 0 stands beside it.`,
  lambdaUnread: "Lambda cannot be read; it must be a number between 0 and 1.",
  lambdaOutside: (value: string) => `Lambda is ${value}; it must be between 0 and 1.`,
  poolGone: (deal: string) => `The pool of ${deal} is not in memory. Recalculate the cell with SRT.POOL.`,
  dfMissing: "The t copula on page Run has no degrees of freedom; give them there, or take the Gaussian copula.",
  run: "Run roll-over",
  cancel: "Cancel",
  old: "Deals, bank or settings have changed since.",

  finding: (scenario: string, refused: string, point: string, share: string, beside: string) =>
    `In '${scenario}' ${refused} of deals are refused at first; CET1 falls below ${point} with ${share}, with lambda 0 with ${beside}`,
  headings: (lambda: string, unit: string) => [unit === "" ? "Measure" : `Measure; amounts in ${unit}`, `Lambda ${lambda}`, "Lambda 0"], // prettier-ignore
  refusedRow: "Refused at first attempt",
  pricedOutRow: "Priced out at first attempt",
  peakMean: "Peak RWA back, mean",
  peakAt: (level: number) => `Peak RWA back, ${level} %`,
  leastAt: (level: number) => `Least CET1 ratio, ${level} %`,
  below: (name: string, point: string) => `P(CET1 < ${name} ${point})`,
  target: "target",
  requirement: "requirement + P2G",
  mda: "MDA",
  figure: (exact: string, error: string) => `${exact}; simulation, standard error ${error}; assumption`,
  figureOfQuantile: (exact: string) => `${exact}; simulation; assumption`,
  method: (paths: string, seed: string) =>
    `Simulation, ${paths} paths, seed ${seed}; both columns on the same random numbers.`,
  noLosses: "No deal names a pool, so deals have no losses here; a column Pool with cards of SRT.POOL gives them some.",
  poolLosses: "Pool losses by the end, mean",
  retainedMean: "Retained losses by the end, mean",
  retainedAt: (level: number) => `Retained losses by the end, ${level} %`,
  wrongWay: "Correlation of peak RWA back and pool losses",
  borne: (retained: string, lost: string) => `On average the bank retains ${retained} of pool losses of ${lost}.`,
  lossesTaken: "CET1 bears them.",
  lossesShown: "They are shown and not taken out of CET1: the bank's row Losses is off.",
  together: (linked: string, alone: string) =>
    `The correlation of peak RWA back and pool losses is ${linked}; with lambda 0 it is ${alone}.`,
  lossAssumption:
    "Assumption: protection bears its tranche to the end of its last quarter, the bank everything after that; a rolled deal protects the same tranche anew and counts losses from then on. Pools lose in proportion to notional; an obligor of several pools is one.",
  withPool: (count: number, of: number, names: string) =>
    `${count} of ${of} ${of === 1 ? "deal" : "deals"} ${count === 1 ? "loses" : "lose"} with a pool: ${names}`,
  retainedStep: "Pool losses",

  ladder: (all: string, first: string, last: string, tmt: string) =>
    `RWA relief of ${all} ends from ${first} to ${last}, ${tmt} of it in TMT`,
  ladderDescription: (told: string) =>
    `RWA relief that ends by quarter, its TMT part below and the rest above: ${told}.`,
  relief: "RWA relief that ends",
  tmt: "TMT",
  rest: "Rest",
  quarter: "Quarter",

  outcomes: (quarter: string, share: string) => `At worst, in ${quarter}, ${share} of deals stand without protection`,
  outcomesDescription: (rolled: string, beside: string) =>
    `Share of deals rolled, priced out and refused at the end of each quarter; the rest is still protected. At the end ${rolled} are rolled. With lambda 0 the share without protection in the worst quarter is ${beside}.`,
  rolled: "Rolled",
  pricedOut: "Priced out",
  refused: "Refused",
  share: "Share of deals",
  beside: (name: string) => `${name}, λ 0`,

  fan: (quarter: string, median: string, least: string) =>
    `By ${quarter} the CET1 ratio is ${median} in the median and ${least} or less in 1 % of futures`,
  fanDescription: (beside: string) =>
    `CET1 ratio by quarter: bands from the 1st and the 5th to the 95th and from the 25th to the 75th percentile, the median, and dashed the median with lambda 0, which ends at ${beside}. Percentiles are of each quarter by itself.`,
  ratio: "CET1 ratio",
  least: "1 %",
  median: "median",
  medianBeside: "λ 0",
  targetLine: "Management target",
  requirementLine: "Requirement + P2G",
  mdaLine: "MDA",

  waterfall: (start: string, end: string, back: string) =>
    `On average the CET1 ratio goes from ${start} to ${end}; RWA that come back take ${back}`,
  waterfallDescription: (told: string) => `Steps of the CET1 ratio, of mean CET1 and mean RWA: ${told}.`,
  ratioAxis: "CET1 ratio, %; the axis does not begin at 0",
  start: "Start",
  earned: "Earnings as planned",
  lost: "Earnings lost",
  lostAndPremium: "Earnings lost, premium",
  back: "RWA back",
  migration: "Migration",
  end: "End",
  step: "Step",
  change: "Ratio or change",
  points: (value: string) => `${value} pts`,

  insert: "Insert as formulas",
  insertHint: (sheet: string) =>
    `Makes sheet '${sheet}' with live SRT.LADDER and SRT.ROLLSIM and native charts. No existing cell is touched.`,
  insertLambda:
    "Formulas take lambda from the bank: write it into the bank's row Lambda, or leave the bank's own here.",
  sheetOutcomes: "Deals rolled, priced out and refused, by quarter",
  sheetFan: "CET1 ratio by quarter: median, and 1 % of futures below",
  sheet: "SRT roll-over",
  sheetTitle: "What comes back when protection cannot be rolled",
  sheetNote: "Live formulas. Parameters of the market and scenarios are ASSUMPTIONS; blue cells can be changed.",
  sheetSynthetic: "SYNTHETIC deals or bank. ",
  inputs: "Inputs",
  settings: { paths: "Paths", seed: "Seed" },
  ofBank: "The bank, linked; blue where it is this sheet's own",
  ladderTitle: "What ends, by quarter",
  ladderRest: "RWA relief, rest",
  measures: "Roll-over, with the market on its own beside it",
  byQuarter: "By quarter",
  byDeal: "By deal",
  met: (scenario: string) => `What ${scenario} meets in the deals' pools, as it was when this sheet was made`,
};

/** Every text of the page Roll-over. */
export const rolloverTexts = catalogue(english, rolloverTextsZh);
