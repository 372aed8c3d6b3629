import { connectedFunctions, refusal } from "../functions/connected.ts";

const call = connectedFunctions();
const HEADINGS = ["Step", "Value", "Share", "Confidence", "Unit"];
const amounts = (...args: unknown[]) => (call("SCALE", ...args) as unknown[][]).slice(1).map((row) => row[1]);

test("rows in multiples of one currency are put in the first row's unit", () => {
  expect(amounts([HEADINGS, ["capex", 611, "no", "press", "USD bn"], ["debt", 147000, "no", "press", "USD m"]])).toEqual([611, 147]); // prettier-ignore
});

test("a share may be written in percent, in its cell or by its unit", () => {
  const chain = (share: unknown, unit: unknown) => [HEADINGS, ["capex", 600, "no", "press", "USD bn"], ["debt", share, "yes", "press", unit]]; // prettier-ignore
  for (const [share, unit] of [[0.25, null], ["25%", null], ["0,25", null], [25, "%"]] as const) expect(amounts(chain(share, unit))).toEqual([600, 150]); // prettier-ignore
});

test("the heading of Value may name the unit, and denominators in a multiple of it need no rate", () => {
  const chain = [["Step", "Value (USD bn)", "Share", "Confidence"], ["capex", 600, "no", "press"]]; // prettier-ignore
  const against = (unit: string, value: number) => call("SCALE", chain, [["Denominator", "Value", "Unit"], ["placed", value, unit]]) as unknown[][]; // prettier-ignore
  expect(against("USD m", 1_200_000)[1]!.slice(1, 3)).toEqual([600, "USD bn"]);
  expect(against("USD m", 1_200_000)[1]![5]).toBe(0.5);
  expect(refusal(() => against("EUR bn", 1))).toBe("#VALUE! Row 2 of denominators is in EUR bn and the chain in USD bn; give its Rate."); // prettier-ignore
});

test("a column twice is refused", () => {
  const chain = [["Step", "Value", "Value (USD m)", "Share", "Confidence"], ["capex", 600, 1, "no", "press"]]; // prettier-ignore
  expect(refusal(() => call("SCALE", chain))).toBe("#VALUE! chain has two columns Value, 'Value' and 'Value (USD m)'; keep one."); // prettier-ignore
});
