import { readTape } from "../../src/core/index.ts";

/**
 * Headings as they stand in tapes, and what each means. Sources by letter: E the ESMA templates of Delegated Regulation
 * (EU) 2020/1224, A AnaCredit (Regulation (EU) 2016/867) and the BIRD, C trustee reports of CLOs and LMA schedules,
 * S public loan data (SBA, LendingClub, Fannie Mae), B exports and reports of banks. A dash: nothing is read from it.
 */
const table = `
B: Borrower country = country; Obligor country = country; Country of risk = country; Country of incorporation = country
B: Counterparty type = -; Customer type = -; Borrower status date = -; Borrower address = -; Loan officer ID = -
B: Obligor PD = pd; Facility LGD = lgd; Facility EAD = ead; Obligor rating = rating; Borrower rating = rating
A: Default status of the counterparty = status; Default status of the instrument = status; Outstanding nominal amount = ead
A: Off-balance-sheet amount = undrawn; Instrument identifier = loanId; Contract identifier = loanId; Counterparty identifier = obligorId
A: Legal final maturity date = maturity; Reference date = asOf; Economic activity = sector; Annual turnover = sales; Probability of default = pd
A: Balance sheet total = -; Date of the default status of the counterparty = -; Inception date = -; Number of employees = -; Purpose = -
A: Accumulated impairment = -; Arrears for the instrument = -; Interest rate spread / margin = spread; Currency = currency; Legal form = -
A: OTSTNDNG_NMNL_AMNT = ead; OFF_BLNC_SHT_AMNT = undrawn; DT_LGL_FNL_MTRTY = maturity; DT_RFRNC = asOf; INSTRMNT_ID = loanId
A: CNTRCT_ID = loanId; DFLT_STTS = status; DT_DFLT_STTS = -; ECNMC_ACTVTY = sector; NM_ENTTY = obligorName; ENTRPRS_SZ = -; ARRRS = -
C: S&P Recovery Rating = ~recovery; Moody's Recovery Rate = recovery; S&P Rating = rating; Moody's Rating = rating; Fitch Rating = rating
C: Moody's Default Probability Rating = rating; Moody's Rating Factor = -; Moody's Industry = sector; S&P Industry Classification = sector
C: Par Balance = ead; Principal Balance = ead; Market Value = -; Market Price = -; Purchase Price = -; Issuer Name = obligorName
C: Issuer = obligorName; Facility name = -; Tranche name = -; Maturity Date = maturity; Spread = spread; All In Rate = rate; Lien = seniority
C: Commitment = limit; Undrawn Commitment = undrawn; Funded Amount = ead; LoanX ID = loanId; Facility Type = assetType; CUSIP = -; ISIN = -
C: WAL = maturity; Day Count = -; Next Payment Date = -; Base Rate = -; LIBOR Floor = -; Country = country; Seniority = seniority
S: Zero Balance Code = -; Current Actual UPB = ead; Original UPB = ~ead; Loan Identifier = loanId; Remaining Months to Legal Maturity = maturity
S: Current Loan Delinquency Status = -; Seller Name = -; Servicer Name = -; BorrName = obligorName; GrossApproval = -; TermInMonths = -
S: NaicsCode = sector; LoanStatus = status; ChargeOffDate = -; BankName = -; AsOfDate = asOf; loan_amnt = -; out_prncp = ead; funded_amnt = -
S: loan_status = status; int_rate = rate; sub_grade = rating; grade = rating; dti = -; annual_inc = -; member_id = obligorId; recoveries = -
E: Original Underlying Exposure Identifier = loanId; Original Obligor Identifier = obligorId; Data Cut-Off Date = asOf; NACE Industry Code = sector
E: Current Principal Balance = ead; Original Principal Balance = ~ead; Arrears Balance = -; Number Of Days In Arrears = daysPastDue
E: Account Status = status; Default Date = defaultDate; Default Amount = -; Allocated Losses = -; Cumulative Recoveries = -
E: Total Credit Limit = limit; Committed Undrawn Facility Underlying Exposure Balance = undrawn; Balloon Amount = -; Payment Due = -
E: Current Interest Rate = rate; Current Interest Rate Margin = spread; Interest Rate Type = -; Origination Date = -; Special Scheme = -
E: Obligor Basel III Segment = -; Enterprise Size = -; Leveraged Transaction = leveraged; Collateral Type = collateral; Originator Name = -
B: PD at origination = ~pd; PD (at origination) = ~pd; Original PD = ~pd; Initial rating = ~rating; Rating at origination = ~rating
B: Original balance = ~ead; Opening balance = ~ead; Previous balance = ~ead; Prior year EAD = ~ead; Original maturity = ~maturity
B: Stressed PD = ~pd; Forecast EAD = ~ead; Lifetime PD = ~pd; PD 5Y = ~pd; Cumulative PD = ~pd; PD adverse scenario = ~pd
B: Current PD = pd; PD 12M = pd; PD 1Y = pd; One-year PD = pd; PD TTC = pd; PD (%) = pd; PD_1Y = pd; KMV PD = pd; PD (bps) = pd; EDF = pd
B: Guarantor PD = -; Parent rating = -; Country rating = -; Group exposure = -; Collateral value = -; Originator LEI = -; Sovereign PD = -
B: EAD = ead; EAD (USD m) = ead; EAD USD m = ead; Exposure at Default (EAD) = ead; Drawn balance = ead; Drawn amount = ead; Utilised amount = ead
B: Exposure (undrawn) = undrawn; Unused limit = undrawn; Headroom = undrawn; Committed amount = limit; Credit limit = limit; Drawn limit = ead
B: Current balance = ead; CurrentBalance = ead; current_principal_balance = ead; Outstanding balance = ead; Balance outstanding = ead
B: Balance as of 31 Dec 2024 = ead; Closing balance = ead; Average balance = -; Accrued interest = -; Escrow balance = -; Balance at default = -
B: Zeta balance = ~ead; Loan amount = ~ead; Amount = ~ead; Term = ~maturity; Default rate = ~pd; Loss rate = ~lgd; Risk weight = -; RWA = -
B: LGD = lgd; LGD % = lgd; Downturn LGD = lgd; LGD (downturn) = lgd; Loss Given Default = lgd; Loss severity = lgd; Expected loss = -
B: Recovery rate = recovery; RR = recovery; Recovery amount = -; CCF = ccf; Credit conversion factor = ccf; LTV = etv; Loan to value = etv
B: Borrower ID = obligorId; Customer number = obligorId; Customer no. = obligorId; Client code = obligorId; LEI = obligorId; CIF = obligorId
B: Borrower name = obligorName; BorrowerName = obligorName; Name of borrower = obligorName; Name = obligorName; Company = obligorName
B: Loan ID = loanId; LOANID = loanId; Account number = loanId; Facility ID = loanId; Contract no = loanId; Deal no = loanId
B: Borrower group = group; Group ID = group; Group name = group; Ultimate parent = group; Sector code = sector; Industry name = sector
B: Currency code = currency; EAD currency = currency; Loan currency = currency; Loan type = assetType; Product code = assetType
B: Number of loans = count; # of loans = count; No. of loans = count; Number of borrowers = count; Largest exposure = largest; HHI = hhi
B: Defaulted = defaulted; In default? = defaulted; Non-performing = defaulted; NPL flag = defaulted; Date of default = defaultDate
B: Days past due = daysPastDue; DPD = daysPastDue; Stage = status; IFRS 9 stage = status; Loan status = status; Marital status = status
B: Maturity (yrs) = maturity; M = maturity; Remaining term (months) = maturity; Tenor = maturity; Expiry date = maturity; Years to maturity = maturity
B: Rating date = -; Rating outlook = -; PD model = -; LGD method = -; EAD type = -; PD override = -; Reason for default = -; Comment = note
B: 授信戶統編 = obligorId; 授信戶名稱 = obligorName; 資料日 = asOf; 剩餘期限（月） = maturity; 借款人統一編號 = obligorId; 客戶代號 = obligorId
B: 違約機率 = pd; 一年期違約機率 = pd; 違約機率(%) = pd; 期初違約機率 = ~pd; 壓力違約機率 = ~pd; 存續期間違約機率 = ~pd; 違約損失率 = lgd; 回收率 = recovery
B: 暴險額 = ead; 餘額(千萬元) = ead; 放款餘額 = ead; 授信餘額 = ead; 動撥餘額 = ead; 未動用額度 = undrawn; 核准額度 = limit; 期初餘額 = ~ead; 原始餘額 = ~ead
B: 逾期金額 = -; 備抵呆帳 = -; 保證人統編 = -; 擔保品 = collateral; 擔保品價值 = -; 到期日 = maturity; 剩餘年限 = maturity; 筆數 = count; 逾放 = defaulted
B: 行業代碼 = sector; 客戶行業別 = sector; 借戶國別 = country; 幣別 = currency; 集團名稱 = group; 借戶評等 = rating; 穆迪評等 = rating; 撥款日 = -; 是否違約 = status
B: Kreditnehmernummer = obligorId; Kundennummer = obligorId; Kreditnehmer = obligorName; Kundenname = obligorName; Vertragsnummer = loanId
B: Ausfallwahrscheinlichkeit = pd; Verlustquote = lgd; Forderungsbetrag = ead; Restschuld = ead; Saldo = ead; Inanspruchnahme = ead
B: Restlaufzeit = maturity; Fälligkeit = maturity; Faelligkeit = maturity; Laufzeit = ~maturity; Branche = sector; Währung = currency; Waehrung = currency
B: Land = country; Sitzland = country; Stichtag = asOf; Ratingnote = rating; Konzern = group; Bilanzsumme = -; Anzahl Kredite = count; Limit = limit
B: Probabilité de défaut = pd; Perte en cas de défaut = lgd; Taux de recouvrement = recovery; Encours = ead; Capital restant dû = ead
B: Échéance = maturity; Date d'échéance = maturity; Secteur d'activité = sector; Devise = currency; Pays de l'emprunteur = country
B: Numéro de client = obligorId; Code client = obligorId; Nom du client = obligorName; Numéro de contrat = loanId; Notation interne = rating
B: Probabilità di default = pd; Tasso di recupero = recovery; Esposizione = ead; Debito residuo = ead; Scadenza = maturity; Settore = sector
B: Valuta = currency; Paese = country; Codice cliente = obligorId; Tipo cliente = -; Garante = -; Data di riferimento = asOf; Fatturato = sales
B: Probabilidad de incumplimiento = pd; Saldo vivo = ead; Importe dispuesto = ead; Vencimiento = maturity; Sector = sector; Moneda = currency
B: País = country; Deudor = obligorName; Número de cliente = obligorId; Fecha de corte = asOf; Tasa de recuperación = recovery; Límite = limit
`;

const lines = table
  .trim()
  .split("\n")
  .flatMap((line) =>
    line
      .slice(3)
      .split("; ")
      .map((entry) => entry.split(/ = (?=[^=]*$)/) as [string, string]),
  );

function recognised(heading: string): string {
  const { recognition } = readTape([[heading], [null]]);
  const { meaning, suggestion } = recognition[0]!;
  return meaning ?? (suggestion === null ? "-" : `~${suggestion}`);
}

test("the table holds at least 250 headings", () => {
  expect(lines.length).toBeGreaterThanOrEqual(250);
  expect(new Set(lines.map(([heading]) => heading)).size).toBe(lines.length);
});

test.each(lines)("%s means %s", (heading, meaning) => expect(recognised(heading)).toBe(meaning));

/** Codes as the published lists have them, with the field of each template that holds the current balance, the ids and so on. */
const codes: readonly (readonly [string, string])[] = [
  ...["RREL30", "CREL23", "CRPL39", "AUTL30", "CMRL28", "CCDL22", "LESL28", "ESTL28"].map(
    (code) => [code, "ead"] as const,
  ),
  ...["RREL29", "CREL24", "CRPL38", "AUTL29", "CMRL27", "LESL27", "ESTL27"].map((code) => [code, "-"] as const),
  ...["RREL69", "CREL136", "CRPL79", "AUTL70", "CMRL55", "CCDL37", "LESL57", "ESTL55"].map(
    (code) => [code, "status"] as const,
  ),
  ...["RREL6", "CREL6", "CRPL6", "AUTL6", "LESL6", "ESTL6"].map((code) => [code, "asOf"] as const),
  ...["RREL39", "CREL105", "CRPL50", "AUTL37", "CMRL36", "CCDL28", "LESL35", "ESTL35"].map(
    (code) => [code, "-"] as const,
  ),
  ...["RREL2", "CREL4", "CRPL2", "AUTL2", "LESL2", "ESTL2"].map((code) => [code, "loanId"] as const),
  ...["RREL4", "CREL2", "CRPL4", "AUTL4", "LESL4", "ESTL4"].map((code) => [code, "obligorId"] as const),
  ...["CRPL14", "LESL15", "ESTL16"].map((code) => [code, "sector"] as const),
  ...["CRPL1", "CRPL10", "CRPL41", "CRPL77", "CRPL83", "RREC13", "CMRL12", "CRPL999"].map(
    (code) => [code, "-"] as const,
  ),
];

test.each(codes)("the code %s means %s and resembles nothing", (code, meaning) => {
  expect(recognised(code)).toBe(meaning);
  expect(recognised(` ${code.toLowerCase()} `)).toBe(meaning);
});
