import { readCsv } from "../../src/workbook/csv.ts";

/** A tape as a bank sends it, with what sums by hand make of it. EADs are in the tape's own unit, PD and LGD in percent. */
export type BankTape = {
  readonly text: string;
  /** EAD of the theme, and of the sectors that AI_CORR cuts recoveries of: GPU clouds, AI software, data centres. */
  readonly themed: number;
  readonly cut: number;
  /** EAD of the sectors whose distances HYP_STRAIN shifts: hyperscalers, chips, GPU clouds, data centres, AI software, power. */
  readonly shifted: number;
  readonly total: number;
  /** EAD in units of its currency, and means weighted by EAD. */
  readonly ead: number;
  readonly pd: number;
  readonly lgd: number;
  readonly assumed: RegExp;
};

/** The cells of a tape, as its file is opened. */
export function cellsOf({ text }: Pick<BankTape, "text">) {
  return readCsv(text).cells as (string | number)[][];
}

/**
 * Five tapes: none has a column of the theme, none the product's sectors. Titles, dates, units above the headings,
 * totals and footnotes stand around the loans as banks print them. PDs of the trustee report are those of the
 * illustrative scale: B+ 2.8 %, B 4.8 %, B- 8.2 %.
 */
export const bankTapes: Readonly<Record<string, BankTape>> = {
  "a corporate book with German headings": {
    text: `Kreditportfolio Firmenkunden – Stichtag 30.06.2026;;;;;;;;
Beträge in TEUR;;;;;;;;
;;;;;;;;
Kd.-Nr.;Kreditnehmer;Branche (WZ 2008);Kreditlimit;Inanspruchnahme;Ausfallw. (%);Verlustquote (%);Fälligkeit;Kreditstatus
100201;Alpha Chip AG;26.11 Halbleiter;50.000;40.000;0,80;45,0;30.06.2030;Normal
100202;Beta Server GmbH;Rechenzentren;60.000;60.000;1,20;35,0;30.06.2031;Normal
100203;Gamma Bau KG;Baugewerbe;95.500;80.000;1,50;45,0;30.06.2029;Normal
100204;Delta Handel SE;Einzelhandel;70.000;70.000;2,10;45,0;30.06.2028;Normal
100205;Epsilon Strom AG;Energieversorgung;50.000;50.000;0,50;40,0;30.06.2032;Normal
Summe;;;325.500;300.000;;;;
Quelle: Kernbanksystem, Auswertung vom 02.07.2026;;;;;;;;`,
    themed: 40 + 60 + 50,
    cut: 60,
    shifted: 40 + 60 + 50,
    total: 300,
    ead: 300e6,
    pd: (40 * 0.8 + 60 * 1.2 + 80 * 1.5 + 70 * 2.1 + 50 * 0.5) / 300,
    lgd: (40 * 45 + 60 * 35 + 80 * 45 + 70 * 45 + 50 * 40) / 300,
    assumed:
      /AI theta assumed by sector for 5 obligors \(100 % of EAD\): Rechenzentren 90 %, Energieversorgung 30 %, 26\.11 Halbleiter 100 %, others 0 %/,
  },
  "small firms by segment, with counts": {
    text: `SME portfolio by segment as at 30 June 2026
Segment,Industry,Number of loans,Total exposure (£000),Largest loan (£000),Avg. PD (%),LGD (%),WAL (years)
S1,Food & beverage,420,"25,000",310,3.0,50,2.5
S2,Software,150,"15,000",450,4.0,60,3.0
S3,Road transport,610,"40,000",280,2.5,50,3.5
S4,Retail,380,"20,000",200,3.5,55,2.0
Total,,"1,560","100,000",,,,`,
    themed: 15,
    cut: 15,
    shifted: 15,
    total: 100,
    ead: 100e6,
    pd: (25 * 3 + 15 * 4 + 40 * 2.5 + 20 * 3.5) / 100,
    lgd: (25 * 50 + 15 * 60 + 40 * 50 + 20 * 55) / 100,
    assumed: /AI theta assumed by sector for 1560 obligors \(100 % of EAD\): Software 80 %, others 0 %/,
  },
  "leveraged loans of a trustee report": {
    text: `Trustee Report – Schedule of Collateral Obligations,,,,,,,,,,
As of 30-Jun-2026,,,,,,,,,,
LoanX ID,Issuer Name,Facility,Moody's Industry,Moody's Rating,S&P Rating,Par Amount (USD),Spread,Maturity Date,Market Price,Moody's Recovery Rate
LX100001,Northgate Software,Term Loan B,High Tech Industries,B2,B,"5,000,000.00",3.75%,15-Jun-2031,98.75,45.0%
LX100002,Westfield Health,Term Loan B,Healthcare & Pharmaceuticals,B1,B+,"4,000,000.00",3.25%,30-Jun-2030,99.50,45.0%
LX100003,Eastbrook Cable,Term Loan,Media: Broadcasting & Subscription,B3 *-,B-,"3,000,000.00",4.50%,31-Dec-2031,91.00,40.0%
LX100004,Southport Telecom,First Lien TL,Telecommunications,B2,B,"2,000,000.00",4.00%,30-Jun-2031,97.25,50.0%
LX100005,Midland Packaging,Term Loan B,"Containers, Packaging & Glass",B2,B,"6,000,000.00",3.50%,30-Jun-2031,98.00,50.0%
Total,,,,,,"20,000,000.00",,,,`,
    themed: 5 + 3 + 2,
    cut: 5,
    shifted: 5,
    total: 20,
    ead: 20e6,
    pd: (5 * 4.8 + 4 * 2.8 + 3 * 8.2 + 2 * 4.8 + 6 * 4.8) / 20,
    lgd: (5 * 55 + 4 * 55 + 3 * 60 + 2 * 50 + 6 * 50) / 20,
    assumed: /High Tech Industries 50 %, Media: Broadcasting & Subscription 20 %, Telecommunications 30 %, others 0 %/,
  },
  "data-centre project loans with Chinese headings": {
    text: `專案融資授信明細表,,,,,,,,
資料基準日：115年6月30日,,,,,,,,
單位：新臺幣百萬元,,,,,,,,
授信編號,借款人,產業別,核准額度,動撥餘額,未動用額度,違約機率(%),違約損失率(%),到期日
P1,北區機房,資料中心,350,300,50,1.10,30,122/06/30
P2,南區機房,資料中心,200,200,0,1.40,30,121/06/30
P3,算力雲,GPU 雲端,100,100,0,4.00,55,119/06/30
P4,海風電力,再生能源,400,400,0,0.70,35,125/06/30
合計,,,"1,050","1,000",50,,,`,
    themed: 300 + 200 + 100 + 400,
    cut: 300 + 200 + 100,
    shifted: 300 + 200 + 100 + 400,
    total: 1000,
    ead: 1000e6,
    pd: (300 * 1.1 + 200 * 1.4 + 100 * 4 + 400 * 0.7) / 1000,
    lgd: (300 * 30 + 200 * 30 + 100 * 55 + 400 * 35) / 1000,
    assumed: /資料中心 90 %, 再生能源 30 %, GPU 雲端 100 %\. SRT\.THEMES/,
  },
  "an extract of ESMA's Annex 4 with NACE codes": {
    text: `CRPL1,CRPL2,CRPL4,CRPL6,CRPL10,CRPL14,CRPL15,CRPL17,CRPL24,CRPL27,CRPL34,CRPL37,CRPL38,CRPL39,CRPL53,CRPL77,CRPL78,CRPL79,CRPL82,PD,LGD
EXMPL2026,E1,O1,2026-06-30,DE300,J62.01,CORP,52000000.00,LOAN,SNDB,2029-06-30,EUR,12000000.00,10000000.00,4.10,0.00,0,PERF,ND5,0.0100,0.45
EXMPL2026,E2,O2,2026-06-30,FR101,C26.11,CORP,ND1,LOAN,SNDB,2029-06-30,EUR,22000000.00,20000000.00,3.90,0.00,0,PERF,ND5,0.0080,0.45
EXMPL2026,E3,O3,2026-06-30,NL329,J63.11,CORP,ND1,LOAN,SNDB,2031-06-30,EUR,30000000.00,30000000.00,4.60,0.00,0,PERF,ND5,0.0120,0.40
EXMPL2026,E4,O4,2026-06-30,ES300,G47.11,SMEX,8500000.00,LOAN,SNDB,2028-06-30,EUR,45000000.00,40000000.00,5.20,0.00,0,PERF,ND5,0.0200,0.45
EXMPL2026,E5,O5,2026-06-30,ITC4C,F41.20,SMEX,ND2,LOAN,SNDB,2028-06-30,EUR,60000000.00,60000000.00,5.80,150.00,12,ARRE,ND5,0.0300,0.45
EXMPL2026,E6,O6,2026-06-30,DE600,D35.11,CORP,ND1,LOAN,SNDB,2034-06-30,EUR,40000000.00,40000000.00,3.10,0.00,0,PERF,ND5,0.0040,0.40`,
    themed: 10 + 20 + 30 + 40,
    cut: 10 + 30,
    shifted: 10 + 20 + 30 + 40,
    total: 200,
    ead: 200e6,
    pd: (10 * 1 + 20 * 0.8 + 30 * 1.2 + 40 * 2 + 60 * 3 + 40 * 0.4) / 200,
    lgd: (10 * 45 + 20 * 45 + 30 * 40 + 40 * 45 + 60 * 45 + 40 * 40) / 200,
    assumed: /D35\.11 30 %, J63\.11 90 %, C26\.11 100 %, J62\.01 80 %, others 0 %/,
  },
};
