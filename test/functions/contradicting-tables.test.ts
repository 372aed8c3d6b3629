import { connectedFunctions, refusal } from "./connected.ts";

const call = connectedFunctions();
const tape = [["Obligor", "EAD", "PD", "LGD"], ["A", 100, 0.01, 0.4], ["B", 200, 0.02, 0.5], ["C", 300, 0.03, 0.45]]; // prettier-ignore
const points = (structure: unknown) =>
  (call("TRANCHETABLE", tape, 0.2, structure, 1, null, null, {}) as unknown[][])
    .slice(1)
    .filter(([name]) => name !== "Pool")
    .map((row) => row.slice(0, 3));

const sized = [["Junior", 0, 0.06], ["Mezzanine", 0.06, 0.14], ["Senior", 0.14, 1]]; // prettier-ignore

describe("tranches by where they begin and how thick they are", () => {
  test.each([
    ["Thickness", [["Junior", 0, 0.06], ["Mezzanine", 0.06, 0.08], ["Senior", 0.14, 0.86]]],
    ["Size", [["Junior", 0, "6%"], ["Mezzanine", 0.06, "8%"], ["Senior", 0.14, "86%"]]],
    ["Notional", [["Junior", 0, 60], ["Mezzanine", 0.06, 80], ["Senior", 0.14, 860]]],
  ])("%s beside Attach is read", (heading, rows) => {
    expect(points([["Class", "Attach", heading], ...rows])).toEqual(sized);
  }); // prettier-ignore

  test("a subordination is where a tranche begins, and one that its neighbours do not leave is refused", () => {
    const rows = (senior: number) => [["Class", "Subordination", "Size"], ["Senior", senior, 0.86], ["Mezzanine", 0.06, 0.08], ["Junior", 0, 0.06]]; // prettier-ignore
    expect(points(rows(0.14))).toEqual([...sized].reverse());
    expect(refusal(() => points(rows(0.1)))).toBe(
      "#VALUE! structure: Senior attaches at 0.1, inside Mezzanine, which detaches at 0.14; tranches must not overlap.",
    );
  });

  test("a thickness that the points contradict is refused", () => {
    const rows = [
      ["Class", "Attach", "Detach", "Thickness"],
      ["A", 0, 0.03, 0.05],
      ["B", 0.03, 1, 0.97],
    ];
    expect(refusal(() => points(rows))).toBe(
      "#VALUE! structure row 2: Thickness is 0.05, and Attach and Detach lie 0.03 apart; give one of them, or make them agree.",
    );
  });

  test("sizes may end in their sum", () => {
    const sizes = [
      ["Class", "Size"],
      ["Senior", 86],
      ["Mezzanine", 8],
      ["Junior", 6],
    ];
    expect(points([...sizes, ["Total", 100]])).toEqual(points(sizes));
  });
});

describe("deals and their bank", () => {
  const deals = call("DEMOPOOL", "deals", {}) as unknown[][];
  const bank = call("DEMOPOOL", "bank", {}) as unknown[][];
  const ratio = (item: unknown, value: unknown) => bank.map((row) => (row[0] === item ? [item, value, ...row.slice(2)] : row)); // prettier-ignore

  test("a ratio in the place of an amount is asked about", () => {
    const cet1 = bank.find(([item]) => /^CET1/.test(String(item)))![0];
    expect(refusal(() => call("CET1PATH", deals, ratio(cet1, 0.138)))).toMatch(
      /^#VALUE! CET1 of bank is 0.138 beside RWA of [\d.]+; it must be an amount in the unit of RWA; did you mean 13.8% of RWA\?$/,
    );
  });

  test("a deal that stands twice, and a notional in percent, are refused", () => {
    expect(refusal(() => call("LADDER", [...deals, deals[1]]))).toBe(
      `#VALUE! Rows 2 and ${deals.length + 1} of deals are the same; a deal counts once.`,
    );
    const headings = deals[0]!.map((heading) => (/^Notional/.test(String(heading)) ? "Notional (%)" : heading));
    expect(refusal(() => call("LADDER", [headings, ...deals.slice(1)]))).toBe(
      "#VALUE! The column 'Notional (%)' of deals speaks of a share; Notional must be an amount.",
    );
  });
});

test("losses of a distribution are shares of the pool", () => {
  expect(refusal(() => call("LOSSDIST", tape, 0.2, [[5, 10]], 1, null, null, {}))).toMatch(/^#VALUE! points is 5; it must be .* 5%\?$/); // prettier-ignore
});
