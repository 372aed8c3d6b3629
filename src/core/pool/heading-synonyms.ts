import type { Meaning } from "./vocabulary.ts";

/**
 * Headings that mean each column, as they are written, separated by commas; matching ignores case, accents, spaces and
 * signs. In English, Traditional Chinese, German, French, Italian and Spanish, where the word is a field's usual name.
 * Codes of published templates stand in lists of their own.
 */
export const synonyms: Readonly<Record<Meaning, string>> = {
  loanId: `id, unique id, loan id, loan, loan no, loan number, facility id, facility, exposure id, deal no, contract no, contract number, ref,
    reference, 授信編號, 額度編號, 案號, 帳號, 合約編號, loan reference, loan identifier, facility number, facility reference, facility
    identifier, instrument id, instrument identifier, exposure identifier, underlying exposure identifier, contract id,
    contract identifier, contract reference, account number, account no, account id, deal id, loan account number, loanx
    id, lxid, asset id, security id, position id, agreement no, lease id, transaction id, credit facility id, 授信帳號, 放款帳號,
    貸款帳號, 授信案號, 放款編號, 貸款編號, 契約編號, 借據號碼, 額度號, 案件編號, 交易編號, 授信額度編號, Vertragsnummer, Kontonummer, Kreditnummer,
    Darlehensnummer, Kreditkonto, Geschäftsnummer, Vertrags-ID, Numéro de contrat, Numéro de prêt, Numéro de dossier,
    Numéro de compte, Référence contrat, Identifiant du prêt, Identifiant contrat, Numero contratto, Numero rapporto,
    Codice rapporto, NDG rapporto, Numero finanziamento, Número de contrato, Número de préstamo, Número de operación,
    Número de cuenta, Código de operación, Identificador del préstamo`,
  obligorId: `obligor id, borrower id, client id, customer id, counterparty id, counterparty, CIF, customer no, customer number,
    LEI, BvD, BvD ID, 借戶編號, 客戶編號, 統一編號, 統編, 授信戶, 借款人編號, obligor no, obligor number, obligor identifier, obligor code,
    borrower no, borrower number, borrower identifier, borrower code, client no, client number, client code, customer
    code, customer identifier, counterparty identifier, counterparty number, counterparty code, debtor id, debtor number,
    issuer id, issuer code, lessee id, entity id, party id, company id, company number, tax id, tax number, VAT number,
    registration number, company registration number, national id, legal entity identifier, LEI code, obligor LEI,
    borrower LEI, CIF number, CIF no, DUNS, DUNS number, reference entity id, 授信戶統編, 授信戶編號, 授信戶代號, 借戶統編, 借戶代號, 客戶統編, 客戶代號,
    客戶統一編號, 借款戶統編, 借款人統編, 借款人統一編號, 借款人代號, 借款人ID, 公司統編, 公司統一編號, 營利事業統一編號, 戶號, 身分證字號, 身分證統一編號, Kreditnehmernummer,
    Kreditnehmer-ID, Kundennummer, Kunden-ID, Schuldnernummer, Kontrahentennummer, Partner-ID, Geschäftspartnernummer,
    GP-Nummer, Kreditnehmerkennung, Numéro client, Numéro de client, Numéro emprunteur, Identifiant emprunteur,
    Identifiant client, Identifiant débiteur, Code client, Code tiers, SIREN, SIRET, Codice cliente, Numero cliente, NDG,
    Codice fiscale, Partita IVA, Identificativo debitore, Número de cliente, Código de cliente, Código cliente,
    Identificador del deudor, NIF, CIF NIF`,
  obligorName: `obligor, nom, nome, obligor name, borrower, borrower name, name, company, company name, client, customer, counterparty name, 借款人,
    借戶, 客戶名稱, 公司名稱, 戶名, 借款人名稱, client name, customer name, debtor, debtor name, issuer, issuer name, lessee, lessee name,
    counterparty legal name, legal name, legal entity name, entity name, borrower legal name, obligor legal name, name of
    borrower, name of obligor, name of the borrower, corporate name, reference entity, reference entity name, 授信戶名稱, 授信戶名,
    借戶名稱, 借款戶, 借款戶名稱, 借款戶名, 客戶名, 客戶姓名, 公司名, 企業名稱, 債務人, 債務人名稱, 發行人, Kreditnehmer, Kreditnehmername, Name des Kreditnehmers,
    Kundenname, Kunde, Schuldner, Schuldnername, Firma, Firmenname, Unternehmen, Leasingnehmer, Emprunteur, Nom de
    l'emprunteur, Nom emprunteur, Nom du client, Nom client, Débiteur, Nom du débiteur, Raison sociale, Contrepartie,
    Debitore, Nome debitore, Nome cliente, Ragione sociale, Denominazione, Mutuatario, Prestatario, Nombre del
    prestatario, Deudor, Nombre del deudor, Titular, Razón social, Acreditado, Nombre del cliente, project, project name,
    project company, SPV, SPV name, Projekt, Projektname, Projektgesellschaft, projet, nom du projet, progetto, proyecto,
    專案, 專案名稱, 專案公司, 项目, 项目名称`,
  group: `group, group id, group name, parent, GCC, connected clients, relationship, ultimate parent, 集團, 集團代號, 集團名稱, 同一關係人,
    同一關係企業, 關係企業, group of connected clients, group code, group number, borrower group, obligor group, customer group,
    client group, economic group, parent company, parent name, parent id, ultimate parent name, ultimate parent id, 集團別,
    集團統編, 集團編號, 關係集團, 集團企業, 所屬集團, 母公司, Konzern, Kreditnehmereinheit, KNE, GvK, Gruppe verbundener Kunden,
    Unternehmensgruppe, Konzernname, Konzernnummer, Groupe, Nom du groupe, Groupe de contreparties, Maison mère, Gruppo,
    Nome gruppo, Gruppo economico, Gruppo di clienti connessi, Grupo, Grupo económico, Grupo empresarial`,
  ead: `EAD, debt outstanding, outstanding debt, debt balance, drawn debt, funded, Kontostand, exposure at default, exposure, exposure amount, balance, outstanding, outstanding balance, notional, OPB, current
    balance, drawn, drawn balance, RNA, protected amount, principal, 暴險額, 違約暴險額, 曝險額, 餘額, 動撥餘額, 本金餘額, 名目本金, 放款餘額, EAD
    amount, current EAD, EAD current, total EAD, current exposure, credit exposure, loan exposure, total exposure,
    exposure value, exposure value post CCF, current principal, current principal balance, principal balance, principal
    outstanding, outstanding principal, outstanding principal balance, outstanding amount, outstanding nominal amount,
    outstanding loan balance, current outstanding, current outstanding balance, current loan balance, loan balance,
    balance outstanding, unpaid principal balance, UPB, current UPB, current actual UPB, unpaid balance, remaining
    balance, remaining principal, remaining principal balance, ending balance, closing balance, current amount
    outstanding, drawn amount, drawn exposure, amount drawn, utilised amount, utilized amount, utilised, utilized,
    utilisation amount, funded amount, funded balance, funded exposure, disbursed balance, par balance, par amount, par,
    current par, current par amount, outstanding par, principal amount, nominal amount, nominal, current notional,
    reference obligation notional amount, reference notional, gross loan balance, gross balance, on-balance exposure,
    on-balance sheet exposure, reference portfolio amount, securitised amount, amount outstanding, lease balance,
    discounted balance, 違約曝險額, 曝險金額, 暴險金額, 目前餘額, 放款餘額合計, 授信餘額, 貸款餘額, 未償餘額, 未償還餘額, 未償本金餘額, 本金, 未償本金, 未還本金, 剩餘本金, 帳列餘額,
    帳面餘額, 期末餘額, 已動用餘額, 已動用金額, 動用餘額, 動用金額, 動撥金額, 授信金額餘額, Forderungsbetrag, Forderungshöhe, Forderung, Restschuld,
    Restkapital, Restsaldo, Saldo, Kontosaldo, aktueller Saldo, Inanspruchnahme, aktuelle Inanspruchnahme, Exposure bei
    Ausfall, Ausfallkredithöhe, Forderungshöhe bei Ausfall, Kreditsaldo, Obligo, Nominalbetrag, Nominale, Ausstehender
    Betrag, Außenstände, offener Betrag, Kapitalsaldo, Encours, Encours actuel, Encours total, Encours tiré, Encours du
    prêt, Capital restant dû, CRD, Solde, Solde restant dû, Solde actuel, Exposition, Exposition en cas de défaut, Montant
    de l'exposition, Principal restant dû, Montant tiré, Saldo attuale, Debito residuo, Capitale residuo, Esposizione,
    Esposizione al default, Esposizione al momento del default, Importo residuo, Importo utilizzato, Utilizzato, Saldo
    residuo, Saldo contabile, Exposición, Exposición al incumplimiento, Exposición en caso de incumplimiento, Saldo vivo,
    Saldo pendiente, Saldo actual, Capital pendiente, Principal pendiente, Importe pendiente, Importe dispuesto, Saldo
    dispuesto, Riesgo dispuesto, Riesgo vivo, bal, current bal, Cap. res., Deb. res., Benützung, Beanspruchung, Ausnützung, Cap. rest. dû, Cap. restant dû, Imp.
    pendiente`,
  undrawn: `undrawn, undrawn amount, headroom, unused, 未動用額度, 未動用餘額, undrawn commitment, undrawn balance, undrawn exposure,
    undrawn limit, undrawn facility, unused amount, unused commitment, unused limit, unfunded amount, unfunded commitment,
    unfunded, unutilised amount, unutilised limit, available amount, available limit, off-balance sheet amount,
    off-balance amount, off-balance sheet exposure, committed undrawn, committed undrawn amount, 未動撥金額, 未動撥餘額, 未動用金額,
    未使用額度, 可動用額度, 可用額度, 可動撥餘額, 表外金額, 表外餘額, Offene Zusage, Offene Zusagen, Nicht gezogener Betrag, Nicht in Anspruch
    genommen, Freie Linie, Freies Limit, Non tiré, Montant non tiré, Encours non tiré, Engagements hors bilan, Hors bilan,
    Disponible, Non utilizzato, Margine disponibile, Importo non utilizzato, Fuori bilancio, Disponibile, No dispuesto,
    Importe no dispuesto, Saldo disponible, Fuera de balance`,
  limit: `commitment, limit, credit limit, 額度, 核准額度, commitment amount, committed amount, committed exposure, total commitment,
    facility amount, facility limit, facility size, facility commitment, approved limit, approved amount, loan limit, line
    amount, line limit, total limit, total credit limit, global commitment, sanctioned limit, sanctioned amount, limit
    amount, authorised limit, credit line amount, 授信額度, 核准金額, 核定額度, 核貸額度, 核貸金額, 總額度, 信用額度, 貸款額度, 放款額度, 承諾額度, 額度金額,
    Kreditlimit, Kreditlinie, Zusage, Zusagebetrag, Kreditzusage, Linie, Gesamtlimit, Rahmen, Kreditrahmen, Limite, Limite
    de crédit, Plafond, Montant autorisé, Autorisation, Ligne autorisée, Fido, Accordato, Importo accordato, Affidamento,
    Límite de crédito, Límite concedido, Importe concedido`,
  ccf: `CCF, credit conversion factor, 信用轉換係數, conversion factor, CCF rate, credit conversion, 轉換係數, 信用風險轉換係數, 信用轉換因子,
    Konversionsfaktor, Kreditkonversionsfaktor, Umrechnungsfaktor, KUF, Facteur de conversion, Facteur de conversion en
    équivalent-crédit, Fattore di conversione, Fattore di conversione creditizia, FCC, Factor de conversión, Factor de
    conversión crediticia`,
  pd: `PD, PD 1Y, 1Y PD, probability of default, default probability, EDF, 12m PD, PD 12m, TTC PD, PIT PD, 違約機率, 一年期違約機率,
    違約率, 一年違約機率, current PD, PD current, obligor PD, borrower PD, counterparty PD, customer PD, one-year PD, 1-year PD, PD
    1 year, PD one year, 12-month PD, PD 12 months, annual PD, regulatory PD, IRB PD, Basel PD, PD estimate, estimated PD,
    PD value, PD TTC, PD PIT, through-the-cycle PD, point-in-time PD, final PD, model PD, internal PD, prob of default,
    prob default, default prob, expected default frequency, probability of default one year, one-year probability of
    default, 1-year default probability, 違約機率PD, 一年期PD, 年違約機率, 預估違約機率, 借款人違約機率, 借戶違約機率, 客戶違約機率, 違約概率,
    Ausfallwahrscheinlichkeit, Ausfallwahrscheinlichkeit 1 Jahr, Einjährige Ausfallwahrscheinlichkeit, 1-Jahres-PD,
    Probabilité de défaut, Probabilité de défaut à 1 an, Probabilité de défaut à un an, Probabilità di default,
    Probabilità di insolvenza, Probabilità di inadempienza, Probabilidad de incumplimiento, Probabilidad de impago,
    Probabilidad de default, Prob. di default, Prob. de défaut, Prob. défaut, Prob. de incumplimiento, Prob. incumplimiento, Prob.
    de impago, Prob. inadempienza`,
  rating: `rating, internal rating, grade, S&P, S&P rating, Moody's, Moodys rating, Fitch, ORR, 評等, 信用評等, 內部評等, 等級, obligor
    rating, borrower rating, counterparty rating, customer rating, client rating, credit rating, external rating, issuer
    rating, issuer credit rating, corporate family rating, CFR, facility rating, loan rating, instrument rating, risk
    rating, obligor risk rating, risk grade, credit grade, internal grade, rating grade, rating class, rating code,
    current rating, S&P issuer rating, S&P credit rating, S&P LT rating, Moody's issuer rating, Moody's CFR, Moody's
    corporate family rating, Moody's default probability rating, Moody's DPR, default probability rating, Fitch rating,
    Fitch issuer rating, Fitch IDR, issuer default rating, DBRS, DBRS rating, Morningstar DBRS rating, KBRA rating, Scope
    rating, TCRI, BRR, PD grade, PD rating, PD class, sub grade, obligor grade, borrower grade, master scale, masterscale
    grade, 信評, 信用等級, 客戶評等, 借戶評等, 借款人評等, 授信評等, 外部評等, 內評等級, 內部信用評等, 評等等級, 風險等級, 信用風險等級, 信用評級, 評級, 標普評等, 穆迪評等, 惠譽評等, 中華信評,
    行內評等, Ratingklasse, Bonität, Bonitätsklasse, Bonitätsnote, Ratingnote, Internes Rating, Externes Rating, Risikoklasse,
    Kundenrating, Notation, Note interne, Notation interne, Notation externe, Cote de crédit, Cote Banque de France,
    Rating interno, Rating esterno, Classe di rating, Merito creditizio, Classe di rischio, Calificación, Calificación
    crediticia, Calificación interna, Rating externo`,
  lgd: `LGD, loss given default, severity, loss sev, loss given def, loss severity, 違約損失率, 損失率, current LGD, facility LGD, loan LGD, exposure LGD,
    obligor LGD, regulatory LGD, IRB LGD, LGD estimate, estimated LGD, LGD value, LGD rate, final LGD, model LGD, internal
    LGD, LGD unsecured, LGD secured, downturn LGD, LGD downturn, LGD DT, loss given default rate, loss severity rate,
    違約損失率LGD, 預估違約損失率, 估計違約損失率, 違約時損失率, 違約損失比率, Verlustquote, Verlustquote bei Ausfall, Verlustausfallquote,
    Ausfallverlustquote, Verlust bei Ausfall, Verlustrate, Perte en cas de défaut, Taux de perte en cas de défaut, Perdita
    in caso di default, Tasso di perdita in caso di default, Perdita in caso d'inadempienza, Pérdida en caso de
    incumplimiento, Severidad, Severidad de la pérdida, Pérdida en caso de impago`,
  recovery: `RR, recovery, recovery rate, 回收率, expected recovery rate, recovery assumption, assumed recovery rate, Moody's recovery
    rate, S&P recovery rate, Fitch recovery rate, recovery given default, RGD, 違約回收率, 預估回收率, 預期回收率, 回收比率, Erlösquote,
    Rückgewinnungsquote, Verwertungsquote, Wiedereinbringungsquote, Taux de recouvrement, Taux de récupération, Tasso di
    recupero, Tasa de recuperación, Tasa de recobro`,
  maturity: `term remaining, term left, maturity, end date, exposure end date, loan end, contract end, date fin, date de fin, data fine, fecha fin, fecha de fin, days to maturity, remaining days, remaining days to maturity, days remaining, 剩餘天數, remaining months to legal maturity, maturity date, final maturity, expiry, expiry date, due, due date, tenor, remaining term, remaining
    maturity, residual maturity, WAL, M, 到期日, 最後到期日, 剩餘年限, 期間, 有效到期期間, 到期年限, maturity dt, legal maturity, legal maturity
    date, legal final maturity, legal final maturity date, final maturity date, stated maturity, stated maturity date,
    contractual maturity, contractual maturity date, loan maturity, loan maturity date, facility maturity, facility
    maturity date, contract end date, loan end date, facility end date, expiration date, expiry dt, termination date,
    final repayment date, final payment date, last payment date due, effective maturity, remaining term to maturity,
    remaining term to legal maturity, remaining months to maturity, months to maturity, years to maturity, time to
    maturity, term to maturity, remaining tenor, residual tenor, remaining life, residual life, remaining years, remaining
    months, remaining maturity years, weighted average life, average life, 最終到期日, 合約到期日, 契約到期日, 額度到期日, 授信到期日, 貸款到期日,
    放款到期日, 屆期日, 迄日, 到期日期, 到期年月, 剩餘期限, 剩餘期間, 剩餘到期期間, 剩餘年期, 剩餘月數, 剩餘期數月, 有效到期日, 到期期限, 到期年期, 剩餘到期年限, Fälligkeit,
    Fälligkeitsdatum, Fälligkeitstermin, Endfälligkeit, Laufzeitende, Laufzeit bis, Vertragsende, Kreditende,
    Restlaufzeit, RLZ, Restlaufzeit in Jahren, Restlaufzeit in Monaten, Ende der Laufzeit, Échéance, Date d'échéance, Date
    d'échéance finale, Échéance finale, Maturité, Maturité résiduelle, Durée résiduelle, Durée restante, Date de fin, Date
    de maturité, Scadenza, Data scadenza, Data di scadenza, Scadenza finale, Vita residua, Durata residua, Vencimiento,
    Fecha de vencimiento, Fecha vencimiento, Vencimiento final, Plazo residual, Plazo restante, Plazo pendiente, Vida
    residual`,
  asOf: `determination date, measurement date, calculation date, collection period end, collection period end date, period end date, extraction date, Abzugsdatum, Auswertungsdatum, Data estrazione, Fecha de extracción, as of, as-of date, reporting date, cut-off date, data cut-off date, 基準日, 資料日, 資料日期, 資料基準日, as at, as at date,
    reference date, cut-off, pool cut-off date, report date, reporting dt, snapshot date, data date, effective date of
    data, position date, balance date, observation date, valuation as of date, statement date, portfolio date, 資料截止日,
    基準日期, 報表日, 報表日期, 統計日, 統計基準日, 餘額基準日, 計算基準日, 切割日, 資料截止日期, Stichtag, Berichtsstichtag, Datenstichtag, Berichtsdatum,
    Meldestichtag, Per Datum, Date d'arrêté, Date de référence, Date de situation, Date de reporting, Date de
    l'extraction, Data di riferimento, Data riferimento, Data di cut-off, Data contabile di riferimento, Fecha de
    referencia, Fecha de corte, Fecha corte, Fecha de datos, Fecha de reporte, Fecha de información`,
  productSector: `SRT sector, SRT 產業`,
  shareFrom: `Theta rests on, share rests on, 曝險依據`,
  sector: `sector, industry, sector code, NACE, GICS, SIC, NAICS, segment, 產業, 產業別, 行業, 行業別, 主計處行業代碼, industry code, industry
    sector, industry name, sector name, business sector, economic sector, economic activity, NACE code, NACE Rev 2, NACE
    industry code, GICS code, GICS sector, GICS industry, SIC code, NAICS code, ICB, ICB code, ICB sector, industry group,
    industry classification, Moody's industry, S&P industry, Fitch industry, Moody's industry classification, S&P industry
    classification, industry segment, borrower industry, obligor industry, line of business, 行業代碼, 行業代號, 產業代碼, 產業代號, 行業名稱,
    產業名稱, 行業分類, 產業分類, 主計處行業別, 主計總處行業代碼, 行業標準分類, 產業類別, 行業類別, 借戶行業別, 客戶行業別, Branche, Branchencode, Branchenschlüssel,
    Wirtschaftszweig, WZ-Code, WZ 2008, Sektor, Industrie, Secteur, Secteur d'activité, Secteur économique, Code NAF, Code
    NACE, Code APE, Branche d'activité, Settore, Settore di attività, Settore economico, Codice ATECO, ATECO, Ramo di
    attività, Sector de actividad, Sector económico, Actividad económica, CNAE, Código CNAE, Código sectorial`,
  country: `country, domicile, risk country, country of risk, 國別, 註冊地, 國家, country code, country name, country of residence,
    country of domicile, country of incorporation, country of exposure, country of borrower, country of obligor, borrower
    country, obligor country, domicile country, ISO country, ISO country code, ctry, 國別代碼, 國家別, 國家代碼, 所在國, 所在國別, 註冊國,
    註冊國家, 風險國別, 風險所在國, 最終風險國, 國別代號, Land, Ländercode, Länderkennzeichen, Sitzland, Risikoland, Domizil, Domizilland, Pays,
    Pays de risque, Pays de résidence, Code pays, Paese, Paese di residenza, Paese rischio, Nazione, País, País de riesgo,
    País de residencia, Código país`,
  currency: `currency, ccy, cur, 幣別, 幣種, currency code, loan currency, facility currency, exposure currency, contract currency,
    currency of loan, currency denomination, denomination, 幣別代碼, 貨幣, 貨幣別, 授信幣別, 放款幣別, 原幣幣別, 計價幣別, 幣別代號, Währung,
    Währungscode, WHG, Kreditwährung, Devise, Devise du prêt, Code devise, Valuta, Divisa, Moneda, Código de moneda`,
  seniority: `seniority, lien, ranking, 順位, debt seniority, debt instrument seniority, lien type, lien position, payment rank,
    subordination, 受償順位, 償還順位, 優先順位, Rang, Rangfolge, Seniorität, Rang de créance, Séniorité, Grado, Rango, Prelación`,
  secured: `secured, security, 擔保別, 有無擔保, secured unsecured, secured flag, security type, collateralised, collateralized, 有擔保,
    擔保狀況, 擔保註記, 有無擔保品, Besichert, Sicherheit, Garanti, Garantito, Garantizado`,
  collateral: `collateral, collateral type, 擔保品, collateral description, collateral code, collateral class, security description,
    擔保品種類, 擔保品類別, 擔保品名稱, 擔保品代碼, Sicherheitenart, Sicherheiten, Garantie, Type de garantie, Garanzia, Tipo di garanzia,
    Garantía, Tipo de garantía`,
  spread: `margin, spread, bps over, credit spread, 加碼, 利差, interest margin, loan margin, interest rate margin, interest rate
    spread, current spread, current margin, contractual spread, spread bps, margin bps, 碼差, 利率加碼, 加碼利差, 加碼幅度, Marge,
    Zinsmarge, Kreditmarge, Aufschlag, Marge d'intérêt, Margine, Margen, Diferencial`,
  rate: `coupon, rate, interest rate, 利率, current interest rate, loan rate, loan interest rate, contract rate, coupon rate, all
    in rate, note rate, gross coupon, int rate, 放款利率, 貸款利率, 授信利率, 目前利率, 適用利率, 利率水準, Zinssatz, Nominalzins, Sollzins,
    Zinssatz nominal, Taux, Taux d'intérêt, Taux client, Tasso, Tasso di interesse, Tasso d'interesse, Tasa de interés,
    Tipo de interés`,
  assetType: `asset type, product, product type, facility type, project finance, 產品別, 授信科目, 專案融資, loan type, facility class, product
    name, product code, product category, instrument type, type of instrument, type of loan, debt type, exposure product,
    credit type, 產品, 產品代碼, 產品種類, 授信種類, 授信別, 貸款種類, 放款種類, 授信產品, 科目, 會計科目, 業務別, 貸款別, Produkt, Produktart, Kreditart,
    Finanzierungsart, Produit, Type de prêt, Type de produit, Type de crédit, Prodotto, Forma tecnica, Tipo prodotto, Tipo
    di finanziamento, Producto, Tipo de producto, Tipo de préstamo`,
  leveraged: `leveraged, leveraged flag, leveraged loan, 槓桿融資, leveraged transaction, leveraged transaction flag, leveraged lending,
    leveraged finance, LBO, 槓桿交易, 槓桿貸款, 槓桿授信`,
  status: `performing, performing flag, is performing, performing loan, delinquency, delinquency status, status, default flag, stage, IFRS9 stage, 狀態, 是否違約, 階段, account status, loan status, payment status, default status,
    performing status, performance status, credit status, exposure status, default status of the counterparty,
    counterparty default status, default indicator, ECL stage, staging, stage code, impairment stage, asset quality,
    credit quality, loan classification, asset classification, 授信狀態, 放款狀態, 帳戶狀態, 違約狀態, 資產分類, 授信資產分類, 五類分類, 五級分類, 授信五類分類, IFRS9, IFRS 9, IFRS 9 class, IFRS9階段, 減損階段,
    違約註記, 違約標記, Kreditstatus, Ausfallstatus, Stufe, IFRS 9 Stufe, Statut, Statut du prêt, Statut de défaut, Étape, Stato,
    Stato del credito, Stato amministrativo, Stadio, Estado, Situación, Situación de la operación, Clasificación contable,
    Fase`,
  daysPastDue: `dpd, days past due, 逾期天數, number of days past due, days overdue, days delinquent, days in arrears, number of days in
    arrears, number of days overdue, days past due count, past due days, overdue days, 逾期日數, 延滯天數, 延滯日數, 遲延天數, 逾欠天數,
    Verzugstage, Tage in Verzug, Überfällige Tage, Jours de retard, Nombre de jours de retard, Jours d'impayé, Nombre de
    jours d'impayés, Giorni di scaduto, Giorni di ritardo, Giorni di arretrato, Días de impago, Días de mora, Días de
    atraso, Días vencidos`,
  theta: `AI theta, theta, AI exposure, AI share, TMT flag, AI 曝險, TMT 註記, AI 佔比, AI 占比, AI 曝險比重, AI 暴險`,
  customSilicon: `custom silicon, 自研晶片, in-house silicon, 自製晶片`,
  rho: `rho, asset correlation, 資產相關性, 資產相關係數, asset correlation rho, correlation, intra correlation, 相關係數, Assetkorrelation,
    Korrelation, Corrélation d'actifs, Correlazione, Correlación`,
  loading: `loading, factor loading, 因子負荷, 因子負荷量`,
  links: `links, supply chain links, 供應鏈連結, 供應鏈`,
  assetClass: `class, asset class, exposure class, 資產類別, 暴險類別, regulatory asset class, Basel asset class, IRB asset class, IRB
    exposure class, Basel exposure class, 風險類別, 資產種類, 監理資產類別, Forderungsklasse, Classe d'exposition, Classe d'actifs,
    Classe di attività, Classe di esposizione, Clase de activo, Categoría de exposición`,
  sales: `sales, revenue, turnover, annual sales, 營收, 營業額, 年營收, net sales, annual revenue, annual turnover, total sales, total
    revenue, total annual sales, 年營業額, 年銷售額, 銷貨收入, 營業收入, 銷售額, Umsatz, Jahresumsatz, Umsatzerlöse, Chiffre d'affaires, CA
    annuel, Fatturato, Ricavi, Ventas, Ventas anuales, Facturación, Cifra de negocio`,
  amortisation: `amortisation, amortization, amortisation type, amortization type, repayment type, 還款方式, 攤還方式, type of amortisation,
    type of amortization, repayment profile, repayment, repayment method, amortisation method, amortization method, 攤還型態,
    還本方式, 償還方式, 攤還類型, Tilgungsart, Tilgung, Rückzahlungsart, Type d'amortissement, Mode d'amortissement, Amortissement,
    Tipo ammortamento, Tipo di ammortamento, Ammortamento, Tipo de amortización, Amortización`,
  approach: `approach, capital approach, 方法, 計提方法, regulatory approach, credit risk approach, Ansatz, Approche, Approccio, Enfoque`,
  saClass: `sa class, standardised class, standardized class, 標準法類別, standardised exposure class, standardized exposure class, SA
    exposure class, 標準法暴險類別, 標準法風險類別`,
  cqs: `CQS, credit quality step, 信用品質等級, Bonitätsstufe, Échelon de qualité de crédit, Classe di merito di credito, Nivel de
    calidad crediticia, 信用品質步階`,
  etv: `ETV, LTV, exposure to value, loan to value, 貸放成數, 貸款成數, current LTV, LTV ratio, loan to value ratio, current loan to
    value, CLTV, 貸放比率, 貸款價值比, 抵押率, Beleihungsauslauf, Beleihungsquote, Quotité, Ratio prêt valeur, Rapporto di LTV`,
  note: `data status, note, notes, comment, remarks, 備註, 資料狀態, remark, Bemerkung, Bemerkungen, Anmerkung, Kommentar, Remarque,
    Remarques, Commentaire, Nota, Osservazioni, Observaciones, Comentarios, 說明, 註記, 附註`,
  count: `number of loans, no of loans, nr of loans, # loans, loan count, count, number of exposures, number of contracts,
    number of obligors, number of borrowers, 筆數, 件數, 授信筆數, 放款筆數, 戶數, loans count, count of loans, nb of loans, number of
    facilities, number of accounts, number of debtors, number of customers, number of clients, number of names, number of
    assets, number of leases, number of receivables, borrower count, obligor count, exposures count, # of loans, # of
    borrowers, # borrowers, 貸款筆數, 案件數, 筆數合計, 授信戶數, 借戶數, 客戶數, 件數合計, Anzahl, Anzahl Kredite, Anzahl der Kredite, Anzahl
    Darlehen, Anzahl Schuldner, Anzahl Kreditnehmer, Anzahl Verträge, Stückzahl, Nombre de prêts, Nombre de crédits,
    Nombre de contrats, Nombre d'emprunteurs, Nombre de débiteurs, Numero di prestiti, Numero prestiti, Numero
    finanziamenti, Numero di debitori, Numero debitori, Número de préstamos, Número de operaciones, Número de deudores`,
  largest: `largest, largest loan, largest exposure, maximum balance, 最大筆, 最大單筆, largest single loan, largest single exposure,
    largest balance, largest borrower, largest obligor, max exposure, maximum exposure, max balance, max loan, 最大單一, 最大單戶,
    最大一筆, 單筆最大金額, Größter Einzelkredit, Größtes Einzelexposure`,
  hhi: `HHI, herfindahl, herfindahl index, 集中度指數, herfindahl hirschman index, concentration index, 赫芬達爾指數, HHI指數`,
  defaulted: `defaulted, in default, non-performing, 逾放, 是否逾放, default, default yes no, is default, is defaulted, in default flag,
    defaulted flag, defaulted loan, defaulted exposure, non-performing flag, non-performing loan, non-performing exposure,
    NPL, NPL flag, NPE, NPE flag, non-accrual, non accrual flag, impaired, impaired flag, credit impaired, credit impaired
    flag, defaulted y n, UTP, unlikely to pay, bad loan, 逾放註記, 是否為逾放, 逾期放款, 逾放別, 是否催收, 催收註記, 是否不良, 不良放款, 不良債權,
    Ausgefallen, Ausfall, Ausfallkennzeichen, Notleidend, NPL-Kennzeichen, Wertgemindert, En défaut, Défaut, Douteux,
    Créance douteuse, In sofferenza, Deteriorato, Inadempienza probabile, En mora, Dudoso, Moroso, En incumplimiento`,
  defaultDate: `default date, date of default, 違約日, 違約日期, defaulted date, default dt, default entry date, date defaulted, 違約發生日, 逾放日, 轉列逾放日, 轉催收日, 轉催收日期, 轉逾放日期, Ausfalldatum, Datum des Ausfalls,
    Ausfallzeitpunkt, Date de défaut, Date d'entrée en défaut, Data di default, Data default, Fecha de default, Fecha de
    incumplimiento, Fecha de mora`,
};
