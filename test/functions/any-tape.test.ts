import { connectedFunctions, refusal } from "./connected.ts";

const call = connectedFunctions();
const structure = call("DEMOPOOL", "structure");
const FEW = [["Paths", 1024]];

type Table = (string | number)[][];

/** A tape with what the sums by hand are made of: EADs of its sectors. */
type Case = {
  readonly tape: Table;
  /** EAD of the theme, and of the sectors that AI_CORR cuts recoveries of: GPU clouds, AI software, data centres. */
  readonly themed: number;
  readonly cut: number;
  readonly shifted: number;
  readonly total: number;
  readonly assumed: RegExp;
};

// Five tapes as banks write them: none has a column of the theme, none the product's sectors. HYP_STRAIN shifts the distances
// of hyperscalers, semiconductors, GPU clouds, data centres, AI software and power.
const CASES: Readonly<Record<string, Case>> = {
  "a corporate book with German headings": {
    tape: [
      ["Kreditnummer", "Kreditnehmer", "Branche", "EAD (EUR m)", "PD (%)", "LGD (%)", "Restlaufzeit (Jahre)"],
      ["K-1", "Alpha Chip AG", "Halbleiterindustrie", 40, 0.8, 45, 4],
      ["K-2", "Beta Server GmbH", "Rechenzentren", 60, 1.2, 35, 5],
      ["K-3", "Gamma Bau KG", "Baugewerbe", 80, 1.5, 45, 3],
      ["K-4", "Delta Handel SE", "Einzelhandel", 70, 2.1, 45, 2],
      ["K-5", "Epsilon Strom AG", "Energieversorgung", 50, 0.5, 40, 6],
    ],
    themed: 40 + 60 + 50,
    cut: 60,
    shifted: 40 + 60 + 50,
    total: 300,
    assumed:
      /AI theta assumed by sector for 5 obligors \(100 % of EAD\): Rechenzentren 90 %, Energieversorgung 30 %, Halbleiterindustrie 100 %, others 0 %/,
  },
  "small firms by segment": {
    tape: [
      ["Loan ID", "Borrower", "Industry", "EAD", "PD (fraction)", "LGD (fraction)"],
      ["1", "Bakery Ltd", "Food & beverage", 25, 0.03, 0.5],
      ["2", "Code Ltd", "Software", 15, 0.04, 0.6],
      ["3", "Haulage Ltd", "Road transport", 40, 0.025, 0.5],
      ["4", "Shops Ltd", "Retail", 20, 0.035, 0.55],
    ],
    themed: 15,
    cut: 15,
    shifted: 15,
    total: 100,
    assumed: /AI theta assumed by sector for 4 obligors \(100 % of EAD\): Software 80 %, others 0 %/,
  },
  "leveraged loans of a trustee report": {
    tape: [
      ["Asset ID", "Issuer", "Moody's Industry", "Par amount", "PD (fraction)", "LGD (fraction)", "Maturity (years)"],
      ["A1", "Northgate Software", "High Tech Industries", 5, 0.03, 0.6, 5],
      ["A2", "Westfield Health", "Healthcare & Pharmaceuticals", 4, 0.02, 0.55, 4],
      ["A3", "Eastbrook Cable", "Media: Broadcasting & Subscription", 3, 0.04, 0.6, 6],
      ["A4", "Southport Telecom", "Telecommunications", 2, 0.03, 0.5, 5],
      ["A5", "Midland Packaging", "Containers, Packaging & Glass", 6, 0.025, 0.5, 5],
    ],
    themed: 5 + 3 + 2,
    cut: 5,
    shifted: 5,
    total: 20,
    assumed: /High Tech Industries 50 %, Media: Broadcasting & Subscription 20 %, Telecommunications 30 %, others 0 %/,
  },
  "data-centre project loans with Chinese headings": {
    tape: [
      ["授信編號", "借款人", "產業別", "暴險額", "違約機率(%)", "違約損失率(%)", "剩餘年限(年)"],
      ["P1", "北區機房", "資料中心", 300, 1.1, 30, 7],
      ["P2", "南區機房", "資料中心", 200, 1.4, 30, 6],
      ["P3", "算力雲", "GPU 雲端", 100, 4, 55, 4],
      ["P4", "海風電力", "再生能源", 400, 0.7, 35, 10],
    ],
    themed: 300 + 200 + 100 + 400,
    cut: 300 + 200 + 100,
    shifted: 300 + 200 + 100 + 400,
    total: 1000,
    assumed: /資料中心 90 %, 再生能源 30 %, GPU 雲端 100 %\. SRT\.THEMES/,
  },
  "an extract with NACE codes": {
    tape: [
      ["Exposure ID", "Obligor", "NACE Industry Code", "EAD", "PD (fraction)", "LGD (fraction)", "Maturity (years)"],
      ["E1", "O1", "J62.01", 10, 0.01, 0.45, 3],
      ["E2", "O2", "C26.11", 20, 0.008, 0.45, 3],
      ["E3", "O3", "J63.11", 30, 0.012, 0.4, 5],
      ["E4", "O4", "G47.11", 40, 0.02, 0.45, 2],
      ["E5", "O5", "F41.20", 60, 0.03, 0.45, 2],
      ["E6", "O6", "D35.11", 40, 0.004, 0.4, 8],
    ],
    themed: 10 + 20 + 30 + 40,
    cut: 10 + 30,
    shifted: 10 + 20 + 30 + 40,
    total: 200,
    assumed: /D35\.11 30 %, J63\.11 90 %, C26\.11 100 %, J62\.01 80 %, others 0 %/,
  },
};

const heading = (table: Table, name: string) => table[0]!.indexOf(name);
const rowOf = (table: Table, name: string) => table.find(([first]) => first === name)!;
const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;

describe.each(Object.entries(CASES))("%s", (_, { tape, themed, cut, shifted, total, assumed }) => {
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
    const met = String(rowOf(table, "AI_CORR").at(-1));
    expect(met).toContain("The scenario shocks 75 % of the pool's EAD: the factor of the Energy theme moves 75 %, recoveries of 0 % are cut."); // prettier-ignore
    expect(met).toContain("Contagion runs along links of 25 % of the pool's EAD.");
    expect(rowOf(table, "HW_EROSION").at(-1)).toContain("The scenario shocks 0 % of the pool's EAD: nothing in this pool is of SEM, NEO, DCP, AIS, HYP01, HYP02, and it moves correlations alone."); // prettier-ignore
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
  expect(found).toContain("The tape gives its own AI theta for 1 obligors, which stands before the share of the table for Retail."); // prettier-ignore
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
  expect(found).toContain("The AI theta of 1 obligors is blank, and no sector tells it: it counts as 0.");
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
  expect(rowOf(table, "Standard model").at(-1)).toBe("The tape has no column of sectors: every obligor counts as other, in one sector, with no share of the AI theme."); // prettier-ignore
  expect(rowOf(table, "AI_CORR").at(-1)).toContain("The scenario shocks 0 % of the pool's EAD: nothing in this pool is of the AI theme or of NEO, AIS, DCP, and it moves correlations alone."); // prettier-ignore
  const themed = call("STRESSTABLE", bare, structure, null, 3, [...FEW, ["Theme none", 1], ["Sector none", "SEM"]]) as Table; // prettier-ignore
  expect(rowOf(themed, "AI_CORR")[heading(themed, "EAD shocked")]).toBe(1);
});

test("links are proposed along the chain of sectors, and are taken where they are asked for", () => {
  const { tape } = CASES["data-centre project loans with Chinese headings"]!;
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
  expect((call("POOLCHECK", tape("Sector")) as Table).map((row) => row[4]).join(" ")).toMatch(/codes that several lists have, .* \(10101010: GICS, ICB\)/); // prettier-ignore
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
