import { readTape, type Cell, type Finding } from "../../src/core/index.ts";

/** Two sound loans, the second with a status. */
function withStatus(status: Cell, heading = "Status"): readonly Finding[] {
  return readTape([
    ["Loan ID", "Obligor", "EAD", "PD", "LGD", heading],
    ["L1", "Alpha", 100, 0.004, 0.4, null],
    ["L2", "Beta", 50, 0.02, 0.4, status],
  ]).findings;
}

const codes = (findings: readonly Finding[]) =>
  findings.map(({ code }) => code).filter((code) => /E|W2[89]|W30/.test(code));

/** A loan in default is never a performing borrower: the tape is refused, with E08. */
const inDefault: readonly Cell[] = [
  // English, as banks, trustees and rating agencies write it
  ..."DFLT;D;Default;Defaulted;In default;NPE;NPL;NPA;UTP;Unlikely to pay;Unlikeliness to pay;Impaired;Credit-impaired;Credit impaired".split(
    ";",
  ),
  ..."Non-accrual;Nonaccrual;Non accruing;Foreclosure;In foreclosure;Charged off;Charged-Off;CHARGE OFF;CHGOFF;SD;RD;LD;WO;Written off;written-off;Write-off".split(
    ";",
  ),
  ..."bankrupt;Bankruptcy;insolvent;Insolvency;In liquidation;Liquidation;In litigation;Litigation;Workout;In workout;Receivership;Doubtful;Loss;REO;Chapter 11".split(
    ";",
  ),
  ..."non performing;Non-Performing;nonperforming;NON_PERFORMING;Payment default;Failure to pay;Collections;Accelerated".split(
    ";",
  ),
  ..."Stage 3;stage3;STAGE 3;Stage 3 (credit-impaired);S3;POCI;Stage 3 / POCI;IFRS 9 Stage 3".split(";"),
  ..."Default (since 2024-03-01);Charged off 12/2023;Does not meet the credit policy. Status:Charged Off;Loan in default;NPL - sold;Borrower bankrupt".split(
    ";",
  ),
  ..."90+ days;91-120 days;>90 days;over 90 days past due;120 DPD;180 days past due;90+".split(";"),
  // ESMA's account status
  ..."NDFT;DTCR;DADB;REDF".split(";"),
  // German, French, Italian, Spanish, Portuguese
  ..."ausgefallen;Ausfall;In Ausfall;notleidend;Notleidend;gekündigt;Gekündigt;Insolvenz;Insolvenzverfahren eröffnet;uneinbringlich;abgeschrieben".split(
    ";",
  ),
  ..."douteux;Douteuse;Créance douteuse;en défaut;Défaut;En défaut;contentieux;Contentieux;irrécouvrable;liquidation judiciaire;redressement judiciaire".split(
    ";",
  ),
  ..."sofferenza;Sofferenze;In sofferenza;inadempienza probabile;Inadempienze probabili;deteriorato;Scaduto deteriorato;incaglio;fallito".split(
    ";",
  ),
  ..."moroso;Moroso;en mora;dudoso;Dudoso;fallido;Concurso de acreedores;incumplimiento;em incumprimento".split(";"),
  // Traditional and simplified Chinese
  ..."違約;已違約;逾期;逾期放款;逾放;催收;催收款;轉催收;呆帳;轉銷;轉銷呆帳;不良放款;收回困難;收回無望;破產;重整;第三階段;階段三;逾期90天以上;逾期超過3個月;违约;不良贷款".split(
    ";",
  ),
  "ＤＦＬＴ",
  " dflt ",
];

/** Words of sound loans, and of loans that are late or watched, which stay in the pool; the second with a warning. */
const performing =
  "PERF;Performing;performing;Current;CURRENT;Active;Normal;Good standing;OK;Stage 1;Stage 2;stage 1;S1;Not in default;Not defaulted;Non-default;No default;unimpaired;In bonis;in bonis;bedient;Nicht ausgefallen;kein Ausfall;nicht notleidend;vertragsgemäß;sain;En cours;à jour;sin mora;al corriente;vigente;non deteriorato;正常;正常戶;履約;未違約;無逾期;未逾期;非逾放;第一階段;階段二;0 days past due".split(
    ";",
  );
const watched =
  "ARRE;Arrears;In arrears;RARR;RNAR;Restructured;Forborne;Late (16-30 days);Late (31-120 days);30 days past due;1-29 days;In Grace Period;Watchlist;Special mention;Substandard;Delinquent;Past due;Verzug;überfällig;En retard;impayé;scaduto;ristrutturato;vencido;vigilancia especial;應予注意;觀察名單;協議分期;紓困;逾期30天".split(
    ";",
  );
const closed =
  "PIF;Paid in full;Fully Paid;prepaid;Repaid;Closed;RDMD;Redeemed;REBR;getilgt;remboursé;estinto;cancelado;結清;已清償".split(
    ";",
  );
const unknown = ["Blue", "7", "Tranche X", "Status 12", "zzz", "其他"];

test.each(inDefault)("status %p is a loan in default, and the tape is refused", (status) => {
  const found = withStatus(status);
  expect(codes(found)).toEqual(["E08"]);
  expect(found.find(({ code }) => code === "E08")!.row).toBe(3);
});

test.each(performing)("status %p is a performing loan, and nothing is said", (status) => {
  expect(codes(withStatus(status))).toEqual([]);
});

test.each(watched)("status %p is late or watched: it counts, with a warning", (status) => {
  expect(codes(withStatus(status))).toEqual(["W28"]);
});

test.each(closed)("status %p is repaid and has a balance: it counts, with a warning", (status) => {
  expect(codes(withStatus(status))).toEqual(["W29"]);
});

test.each(unknown)("status %p is not known: it is named, and read as performing", (status) => {
  const found = withStatus(status);
  expect(codes(found)).toEqual(["W30"]);
  expect(found.find(({ code }) => code === "W30")!.message).toContain(`'${status}'`);
});

/** Yes-or-no columns and coded ones: heading, cell, and whether it says default. */
const flags: readonly (readonly [heading: string, cell: Cell, inDefault: boolean])[] = [
  ["Defaulted", true, true],
  ["Defaulted", "Yes", true],
  ["Defaulted", "Y", true],
  ["Defaulted", 1, true],
  ["Defaulted", "x", true],
  ["Defaulted", false, false],
  ["Defaulted", "No", false],
  ["Defaulted", 0, false],
  ["In default?", "TRUE", true],
  ["In default?", "N", false],
  ["Non-performing", "Yes", true],
  ["Non-performing", "no", false],
  ["Default flag", 1, true],
  ["Default flag", 0, false],
  ["Default flag", "J", true],
  ["逾放", "是", true],
  ["逾放", "Y", true],
  ["逾放", "否", false],
  ["逾放", "無", false],
  ["是否違約", "是", true],
  ["是否違約", "否", false],
  ["Stage", 3, true],
  ["Stage", 2, false],
  ["IFRS9 stage", "3", true],
  ["IFRS9 stage", "1", false],
  ["階段", 3, true],
  ["Default status of the counterparty", 14, false],
  ["Default status of the counterparty", 18, true],
  ["Default status of the counterparty", 19, true],
  ["Default status of the counterparty", 20, true],
  ["Days past due", 91, true],
  ["Days past due", 90, false],
  ["逾期天數", 120, true],
];

test.each(flags)("heading %p with %p: in default %p", (heading, cell, expected) => {
  expect(codes(withStatus(cell, heading))).toEqual(expected ? ["E08"] : []);
});

/** Default dates against an as-of date of 2026-06-30. */
const dates: readonly (readonly [cell: Cell, inDefault: boolean])[] = [
  ["2026-01-15", true],
  [46037, true],
  ["2026-06-30", true],
  ["2027-01-01", false],
  ["9999-12-31", false],
  ["ND5", false],
  ["ND1", false],
  [null, false],
  [0, false],
  ["n/a", false],
];

test.each(dates)("a default date of %p is a default: %p", (cell, expected) => {
  const { findings } = readTape(
    [
      ["Obligor", "EAD", "PD", "LGD", "Default date"],
      ["Alpha", 100, 0.004, 0.4, null],
      ["Beta", 50, 0.02, 0.4, cell],
    ],
    { asOf: 46203 },
  );
  expect(codes(findings)).toEqual(expected ? ["E08"] : []);
});

test("two columns that tell a default are both read, and a loan is refused once", () => {
  const { findings } = readTape([
    ["Obligor", "EAD", "PD", "LGD", "Loan status", "IFRS9 stage", "Defaulted"],
    ["Alpha", 100, 0.004, 0.4, "Current", 1, "N"],
    ["Beta", 50, 0.02, 0.4, "Current", 3, "N"],
    ["Gamma", 50, 0.02, 0.4, "Current", 1, "Y"],
    ["Delta", 50, 0.02, 0.4, "Charged off", 3, "Y"],
  ]);
  expect(findings.filter(({ code }) => code === "E08").map(({ row }) => row)).toEqual([5, 3, 4].sort());
  expect(findings.filter(({ code }) => code === "I26")).toEqual([]);
});

describe("days and months in arrears, however the heading counts them", () => {
  const days =
    "Arrears (days);Arrears days;No. of days past due;DaysPastDue;days_late;Tage im Verzug;Tage überfällig;Verzug (Tage);逾期(天);Retard (jours);Giorni sconfino;Días en mora";
  test.each(days.split(";"))("%s", (heading) => {
    expect(codes(withStatus(120, heading))).toContain("E08");
    expect(codes(withStatus(5, heading))).toEqual([]);
  });
  test.each("Months in arrears;Arrears (months);逾期月數;Mois d'impayé".split(";"))("%s", (heading) => {
    expect(codes(withStatus(4, heading))).toContain("E08");
    expect(codes(withStatus(1, heading))).toEqual(["W28"]);
  });
  test.each("Past due > 90 days;Overdue more than 90 days;90+ days past due;逾期超過90日".split(";"))(
    "%s",
    (heading) => {
      expect(codes(withStatus("Y", heading))).toContain("E08");
      expect(codes(withStatus("N", heading))).toEqual([]);
    },
  );
  test.each("Arrears amount;Max days past due (12m);30+ days past due;Cross default flag".split(";"))(
    "%s says nothing of today",
    (heading) => expect(codes(withStatus(120, heading))).toEqual([]),
  );
});

describe("a column of statuses under another heading", () => {
  const tape = (heading: string, ...cells: Cell[]) =>
    readTape([
      ["Obligor", "EAD", "PD", "LGD", heading],
      ...cells.map((cell, i): Cell[] => [`B${i}`, 100, 0.02, 0.4, cell]),
    ]);
  test.each<[string, Cell[]]>([
    ["Classificazione", ["Bonis", "Sofferenza", "Bonis"]],
    ["Klassifizierung", ["Bedient", "Notleidend", "Bedient"]],
    ["Asset class code", ["PERF", "DFLT", "PERF"]],
    ["五級分類", ["正常", "可疑", "正常"]],
    ["授信資產分類", [1, 4, 1]],
    ["IFRS9", [1, 3, 2]],
    ["Bucket", ["Stage 1", "Stage 3", "Stage 2"]],
    ["繳息情形", ["正常", "逾期4個月", "正常"]],
    ["Delinquency", ["Current", "120+ days", "Current"]],
    ["DPD bucket", ["0-30", "90+", "31-60"]],
    ["Past due band", ["0", "91-180", "1-30"]],
    ["Performing", ["Yes", "No", "Yes"]],
    ["Non-default", [1, 0, 1]],
    ["五级分类", ["正常", "次级", "关注"]],
  ])("%s is one by its cells", (heading, cells) => {
    const { pool, findings } = tape(heading, ...cells);
    expect(pool).toBeNull();
    expect(findings.filter(({ code }) => code === "E08").map(({ row }) => row)).toEqual([3]);
  });
  test("a comment that speaks of default is named", () => {
    const { pool, findings } = tape("Comment", "ok", "bankrupt since March", "see cross-default clause");
    expect(pool!.ids.length).toBe(3);
    const [said] = findings.filter(({ code }) => code === "W30");
    expect(said!.message).toContain("'Comment' is not read and speaks of default: 'bankrupt since March' (row 3)");
  });
  test("letters and words of other columns are none", () => {
    expect(codes(tape("Klasse", "A", "D", "C").findings)).toEqual([]);
    expect(codes(tape("Desk", "Collections", "Workout", "Retail").findings)).toEqual(["W30"]);
  });
});
