import { readTapes, type Cell } from "../../src/core/index.ts";
import { arrayLiteral } from "../../src/taskpane/pool/array-literal.ts";
import { cleanTapePlan } from "../../src/taskpane/pool/clean-tape.ts";
import { checkFormula, isOneRange, poolReference } from "../../src/taskpane/pool/formula-view.ts";
import { NO_ANSWERS } from "../../src/taskpane/pool/pool-answers.ts";
import { noPool, poolTransition, type PoolState } from "../../src/taskpane/pool/pool-state.ts";
import { ownOfSectors } from "../../src/taskpane/pool/theme-own.ts";
import { connectedFunctions } from "../functions/connected.ts";
import { isThemeName, NO_EDITS, withSector, withTheme, type ThemeEdits } from "../../src/taskpane/pool/theme-edits.ts";

/** A tape in German without a theme or sectors of the product. */
const tape: Cell[][] = [
  ["Kreditnehmer", "Branche", "Inanspruchnahme (EUR)", "PD %", "LGD %"],
  ["Alpha", "Rechenzentrum", 12_500_000, 0.9, 40],
  ["Beta", "Software", 8_200_000, 2.8, 45],
  ["Gamma", "Stromversorgung", 20_000_000, 0.18, 35],
  ["Delta", "Maschinenbau", 15_000_000, 1.6, 30],
];
const content = {
  address: { sheet: "Kredite", row: 0, column: 0, rows: tape.length, columns: 5 },
  values: tape,
  formats: tape.map((row) => row.map(() => "")),
  hiddenRows: tape.map(() => false),
};
const opened = poolTransition(noPool, { type: "pool/opened", content, source: null });
const themed = (themes: ThemeEdits): PoolState =>
  poolTransition(opened, { type: "pool/answered", answers: { ...opened.answers, themes } });
const rowOf = ({ reading }: PoolState, sector: string) => reading!.pool!.theme.rows.find((row) => row.sector === sector)!; // prettier-ignore

test("a share that a user types is the pool's, and says that it is the user's", () => {
  const state = themed(withSector(NO_EDITS, "Maschinenbau", { share: 0.25 }, "AI"));
  expect(rowOf(state, "Maschinenbau")).toMatchObject({ share: 0.25, evidence: { by: "user" } });
  expect(rowOf(state, "Software")).toEqual(rowOf(opened, "Software"));
  expect(state.reading!.pool!.theta[3]).toBe(0.25);
});

test("another sector of the product brings its own share; a blank share brings the proposal back", () => {
  const moved = withSector(NO_EDITS, "Maschinenbau", { product: "SEM", share: null }, "AI");
  expect(rowOf(themed(moved), "Maschinenbau")).toMatchObject({ product: "SEM", share: 1 });
  const shared = withSector(NO_EDITS, "Software", { share: 0.5 }, "AI");
  expect(rowOf(themed(withSector(shared, "Software", { share: null }, "AI")), "Software")).toEqual(rowOf(opened, "Software")); // prettier-ignore
});

/** Energy in the language of the tape: what sells power and fuel has it, and nothing else. */
test.each(["Energy", "Energie", "Énergie", "能源"])("a theme named %p meets the power supplier alone", (name) => {
  const { reading } = themed(withTheme(NO_EDITS, name));
  expect(reading!.pool!.theme.name).toBe(name);
  expect([...reading!.pool!.theta]).toEqual([0, 0, 1, 0]);
});

test.each<[string, boolean]>([
  ["Energy", true],
  ["Commercial property", true],
  ["關稅", true],
  ["", false],
  ["share", false],
])("%p can name a theme: %p", (name, can) => {
  expect(isThemeName(name)).toBe(can);
});

test("formulas read the pool with what the pane says of its sectors", () => {
  const state = themed(withTheme(withSector(NO_EDITS, "Maschinenbau", { product: "SEM" }, "AI"), "Energy"));
  expect(isOneRange(state)).toBe(false);
  expect(poolReference(state)).toBe(
    `SRT.POOL('Kredite'!$A$1:$E$5,,,,{"Sector","Product sector","Energy share";"Maschinenbau","SEM",""})`,
  );
  expect(checkFormula(state)).toBe(
    `=SRT.POOLCHECK('Kredite'!$A$1:$E$5,,,,,{"Sector","Product sector","Energy share";"Maschinenbau","SEM",""})`,
  );
  expect(arrayLiteral([['a "b"', 0.5, null, true]])).toBe('{"a ""b""",0.5,"",TRUE}');
});

test("a clean tape keeps shares, the sectors of the product and the theme's name, and says what is assumed", () => {
  const { pool } = themed(withSector(NO_EDITS, "Maschinenbau", { product: "SEM", share: 0.5 }, "AI")).reading!;
  const [block] = cleanTapePlan(pool!, "Pool").blocks;
  const [headings, ...rows] = block!.values as Cell[][];
  const column = (name: string) => rows.map((row) => row[headings!.indexOf(name)]);
  expect(column("Theta rests on")).toEqual(["assumption", "assumption", "assumption", "table"]);
  expect(column("SRT sector")).toEqual(["DCP", "AIS", "PWR", "SEM"]);
  const back = readTapes([{ cells: block!.values as Cell[][] }]).pool!;
  expect([...back.theta]).toEqual([...pool!.theta]);
  expect(Array.from(back.productSector.index, (i) => back.productSector.names[i]!)).toEqual([
    "DCP",
    "AIS",
    "PWR",
    "SEM",
  ]);
});

test("links that are proposed are those that a formula's SRT.LINKS gives, and stand in the formula", () => {
  const linked = poolTransition(opened, {
    type: "pool/answered",
    answers: { ...NO_ANSWERS, links: "proposed" },
  });
  const range = "'Kredite'!$A$1:$E$5";
  expect(poolReference(linked)).toBe(`SRT.POOL(${range},SRT.LINKS(${range}))`);
  expect(checkFormula(linked)).toBe(`=SRT.POOLCHECK(${range},SRT.LINKS(${range}))`);
  const call = connectedFunctions();
  const byTable = readTapes([{ cells: tape }], { links: call("LINKS", tape) as Cell[][] }).pool!;
  // A data centre sells to software, software buys from it: by the chain, one link.
  expect(linked.reading!.pool!.links).toEqual(byTable.links);
  expect(byTable.links.length).toBeGreaterThan(0);
  expect(linked.reading!.findings.map(({ kind }) => kind)).toContain("linksProposed");
});

test("what a tape gives itself is told apart from what its sector's row says", () => {
  const own: Cell[][] = [
    ["Obligor", "Sector", "SRT sector", "EAD", "PD %", "LGD %", "AI theta"],
    ["A", "Software", "SEM", 300, 1, 40, 0.5],
    ["B", "Software", "SEM", 100, 1, 40, 0.1],
    ["C", "Retail", null, 100, 1, 40, null],
  ];
  const read = ownOfSectors(readTapes([{ cells: own }]).pool!);
  // 300 at 50 % and 100 at 10 % are 160 of 400.
  expect(read.get("Software")).toEqual({ share: 0.4, products: ["SEM"] });
  expect(read.get("Retail")).toEqual({ share: null, products: [] });
});

test("a clean tape says of links that are proposed that they are an assumption, and keeps them", () => {
  const answers = { ...NO_ANSWERS, links: "proposed" as const };
  const { pool } = poolTransition(opened, { type: "pool/answered", answers }).reading!;
  const [block] = cleanTapePlan(pool!, "Pool", "proposed").blocks;
  const [headings, ...rows] = block!.values as Cell[][];
  const column = (name: string) => rows.map((row) => row[headings!.indexOf(name)]);
  expect(column("Links rest on")).toEqual(column("Links").map((links) => (links === null ? null : "assumption")));
  expect(column("Links").some((links) => links !== null)).toBe(true);
  expect(readTapes([{ cells: block!.values as Cell[][] }]).pool!.links).toEqual(pool!.links);
});
