import { functionMetadata } from "../../src/workbook/embedded/bridge/metadata.ts";
import { connectedFunctions, refusal } from "./connected.ts";

const call = connectedFunctions();

const TAPE = [
  ["Obligor ID", "EAD", "PD", "LGD", "Sector", "AI theta", "Maturity"],
  ["A", 100, 0.006, 0.4, "Software", 0.5, 3],
  ["B", 200, 0.004, 0.5, "Energy", 0.1, 4.5],
  ["C", 150, 0.02, 0.45, "Software", 0.3, 2],
];
const STRUCTURE = [
  ["Tranche", "Attach", "Detach", "Holder", "Spread"],
  ["First loss", 0, 0.02, "bank", null],
  ["Mezzanine", 0.02, 0.1, "investor", 0.09],
  ["Senior", 0.1, 1, "bank", null],
];
const DEAL_HEADINGS = ["Deal", "Notional", "Attach", "Detach", "RW before", "RW after", "Call/maturity", "TMT share", "Spread", "EL of tranche"]; // prettier-ignore
const DEALS = [
  DEAL_HEADINGS,
  ["D1", 3000, 0, 0.07, 0.58, 0.17, "2027Q1", 0.25, 0.0925, 0.05],
  ["D2", 2000, 0.01, 0.08, 0.55, 0.16, "2028Q2", 0.3, 0.088, 0.05],
];
const BANK = [
  ["Item", "Value"],
  ["RWA", 190000],
  ["CET1", 26220],
  ["MDA", 0.1045],
];
const RULES = [["Legal maturity", 6]];

/** What each argument may be, by its name; an optional one is left out unless a function needs it. */
const GOOD: Readonly<Record<string, unknown>> = {
  tape: TAPE,
  pool: TAPE,
  structure: STRUCTURE,
  deals: DEALS,
  bank: BANK,
  rules: RULES,
  rho: [[0.2]],
  attach: 0.02,
  detach: 0.1,
  level: 0.99,
  spread: 0.09,
  horizon: 5,
  lgd: 0.4,
  kirb: 0.08,
  ksa: 0.08,
  kg: 0.08,
  n: 50,
  maturity: 5,
  cqs: 5,
  legalyears: 5,
  global: 0.1,
  pd: 0.02,
  shock: 0.3,
  target: 0.05,
  lever: "pd",
  cash: 10,
  burn: 5,
  rating: "BBB",
  scenario: [["AI_CORR"]],
  threshold: 0.1,
  pdmultipliers: [[1, 2]],
  rhos: [[0.1, 0.2]],
  loss: 100,
  ses: [[70, 60]],
  chain: [
    ["Step", "Value", "Share", "Confidence"],
    ["capex", 600, "no", "press"],
  ],
  tables: [TAPE],
  condpd: 0.05,
};
/** Arguments that a function reads only beside another one. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  STRESSLGD: ["pd", "condpd", "rho"],
  DEALCOST: ["rules"],
  SRTCAPITAL: ["rules"],
  SRTTEST: ["rules"],
};

type Parameter = { readonly name: string; readonly optional?: boolean };
const taking = (name: string) => functionMetadata.filter(({ parameters }) => parameters.some((p) => p.name === name));
const isScalar = (id: string, name: string) =>
  functionMetadata.find((f) => f.id === id)!.parameters.find((p) => p.name === name)!.dimensionality !== "matrix";

/** The sentence of a function with one argument replaced and the rest good. */
function said(id: string, name: string, value: unknown): string {
  const { parameters } = functionMetadata.find((f) => f.id === id)!;
  const argument = (p: Parameter) => {
    if (p.name === name) return value;
    return p.optional && !BESIDE[id]?.includes(p.name) ? null : GOOD[p.name];
  };
  return refusal(() => call(id, ...parameters.map(argument)));
}

const MEANT = "it must be between 0 and 1; did you mean";
const POINT = "it must be a fraction of pool EAD between 0 and 1";
const YEARS = "it must be in years, above 0 and at most 30";
const YEARLY = "it must be a decimal a year between 0 and 1, such as 0.095";

/** Argument, what came, what every function that takes it says. */
const BAD: readonly (readonly [name: string, value: unknown, sentence: string])[] = [
  ["horizon", 60, `#VALUE! horizon is 60; ${YEARS}; did you mean 5 (60 months)?`],
  ["horizon", 0, `#VALUE! horizon is 0; ${YEARS}.`],
  ["horizon", -5, `#VALUE! horizon is -5; ${YEARS}.`],
  ["horizon", "five", `#VALUE! horizon is 'five'; it must be a number in years, above 0 and at most 30.`],
  ["horizon", "5%", `#VALUE! horizon is '5%'; it must be a number in years, above 0 and at most 30.`],
  ["horizon", 47573, `#VALUE! horizon is 47573, which is a date; ${YEARS}.`],
  ["horizon", "2030-03-31", `#VALUE! horizon is '2030-03-31', which is a date; ${YEARS}.`],
  ["rho", 20, `#VALUE! rho is 20; ${MEANT} 20%?`],
  ["rho", -0.2, "#VALUE! rho is -0.2; it must be between 0 and 1."],
  ["attach", 6, `#VALUE! attach is 6; ${POINT}; did you mean 6%?`],
  ["attach", "6", `#VALUE! attach is 6; ${POINT}; did you mean 6%?`],
  ["attach", "six", `#VALUE! attach is 'six'; ${POINT}.`],
  ["detach", 14, `#VALUE! detach is 14; ${POINT}; did you mean 14%?`],
  ["detach", 0.01, "#VALUE! detach is 0.01; it must be above attach (0.02) and at most 1."],
  ["level", 99.9, "#VALUE! level is 99.9; it must be above 0 and below 1; did you mean 99.9%?"],
  ["spread", 250, `#VALUE! spread is 250; ${YEARLY}; did you mean 0.025 (250 bp)?`],
  ["spread", 2.5, `#VALUE! spread is 2.5; ${YEARLY}; did you mean 0.025 (2.5%)?`],
  ["spread", 50, `#VALUE! spread is 50; ${YEARLY}; did you mean 0.5 (50%) or 0.005 (50 bp)?`],
  ["spread", "five", `#VALUE! spread is 'five'; ${YEARLY}.`],
  ["lgd", 45, ""],
  ["pd", 2, ""],
  ["leverage", 60, `#VALUE! leverage is 60; ${MEANT} 60%?`],
];

const sentences = BAD.flatMap(([name, value, sentence]) =>
  taking(name).map(({ id }) => [id, name, value, sentence] as const),
);

describe("a bad argument is asked about in one sentence by every function that takes it", () => {
  test.each(sentences)("SRT.%s: %s %j", (id, name, value, sentence) => {
    const given = isScalar(id, name) ? value : [[value]];
    const answer = said(id, name, given);
    if (sentence !== "") expect(answer).toBe(sentence);
    else
      expect(answer).toMatch(new RegExp(`^#VALUE! ${name} is ${String(value)}; .*did you mean ${String(value)}%\\?$`));
  });

  test("every argument of the table is taken by some function, and the table is as long as the catalogue makes it", () => {
    expect(BAD.filter(([name]) => taking(name).length === 0)).toEqual([]);
    expect(sentences.length).toBeGreaterThan(200);
  });
});

const required = functionMetadata.flatMap(({ id, parameters }) =>
  parameters.filter((p) => !p.optional && p.name !== "invocation").map((p) => [id, p.name] as const),
);

test.each(required)("SRT.%s without its %s names what is missing", (id, name) => {
  const answer = said(id, name, id === "POOLJOIN" || id === "JOINCHECK" ? [] : null);
  if (name === "rho") expect(answer).toMatch(/rho/);
  else expect(answer).toMatch(new RegExp(`^#VALUE! (${name} is missing|POOLJOIN has no tape)`));
});

/** Texts with one reading are read: the answer is that of the number. */
test.each([
  ["rho", 0.2, ["0.20", "20%", "0,20", "20 %", "２０％"]],
  ["attach", 0.02, ["2%", "0.020", "200bp", "0,02"]],
  ["horizon", 5, ["5.0", "5Y", "60M", "5 years", "60 months", "5 年", "60個月"]],
] as const)("%s may be typed with its unit", (name, number, texts) => {
  const answer = said("TRANCHELOSS", name, name === "rho" ? [[number]] : number);
  expect(answer).toMatch(/^no error: 0\.\d+$/);
  for (const text of texts) expect(said("TRANCHELOSS", name, name === "rho" ? [[text]] : text)).toBe(answer);
});

test("a spread may be typed in basis points or percent", () => {
  const answer = said("IMPLIEDPD", "spread", 0.0104);
  for (const text of ["104bp", "104 bps", "1.04%", "1,04 % p.a."])
    expect(said("IMPLIEDPD", "spread", text)).toBe(answer);
});

test("months that a pool's loans come nowhere near are asked about; years that are said to be years are not", () => {
  expect(said("TRANCHELOSS", "horizon", 24)).toBe(
    "#VALUE! horizon is 24, and the pool's longest loan runs 4.5 years; it must be in years; did you mean 2 (24 months)? '24Y' is read as years.",
  );
  expect(said("TRANCHELOSS", "horizon", "24Y")).toMatch(/^no error/);
  expect(said("TRANCHELOSS", "horizon", "40 years")).toMatch(/^no error/);
});

/** What a host of another version may pass: each is a sentence, and no error of the program. */
describe("an object where cells are wanted", () => {
  const card = { type: "Entity", text: "Pool" };
  test.each([
    ["POOLSTATS", [card]],
    ["POOL", [card]],
    ["POOLJOIN", [[card]]],
    ["JOINCHECK", [[card]]],
    ["TRANCHELOSS", [card, [[0.2]], 0.02, 0.1]],
    ["POOLSTATS", [[1, 2]]],
  ])("SRT.%s", (id, args) => expect(refusal(() => call(id, ...args))).toMatch(/^#VALUE! [^{}]*[.?]$/));

  test("a scalar, and a row, where STRESSTABLE takes ranges that repeat", () => {
    for (const scenarios of [5, "text", [5], [[1, 2]], [[[1, 2]]]]) {
      const answer = refusal(() => call("STRESSTABLE", TAPE, STRUCTURE, [["BASE", 0.5], ["Mine", 0.5]], 1, null, scenarios)); // prettier-ignore
      expect(answer).toMatch(/^#VALUE! /);
    }
  });
});

/** A structure's faults are told by every function that takes one. */
const structures = taking("structure").map(({ id }) => [id] as const);
describe.each(structures)("SRT.%s of a structure", (id) => {
  test.each([
    ["a column twice", [["Tranche", "Attach", "Attach", "Detach"], ["M", 0, 0, 1]], "structure has two columns Attach, 'Attach' and 'Attach'; keep one."],
    ["points in percent", [["Tranche", "Attach", "Detach"], ["M", 0, 3], ["S", 3, 100]], "structure row 2: detach is 3; it must be a fraction of pool EAD between 0 and 1; did you mean 3%?"],
    ["a spread in basis points", [["Tranche", "Attach", "Detach", "Spread"], ["F", 0, 0.03, 250], ["S", 0.03, 1, null]], "structure row 2: Spread is 250; it must be a decimal between 0 and 1, or write bps in the heading; did you mean 0.025 (250 bp)?"],
    ["sizes in an order that is not said", [["Name", "Size"], ["Alpha", 20], ["Beta", 80]], "structure gives sizes, and 'Alpha', 'Beta' do not say which is senior; add a column Seniority with 1 for the most senior, or Attach and Detach."],
    ["no points", [["Tranche", "Detach"], ["M", 1]], "structure has no column Attach; its first row must name it."],
  ])("%s", (_, structure, sentence) => expect(said(id, "structure", structure)).toBe(`#VALUE! ${sentence}`)); // prettier-ignore
});
