import { catalogue } from "../../../language/catalogue.ts";
import { withinSentence } from "../../../language/within-sentence.ts";
import { answerTextsZh } from "./texts.zh.ts";

const listed = (parts: readonly string[]) => parts.join(", ");

const english = {
  noSector: "no sector",
  pool: {
    question: "What is in the pool?",
    headline: (obligors: string, ead: string, el: string) =>
      `${obligors} obligors owe ${ead}; ${el} of it is expected to be lost in a year`,
    quality: (pd: string, lgd: string, el: string) =>
      `The EAD-weighted one-year PD is ${pd}, the LGD ${lgd}; together they give a one-year expected loss of ${el}.`,
    spread: (effective: string, topTen: string, largest: string) =>
      `By exposure the pool counts as ${effective} equal names: the ten largest hold ${topTen}, the largest alone ${largest}.`,
    largestSector: (name: string, share: string) => `The largest sector is ${name} with ${share} of EAD.`,
    theme: (theme: string, share: string) => `Obligors that depend on the ${theme} theme hold ${share} of EAD.`,
    chart: (name: string, share: string) => `${name} is the largest sector, with ${share} of EAD`,
    chartDescription: "Share of EAD by sector, largest first.",
    axis: "Share of EAD, %",
    sector: (name: string) => `Share of EAD, ${name}`,
    obligors: "Obligors",
    ead: "EAD",
    pd: "PD, one year, EAD-weighted",
    lgd: "LGD, EAD-weighted",
    el: "Expected loss, one year",
    effective: "Effective number of names",
    topTen: "Share of the ten largest",
    largest: "Share of the largest",
    themeShare: (theme: string) => `Share with a ${theme} share above 0`,
  },
  capex: {
    question: "How does capital spending reach it?",
    headline: (from: string, to: string) => `Of ${from} of capital spending a year, ${to} ends with SRT investors`,
    chain: (steps: readonly string[]) => `Of the year's spending: ${listed(steps)}; each is a share of the one before.`,
    step: (share: string, name: string) => `${share} ${withinSentence(name)}`,
    weakest: (names: readonly string[]) => names.length === 0 ? "" : `Assumed, not observed: ${listed(names.map(withinSentence))}.`, // prettier-ignore
    pool: (share: string) => `In this pool the same spending stands behind ${share} of EAD.`,
    otherTheme: (theme: string) =>
      `The theme of this pool is ${theme}: the chain is that of spending on AI, and does not say how it reaches this pool.`,
    chartDescription:
      "Amounts of the chain from capital spending to tranches that investors hold, on a logarithmic axis.",
    shareOf: (name: string) => `Share: ${withinSentence(name)}`,
    ownValue: "set by the user",
  },
  borrowers: {
    question: "Who cannot pay?",
    headline: (sector: string, share: string, tranche: string) => `${sector} causes ${share} of what ${tranche} loses`,
    causes: (causes: readonly string[]) => `By sector, the largest first: ${causes.join("; ")}.`,
    cause: (name: string, share: string, pd: string) => `${name} ${share}, at a one-year PD of ${pd}`,
    runway: (cash: string, burn: string, volatility: string, out: readonly string[]) =>
      `A borrower that lives on its cash: with ${cash} in hand and ${burn} burnt a year, give or take ${volatility}, cash is gone within 1, 3 and 5 years with probability ${listed(out)}, before new funding.`,
    chartDescription: (tranche: string) => `Share of the expected loss of ${tranche} by sector, the largest first.`,
    axis: (tranche: string) => `Share of the loss of ${tranche}, %`,
    pdOf: (name: string) => `PD, one year, ${name}`,
    shareOf: (name: string, tranche: string) => `Share of the loss of ${tranche}, ${name}`,
    cash: "Cash of an AI laboratory, mid-2025",
    burn: "Its cash burn a year: twice the first half of 2025",
    volatility: "Standard deviation of its yearly burn",
    ownVolatility: "own assumption: half of the burn",
    out: (years: number) => `P(cash gone within ${years} years), before new funding`,
  },
  correlation: {
    question: "How correlated is it?",
    standard: "Standard model",
    headline: (tranche: string, from: string, to: string, scenario: string) =>
      `${tranche} loses ${from} in the standard model and ${to} in '${scenario}'`,
    pool: (from: string, to: string) => `The pool as a whole is expected to lose ${from} and ${to}.`,
    tail: (from: string, to: string) => `One future in a thousand loses more than ${from} and ${to}.`,
    steps: (steps: readonly string[]) => `Step by step, expected loss of the tranche: ${listed(steps)}.`,
    step: (name: string, loss: string) => `${withinSentence(name)} ${loss}`,
    ratio: (tranche: string) => `Loss of ${tranche}, times the standard model's`,
    poolStandard: "Expected loss of the pool, standard model",
    poolFocus: (scenario: string) => `Expected loss of the pool, ${scenario}`,
    tailStandard: "99.9 % loss of the pool, standard model",
    tailFocus: (scenario: string) => `99.9 % loss of the pool, ${scenario}`,
    of: (tranche: string, step: string) => `EL of ${tranche}, ${step}`,
    chartDescription: (tranche: string) =>
      `Expected loss of ${tranche} for the diversified twin, the standard model, and after each effect of the scenario.`,
  },
  losses: {
    question: "Who loses?",
    standard: "Standard model",
    headline: (first: string, from: string, to: string, investors: string, stressed: string) =>
      `${first} loses ${to} instead of ${from}; investors bear ${stressed} of the pool's loss instead of ${investors}`,
    tranches: (scenario: string, parts: readonly string[]) =>
      `Expected loss in the standard model and in '${scenario}': ${parts.join("; ")}.`,
    tranche: (name: string, from: string, to: string) => `${name} ${from} and ${to}`,
    split: (from: string, to: string, scenario: string) =>
      `Investors bear ${from} of the pool's expected loss in the standard model and ${to} in '${scenario}'; the bank bears the rest.`,
    time: (first: string, years: readonly string[]) =>
      `${first} is exhausted, in the standard model and in the scenario: ${years.join("; ")}.`,
    year: (year: number, from: string, to: string) => `by year ${year} with probability ${from} and ${to}`,
    el: (tranche: string, scenario: string) => `EL of ${tranche}, ${scenario}`,
    gone: (tranche: string, scenario: string) => `P(${tranche} exhausted), ${scenario}`,
    goneBy: (tranche: string, year: number, scenario: string) => `P(${tranche} exhausted by year ${year}), ${scenario}`,
    investors: (scenario: string) => `Investors' share of the pool's loss, ${scenario}`,
    axis: "Expected loss, % of each tranche",
    bar: { standard: (name: string) => `${name}, standard`, focus: (name: string) => `${name}, stressed` },
    chartDescription: (scenario: string) => `Expected loss of each tranche in the standard model and in ${scenario}.`,
  },
  rollover: {
    question: "What if it cannot be rolled?",
    missing: {
      deals: "Not answered: the workbook has no table of deals",
      bank: "Not answered: the workbook has no table of the bank",
      both: "Not answered: the workbook has no deals and no bank",
    },
    refused: "Not answered: deals or bank cannot be read",
    howTo:
      "To add it, put the deals and the bank on a sheet as the page Roll-over shows, or load its synthetic demo, and make the report again.",
    headline: (relief: string, refused: string, scenario: string) =>
      `RWA relief of ${relief} ends; ${refused} of deals are refused at first attempt in '${scenario}'`,
    ladder: (deals: string, relief: string, years: readonly string[]) =>
      `${deals} deals with RWA relief of ${relief} end: ${listed(years)}.`,
    year: (year: string, relief: string) => `${relief} in ${year}`,
    back: (mean: string, worst: string) =>
      `At its peak, RWA that come back are ${mean} on average and ${worst} in one future of a hundred.`,
    ratio: (least: string, point: string, below: string, alone: string) =>
      `The least CET1 ratio is ${least} or lower in one future of a hundred; it falls below requirement and guidance of ${point} with probability ${below}, and ${alone} where the market does not follow the pool.`,
    deals: "Deals that end",
    relief: "RWA relief that ends",
    reliefOf: (year: string) => `RWA relief that ends in ${year}`,
    requirement: "CET1 requirement and guidance",
    refusedShare: "Refused at first attempt",
    pricedOut: "Priced out at first attempt",
    peakMean: "Peak RWA back, mean",
    peak: "Peak RWA back, 99 %",
    least: "Least CET1 ratio, 1 %",
    below: "P(CET1 below requirement and guidance)",
    belowAlone: "The same with lambda 0",
    chart: "When RWA relief ends, by quarter",
    chartDescription: "RWA relief that ends by quarter: the part in technology, media and telecoms, and the rest.",
  },
  size: {
    question: "How big is this?",
    headline: (held: string, share: string, against: string) =>
      `${held} with investors is ${share} of ${withinSentence(against)}`,
    beside: (name: string, share: string, material: string, times: string) =>
      `Beside ${withinSentence(name)} it is ${share}; to reach ${material} it would have to be ${times} times larger.`,
    lost: (scenario: string, rate: string, held: string, lost: string, own: string) =>
      `If all of it lost the ${rate} that the tranche in focus loses in '${scenario}', ${lost} of ${held} would be gone; the tranche of this pool loses ${own}.`,
    rare: (scenario: string, pool: string, n: string) =>
      `The pool loses ${pool} on average in '${scenario}': a 1-in-${n} loss in the base case.`,
    beyond: (scenario: string, pool: string) =>
      `The pool loses ${pool} on average in '${scenario}', more than in any path of the base case.`,
    upside: (theme: string, tranche: string, upside: string, stressed: string) =>
      `If investment in ${theme} pays off, ${tranche} loses ${upside} instead of ${stressed}.`,
    held: "With investors",
    shareOf: (name: string) => `With investors, share of: ${name}`,
    timesTo: (name: string, material: string) => `Times larger to reach ${material} of: ${name}`,
    rate: (tranche: string) => `EL of ${tranche} in the scenario`,
    lostShort: "Lost in the scenario",
    own: (tranche: string) => `Expected loss of ${tranche} of this pool`,
    poolLoss: "Expected loss of the pool in the scenario",
    rarity: "One in so many futures of the base case loses more",
    upsideLabel: (theme: string, tranche: string) => `EL of ${tranche} if ${theme} investment pays off`,
    chartDescription: "What investors hold, what it is held against, and what the scenario takes of it, on a logarithmic axis.", // prettier-ignore
  },
  limits: {
    synthetic:
      "The pool, or the deals and the bank, are SYNTHETIC: they belong to nobody and say nothing of a real one.",
    model: (horizon: string, curve: string, lgd: string, copula: string) =>
      `Horizon ${horizon} years, ${curve}, ${lgd}, ${copula}, as on the page Run.`,
    curves: { flat: "flat PD curve", seasoned: "seasoned PD curve" },
    lgds: { const: "constant LGD", "frye-jacobs": "Frye-Jacobs LGD", beta: "beta LGD", altman: "Altman LGD" },
    gaussian: "Gaussian copula",
    studentT: (df: number) => `t copula with ${df} degrees of freedom`,
    scenario:
      "Scenarios are ASSUMPTIONS: their correlations, contagion and shocks are the product's own, within published ranges where there are any. The double-correlation trap is a switch of the model, not a state of the world.",
    sampling:
      "Losses are simulated on the same random numbers in every scenario; no digit is shown below the standard error.",
    met: (scenario: string, sentence: string) => `'${scenario}' in this pool: ${sentence}`,
    noLinks: "The tape has no links between obligors, so contagion is left out.",
    chain:
      "The chain from capital spending to investors multiplies published figures with assumed shares; it gives an order of magnitude, not a measurement.",
    runway: "The borrower that lives on its cash is no obligor of this pool; its figures are from the press.",
    market: "Refusals and spreads follow a market model whose parameters are partly judgement.",
    notAdvice: "This is a computation, not advice.",
  },
};

/** What questions are answered with. */
export const answerTexts = catalogue(english, answerTextsZh);
