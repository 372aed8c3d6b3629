import reference from "../reference/stress.json";
import { connectedFunctions, refusal } from "./connected.ts";

const call = connectedFunctions();
const pool = call("POOL", call("DEMOPOOL", null), call("DEMOPOOL", "links"));
const structure = call("DEMOPOOL", "structure");
const MODEL = [["PD curve", "seasoned"], ["LGD", "frye-jacobs"]]; // prettier-ignore

type Table = (string | number)[][];

/** Column of a heading. */
const column = (table: Table, heading: string) => table[0]!.indexOf(heading);
const at = (table: Table, row: number, heading: string) => table[row]![column(table, heading)] as number;

describe("the double-correlation trap taken apart", () => {
  const table = call("DOUBLECORR", pool, structure, null, [...MODEL, ["Paths", 4096]], 5) as Table;

  test("has the twin, the standard model and each effect of the scenario in order", () => {
    expect(table.slice(1).map(([step]) => step)).toEqual([
      "Diversified twin",
      "Standard model",
      "+ correlation of the scenario",
      "+ AI theme",
      "+ fat tails, t with 4 degrees of freedom",
      "+ contagion, PDs preserved",
    ]);
  });

  // Two independent programs; the twin and the standard model by quadrature.
  test.each([
    [1, 0.003895],
    [2, 0.00438],
    [3, 0.00861],
    [4, 0.02912],
    [5, 0.05575],
    [6, 0.05966],
  ])("row %i: the mezzanine loses %f within 4 standard errors and 0.3 %%", (row, expected) => {
    const error = at(table, row, "Standard error Mezzanine");
    expect(error).toBeLessThan(0.06 * expected);
    expect(Math.abs(at(table, row, "EL Mezzanine") - expected)).toBeLessThan(4 * error + 0.003 * expected);
  });

  test("pool EL of the twin and of the trap differ by at most 0.05 points, the mezzanine's by a factor of over ten", () => {
    expect(Math.abs(at(table, 6, "Pool EL") - at(table, 1, "Pool EL"))).toBeLessThan(0.0005);
    expect(at(table, 6, "EL Mezzanine") / at(table, 1, "EL Mezzanine")).toBeGreaterThan(10);
  });

  test.each(["First loss", "Mezzanine", "Senior"])(
    "changes and Shapley shares of %s each sum to the change",
    (name) => {
      const sum = (heading: string) => [3, 4, 5, 6].reduce((total, row) => total + at(table, row, heading), 0);
      const change = at(table, 6, `EL ${name}`) - at(table, 2, `EL ${name}`);
      expect(Math.abs(sum(`Change ${name}`) - change)).toBeLessThan(1e-12);
      expect(Math.abs(sum(`Shapley ${name}`) - change)).toBeLessThan(1e-12);
    },
  );
});

test("without theme, tails and contagion the scenario is the standard model, and Copula gaussian leaves the tails out", () => {
  const given = [...MODEL, ["Paths", 4096], ["Copula", "gaussian"], ["Contagion", "off"]];
  const table = call("DOUBLECORR", pool, structure, [["h", "*", 0]], given, 5) as Table;
  expect(table).toHaveLength(3);
  const theme = call("DOUBLECORR", pool, structure, [["h", "*", 0.1]], given, 5) as Table;
  expect(theme.map(([step]) => step).slice(3)).toEqual(["+ AI theme"]);
  const numbers = (rows: Table) => rows.map((row) => row.slice(0, -2));
  expect(numbers(theme.slice(1, 3))).toEqual(numbers(table.slice(1)));
});

describe("scenarios side by side", () => {
  const weights = [["Scenario", "Probability"], ["BASE", 0.75], ["基準", 0.25]]; // prettier-ignore
  const chosen = [["BASE", 0.75], ["UPSIDE", 0.25]]; // prettier-ignore
  const given = [...MODEL, ["Paths", 8192]];
  const table = call("STRESSTABLE", pool, structure, chosen, 5, given) as Table;

  test.each([
    [2, "BASE"],
    [3, "UPSIDE"],
  ])("row %i, %s, agrees with an independent simulation within 4 standard errors", (row, name) => {
    const { tranches, var999 } = reference.cases.find(({ id }) => id === `${name}/additive/frye-jacobs`)!.outputs;
    ["First loss", "Mezzanine"].forEach((tranche, k) => {
      const [value, se] = tranches[k]!.el as [number, number];
      const error = at(table, row, `Standard error ${tranche}`);
      expect(Math.abs(at(table, row, `EL ${tranche}`) - value)).toBeLessThan(4 * Math.hypot(error, se));
    });
    expect(at(table, row, "Loss 99.9 %") / var999[0]!).toBeCloseTo(1, 1);
  });

  test("the weighted row is the mean of expectations, and its quantile lies between those of the scenarios", () => {
    for (const heading of ["Pool EL", "EL Mezzanine", "P(exhaust) First loss"]) {
      expect(at(table, 4, heading)).toBeCloseTo(0.75 * at(table, 2, heading) + 0.25 * at(table, 3, heading), 14);
    }
    const [base, upside, mixed] = [2, 3, 4].map((row) => at(table, row, "Loss 99.9 %"));
    expect(mixed!).toBeLessThan(base!);
    expect(mixed!).toBeGreaterThan(upside!);
  });

  test("how rare a scenario is, is told by the base model: one over the probability of a larger loss than its mean", () => {
    const level = at(table, 3, "Pool EL");
    const law = call("LOSSDIST", pool, [["scenario"]], [[level]], 5, [["BASE"]], given) as Table;
    expect(at(table, 3, "P(larger loss in base)")).toBeCloseTo(law[1]![2] as number, 12);
    expect(at(table, 3, "One in")).toBeCloseTo(1 / (law[1]![2] as number), 9);
  });

  test.each([
    [weights, "weights gives BASE twice; once is allowed."],
    [[["BASE", 0.5], ["UPSIDE", 0.4]], "weights sum to 0.9; they must sum to 1."],
    [[["BASE", 1.5]], "The weight of BASE is 1.5; it must be between 0 and 1; did you mean 1.5%?"],
    [[["CRASH", 1]], "weights names 'CRASH'; it must be BASE, AI_CORR, HW_EROSION, HYP_STRAIN, FREEZE, DOUBLE_CORR, COMBINED or UPSIDE."],
    [[["BASE"]], "weights has 1 column; it must have two, Scenario and Probability."],
  ])("%j is refused in a sentence", (wrong, sentence) => {
    expect(refusal(() => call("STRESSTABLE", pool, structure, wrong, 5, given))).toBe(`#VALUE! ${sentence}`);
  }); // prettier-ignore

  test("a scenario of one's own with the rows of the product's has its numbers to the bit, whatever it is called", () => {
    const [named, own] = ["AI_CORR", "HW_EROSION"].map((name) => call("SCENARIO", name) as Table);
    const mixed = [["Chips", 0.3], ["BASE", 0.5], ["My turn", 0.2]]; // prettier-ignore
    const ours = call("STRESSTABLE", pool, structure, mixed, 5, given, [own, named]) as Table;
    const theirs = call("STRESSTABLE", pool, structure, [["HW_EROSION", 0.3], ["BASE", 0.5], ["AI_CORR", 0.2]], 5, given) as Table; // prettier-ignore
    expect(ours.map(([name]) => name).slice(2)).toEqual(["Chips", "BASE", "My turn", "Weighted"]);
    expect(ours.map((row) => row.slice(1))).toEqual(theirs.map((row) => row.slice(1)));
  });

  test.each([
    [[["Chips", 1]], 2, "weights names 1 scenario that is not the product's, and 2 ranges of scenarios are given; there must be one range for each, in the order of weights."],
    [[["Chips", 0.5], ["Rates", 0.5]], 1, "weights names 2 scenarios that are not the product's, and 1 range of scenarios is given; there must be one range for each, in the order of weights."],
    [null, 1, "weights names 0 scenarios that are not the product's, and 1 range of scenarios is given; there must be one range for each, in the order of weights."],
    [[["Chips", 0.5], ["Chips", 0.5]], 2, "weights gives Chips twice; once is allowed."],
  ])("weights %j with %i ranges of one's own are refused in a sentence", (wrong, count, sentence) => {
    const ranges = Array.from({ length: count }, () => [["h", "*", 0.2]]);
    expect(refusal(() => call("STRESSTABLE", pool, structure, wrong, 5, given, ranges))).toBe(`#VALUE! ${sentence}`);
  }); // prettier-ignore

  test("a method that does not simulate is refused; contagion without links is left out and that is said", () => {
    const tape = call("DEMOPOOL", null);
    expect(refusal(() => call("STRESSTABLE", tape, structure, chosen, 5, [["Method", "exact"]]))).toBe(
      "#VALUE! The setting Method is 'exact', which does not serve this: scenarios are compared on simulated paths; it must be auto or simulation.",
    );
    const without = call("STRESSTABLE", tape, structure, chosen, 5, given) as Table;
    expect(without[2]!.at(-2)).toMatch(/The pool has no links, so that there is no contagion/);
    const off = call("STRESSTABLE", tape, structure, chosen, 5, [...given, ["Contagion", "off"]]) as Table;
    expect(without.map((row) => row.slice(0, 18))).toEqual(off.map((row) => row.slice(0, 18)));
  });
});
