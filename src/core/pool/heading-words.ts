/**
 * What a word does in a heading that is no column's own name: whose column it is, what kind of thing its head is, or what
 * it changes. Words of one role stand in one text, separated by commas, in English, Chinese, German, French, Italian and
 * Spanish; they are written as tapes write them, without regard to case, accents and signs.
 */
export const roleWords = {
  /** Who owes. The first are nearest to the borrower. */
  party: `obligor, borrower, debtor, issuer, lessee, reference entity, counterparty, customer, client, entity, company, firm,
    business partner, applicant, cpty, cust, borr,
    借款人, 借戶, 借款戶, 授信戶, 債務人, 客戶, 授信客戶, 借款企業, 交易對手, 公司, 企業, 承租人, 戶, 發行人,
    kreditnehmer, schuldner, leasingnehmer, kontrahent, kontrahenten, kunde, kunden, geschäftspartner, unternehmen,
    unternehmens, firma, firmen, gegenpartei,
    emprunteur, débiteur, contrepartie, tiers, société, entreprise,
    debitore, mutuatario, controparte, cliente, clienti, azienda, impresa, società,
    prestatario, deudor, acreditado, contraparte, empresa, titular`,
  /** What is owed. */
  thing: `loan, instrument, underlying exposure, exposure, facility, credit, contract, account, deal, tranche, asset, lease,
    mortgage, position, agreement, receivable, credit line, line, arrangement, borrowing, obligation, credit facility,
    授信, 貸款, 放款, 額度, 帳戶, 合約, 契約, 案件, 借據, 交易, 融資, 暴險,
    kredit, darlehen, vertrag, konto, engagement, finanzierung, geschäft, geschäfts, forderung,
    prêt, crédit, contrat, compte, dossier, créance, opération, concours,
    prestito, finanziamento, mutuo, contratto, conto, rapporto, credito, posizione, linea,
    préstamo, crédito, contrato, cuenta, operación, expediente, línea`,
  /** A head that identifies. */
  id: `id, ids, identifier, identification, number, num, nbr, no, nr, code, key, ref, reference,
    編號, 代號, 代碼, 號碼, 識別碼, 統編,
    nummer, kennung, schlüssel,
    numéro, n, identifiant, référence, matricule,
    numero, codice, identificativo, número, código, identificador, clave`,
  /** A head that names. */
  name: `name, names, nm, full name, legal name, 名稱, 姓名, 全名, namen, bezeichnung, nom, intitulé, nome, denominazione, nombre`,
  /** A head that dates. */
  date: `date, dt, dates, 日, 日期, datum, fecha, data`,
  /** A head that is an amount of what stands before it. */
  amount: `amount, amt, amnt, value, volume, sum, 金額, 數額, betrag, volumen, montant, importo, importe, monto`,
  /** A head that nothing is read from: what is described is known, and not needed. */
  dull: `type, types, flag, indicator, purpose, method, methodology, frequency, channel, description, desc, address, street,
    city, town, zip, zip code, postcode, post code, postal code, state, region, county, province, phone, email, year, month,
    quarter, bucket, band, range, version, source, agency, outlook, watch, score, fico, scorecard, dti, income, ebitda, debt,
    equity, assets, employees, size, age, premium, price, market value, fair value, valuation, valuation amount, valuation
    date, appraisal, appraisal value, property value, collateral value, provision, provisions, allowance, impairment,
    expected loss, el, ecl, rwa, risk weight, risk weighted assets, capital requirement, arrears, payment, installment,
    instalment, fee, fees, accrued interest, interest, loss, losses, recoveries, index, index rate, base rate, reference
    rate, floor, cap, reset, day count, isin, cusip, sedol, figi, ticker, series, vintage, origination date, issue date,
    start date, inception date, closing date, value date, booking date, settlement date, payment date, next payment date,
    next due date, rating date, date of birth, default amount, default reason, reason for default, charge off, charge off
    date, write off, write offs, written off amount, share, percentage, percent of pool, lot, rank, category, subcategory,
    subtype, structure, override, adjustment, adjusted date, model version, recovery rating, rating factor, moodys rating factor, warf, diversity
    score, days, balance sheet total, balance sheet, total assets, basel segment, basel iii segment, interest rate type,
    rate type, rate index, default interest rate, loss rate since default, loss since default, property type, occupancy,
    term at origination, original term, amount financed, price per unit, units, employment, title, gender, profession,
    signature, comments date, covenant, covenants, rating model, rating method, rating type, rating agency, rating outlook,
    rating action, rating watch, lgd type, pd model, pd type, ead type, lgd model, ccf type, credit conversion type,
    issuer weight, weight, haircut, advance rate, dscr, icr, leverage, net debt, debt ebitda, interest coverage,
    recovery amount, cumulative recoveries, amount recovered, collections, legal form, legal type, enterprise size,
    employee count, number of employees, age of loan, seasoning, months on book, loan age, amortisation profile, swap, hedge,
    benchmark, basis, calendar, convention, review date, last review date, next review date, date of origination,
    number of payments, number of units, payment frequency, cross default, cross acceleration, esg, taxonomy, epc,
    種類, 類型, 類別, 用途, 地址, 方式, 期數, 備抵, 備抵呆帳, 提存, 保證金, 撥貸日, 撥款日, 起貸日, 核准日, 簽約日, 起日, 出生日, 年度,
    月份, 星等, 展望, 分數, 利息, 應收利息, 費用, 原因, 擔保品價值, 鑑價, 市值, 帳面價值, 承辦, 筆次, 風險權數, 資產總額, 風險性資產,
    art, typ, zweck, verfahren, zinsart, adresse, ort, plz, beschreibung, risikovorsorge, wertberichtigung, marktwert,
    bilanzsumme, einzelwertberichtigung, auszahlungsdatum, vertragsbeginn, beginn, verwendungszweck, tilgungsart, kategorie,
    objet, adresse, ville, provisions, valeur de marché, date de début, date d'octroi, date d'origine, date de mise en place, motif,
    tipo, scopo, indirizzo, città, accantonamenti, valore di mercato, data di erogazione, data erogazione, data stipula, categoria,
    finalidad, dirección, ciudad, provisiones, valor de mercado, fecha de formalización, fecha formalización, fecha de concesión`,
  /** Somebody else: his country, rating and PD are not the borrower's. */
  outsider: `guarantor, originator, servicer, special servicer, lender, original lender, seller, sponsor, agent, agent bank,
    arranger, trustee, provider, swap provider, insurer, branch, manager, officer, loan officer, account manager,
    relationship manager, investor, buyer, tenant, broker, dealer, supplier, property, vehicle, spouse, co borrower, landlord,
    appraiser, valuer, custodian, protection seller, protection buyer, user, analyst, referrer, bank branch, sovereign, peer,
    保證人, 連帶保證人, 承辦人, 分行, 創始機構, 受託人, 經辦, 介紹人, 配偶, 客戶經理, 擔保人,
    garant, bürge, bürgen, sicherungsgeber, filiale, berater, kundenberater,
    caution, prêteur, agence, garante, prestatore, garanti, avalista, fiador, prestamista, sucursal`,
  /** What is as of now, and before what is not. */
  current: `current, curr, cur, today, todays, actual, latest, most recent, present, reporting, now, 目前, 現行, 最新, 當期, 本期, 現有,
    aktuell, aktuelle, aktueller, aktuelles, derzeit, actuel, actuelle, courant, attuale, corrente, actual, vigente`,
  /** What was once. */
  stale: `original, unstressed, orig, origination, originated, inception, initial, opening, previous, prev, prior, last year, historical,
    historic, former, old, at booking, grant, at grant, at closing, at issue, at issuance, securitisation date, at
    securitisation, prior year, previous year, previous period, prior period, last quarter, last month, beginning,
    原始, 原, 原核准, 初始, 期初, 上期, 上年, 前期, 前次, 去年, 核貸時, 撥貸時, 承作時, 起始, 歷史,
    ursprünglich, ursprüngliche, ursprünglicher, ursprungs, ursprünglicher, anfangs, anfängliche, vorjahr, vorjahres, vorherige,
    bei abschluss, bei vergabe, initiale, origine, d'origine, à l'origine, à l'octroi, octroi, précédent, précédente,
    originario, originaria, originale, iniziale, all'origine, erogazione, precedente, inicial, anterior, originario, previo`,
  /** What may be, or was made harder for a test. */
  scenario: `forecast, projected, projection, stressed, unstressed, stress, adverse, severe, baseline, scenario, simulated, hypothetical,
    target, budget, proposed, prognose, gestresst, gestresste, stresstest, prévu, prévisionnel, stressé, previsto, prevista,
    stressato, estresado, 預測, 壓力, 情境, 模擬, 目標`,
  /** What belongs to more years than one. */
  horizon: `lifetime, cumulative, cum, marginal, multi year, multiyear, forward, 2y, 3y, 4y, 5y, 6y, 7y, 10y, 2 year, 3 year,
    4 year, 5 year, 7 year, 10 year, two year, three year, five year, 24m, 36m, 60m, 24 month, 36 month, 60 month, ifrs9 lifetime,
    存續期間, 存續期, 累積, 三年期, 五年期, 全期`,
  /** What stands behind its like. */
  weak: `downturn, best estimate, elbe, floored, new, loss estimate, facility grade, conservative, 經濟衰退`,
  /** What makes of an amount another one, and of a PD another thing. */
  foreign: `in arrears, arrear, past due, overdue, delinquent, accrued, provisioned, collateral, guaranteed, guarantee, insured,
    deposit, escrow, reserve, cash, zero, balloon, monthly, scheduled payment, prepayment, prepaid, market, fair, purchase,
    deferred, capitalised, capitalized, residual value, risk weighted, average, avg, mean, median, min, max, minimum, maximum,
    peak, highest, lowest, sold, change, delta, variation, growth, charged off, written off, write off, impaired, default
    interest, swap, hedge, lease end, interest only, interest arrears, late, missed, parent, portfolio average, bond, equity,
    surety, pledged, frozen, savings, difference, deviation, increase, decrease, margin of,
    逾期, 應收, 保證, 平均, 最高, 最低, 呆帳, 轉銷, 沖銷, 存款, 差額, 應繳, 增減,
    rückstand, rückständig, rückständige, überfällig, überfällige, durchschnitt, durchschnittliche, durchschnittlicher, zins,
    impayé, impayés, moyen, moyenne, arriéré, arriérés, scaduto, insoluto, insoluta, medio, media, vencido, vencida,
    impagado, impagada, promedio`,
  /** What is not drawn, or beside the balance sheet. */
  undrawn: `undrawn, unused, unfunded, unutilised, unutilized, undisbursed, available, off balance, off balance sheet, undrawn
    committed, committed undrawn, 未動用, 未動撥, 未撥, 表外, nicht gezogen, nicht gezogene, nicht gezogener, offene zusage,
    ausserbilanziell, ausserbilanzielle, non tiré, non tirée, non utilisé, hors bilan, non utilizzato, fuori bilancio,
    no dispuesto, disponible, fuera de balance`,
  drawn: `drawn, utilised, utilized, used, disbursed, funded, on balance, on balance sheet, 已動用, 動用, 動撥, 已動撥, 已撥, 表內,
    gezogen, gezogene, gezogener, in anspruch genommen, in anspruch genommene, bilanziell, tiré, tirée, utilisé, au bilan,
    utilizzato, utilizzata, dispuesto, dispuesta`,
  outstanding: `outstanding, o s, os, unpaid, remaining, upb, 未償還, 未清償, 未償, ausstehend, ausstehende, ausstehender, offen, offene,
    restant, restant dû, residuo, residua, pendiente, vivo, viva`,
  committed: `committed, commitment, approved, authorised, authorized, granted, sanctioned, 核准, 核定, 承諾, zugesagt, zugesagte,
    bewilligt, bewilligte, autorisé, accordé, accordato, affidato, concedido, concedida`,
  /** What changes nothing. */
  neutral: `total, net, gross, ending, closing, period end, month end, year end, book, carrying, nominal, notional, principal, capital,
    par, one year, 1y, 1yr, 12m, 12 m, 12 month, 12 months, annual, annualised, yearly, ttc, pit, through the cycle, point in time,
    hybrid, regulatory, reg, irb, airb, a irb, firb, f irb, sirb, basel, basel ii, basel iii, basel iv, crr, ifrs, ifrs9, ifrs 9,
    model, modelled, calibrated, estimated, estimate, est, final, assigned, applicable, effective, internal, external, expected,
    legal, contractual, remaining, residual, main, primary, local, base, reported, domestic, own, senior, unsecured, secured,
    pool, securitised, securitized, protected, reference, corporate, sme, retail, bank, banks, long term, lt, public, private,
    risk, on, unique, system, master, internal rating, borrowers, loans, transaction, stated, declared, used for capital,
    a, an, the, and, or, our, my, your, their, its, is, this, each, which, full, eur equivalent, equivalent, equiv, eq, eqv, converted, gegenwert, umgerechnet, contre valeur, controvalore, contravalor, group wide,
    moodys, moody, sp, s p, fitch, dbrs, morningstar, kbra, scope, kroll, kmv, creditedge, tcri, s and p, rating based,
    industry standard, business, economic, ultimate, home, first, leading,
    當前, 本金, 放款, 總, 總計, 淨, 帳面, 名目, 內部, 外部, 一年, 一年期, 年, 期末, 剩餘, 有效, 最終, 主要, 預估, 估計, 模型, 法定, 監理, 合計,
    穆迪, 標普, 惠譽, 中華信評, 風險, 信用, 長期, 原幣, 折合, 台幣, 授信, 之, 的,
    gesamt, rest, end, interne, internes, interner, externes, externe, ein, eine, der, die, das, brutto, netto, buch, kredit, risiko,
    le, la, les, l, total, totale, interne, externe, brut, brute, net, nette, résiduel, résiduelle, finale, dernier, annuelle,
    il, lo, gli, i, totale, interno, interna, esterno, lordo, lorda, netto, netta, finale, residua, annua, annuale,
    el, los, las, total, interno, interna, externo, bruto, bruta, neto, neta, final, anual, residual, crediticio, crediticia`,
  /** Where the head of an English, French, Italian or Spanish heading ends. */
  preposition: `of, for, by, per, at, since, on, from, before, after, under, with, in, to, as of, as at, versus, vs, within, until, through,
    von, vom, bei, des, dem, den, zum, zur, im, je, pro, gemäss, nach, per,
    de, du, d, à, au, aux, en, sur, selon, chez,
    di, del, della, dello, dell, delle, dei, degli, da, dal, al, alla, all, su,
    de la, en el, a la, por, según, a`,
  /** Units and currencies, which say nothing of the meaning. */
  unit: `thousand, thousands, 1000s, million, millions, billion, billions, mn, mio, mln, mrd, bn, tn, thsd, th, k, m, mm, 000, 000s, tsd, teur, keur,
    meur, tusd, kusd, crore, lakh, pct, percent, bp, bps, basis points, basis point, basis pts, v h, fraction, decimal, years, yrs, yr, months, mths, mth,
    usd, eur, gbp, chf, jpy, twd, ntd, nt, us, cny, rmb, cnh, hkd, sgd, aud, cad, nzd, sek, nok, dkk, pln, czk, huf, ron, bgn, inr, krw,
    thb, idr, vnd, php, myr, zar, mxn, brl, clp, cop, pen, try, aed, sar, ils, qar, kwd, egp, isk, euro, euros, dollar, dollars,
    jahre, jahren, monate, monaten, ans, années, mois, anni, mesi, años, meses, prozent, permille, promille, yyyy mm dd, dd mm yyyy,
    百萬, 百萬元, 千元, 仟元, 元, 億, 億元, 萬元, 千萬元, 千萬, 十億, 年, 月, 美元, 歐元, 新台幣, 新臺幣, 臺幣, 日圓, 美金, 單位`,
} as const;

export type Role = keyof typeof roleWords;
