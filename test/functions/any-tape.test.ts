import { bankTapes, cellsOf } from "./bank-tapes.ts";
import { connectedFunctions, refusal } from "./connected.ts";

const call = connectedFunctions();
const structure = call("DEMOPOOL", "structure");
const FEW = [["Paths", 1024]];

type Table = (string | number)[][];

const heading = (table: Table, name: string) => table[0]!.indexOf(name);
const rowOf = (table: Table, name: string) => table.find(([first]) => first === name)!;
const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;

describe.each(Object.entries(bankTapes))("%s", (_, given) => {
  const { themed, cut, shifted, total, assumed } = given;
  const tape = cellsOf(given);

  test("is read as sums by hand have it, without an error", () => {
    const stats = new Map((call("POOLSTATS", tape) as Table).map(([name, value]) => [String(name).replace(/ \(\w+\)/, ""), value])); // prettier-ignore
    expect(stats.get("EAD")).toBeCloseTo(given.ead, 4);
    expect(stats.get("PD, EAD-weighted")).toBeCloseTo(given.pd / 100, 12);
    expect(stats.get("LGD, EAD-weighted")).toBeCloseTo(given.lgd / 100, 12);
    const found = call("POOLCHECK", tape) as Table;
    expect(found.filter(([code]) => String(code).startsWith("E"))).toEqual([]);
  });

  test("gets all scenarios side by side, each with the share of EAD that it meets", () => {
    const table = call("STRESSTABLE", tape, structure, null, 3, FEW) as Table;
    const [shocked, ofTheme, words] = ["EAD shocked", "EAD of the theme", "What it meets"].map((name) => heading(table, name)); // prettier-ignore
    const [correction, strain, base] = ["AI_CORR", "HYP_STRAIN", "BASE"].map((name) => rowOf(table, name));
    expect(correction![shocked!]).toBeCloseTo(themed / total, 12);
    expect(correction![ofTheme!]).toBeCloseTo(themed / total, 12);
    expect(correction![words!]).toContain(`recoveries of ${percent(cut / total)} are cut`);
    expect(strain![shocked!]).toBeCloseTo(shifted / total, 12);
    expect(base![shocked!]).toBe(0);
    expect(rowOf(table, "Standard model")[words!]).toMatch(assumed);
    expect(Number(correction![2])).toBeGreaterThan(Number(rowOf(table, "Standard model")[2]));
  });

  test("is taken apart, with the share of EAD that each effect acts on", () => {
    const table = call("DOUBLECORR", tape, structure, [["AI_CORR"]], FEW, 3) as Table;
    const met = heading(table, "EAD met");
    expect(rowOf(table, "+ AI theme")[met]).toBeCloseTo(themed / total, 12);
    expect(rowOf(table, "+ shock to PDs and recoveries")[met]).toBeCloseTo(themed / total, 12);
    expect(rowOf(table, "+ contagion, PDs preserved")[met]).toBe(0);
    expect(rowOf(table, "Standard model")[met + 1]).toMatch(assumed);
  });

  test("has a tranche's loss under the scenario's own correlations, and INFO says what it rests on", () => {
    const at = { address: "Sheet1!A1" };
    const loss = call("TRANCHELOSS", tape, "scenario", 0.06, 0.3, 3, [["AI_CORR"]], FEW, at) as number;
    const calm = call("TRANCHELOSS", tape, "scenario", 0.06, 0.3, 3, [["BASE"]], FEW) as number;
    expect(loss).toBeGreaterThan(calm);
    const info = call("INFO", 0, { parameterAddresses: ["Sheet1!A1"] }) as Table;
    const said = (name: string) => info.filter(([first]) => first === name).map(([, sentence]) => sentence);
    expect(said("Assumed").join(" ")).toMatch(assumed);
    expect(said("Reach")[0]).toMatch(new RegExp(`^The scenario shocks ${percent(themed / total)} of the pool's EAD`));
    expect(said("Reach")).toContain("The pool has no links, so that there is no contagion; SRT.LINKS proposes some.");
  });
});

// No AI name anywhere; the theme is the user's own.
const ENERGY: Table = [
  ["Loan ID", "Borrower", "Sector", "EAD", "PD (fraction)", "LGD (fraction)"],
  ["1", "Rig", "Oil & gas", 30, 0.02, 0.4],
  ["2", "Grid", "Electric utilities", 20, 0.005, 0.4],
  ["3", "Mill", "Steel", 25, 0.015, 0.45],
  ["4", "Shop", "Retail", 25, 0.02, 0.45],
];
const SHARES: Table = [["Sector", "Energy share"], ["Oil & gas", 1], ["Electric utilities", 0.6], ["Steel", 0.25], ["Retail", 0]]; // prettier-ignore
const LINKS: Table = [
  ["Spoke", "Hub", "Weight"],
  ["Mill", "Grid", 0.4],
];

describe("a theme of the user's own", () => {
  const pool = call("POOL", ENERGY, LINKS, null, null, SHARES);

  test("carries its name and shares through the table of its sectors and back", () => {
    const table = call("THEMES", pool) as Table;
    expect(table[0]).toEqual(["Sector", "Product sector", "Energy share", "EAD", "Share of EAD", "Obligors", "Standing", "Evidence"]); // prettier-ignore
    expect(table.slice(1).map(([sector, , share]) => [sector, share])).toEqual([
      ["Oil & gas", 1],
      ["Steel", 0.25],
      ["Retail", 0],
      ["Electric utilities", 0.6],
    ]);
    const again = call("POOL", ENERGY, LINKS, null, null, table);
    expect(call("THEMES", again)).toEqual(table);
  });

  test("is prefilled by its own name where the tape's sectors have it", () => {
    const table = call("THEMES", ENERGY, "Energy") as Table;
    expect(Object.fromEntries(table.slice(1).map(([sector, , share]) => [sector, share]))).toEqual({ "Oil & gas": 1, "Electric utilities": 1, Steel: 0, Retail: 0 }); // prettier-ignore
  });

  test("answers the three functions by its name: the correction moves its factor, and AI's sectors are not there", () => {
    const table = call("STRESSTABLE", pool, structure, null, 3, FEW) as Table;
    const met = String(rowOf(table, "AI_CORR").at(-2));
    expect(met).toContain("The scenario shocks 75 % of the pool's EAD: the factor of the Energy theme moves 75 %, recoveries of 0 % are cut."); // prettier-ignore
    expect(met).toContain("Contagion runs along links of 25 % of the pool's EAD.");
    expect(rowOf(table, "HW_EROSION").at(-2)).toContain("The scenario shocks 0 % of the pool's EAD: nothing in this pool is of SEM, NEO, DCP, AIS, HYP01, HYP02, and it moves correlations alone."); // prettier-ignore
    const apart = call("DOUBLECORR", pool, structure, null, FEW, 3) as Table;
    expect(rowOf(apart, "+ Energy theme")[heading(apart, "EAD met")]).toBeCloseTo(0.75, 12);
    const loss = (scenario: unknown) => call("TRANCHELOSS", pool, "scenario", 0.06, 0.3, 3, scenario, FEW) as number;
    expect(loss([["AI_CORR"]])).toBeGreaterThan(loss([["BASE"]]));
  });

  test("can be typed as settings on a bare tape, and gives the same bits as the table", () => {
    const typed = [...FEW, ["Theme", "Energy"], ["Theme Oil & gas", 1], ["Theme Electric utilities", 0.6], ["Theme Steel", 0.25]]; // prettier-ignore
    const card = call("POOL", ENERGY, null, null, null, SHARES);
    const ask = (given: unknown, settings: unknown) => call("TRANCHELOSS", given, "scenario", 0.06, 0.3, 3, [["AI_CORR"]], settings); // prettier-ignore
    expect(ask(ENERGY, typed)).toBe(ask(card, FEW));
  });

  test("joins tapes among POOLJOIN's tables, and is not joined with another theme", () => {
    expect(call("THEMES", call("POOLJOIN", [ENERGY, SHARES]))).toEqual(call("THEMES", call("POOL", ENERGY, null, null, null, SHARES))); // prettier-ignore
    expect(refusal(() => call("POOLJOIN", [pool, call("DEMOPOOL", null)]))).toMatch(/themes/);
  });
});

test("a tape's own shares stand before the table, which says so", () => {
  const tape = [
    ["Obligor", "Sector", "EAD", "PD (fraction)", "LGD (fraction)", "AI theta"],
    ["A", "Retail", 60, 0.01, 0.4, 0.7],
    ["B", "Retail", 40, 0.01, 0.4, null],
  ];
  const table = [
    ["Sector", "AI share"],
    ["Retail", 0.5],
  ];
  const found = (call("POOLCHECK", tape, null, null, null, null, table) as Table).map((row) => row[4]);
  expect(found).toContain("The tape gives its own AI theta for 1 obligor, which stands before the share of the table for Retail."); // prettier-ignore
  const stressed = call("STRESSPOOL", call("POOL", tape, null, null, null, table), [["shift", "*", 0]]) as Table;
  expect(stressed.slice(1).map((row) => row[7])).toEqual([0.7, 0.5]);
});

test("a blank share that no sector tells counts as 0, which is said", () => {
  const tape = [
    ["Obligor", "EAD", "PD (fraction)", "LGD (fraction)", "AI theta"],
    ["A", 60, 0.01, 0.4, 0.7],
    ["B", 40, 0.01, 0.4, null],
  ];
  const found = (call("POOLCHECK", tape) as Table).map((row) => row[4]);
  expect(found).toContain("The AI theta of 1 obligor is blank, and no sector tells it: it counts as 0.");
});

test.each<[string, Table, string]>([
  ["an unknown sector of the product", [["Sector", "Product sector"], ["Retail", "SHOPS"]], "Row 2 of the table of sectors: 'SHOPS' is no sector of the product; it must be one of HYP, SEM, NEO, DCP, AIS, TEL, MED, PWR, IND, HLT, CON, OTH."], // prettier-ignore
  ["a share above 1", [["Sector", "AI share"], ["Retail", 1.5]], "Row 2 of the table of sectors: the share 1.5 must be between 0 and 1."], // prettier-ignore
  ["a sector twice", [["Sector", "AI share"], ["Retail", 0.5], ["Steel", 0], ["Retail", 0.6]], "The table of sectors gives Retail in rows 2 and 4; once is allowed."], // prettier-ignore
  ["a table without sectors", [["Name", "AI share"], ["Retail", 0.5]], "The table of sectors needs the columns Sector, and Product sector or a share such as AI share."], // prettier-ignore
])("%s is refused in a sentence", (_, table, sentence) => {
  expect(refusal(() => call("POOL", ENERGY, null, null, null, table))).toBe(`#VALUE! ${sentence}`);
});

test("a sector that the tape does not have is a finding, and the pool is made", () => {
  const table = [
    ["Sector", "AI share"],
    ["Shipping", 0.5],
  ];
  const found = (call("POOLCHECK", ENERGY, null, null, null, null, table) as Table).map((row) => row[4]);
  expect(found).toContain("The table of sectors names Shipping, which the tape does not have.");
  expect(call("POOL", ENERGY, null, null, null, table)).toMatch(/^Pool · 4 obligors/);
});

test("a tape without sectors is one sector of none, and a theme can be given to all of it", () => {
  const bare = [["Obligor", "EAD", "PD (fraction)", "LGD (fraction)"], ["A", 60, 0.01, 0.4], ["B", 40, 0.02, 0.4]]; // prettier-ignore
  const table = call("STRESSTABLE", bare, structure, null, 3, FEW) as Table;
  expect(rowOf(table, "Standard model").at(-2)).toBe("The tape has no column of sectors: every obligor counts as other, in one sector, with no share of the AI theme."); // prettier-ignore
  expect(rowOf(table, "AI_CORR").at(-2)).toContain("The scenario shocks 0 % of the pool's EAD: nothing in this pool is of the AI theme or of NEO, AIS, DCP, and it moves correlations alone."); // prettier-ignore
  const themed = call("STRESSTABLE", bare, structure, null, 3, [...FEW, ["Theme none", 1], ["Sector none", "SEM"]]) as Table; // prettier-ignore
  expect(rowOf(themed, "AI_CORR")[heading(themed, "EAD shocked")]).toBe(1);
});

test("links are proposed along the chain of sectors, and are taken where they are asked for", () => {
  const tape = cellsOf(bankTapes["data-centre project loans with Chinese headings"]!);
  const links = call("LINKS", tape) as Table;
  // Data centres sell to the GPU cloud; power is sold to the two data centres in turn, the larger first.
  expect(links).toEqual([
    ["Spoke", "Hub", "Weight", "Standing"],
    ["北區機房", "算力雲", 0.25, "assumption"],
    ["南區機房", "算力雲", 0.25, "assumption"],
    ["海風電力", "北區機房", 0.15, "assumption"],
  ]);
  const ask = (given: unknown, settings: Table) => call("TRANCHELOSS", given, "scenario", 0.06, 0.3, 3, [["AI_CORR"]], [...FEW, ...settings]); // prettier-ignore
  expect(ask(call("POOL", tape, links), [])).toBe(ask(tape, [["Links", "proposed"]]));
  expect(ask(tape, [["Links", "proposed"]])).not.toBe(ask(tape, []));
});

test.each([
  ["GICS sector code", 45103010, "AIS", 0.8],
  ["GICS sector code", 45301020, "SEM", 1],
  ["GICS sector code", 60108050, "DCP", 0.9],
  ["ICB", 10102010, "SEM", 1],
  ["ICB", 15102015, "TEL", 0.3],
  ["NAICS", 518210, "DCP", 0.9],
  ["NAICS", 334413, "SEM", 1],
  ["SIC code", 7372, "AIS", 0.8],
  ["SIC code", 4911, "PWR", 0.3],
  ["NACE", "62.10", "AIS", 0.8],
  ["NACE", "63.10", "DCP", 0.9],
  ["NACE", "K62.20", "AIS", 0.5],
])("%s %s counts as %s with an AI share of %d", (named, code, product, share) => {
  const tape = [
    ["Obligor", named, "EAD", "PD (fraction)", "LGD (fraction)"],
    ["A", code, 60, 0.01, 0.4],
  ];
  expect((call("THEMES", tape) as Table)[1]!.slice(0, 3)).toEqual([String(code), product, share]);
});

/** 610 is telecoms in groups of three digits, and oil (06.10) as a number that lost its zero; 111 is drinks or cereals (01.11). */
test.each([
  [610, 6201, "OTH"],
  ["0610", 6201, "OTH"],
  [610, 620, "TEL"],
  [610, "62.01", "TEL"],
])("NACE %s beside %s counts as %s", (code, beside, product) => {
  const row = (name: string, nace: string | number) => [name, nace, 60, 0.01, 0.4];
  const tape = [["Obligor", "NACE", "EAD", "PD (fraction)", "LGD (fraction)"], row("A", code), row("B", beside)];
  expect(rowOf(call("THEMES", tape) as Table, String(code))[1]).toBe(product);
  const told = (call("POOLCHECK", tape) as Table).map((found) => found[4]).join(" ");
  expect(told.includes("may have lost a zero")).toBe(code === 610 && beside === 6201);
});

test("codes that several lists have count as other until the heading names the list", () => {
  const tape = (named: string) => [["Obligor", named, "EAD", "PD (fraction)", "LGD (fraction)"], ["A", 10101010, 60, 0.01, 0.4]]; // prettier-ignore
  expect((call("THEMES", tape("Sector")) as Table)[1]!.slice(1, 3)).toEqual(["OTH", 0]);
  expect((call("POOLCHECK", tape("Sector")) as Table).map((row) => row[4]).join(" ")).toMatch(/1 sector is a code that several lists have, .* \(10101010: GICS, ICB\)/); // prettier-ignore
  expect((call("THEMES", tape("ICB")) as Table)[1]!.slice(1, 3)).toEqual(["AIS", 0.5]);
});

test.each([
  ["Services other than software", "OTH"],
  ["Non-AI", "OTH"],
  ["SERVIZI ai consumatori", "OTH"],
  ["Consumer Electronics", "CON"],
  ["Semiconductor Equipment", "SEM"],
  ["Media & Telecom", "TEL"],
  ["Utilities: Electric", "PWR"],
  ["Utilities: Water", "PWR"],
  ["Biotechnology", "HLT"],
  ["電子零組件業", "SEM"],
  ["金融保險業", "OTH"],
  ["Gewerbeimmobilien", "OTH"],
  ["Informatique", "AIS"],
  ["Telecomunicaciones", "TEL"],
])("'%s' counts as %s", (sector, product) => {
  const tape = [
    ["Obligor", "Sector", "EAD", "PD (fraction)", "LGD (fraction)"],
    ["A", sector, 60, 0.01, 0.4],
  ];
  expect((call("THEMES", tape) as Table)[1]![1]).toBe(product);
});

describe("what is said in sentences stands in Traditional Chinese too, as SRT.POOLCHECK has it", () => {
  const tape = [
    ["Obligor", "Sector", "EAD", "PD (%)", "LGD (%)"],
    ["A", "Semiconductors", 60, 1, 45],
    ["B", "Retail", 40, 1, 45],
  ];
  const parted = [["Tranche", "Attach", "Detach"], ["First loss", 0, 0.06], ["Senior", 0.07, 1]]; // prettier-ignore
  const settings = [["Paths", 1024]]; // prettier-ignore

  test("at the right of STRESSTABLE and DOUBLECORR, before the columns of no tranche", () => {
    const stress = call("STRESSTABLE", tape, parted, null, 1, settings) as unknown[][];
    const apart = call("DOUBLECORR", tape, parted, null, settings, 1) as unknown[][];
    for (const table of [stress, apart]) {
      const place = table[0]!.indexOf("說明");
      expect(table[0]![place - 1]).toBe("What it meets");
      expect(String(table[0]![place + 1])).toMatch(/No tranche \(6 % to 7 %\)$/);
      expect(table.slice(1).every((row) => /\p{Script=Han}/u.test(String(row[place])))).toBe(true);
    }
    const chinese = (table: unknown[][], name: string) => String(table.find(([first]) => first === name)![table[0]!.indexOf("說明")]); // prettier-ignore
    expect(chinese(stress, "AI_CORR")).toMatch(/此情境衝擊授信池暴險額之 60 %.*授信池沒有關聯，故無傳染/);
    expect(chinese(stress, "Weighted")).toBe("各情境依機率加權。");
    expect(chinese(apart, "+ AI theme")).toBe("＋AI 主題");
    expect(chinese(apart, "Diversified twin")).toContain("分散對照組");
  });

  test("and as rows at the end of INFO", () => {
    call("STRESSTABLE", tape, parted, null, 1, settings, null, { address: "Sheet1!C1" });
    const info = call("INFO", 0, { parameterAddresses: ["Sheet1!C1"] }) as unknown[][];
    const names = info.map(([name]) => String(name));
    expect(names.indexOf("警語")).toBeGreaterThan(names.lastIndexOf("Assumed"));
    const told = info.filter(([name]) => ["警語", "假設", "涵蓋範圍"].includes(String(name))).map(([, sentence]) => String(sentence)); // prettier-ignore
    expect(told[0]).toBe("structure 之 6 % 至 7 %（位於 Senior 之下）不屬任何分券；未載明由誰承擔其損失。");
    expect(told).toHaveLength(info.filter(([name]) => ["Warning", "Assumed", "Reach"].includes(String(name))).length);
  });
});
