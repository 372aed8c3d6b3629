import { sized } from "../sized.ts";
import { connectedFunctions, refusal } from "./connected.ts";

const call = connectedFunctions();
const demo = call("DEMOPOOL", "pool") as unknown[][];
const settings = [["PD curve", "seasoned"], ["Paths", sized(4096, 16384)]]; // prettier-ignore
const head = ["Tranche", "Attach", "Detach", "Holder", "Spread"];
const rows: unknown[][] = [
  ["First loss", 0, 0.06, "bank", null],
  ["Mezzanine", 0.06, 0.14, "investor", 0.095],
  ["Senior", 0.14, 1, "bank", null],
];
/** The structure with columns of terms, each written beside the first tranche. */
const structure = (terms: Record<string, unknown>) => [
  [...head, ...Object.keys(terms)],
  ...rows.map((row, r) => [...row, ...Object.values(terms).map((x) => (r === 0 ? x : null))]),
];
const table = (terms: Record<string, unknown>, pool: unknown = demo, horizon: unknown = 5): unknown[][] =>
  call("TRANCHETABLE", pool, [[0.2]], structure(terms), horizon, null, settings) as unknown[][];
const column = (answer: unknown[][], heading: string) => answer.slice(1).map((row) => row[answer[0]!.indexOf(heading)]);

test("a structure with terms is run as a deal: time, price and who pays stand at the right", () => {
  const answer = table({ Amortisation: "pro rata", Trigger: "loss 2%", SES: "0.3% trapped", Call: "clean-up 10%" });
  expect(answer[0]!.slice(11)).toEqual(["WAL", "Fair spread", "IRR", "Paid by bank", "Paid by investor"]);
  const [el, life, fair] = ["EL", "WAL", "Fair spread"].map((heading) => column(answer, heading) as number[]);
  for (const k of [0, 1, 2]) expect(el![k]! / (life![k]! * fair![k]!)).toBeCloseTo(1, 10);
  expect(column(answer, "Method")[0]).toBe("deal, simulation, 1 factor");
  const notional = column(answer, "Notional")[1] as number;
  expect(column(answer, "Paid by bank")[1]).toBeCloseTo(0.095 * life![1]! * notional, 2);
  expect(column(answer, "Paid by investor")).toEqual([0, el![1]! * notional, 0, el![1]! * notional]);
  expect(column(answer, "IRR")[1]).toBeLessThan(0.095);
});

test("loans without amortisation or maturity make the static cut, within its standard errors", () => {
  const bullets = demo.map((row) => row.filter((_, c) => demo[0]![c] !== "Maturity"));
  const none = bullets[0]!.findIndex((heading) => /maturity/i.test(String(heading)));
  const plain = bullets.map((row) => row.filter((_, c) => c !== none));
  const deal = table({ Amortisation: "sequential" }, plain);
  const exact = call("TRANCHETABLE", plain, [[0.2]], [head, ...rows], 5, null, [["PD curve", "seasoned"]]) as unknown[][];
  for (const k of [0, 1]) {
    const [el, error] = ["EL", "Standard error"].map((heading) => column(deal, heading)[k] as number);
    expect(Math.abs(el! - (column(exact, "EL")[k] as number))).toBeLessThan(4 * error!);
  }
}); // prettier-ignore

test("replenishment lengthens lives, excess spread and a clean-up call shorten losses", () => {
  const of = (terms: Record<string, unknown>, heading: string) => column(table(terms), heading)[1] as number;
  const plain = { Amortisation: "pro rata" };
  expect(of({ ...plain, "Replenish yrs": 2 }, "WAL")).toBeGreaterThan(of(plain, "WAL") + 0.1);
  expect(of({ ...plain, SES: "1%" }, "EL")).toBeLessThan(of(plain, "EL"));
  expect(of({ ...plain, Call: "time 3" }, "WAL")).toBeLessThan(3.0000001);
});

test.each<[Record<string, unknown>, string]>([
  [{ Amortisation: "backwards" }, "#VALUE! structure: Amortisation is 'backwards'; it must be sequential or pro rata."],
  [{ Trigger: "loss 2%" }, "#VALUE! structure: Trigger turns pro rata sequential; set Amortisation to pro rata, or leave it out."],
  [{ Amortisation: "pro rata", Trigger: "losses 2%" }, "#VALUE! structure: Trigger has 'losses 2%'; it must be made of 'loss 2%', 'senior share 2%' and 'year 3', divided by semicolons."],
  [{ Amortisation: "pro rata", Trigger: "loss 200%" }, "#VALUE! structure: Trigger has 'loss 200%'; the number must be a share from 0 to 1, such as 2%."],
  [{ Amortisation: "pro rata", Trigger: "loss 2%; loss 3%" }, "#VALUE! structure: Trigger gives 'loss 3%' twice; once is allowed."],
  [{ SES: "much" }, "#VALUE! structure: SES is 'much'; it must be a rate a year or one for each year, such as '0.75% trapped', '0.9%; 0.6%; 0.3%' or '0.5% of initial'."],
  [{ "Recovery lag": 1.5 }, "#VALUE! structure: Recovery lag is 1.5; it must be a whole number from 0 to 120."],
  [{ "Initial LGD": "4" }, "#VALUE! structure: Initial LGD is '4'; it must be a share from 0 to 1, such as 5%."],
  [{ Payments: 2 }, "#VALUE! structure: Payments is 2; it must be 4 or 12 a year."],
])("%p is refused", (terms, sentence) => expect(refusal(() => table(terms))).toBe(sentence)); // prettier-ignore

test("a term that is written twice in two ways is refused", () => {
  const twice = [[...head, "Amortisation"], ...rows.map((row, r) => [...row, ["pro rata", "sequential", null][r]])];
  expect(refusal(() => call("TRANCHETABLE", demo, [[0.2]], twice, 5, null, null))).toBe(
    "#VALUE! structure: Amortisation is 'pro rata' and 'sequential'; it holds for the whole deal, so write it once.",
  );
});
