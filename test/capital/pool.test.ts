import reference from "../reference/capital.json";
import { excessSpreadValue } from "../../src/core/index.ts";
import { connectedFunctions, refusal } from "../functions/connected.ts";

const call = connectedFunctions();
type Vector = { readonly id: string; readonly inputs: any; readonly outputs: any };
const vector = (id: string) => (reference as { vectors: Vector[] }).vectors.find((one) => one.id === id)!;
const near = (value: number, expected: number) => expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected)); // prettier-ignore

const HEADINGS = ["Obligor", "EAD", "PD (fraction)", "LGD (fraction)", "Maturity (years)", "Class", "Sales"];
const valueOf = (table: unknown[][], name: string) => table.find(([label]) => label === name)![1] as number;

test("the worked deal's pool: RWEA, expected loss and KIRB as a 40-digit program has them", () => {
  const { inputs, outputs } = vector("V-kirb-09");
  const rows = inputs.exposures.map((e: any, i: number) => [`N${i}`, e.ead, e.pd, e.lgd, e.m, e.cls, e.sales ?? null]);
  const table = call("POOLCAPITAL", [HEADINGS, ...rows], inputs.framework) as unknown[][];
  near(valueOf(table, "RWEA"), outputs.RWA);
  near(valueOf(table, "Expected loss"), outputs.EL);
  near(valueOf(table, "K, unexpected loss"), outputs.K_UL);
  near(valueOf(table, "KIRB"), outputs.KIRB);
  near(valueOf(table, "Look-through cap of the senior"), outputs.RW_incl_EL);
  near(call("KIRB", [HEADINGS, ...rows]) as number, outputs.KIRB);
});

test("effective number, LGD and the short form as a second program has them", () => {
  const { inputs, outputs } = vector("V-kirb-11");
  const rows = inputs.eads.map((ead: number, i: number) => [`N${i}`, ead, 0.01, inputs.lgds[i], 2, "corporate", null]);
  const table = call("POOLCAPITAL", [HEADINGS, ...rows], "basel2_unscaled") as unknown[][];
  near(valueOf(table, "N, effective number"), outputs.N);
  near(valueOf(table, "LGD, exposure-weighted"), outputs.LGD);
  near(valueOf(table, "Largest share"), outputs.C1);
  near(valueOf(table, "N, short form with LGD 0.5"), outputs.N_simplified);
});

test("loans of one obligor are one before they are counted", () => {
  const rows = [
    ["A", 50, 0.01, 0.4, 2, "corporate", null],
    ["A", 50, 0.01, 0.4, 2, "corporate", null],
    ["B", 100, 0.01, 0.4, 2, "corporate", null],
  ];
  const named = HEADINGS.map((heading) => (heading === "Obligor" ? "Obligor ID" : heading));
  expect(valueOf(call("POOLCAPITAL", [["Loan ID", ...named], ...rows.map((row, i) => [`L${i}`, ...row])]) as unknown[][], "N, effective number")).toBe(2); // prettier-ignore
});

test("a pool of one class is that class's risk weight, and what the tape lacks is told", () => {
  const table = call("POOLCAPITAL", [HEADINGS.slice(0, 4), ["A", 100, 0.01, 0.45], ["B", 300, 0.01, 0.45]], "crr2") as unknown[][]; // prettier-ignore
  near(valueOf(table, "Average risk weight"), call("IRBRW", 0.01, 0.45, 2.5, "corporate", null, "crr2") as number);
  const told = (name: string) => table.find(([label]) => label === name)!;
  expect([told("Obligors taken as corporate")[1], told("Obligors taken as corporate")[3]]).toEqual([2, "assumption"]);
  expect([told("Obligors taken with 2.5 years")[1], told("Obligors taken with 2.5 years")[3]]).toEqual([2, "assumption"]); // prettier-ignore
  expect(String(table[2]![3])).toBe("CRR before 2025: superseded");
});

test.each([
  [
    "an unknown class",
    ["A", 100, 0.01, 0.4, 2, "yacht", null],
    "#VALUE! A has the class 'yacht'; it must be corporate, sme, fse, institution, sovereign, mortgage, qrre_revolver, qrre_transactor or other_retail.",
  ],
  [
    "sme without sales",
    ["A", 100, 0.01, 0.4, 2, "sme", null],
    "#VALUE! A has the class sme and no sales; fill the column Sales, in EUR millions.",
  ],
])("%s is refused by name", (_, row, sentence) => {
  expect(refusal(() => call("KIRB", [HEADINGS, row]))).toBe(sentence);
});

test.each(["V-ses-44", "V-ses-45"])("excess spread, %s: mean losses, what is absorbed and the value", (id) => {
  const { inputs, outputs } = vector(id);
  const found = excessSpreadValue(inputs.ses, inputs.loss_total, inputs.trapped, inputs.past_current);
  found.meanLosses.forEach((loss, t) => near(loss, outputs.mean_losses[t]));
  found.absorbed.forEach((used, t) => near(used, outputs.alloc[t]));
  near(found.future, outputs.EV_future);
  near(found.value, outputs.EV);
  const column = inputs.ses.map((amount: number) => [amount]);
  near(call("SESVALUE", column, inputs.loss_total, inputs.trapped, inputs.past_current) as number, outputs.EV);
});

test("spread that lapses absorbs no more than spread that stays, and never more than there is", () => {
  const spread = [1, 0, 3, 2];
  for (const loss of [0, 1, 4, 20]) {
    const [lost, kept] = [false, true].map((trapped) => excessSpreadValue(spread, loss, trapped, 0).value);
    expect(lost!).toBeLessThanOrEqual(kept!);
    expect(kept!).toBeLessThanOrEqual(Math.min(6, loss) + 1e-12);
  }
});

test("10,000 calls for IRB weights take the processor a few seconds at most, on a crowded machine as well", () => {
  const start = process.cpuUsage();
  for (let i = 0; i < 10_000; i++) call("IRBRW", 0.0005 + i * 1e-6, 0.45, 2.5);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(5);
});
