import { readTape, totalEad, type Cell, type TapeReading } from "../../src/core/index.ts";

/** Headings beside EAD 100 and 300, PD 1 % and 2 %, LGD 40 %, with cells of their own. */
function tape(columns: Readonly<Record<string, readonly Cell[]>>): TapeReading {
  const headings = Object.keys(columns);
  return readTape([
    headings,
    ...columns[headings[0]!]!.map((_, r) => headings.map((heading) => columns[heading]![r]!)),
  ]);
}
const risk = { "PD %": [1, 2], "LGD %": [40, 40] };
const said = ({ findings }: TapeReading) => findings.map(({ message }) => message);

/** Headings that stand together in tapes: which one is read, and the pool's EAD. */
const balances: readonly (readonly [string, Readonly<Record<string, readonly number[]>>, number])[] = [
  ["the drawn balance before the current one", { "Current balance": [1, 2], "Drawn balance": [100, 300] }, 400],
  [
    "the current balance before the original one",
    { "Original balance": [500, 600], "Current balance": [100, 300] },
    400,
  ],
  ["EAD before the balance outstanding", { "Outstanding balance": [1, 2], EAD: [100, 300] }, 400],
  ["the nominal amount, not the one beside the balance sheet", { "Outstanding nominal amount": [100, 300], "Off-balance-sheet amount": [5, 6] }, 400], // prettier-ignore
  ["the balance, not arrears and not the balance sheet", { "Arrears balance": [7, 8], "Balance sheet total": [9, 9], "Outstanding amount": [100, 300] }, 400], // prettier-ignore
  ["the current balance of three", { "Original balance": [5, 6], "Previous balance": [7, 8], "Current balance": [100, 300] }, 400], // prettier-ignore
  ["one of two columns with the same cells", { "Par balance": [100, 300], "Principal balance": [100, 300] }, 400],
];

test.each(balances)("%s", (_what, columns, ead) => {
  const read = tape({ "Loan ID": ["L1", "L2"], ...columns, ...risk });
  expect(said(read).filter((sentence) => sentence.includes("Two columns"))).toEqual([]);
  expect(totalEad(read.pool!)).toBe(ead);
});

test("two columns that cannot be told apart are refused by name", () => {
  const read = tape({ "Par amount": [100, 300], "Principal balance": [100, 299], ...risk });
  expect(read.pool).toBeNull();
  expect(said(read)[0]).toMatch(/^Two columns read as EAD: 'Par amount' and 'Principal balance'/);
});

test("an attribute of the borrower is no identity", () => {
  for (const heading of [
    "Borrower country",
    "Counterparty type",
    "Borrower rating",
    "Customer type",
    "Default status of the counterparty",
  ]) {
    const read = tape({ "Loan number": ["L1", "L2"], [heading]: ["A", "A"], EAD: [100, 300], ...risk });
    expect([heading, read.pool!.ids]).toEqual([heading, ["L1", "L2"]]);
  }
});

test("of two ids the borrower's is read, and the other is named", () => {
  const read = tape({ "Client ID": ["C", "C"], "Borrower ID": ["B1", "B2"], EAD: [100, 300], ...risk });
  expect(read.pool!.ids).toEqual(["B1", "B2"]);
  expect(said(read)).toContain(
    "Obligor ID is read from 'Borrower ID'; 'Client ID' is left aside. To change it, write the setting Column Obligor ID with a heading.",
  );
});

test("a recovery rating is a category and no recovery", () => {
  const columns = { Issuer: ["A", "B"], EAD: [100, 300], "PD %": [1, 2], "S&P Recovery Rating": ["3(50%)", 2] };
  const read = tape(columns);
  expect(read.pool).toBeNull();
  expect(said(read)).toContain(
    "'S&P Recovery Rating' is a category and is not read as Recovery; the tape needs a rate.",
  );
  const both = tape({ ...columns, "Moody's Recovery Rate": ["45%", "30%"] });
  expect([...both.pool!.lgd]).toEqual([0.55, 0.7]);
});

test("a PD of origination alone is refused and named; beside today's it is left out", () => {
  const old = tape({ ID: ["B1", "B2"], EAD: [100, 300], "PD at origination %": [1, 2], "LGD %": [40, 40] });
  expect(old.pool).toBeNull();
  expect(said(old).some((sentence) => sentence.startsWith("'PD at origination %' speaks of an earlier time"))).toBe(
    true,
  );
  const both = tape({ "PD at origination %": [9, 9], "Current PD %": [1, 2], EAD: [100, 300], "LGD %": [40, 40] });
  expect([...both.pool!.pd]).toEqual([0.01, 0.02]);
});

test("a facility's name that repeats across borrowers is no loan id; an id that repeats is one", () => {
  const names = tape({ Issuer: ["A", "B"], Facility: ["Term Loan B", "Term Loan B"], EAD: [100, 300], ...risk });
  expect(names.pool!.ids).toEqual(["A", "B"]);
  const ids = tape({ Issuer: ["A", "B"], Facility: ["F1", "F1"], EAD: [100, 300], ...risk });
  expect(said(ids)[0]).toContain("F1");
  expect(ids.pool).toBeNull();
});

test("a date of maturity is read where the tape has an as-of date, a remaining term where it has none", () => {
  const terms = {
    "Maturity date": ["2027-12-31", "2027-12-31"],
    "Remaining term (months)": [24, 24],
    EAD: [100, 300],
    ...risk,
  };
  expect([...tape(terms).pool!.maturity]).toEqual([2, 2]);
  const dated = tape({ ...terms, "As of": ["2026-12-31", "2026-12-31"] });
  expect(dated.pool!.maturity[0]).toBeCloseTo(365 / 365.25, 12);
});

test("ND1 to ND5 are blanks of a template, and said", () => {
  const read = readTape([
    ["CRPL2", "CRPL4", "CRPL6", "CRPL39", "CRPL34", "CRPL82", "PD %", "LGD %"],
    ["U1", "O1", "2026-06-30", 100, "2029-06-30", "ND5", 1, 40],
    ["U2", "O2", "2026-06-30", 300, "ND4-2027-01-01", "ND5", 2, 40],
  ]);
  expect(totalEad(read.pool!)).toBe(400);
  expect(read.pool!.maturity[1]).toBe(Infinity);
  expect(said(read).filter((sentence) => /ND4|ND5/.test(sentence))).toHaveLength(2);
});

test("a file without headings is said to have none; SBA and LendingClub lack what a pool needs", () => {
  const freddie = readTape([
    ["F20Q1000001", 202001, 245000, "0", 12, 348],
    ["F20Q1000002", 202001, 180000, "0", 12, 348],
  ]);
  expect(said(freddie)[0]).toBe(
    "The tape has no row of headings: its first row begins with 'F20Q1000001'. Write headings above it, such as Loan ID, EAD, PD and LGD.",
  );
  const sba = readTape([
    ["AsOfDate", "BorrName", "GrossApproval", "NaicsCode", "LoanStatus"],
    ["2026-06-30", "Acme", 250000, "722511", "PIF"],
  ]);
  expect(said(sba).slice(0, 3)).toEqual([
    "No column found for EAD. Map one or add it.",
    "No column found for PD. Map one or add it.",
    "No column found for LGD. Map one or add it.",
  ]);
  const club = readTape([
    ["id", "loan_amnt", "out_prncp", "grade", "loan_status"],
    [1, 10000, 8000, "C", "Current"],
  ]);
  expect(said(club)[0]).toBe("No column found for LGD. Map one or add it.");
});

test("a statement on columns is read in English and Chinese, leaves a meaning out, and is refused where no heading has it", () => {
  const cells: Cell[][] = [
    ["Loan ID", "PD at origination %", "EAD", "Current balance", "LGD %", "Recovery"],
    ["L1", 1, 5, 100, 40, "45%"],
    ["L2", 2, 6, 300, 40, "45%"],
  ];
  const read = (columns: Parameters<typeof readTape>[1]) => readTape(cells, columns);
  const stated = read({ columns: [{ meaning: "pd", heading: "pd at  origination %" }, { meaning: "ead", heading: "Current balance" }] }); // prettier-ignore
  expect([totalEad(stated.pool!), ...stated.pool!.pd]).toEqual([400, 0.01, 0.02]);
  const without = read({
    columns: [
      { meaning: "pd", heading: "PD at origination %" },
      { meaning: "lgd", heading: null },
    ],
  });
  expect(without.pool!.lgd[0]).toBeCloseTo(0.55, 15);
  expect(said(read({ columns: [{ meaning: "pd", heading: "PD" }] }))[0]).toBe(
    "The setting Column PD is 'PD', which is no heading of the tape; it must be one of 'Loan ID', 'PD at origination %', 'EAD', 'Current balance', 'LGD %' or 'Recovery'.",
  );
});
