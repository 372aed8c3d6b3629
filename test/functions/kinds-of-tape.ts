/** Further tapes of other kinds, and what sums by hand make of them: EAD in units of currency, PD and LGD in percent. */
export type KindOfTape = {
  readonly text: string;
  readonly ead: number;
  readonly pd: number;
  readonly lgd: number;
  readonly currency: string | null;
};

export const kindsOfTape: Readonly<Record<string, KindOfTape>> = {
  "a French book of small firms, with a date and a footnote around it": {
    text: `Portefeuille PME – Arrêté au 30/06/2026;;;;;;;;
;;;;;;;;
N° prêt;SIREN;Raison sociale;Code NAF;Capital restant dû (k€);Cote Banque de France;PD (%);LGD (%);Date d'échéance
PR-001;552100554;Ateliers Durand SA;62.01Z;1 250,50;E3;0,85;45,0;31/12/2028
PR-002;443061841;Boulangerie Petit SARL;10.71C;85,20;F4;2,40;50,0;15/06/2027
PR-003;552081317;Centre de Données Lyon;63.11Z;3 400,00;E3;1,10;35,0;30/09/2031
Total;;;;4 735,70;;;;
Source : système de gestion des crédits;;;;;;;;`,
    ead: 4735700,
    pd: (1250.5 * 0.85 + 85.2 * 2.4 + 3400 * 1.1) / 4735.7,
    lgd: (1250.5 * 45 + 85.2 * 50 + 3400 * 35) / 4735.7,
    currency: "EUR",
  },
  "Italian credits with a total row": {
    text: `NDG;Denominazione;Codice ATECO;Forma tecnica;Accordato (€);Utilizzato (€);PD (%);LGD (%);Scadenza;Stato amministrativo;Data di riferimento
100234;Meccanica Rossi SpA;28.29;Mutuo chirografario;2.500.000,00;1.875.000,00;1,20;45,00;31/12/2029;In bonis;30/06/2026
100235;Software Bianchi Srl;62.01;Apertura di credito;500.000,00;320.000,00;2,15;52,00;30/06/2027;In bonis;30/06/2026
100236;Energia Verdi SpA;35.11;Leasing;4.000.000,00;4.000.000,00;0,65;38,00;31/12/2033;In bonis;30/06/2026
Totale;;;;7.000.000,00;6.195.000,00;;;;;`,
    ead: 6195000,
    pd: (1875 * 1.2 + 320 * 2.15 + 4000 * 0.65) / 6195,
    lgd: (1875 * 45 + 320 * 52 + 4000 * 38) / 6195,
    currency: "EUR",
  },
  "Spanish mortgages": {
    text: `Nº préstamo;Titular;NIF;CNAE;Saldo vivo (€);PD 12m (%);LGD (%);LTV (%);Vencimiento;Fecha de corte;Días de impago
H-1;García Hnos. SL;B12345678;4711;185.250,75;0,90;18,5;62;01/03/2046;30/06/2026;0
H-2;López SA;A87654321;6201;240.000,00;1,40;22,0;71;01/09/2051;30/06/2026;0
H-3;Pérez CB;E11111111;5610;99.999,99;2,75;15,0;48;01/01/2040;30/06/2026;12`,
    ead: 525250.74,
    pd: (185250.75 * 0.9 + 240000 * 1.4 + 99999.99 * 2.75) / 525250.74,
    lgd: (185250.75 * 18.5 + 240000 * 22 + 99999.99 * 15) / 525250.74,
    currency: "EUR",
  },
  "commercial property in the United Kingdom, with a nameless total": {
    text: `UK CRE Loan Book
As at 30 June 2026,,,,,,,,,,
,,,,,,,,,,
Loan Ref,Borrower,Property Type,Region,Current Balance (£000),Market Value (£000),LTV,ICR,PD,LGD,Maturity
UK-01,Alpha Offices LLP,Office,London,"24,500","41,000",59.8%,2.1x,1.10%,22%,15-Mar-29
UK-02,Beta Sheds Ltd,Industrial,Midlands,"12,250","20,400",60.0%,2.8x,0.75%,20%,30-Sep-30
UK-03,Gamma Retail Parks,Retail,North West,"8,900","12,000",74.2%,1.6x,2.40%,35%,31-Dec-27
UK-04,Delta DC REIT,Data Centre,Slough,"30,000","55,000",54.5%,3.3x,0.60%,18%,30-Jun-31
,,,,"75,650",,,,,,`,
    ead: 75650000,
    pd: (24.5 * 1.1 + 12.25 * 0.75 + 8.9 * 2.4 + 30 * 0.6) / 75.65,
    lgd: (24.5 * 22 + 12.25 * 20 + 8.9 * 35 + 30 * 18) / 75.65,
    currency: "GBP",
  },
  "trade receivables with a credit note": {
    text: `Invoice No,Debtor Name,Debtor No,Invoice Amount (USD),Outstanding (USD),Due Date,Days Past Due,S&P,LGD %,Report Date
INV1,Acme Corp,D1,"120,000.00","120,000.00",2026-09-15,0,BBB,45,2026-06-30
INV2,Acme Corp,D1,"80,000.00","60,000.00",2026-08-15,0,BBB,45,2026-06-30
INV3,Zen Chips Inc,D2,"300,000.00","300,000.00",2026-10-01,0,BB+,45,2026-06-30
INV4,Old Co,D3,"50,000.00",($500.00),2026-10-01,0,B,45,2026-06-30`,
    ead: 480000,
    pd: (180 * 0.18 + 300 * 0.55) / 480,
    lgd: 45,
    currency: "USD",
  },
  "shipping loans with PDs in basis points": {
    text: `Vessel,Owner,Flag,Facility No.,Drawn Amount USD mln,Undrawn USD mln,CCF,Internal rating,PD (bp),LGD,Balloon,Final maturity,Reporting date
MV Alpha,Alpha Shipping,Malta,F1,42.5,0,50%,BB,120,30%,12,30-Jun-2031,30-Jun-2026
MV Beta,Beta Tankers,Liberia,F2,18.75,5,50%,B+,260,35%,6,31-Dec-2029,30-Jun-2026`,
    ead: 63750000,
    pd: (42.5 * 1.2 + 18.75 * 2.6 + 2.5 * 2.6) / 63.75,
    lgd: (42.5 * 30 + 21.25 * 35) / 63.75,
    currency: "USD",
  },
  "Swiss grouping by apostrophes": {
    text: `Kunde;Branche;Kreditlimite CHF;Benützung CHF;PD %;LGD %;Restlaufzeit (Monate)
Müller AG;Maschinenbau;1'500'000.00;1'234'567.80;0.85;40;36
Rösti GmbH;Gastgewerbe;250'000.00;199'000.00;3.20;55;18
Cloud Zug AG;Rechenzentrum;9'000'000.00;8'750'000.00;1.05;35;60`,
    ead: 10183567.8,
    pd: (1234.5678 * 0.85 + 199 * 3.2 + 8750 * 1.05) / 10183.5678,
    lgd: (1234.5678 * 40 + 199 * 55 + 8750 * 35) / 10183.5678,
    currency: "CHF",
  },
  "a Taiwanese tape in thousands with dates of the Republic": {
    text: `單位：新臺幣仟元,,,,,,,
資料基準日：115年6月30日,,,,,,,
統一編號,授信戶名稱,主計處行業別,授信餘額,違約機率(%),違約損失率(%),到期日,擔保別
12345678,台灣晶片股份有限公司,積體電路製造業,"1,250,000",0.65,45,118/05/31,無擔
23456789,北區資料中心股份有限公司,資料處理業,"2,300,000",1.05,35,120/12/31,十足擔保
34567890,大同百貨,百貨公司,"480,000",2.1,45,116/03/31,無擔
合計,,,"4,030,000",,,,`,
    ead: 4030000000,
    pd: (1250 * 0.65 + 2300 * 1.05 + 480 * 2.1) / 4030,
    lgd: (1250 * 45 + 2300 * 35 + 480 * 45) / 4030,
    currency: "TWD",
  },
  "億元 and basis points": {
    text: `授信戶,產業別,餘額（億元）,PD（bp）,LGD（%）,剩餘年期
甲公司,半導體,12.5,65,45,4
乙公司,電信,8.2,80,40,3
丙公司,營建,3,240,45,2`,
    ead: 2370000000,
    pd: (12.5 * 0.65 + 8.2 * 0.8 + 3 * 2.4) / 23.7,
    lgd: (12.5 * 45 + 8.2 * 40 + 3 * 45) / 23.7,
    currency: null,
  },
  "tabs, per mille and thousands": {
    text: `Borrower	Sector	EAD, € thsd	PD ‰	LGD	WAL (y)
A	Utilities	1.250,5	8,5	45%	3,5
B	Software	980,0	12,0	40%	2,0`,
    ead: 2230500,
    pd: (1250.5 * 0.85 + 980 * 1.2) / 2230.5,
    lgd: (1250.5 * 45 + 980 * 40) / 2230.5,
    currency: "EUR",
  },
  "SBA's fields with a loan paid in full": {
    text: `AsOfDate,Program,BorrName,BorrState,BankName,GrossApproval,SBAGuaranteedApproval,NaicsCode,NaicsDescription,TermInMonths,LoanStatus,ChargeOffDate,GrossChargeOffAmount,OutstandingBalance,PD,LGD
06/30/2026,7A,Joe's Diner,TX,First Bank,150000,112500,722511,Full-Service Restaurants,120,PIF,,0,0,0.03,0.5
06/30/2026,7A,Web Host LLC,CA,First Bank,500000,375000,518210,Data Processing,84,EXEMPT,,0,412000,0.02,0.5
06/30/2026,7A,Cut Hair,NY,First Bank,80000,60000,812112,Beauty Salons,84,EXEMPT,,0,61000,0.05,0.5`,
    ead: 473000,
    pd: (412 * 2 + 61 * 5) / 473,
    lgd: 50,
    currency: null,
  },
  "minus signs behind the number": {
    text: `Loan ID;Name;EAD;PD;LGD
1;A;1.234.567,89;1,2;45
2;B;234.567,89-;0,8;45
3;C;500.000,00;0,8;45`,
    ead: 1734567.89,
    pd: (1234567.89 * 1.2 + 500000 * 0.8) / 1734567.89,
    lgd: 45,
    currency: null,
  },
  "German amounts in TEUR by a row above the headings": {
    text: `Kreditportfolio zum Stichtag 30.06.2026
Alle Beträge in TEUR

Kreditnehmer;Branche;Inanspruchnahme;Ausfallwahrscheinlichkeit;LGD;Fälligkeit
Alpha GmbH;Maschinenbau;12.500;1,25 %;45 %;31.12.2029
Beta AG;Rechenzentren;3.400;0,80 %;40 %;15.03.2031
Summe;;15.900;;;`,
    ead: 15900000,
    pd: (12.5 * 1.25 + 3.4 * 0.8) / 15.9,
    lgd: (12.5 * 45 + 3.4 * 40) / 15.9,
    currency: "EUR",
  },
  "a unit in brackets above the headings": {
    text: `(USD in millions)
Borrower,Industry,Balance,PD,LGD
Alpha Inc,Software,12.5,1.2%,45%
Beta Inc,Utilities,8.4,0.8%,40%`,
    ead: 20900000,
    pd: (12.5 * 1.2 + 8.4 * 0.8) / 20.9,
    lgd: (12.5 * 45 + 8.4 * 40) / 20.9,
    currency: "USD",
  },
};
