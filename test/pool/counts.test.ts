import {
  eachObligor,
  largestObligors,
  mergeGroups,
  poolStatistics,
  readTape,
  readTapes,
  type Cell,
} from "../../src/core/index.ts";

const HEADINGS = ["Obligor", "EAD", "PD (fraction)", "LGD (fraction)", "Number of loans"];
const worked: Cell[][] = [HEADINGS, ["A", 100, 0.009, 0.45, 50], ["B", 50, 0.048, 0.5, 20]];

/** Messages of a tape's errors, first of all. */
function refused(cells: readonly (readonly Cell[])[]): string {
  const { pool, findings } = readTape(cells);
  expect(pool).toBeNull();
  return findings.filter(({ severity }) => severity === "error").map(({ message }) => message).join(" "); // prettier-ignore
}

/** One row of 41 loans beside one loan, with further columns. */
function withShares(largest: Cell, hhi: Cell, count: Cell = 41): Cell[][] {
  return [
    [...HEADINGS, "Largest", "HHI"],
    ["A", 100, 0.01, 0.5, count, largest, hhi],
    ["B", 10, 0.02, 0.4, null, null, null],
  ];
}

describe("rows that stand for many loans", () => {
  test("count in N, in the index of concentration and among the largest", () => {
    const { pool, findings } = readTape(worked);
    const s = poolStatistics(pool!);
    // 50 loans of 2 and 20 of 2.5: (50 x 4 + 20 x 6.25) / 150^2.
    expect(s.herfindahl).toBeCloseTo(325 / 22500, 15);
    expect(s.effectiveNumber).toBeCloseTo(69.2307692307692, 11);
    expect([s.loans, s.obligors, s.ead]).toEqual([70, 70, 150]);
    expect(s.largestShare).toBeCloseTo(2.5 / 150, 15);
    expect(largestObligors(pool!, 21).map(({ label }) => label)).toEqual([...Array.from({ length: 20 }, (_, k) => `B #${k + 1}`), "A #1"]); // prettier-ignore
    expect(findings.map(({ code, message }) => [code, message])).toContainEqual(["I24", "Used as counts: Number of loans; 2 rows stand for 70 loans, which count one by one."]); // prettier-ignore
  });

  test("become obligors of equal size with the ids A #1, A #2 and so on", () => {
    const each = eachObligor(readTape(worked).pool!);
    expect(each.ids).toHaveLength(70);
    expect([each.ids[0], each.ids[49], each.ids[50], each.ids[69]]).toEqual(["A #1", "A #50", "B #1", "B #20"]);
    expect(new Set(each.ead.subarray(0, 50))).toEqual(new Set([2]));
    expect(new Set(each.ead.subarray(50))).toEqual(new Set([2.5]));
    expect(new Set(each.pd.subarray(50))).toEqual(new Set([0.048]));
  });

  test.each([
    ["筆數", 3, 3],
    ["Number of loans", "1,200", 1200],
    ["# loans", "3", 3],
    ["Number of loans", null, 1],
    ["Number of loans", "", 1],
    ["Number of loans", "  ", 1],
  ])("a count in the column %s that says %p is %d", (heading, cell, count) => {
    const tape = [["Obligor", "EAD", "PD (fraction)", "LGD (fraction)", heading], ["A", 100, 0.01, 0.4, cell], ["B", 10, 0.02, 0.4, 2]]; // prettier-ignore
    expect(poolStatistics(readTape(tape).pool!).obligors).toBe(count + 2);
  });

  test.each([
    [0, "Row 2: Number of loans is 0; it must be a whole number of 1 or more, or blank for one loan."],
    [1.5, "Row 2: Number of loans is 1.5; it must be a whole number of 1 or more, or blank for one loan."],
    [-3, "Row 2: Number of loans is -3; it must be a whole number of 1 or more, or blank for one loan."],
    ["5%", "Row 2: Number of loans is '5%'; it must be a number without a currency or a multiple."],
    ["many", "Row 2: Number of loans 'many' is not a number."],
    ["#N/A", "Row 2: Number of loans holds the error #N/A; correct the cell or its formula."],
  ])("a count of %p is refused with its row", (count, sentence) => {
    expect(refused([HEADINGS, ["A", 100, 0.01, 0.4, count], ["B", 10, 0.02, 0.4, 2]])).toBe(sentence);
  });

  test("a million loans are read in one row, one more is refused", () => {
    const of = (count: number) => [HEADINGS, ["A", 100, 0.01, 0.4, count]];
    expect(poolStatistics(readTape(of(1e6)).pool!).obligors).toBe(1e6);
    expect(refused(of(1e6 + 1))).toBe("The rows stand for 1000001 loans; a pool has at most 1000000.");
    const two = [HEADINGS, ["A", 100, 0.01, 0.4, 6e5], ["B", 100, 0.01, 0.4, 6e5]];
    expect(refused(two)).toBe("The rows stand for 1200000 loans; a pool has at most 1000000.");
  });

  test.each([
    ["the row's id again", ["A", 5, 0.01, 0.4, 3], "A stands in rows 2, 3"],
    ["the row's id for one loan", ["A", 5, 0.01, 0.4, null], "A stands in rows 2, 3"],
    ["the id of one of its loans", ["A #7", 5, 0.01, 0.4, null], "A stands in rows 2, 3"],
  ])("%s on another row is refused", (_, row, sentence) => {
    expect(refused([HEADINGS, ["A", 100, 0.01, 0.4, 20], row as Cell[]])).toContain(sentence);
  });

  test("one loan a row, all counts 1, is the same pool as without the column, loans of one obligor merged", () => {
    const rows: Cell[][] = [["A", 60, 0.01, 0.4], ["A", 40, 0.01, 0.4], ["B", 50, 0.02, 0.5]]; // prettier-ignore
    const plain = readTape([HEADINGS.slice(0, 4), ...rows]).pool;
    const counted = readTape([HEADINGS, ...rows.map((row) => [...row, 1])]);
    expect(counted.pool).toEqual(plain);
    expect(counted.pool).not.toHaveProperty("counts");
  });

  test("groups together: a row of a group is one obligor with the group, a row without stays many", () => {
    const { pool } = readTape([[...HEADINGS, "Group"], ["A", 100, 0.01, 0.4, 20, "G"], ["B", 50, 0.02, 0.4, null, "G"], ["C", 30, 0.03, 0.4, 10, null]]); // prettier-ignore
    const merged = poolStatistics(mergeGroups(pool!));
    expect(merged.obligors).toBe(11);
    expect(merged.largestShare).toBeCloseTo(150 / 180, 14);
  });

  test("a hub must be one obligor; all loans of a spoke's row hang on it", () => {
    const tape = (links: string, hub: string): Cell[][] => [[...HEADINGS, "Links"], ["A", 100, 0.01, 0.4, 20, links], ["B", 50, 0.02, 0.4, null, hub]]; // prettier-ignore
    const { links } = eachObligor(readTape(tape("B 0.4", "")).pool!);
    expect(links).toEqual(Array.from({ length: 20 }, (_, spoke) => ({ spoke, hub: 20, weight: 0.4 })));
    expect(refused(tape("", "A 0.4"))).toBe("B links to A, which stands for 20 loans; a hub is one obligor.");
  });

  test("several tapes: counts of both are kept, and a pool's rows keep their parts when it joins another tape", () => {
    const first = readTape(withShares(0.2, null)).pool!;
    const { pool } = readTapes([{ pool: first }, { cells: [HEADINGS, ["C", 40, 0.03, 0.4, 4]] }]);
    expect(pool!.ids).toEqual(["A #1", "A #2 to #41", "B", "C"]);
    expect(eachObligor(pool!).ids.filter((id) => id.startsWith("A"))).toHaveLength(41);
    expect(eachObligor(pool!).ids.at(-1)).toBe("C #4");
    expect(pool!.loans).toBe(46);
  });
});

describe("the largest loan of a row, or its index of concentration", () => {
  test("Largest gives one loan its share and the others the rest in equal parts", () => {
    const { pool } = readTape(withShares(0.2, null));
    const each = eachObligor(pool!);
    expect([...each.ead.subarray(0, 3)]).toEqual([20, 2, 2]);
    expect(each.ids.slice(0, 2)).toEqual(["A #1", "A #2"]);
    expect(each.ids).toHaveLength(42);
  });

  test("HHI gives the same as the share that it comes from", () => {
    // 0.2^2 + 40 x 0.02^2 = 0.056.
    const [byIndex, byShare] = [withShares(null, 0.056), withShares("20%", null)].map((t) => readTape(t).pool!);
    byIndex!.ead.forEach((x, i) => expect(x).toBeCloseTo(byShare!.ead[i]!, 12));
    expect(byIndex!.ids).toEqual(byShare!.ids);
  });

  test.each([
    ["equal loans by Largest", 0.25, null, 4],
    ["equal loans by HHI", null, 0.25, 4],
    ["one loan that is all", 1, null, 1],
    ["one loan of index 1", null, 1, 1],
    ["blanks", null, null, 4],
  ])("%s leave the row whole", (_, largest, hhi, count) => {
    const { pool } = readTape(withShares(largest, hhi, count));
    expect(pool!.ids).toEqual(["A", "B"]);
    expect(poolStatistics(pool!).obligors).toBe(count + 1);
  });

  test.each([
    ["both", 0.2, 0.056, 41, "Row 2 gives both the largest loan and the HHI; keep one."],
    ["a share below 1 / m", 0.2, null, 4, "Row 2: Largest is 0.2; of 4 loans the largest has a share of the row's EAD between 0.25 and 1."], // prettier-ignore
    ["an index below 1 / m", null, 0.2, 4, "Row 2: HHI is 0.2; the shares of 4 loans have a sum of squares between 0.25 and 1."], // prettier-ignore
    ["a share of one loan below 1", 0.5, null, 1, "Row 2: Largest is 0.5; of 1 loan the largest has a share of the row's EAD between 1 and 1."], // prettier-ignore
    ["a share that leaves the others nothing", 1, null, 4, "Row 2: Largest is 1; of 4 loans"],
    ["an amount", 20, null, 41, "Row 2: Largest is 20; of 41 loans"],
    ["points out of 10,000", null, 560, 41, "Row 2: HHI is 560; the shares of 41 loans"],
    ["a word", "big", null, 41, "Row 2: Largest 'big' is not a number."],
  ])("%s is refused with the row", (_, largest, hhi, count, sentence) => {
    expect(refused(withShares(largest, hhi, count))).toContain(sentence);
  });

  test("without a count they are refused once, as nothing says of how many loans", () => {
    const tape: Cell[][] = [["Obligor", "EAD", "PD (fraction)", "LGD (fraction)", "HHI"], ["A", 100, 0.01, 0.5, 0.1], ["B", 10, 0.02, 0.4, 0.2]]; // prettier-ignore
    expect(refused(tape)).toBe("HHI says how large a part of a row one of its loans is, and no column says how many loans a row has; add Number of loans, or leave HHI out."); // prettier-ignore
  });
});

describe("stratified input", () => {
  const strat: Cell[][] = [
    ["Bucket", "Number of loans", "EAD", "Avg PD", "WA LGD"],
    ["PD 0-0.5 %", 300, 600, "0.25%", "40%"],
    ["PD 0.5-1 %", 200, 500, "0.75%", "45%"],
  ];
  const named = (column: number, heading: string) => strat.map((row, r) => (r === 0 ? row.map((cell, c) => (c === column ? heading : cell)) : row)); // prettier-ignore

  test("averages are those of every loan of their row, which is said", () => {
    const { pool, findings } = readTape(strat);
    expect([...pool!.pd]).toEqual([0.0025, 0.0075]);
    expect([...pool!.lgd]).toEqual([0.4, 0.45]);
    expect(poolStatistics(pool!).obligors).toBe(500);
    expect(findings.map(({ message }) => message)).toContain("Averages are read as the values of every loan of their row: Avg PD, WA LGD."); // prettier-ignore
  });

  test("an average is no sum: it is not taken for EAD, and refused where a user says that it is", () => {
    const averages = named(2, "Average balance");
    expect(refused(averages)).toBe("No column found for EAD. Map one or add it.");
    const { findings } = readTape(averages, { choices: { meanings: { 2: "ead" } } });
    expect(findings.map(({ message }) => message)).toContain("EAD is read from Average balance, an average, and each row stands for many loans; give the sum of a row's loans as EAD."); // prettier-ignore
  });

  test("a bare Number counts loans beside strata and averages, with a total row left out", () => {
    const tape: Cell[][] = [
      ["PD band", "No.", "Total balance (EUR m)", "Average PD", "Average LGD"],
      ["< 0.5 %", 300, 600, "0.25%", "40%"],
      ["0.5 - 1 %", 200, 500, "0.75%", "45%"],
      ["> 1 %", 100, 100, "2.5%", "45%"],
      ["Total", 600, 1200, "0.65%", "42%"],
    ];
    const { pool } = readTape(tape);
    expect(pool!.ids).toEqual(["< 0.5 %", "0.5 - 1 %", "> 1 %"]);
    expect([...pool!.pd]).toEqual([0.0025, 0.0075, 0.025]);
    expect(poolStatistics(pool!).obligors).toBe(600);
    expect(poolStatistics(pool!).ead).toBe(1.2e9);
  });

  test.each([
    ["numbers of rows", [1, 2, 3]],
    ["numbers of loans without strata", [1004, 1001, 1007]],
  ])("a bare Number with %s is no count", (_, numbers) => {
    const rows = numbers.map((n, i): Cell[] => [n, `Borrower ${i}`, 100, 0.01, 0.4]);
    const { pool } = readTape([["Number", "Borrower", "EAD", "PD (fraction)", "LGD (fraction)"], ...rows]);
    expect(poolStatistics(pool!).obligors).toBe(3);
  });

  test("beside an id, bands are labels and no PD", () => {
    const { pool } = readTape([["Obligor", "PD band", "EAD", "PD (fraction)", "LGD (fraction)", "Number of loans"], ["A", "0-1 %", 100, 0.005, 0.4, 10], ["B", "0-1 %", 50, 0.008, 0.4, 4]]); // prettier-ignore
    expect(pool!.ids).toEqual(["A", "B"]);
    expect([...pool!.pd]).toEqual([0.005, 0.008]);
  });

  test("a file with ESMA's codes has one loan a row, so that counts in it are told as unusual", () => {
    const { findings } = readTape([["CRPL4", "EAD", "PD (fraction)", "LGD (fraction)", "Number of loans"], ["A", 100, 0.01, 0.4, 20]]); // prettier-ignore
    expect(findings.map(({ code }) => code)).toContain("W27");
  });
});

describe("the largest loan of a row as an amount", () => {
  const read = (largest: string, values: readonly (number | string)[], ead = "Total exposure (£000)") =>
    readTape([
      ["Industry", "Number of loans", ead, largest, "PD (%)", "LGD (%)"],
      ["Retail", 100, 20_000, values[0]!, 2, 45],
      ["Software", 50, 10_000, values[1]!, 3, 45],
    ]);

  test.each([
    ["Largest loan (£000)", [900, 1200]],
    ["Largest loan (GBP)", [900_000, 1_200_000]],
    ["Largest loan", [900, 1200]],
    ["Largest loan (%)", [4.5, 12]],
    ["Largest", [0.045, 0.12]],
  ])("'%s' is a share of its row's EAD", (heading, values) => {
    const { pool, findings } = read(heading, values);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    // The rows part into the largest loan and the rest: 0.9 m of 20 m and 1.2 m of 10 m.
    expect([...pool!.ead].map((x) => Math.round(x)).sort((a, b) => a - b)).toEqual([900_000, 1_200_000, 8_800_000, 19_100_000]); // prettier-ignore
  });

  test("an amount that so many loans cannot have is refused", () => {
    const { pool, findings } = read("Largest loan (£000)", [150, 1200]);
    expect(pool).toBeNull();
    expect(findings[0]!.code).toBe("E14");
    expect(read("Largest loan (GBP)", [900, 1200]).pool).toBeNull();
  });
});
