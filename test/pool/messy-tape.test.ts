import { readTape, totalEad, type Cell, type Pool } from "../../src/core/index.ts";

/** What the bank's system knows: three loans of two borrowers, as of 2025-12-31. */
const clean: Cell[][] = [
  ["Loan ID", "Obligor ID", "Obligor", "Group", "EAD", "PD", "LGD", "Maturity", "Sector", "Currency", "As of"],
  ["A1", "00123", "Alpha", "G1", 1200000, 0.015, 0.45, "2027-12-31", "SEM", "TWD", "2025-12-31"],
  ["A2", "00123", "Alpha", "G1", 800000, 0.015, 0.45, "2028-06-30", "SEM", "TWD", "2025-12-31"],
  ["B1", "00456", "Beta", "G2", 2000000, 0.008, 0.4, "2029-01-15", "TEL", "TWD", "2025-12-31"],
];

/** The same as a branch sends it: Chinese headings, thousands, percent texts, full-width digits, ROC dates, a total. */
const messy: Cell[][] = [
  [
    "授信編號",
    "統一編號",
    "借款人",
    "集團",
    "暴險額(仟元)",
    "違約機率",
    "回收率",
    "到期日",
    "產業別",
    "幣別",
    "基準日",
  ],
  ["A1", "00123", "Alpha", "G1", "NT$1,200", "1.5%", "55%", "116/12/31", "SEM", "TWD", "114/12/31"],
  ["A1", "00123", "Alpha", "G1", "NT$1,200", "1.5%", "55%", "116/12/31", "SEM", "TWD", "114/12/31"],
  [null, "", "  ", null, null, null, null, null, null, null, null],
  ["A2", "00123", "Alpha", "G1", 800, "1.5 %", "55%", "民國117年6月30日", "SEM", "TWD", "114/12/31"],
  ["B1", "00456", "Beta", "G2", "２，０００", "80 bps", "60%", "118.01.15", "TEL", "TWD", "114/12/31"],
  ["合計", null, null, null, "4,000", null, null, null, null, null, null],
];

/** The columns of a pool with its rows in order of id, so that pools from different row orders compare. */
function sorted(pool: Pool) {
  const order = [...pool.ids.keys()].sort((a, b) => (pool.ids[a]! < pool.ids[b]! ? -1 : 1));
  const pick = (column: ArrayLike<unknown>) => order.map((i) => column[i]);
  const sector = order.map((i) => pool.sector.names[pool.sector.index[i]!] ?? "");
  return {
    ids: pick(pool.ids),
    ead: pick(pool.ead),
    pd: pick(pool.pd),
    lgd: pick(pool.lgd),
    maturity: pick(pool.maturity),
    sector,
  };
}

test("a messy tape is recognised as the clean one", () => {
  const tidy = readTape(clean);
  const rough = readTape(messy);
  expect(rough.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(sorted(rough.pool!)).toEqual(sorted(tidy.pool!));
  expect(rough.pool!.currency).toBe("TWD");
  expect(totalEad(rough.pool!)).toBe(4000000);
});

test("what was done to the messy tape is said", () => {
  const codes = readTape(messy).findings.map(({ code, row }) => `${code}${row === null ? "" : ` row ${row}`}`);
  expect(codes).toEqual(["W13", "W14", "W14", "W13", "I20", "I30", "I20 row 7"]);
});

test("one borrower on several rows is one obligor: EAD sums, LGD and maturity are EAD-weighted", () => {
  const pool = readTape(clean).pool!;
  const alpha = pool.ids.indexOf("00123");
  expect(pool.loans).toBe(3);
  expect(pool.ead[alpha]).toBe(2000000);
  const years = (days: number) => days / 365.25;
  expect(pool.maturity[alpha]).toBeCloseTo(0.6 * years(730) + 0.4 * years(912), 12);
});

test("a clean tape reads the same whatever the case, spaces and punctuation of its headings", () => {
  const shouted = clean.map((row, r) =>
    r === 0 ? row.map((heading) => ` ${String(heading).toUpperCase().replace(" ", "_")} `) : row,
  );
  expect(sorted(readTape(shouted).pool!)).toEqual(sorted(readTape(clean).pool!));
});
