import { statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { build, calc, calcJson, DEMO, temporaryFile } from "./command.ts";

beforeAll(build, 60_000);

// DEMO-TMT at T = 5 on the seasoned curve; an independent program's exact recursion on a 0.5m grid.
const golden = [
  ["0.1", "0,0.06", 0.349789],
  ["0.1", "0.06,0.14", 0.003794],
  ["0.2", "0,0.06", 0.333266],
  ["0.2", "0.06,0.14", 0.015785],
  ["0.2", "0.05,0.15", 0.020228],
  ["0.2", "0.14,1", 0.000038],
  ["0.3", "0.06,0.14", 0.029507],
  ["0.4", "0,0.06", 0.28934],
  ["0.4", "0.06,0.14", 0.041941],
  ["0.4", "0.14,1", 0.000669],
] as const;

test("the demo tape's tranches lose what an independent program says", () => {
  const formulas = golden.map(([rho, cut]) => `=SRT.TRANCHELOSS(Pool,${rho},${cut},5,,{"PD curve","seasoned"})`);
  const lines = calcJson(...DEMO, ...formulas);
  expect(lines.map(({ formula }) => formula)).toEqual(formulas);
  lines.forEach(({ value, error, ms }, i) => {
    expect(error).toBeNull();
    expect(Math.abs(value - golden[i]![2])).toBeLessThanOrEqual(1e-5);
    expect(ms).toBeGreaterThan(0);
  });
});

test("a spill is rows, an error has its code and sentence, an unknown name is #NAME?", () => {
  const [rows, refused, unknown, flag, blank] = calcJson(
    ...DEMO,
    "=SRT.POOLSTATS(Pool)",
    "=SRT.TRANCHELOSS(Pool,0.2,6,14)",
    "=SRT.NOTHING(1)",
    "=1=1",
    '=""',
  );
  expect(rows!.value.slice(0, 2)).toEqual([
    ["Name", "Value"],
    ["Loans", 180],
  ]);
  expect(refused).toMatchObject({ value: null, error: { code: "#VALUE!" } });
  expect(refused!.error.message).toContain("did you mean 6%?");
  expect(unknown).toMatchObject({ value: null, error: { code: "#NAME?" } });
  expect(flag!.value).toBe(true);
  expect([null, ""]).toContain(blank!.value);
});

test("without --json a formula is a value, rows with tabs, or a code and a sentence", () => {
  const { code, out } = calc(...DEMO, "=ROUND(2/3,4)", "={1,2;3,4}", "=SRT.TRANCHELOSS(Pool,0.2,6,14)", "=1/0");
  expect(code).toBe(0);
  expect(out.split("\n").slice(0, 3)).toEqual(["0.6667", "1\t2", "3\t4"]);
  expect(out).toMatch(/\n#VALUE! .*did you mean 6%\?.*\n#DIV\/0!\n$/);
});

test("with --lang zh-TW a refusal is told in Traditional Chinese", () => {
  const { code, out } = calc(...DEMO, "--lang", "zh-TW", "=SRT.TRANCHELOSS(Pool,0.2,6,14)", "=1/0");
  expect(code).toBe(0);
  expect(out).toBe("#VALUE! attach 為 6；須為占資產池 EAD 的比例，介於 0 與 1 之間；您是否要輸入 6%？\n#DIV/0!\n");
});

test("identifiers with leading zeros and percent signs stay text, a byte order mark is no part of a heading", () => {
  const file = temporaryFile("ids.csv", "\uFEFFID,Share,Amount\n00123456,5%,1.5\n,,\n12345678901234567,,2\n");
  const formulas = ["=INDEX(T,1,1)", "=INDEX(T,2,1)", "=INDEX(T,2,2)", "=INDEX(T,2,3)*2", "=ISBLANK(INDEX(T,3,2))"];
  const values = calcJson("--range", `T=${file}`, ...formulas, "=INDEX(T,4,1)").map(({ value }) => value);
  expect(values).toEqual(["ID", "00123456", "5%", 3, true, "12345678901234567"]);
});

test.each([
  [[], "No formula is given; see --help."],
  [["1+1"], "'1+1' is no formula; it must start with =."],
  [["--colour", "=1"], "--colour is not an option; see --help."],
  [["--range", "A1=assets/demo/pool.csv", "=1"], "no legal Excel name"],
  [["--range", "Pool=missing.csv", "=1"], "missing.csv cannot be read"],
  [["--out", "x.xlsx", "=1"], "--out needs --xlsx"],
  [["--lang", "fr", "=1"], "--lang is 'fr'; it must be en or zh-TW."],
])("%j is refused in one sentence with exit code 2", (args, sentence) => {
  const { code, out, errors } = calc(...(args as string[]));
  expect([code, out]).toEqual([2, ""]);
  expect(errors).toContain(sentence);
  expect(errors.trim().split("\n")).toHaveLength(1);
});

test("--help explains itself", () => {
  const { code, out } = calc("--help");
  expect(code).toBe(0);
  expect(out).toContain("--range NAME=file.csv");
});

test("a bundle older than its sources is built anew before it runs", () => {
  const bundle = join(__dirname, "../../build/calc/main.cjs");
  utimesSync(bundle, new Date(0), new Date(0));
  expect(calc("=1+1").out).toBe("2\n");
  expect(statSync(bundle).mtimeMs).toBeGreaterThan(Date.now() - 60_000);
}, 60_000);

test("a number is a number however many zeros it ends in, alone, among arguments and in array literals", () => {
  const file = temporaryFile("two.csv", "Obligor,EAD,PD,LGD\nA,100,0.005,0.4\nB,200,0.02,0.5\n");
  const plain = "=SRT.TRANCHELOSS(T,0.2,0.06,0.14,5)";
  const [first, other] = calcJson("--range", `T=${file}`, plain, "=SRT.TRANCHELOSS(T,0.20,0.060,.14,5.0)");
  expect(first!.value).toBeGreaterThan(0);
  expect(other!.value).toBe(first!.value);
  const values = calcJson("=0.20", "={1.0,.50}", '="0.20"&"x"', "=1.50%", "=0.0000001").map(({ value }) => value);
  expect(values).toEqual([0.2, [[1, 0.5]], "0.20x", 0.015, 1e-7]);
});

test("what the sheet engine answers with a bare code has a sentence", () => {
  const file = temporaryFile("error.csv", "Obligor,EAD,PD,LGD\nA,100,0.01,0.4\nB,#N/A,0.02,0.5\n");
  const said = (formula: string) => calcJson("--range", `T=${file}`, formula)[0]!.error;
  const commas = "The arguments are separated by semicolons; they must be separated by commas.";
  expect(said("=SRT.TRANCHELOSS(T;0.2;0.06;0.14)").message).toBe(commas);
  expect(said("=SRT.TRANCHELOSS(T;0,2;0,06;0,14)").message).toBe(commas);
  expect(said("=SRT.IMPLIEDPD()").message).toBe(
    "spread is missing; it must be a decimal a year between 0 and 1, such as 0.095.",
  );
  expect(said("=SRT.IMPLIEDPD(0.01,0.6,1,2)").message).toBe(
    "SRT.IMPLIEDPD takes at most 3 arguments, and 4 were given.",
  );
  expect(said("=SRT.TRANCHELOSS(T,0.2,0,1)")).toEqual({
    code: "#VALUE!",
    message: "Row 3: EAD holds the error #N/A; correct the cell or its formula.",
  });
  expect(said("=SRT.POOLCHECK(Nothing)").message).toBe(
    "tape is the error #NAME?: it names a range or a function that is not known.",
  );
  expect(said("=SRT.NOTHING(1)").message).toContain("names a range or a function that is not known");
  expect(said("=1/0").message).toBe("");
});

test("a workbook that is not there is said to be so", () => {
  expect(calc("--xlsx", "nothere.xlsx", "=1").errors).toBe("nothere.xlsx cannot be read: there is no such file.\n");
});
