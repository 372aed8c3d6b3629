/**
 * Fields of the underlying-exposure templates of Delegated Regulation (EU) 2020/1224, Annexes 2 to 9, by their codes: a
 * code is its letters and the place of its name here, counted from 1. A dash stands for a field whose name was not read,
 * a gap for a code that was not read at all.
 *
 * Sources, as read: Annexes 2, 3, 4, 8 and 9 in the field registry of github.com/joshua1602-svg/trakt
 * (config/system/fields_registry.yaml), which agrees with the table of Annex 4 in github.com/waafirio/loanwhiz
 * (src/loanwhiz/domain/esma_annex4_corporate.py); Annex 5 in loanwhiz (esma_annex5_auto.py) and, for which codes there
 * are, github.com/Algoritmica-ai/deeploans (Auto_Loans_ESMA, generate_asset_silver.py); Annexes 6 and 7 in the ESMA
 * questions and answers 1309, 1320, 1343 and 1356 on the securitisation disclosure templates alone.
 */
export const esmaFields: Readonly<Record<string, string>> = {
  RREL: `unique identifier, original underlying exposure identifier, new underlying exposure identifier, original obligor
    identifier, new obligor identifier, data cut off date, pool addition date, date of repurchase, redemption date,
    resident, geographic region obligor, geographic region classification, employment status, credit impaired obligor,
    customer type, primary income, primary income type, primary income currency, primary income verification,
    secondary income, secondary income verification, special scheme, origination date, maturity date, original term,
    origination channel, purpose, exposure currency denomination, original principal balance, current principal
    balance, prior principal balances, pari passu underlying exposures, total credit limit, purchase price,
    amortisation type, principal grace period end date, scheduled principal payment frequency, scheduled interest
    payment frequency, payment due, debt to income ratio, balloon amount, interest rate type, current interest rate,
    current interest rate index, current interest rate index tenor, current interest rate margin, interest rate reset
    interval, interest rate cap, interest rate floor, revision margin 1, interest revision date 1, revision margin 2,
    interest revision date 2, revision margin 3, interest revision date 3, revised interest rate index, revised
    interest rate index tenor, number of payments before securitisation, percentage of prepayments allowed per year,
    prepayment lock out end date, prepayment fee, prepayment fee end date, prepayment date, cumulative prepayments,
    date of restructuring, date last in arrears, arrears balance, number of days in arrears, account status, reason
    for default or foreclosure, default amount, default date, allocated losses, cumulative recoveries, litigation,
    recourse, deposit amount, insurance or investment provider, original lender name, original lender legal entity
    identifier, original lender establishment country, originator name, originator legal entity identifier, originator
    establishment country`,
  RREC: `collateral unique identifier, underlying exposure identifier, original collateral identifier, new collateral
    identifier, collateral type, geographic region collateral, occupancy type, lien, property type, energy performance
    certificate value, energy performance certificate provider name, current loan to value, current valuation amount,
    current valuation method, current valuation date, original loan to value, original valuation amount, original
    valuation method, original valuation date, date of sale, sale price, collateral currency, guarantor type`,
  CREL: `unique identifier, original obligor identifier, new obligor identifier, original underlying exposure identifier,
    new underlying exposure identifier, data cut off date, pool addition date, date of restructuring, date of
    repurchase, date of substitution, redemption date, geographic region obligor, geographic region classification,
    special scheme, origination date, start date of amortisation, maturity date at securitisation date, maturity date,
    original term, duration of extension option, nature of extension option, exposure currency denomination, current
    principal balance, original principal balance, original principal balance at securitisation date, committed
    undrawn facility underlying exposure balance, total other amounts outstanding, purchase price, latest utilisation
    date, purpose, structure, waterfall a b pre enforcement scheduled interest payments, waterfall a b pre enforcement
    scheduled principal payments, principal payment allocation to senior loan, waterfall type, defaulted underlying
    exposure purchase price, cure payments possible, restrictions on sale of subordinated loan, subordinated loan
    holder affiliated to obligor, subordinated loan holder control of workout process, do non payments on prior
    ranking claims constitute a default of the underlying exposure, do non payments on equal ranking underlying
    exposures constitute default of property, noteholder consent, noteholder meeting scheduled, syndicated,
    participation of sspe, consequence for breach of financial covenant, financial information non submission
    penalties, recourse, recourse 3rd party, servicing standard, amounts held in escrow, collection of escrows,
    collection of other reserves, trigger for escrow to be held, target escrow amounts reserves, escrow account
    release conditions, conditions of drawing cash reserve, escrow account currency, escrow payments currency, total
    reserve balance, reserve balance currency, escrow trigger event occurred, amounts added to escrows in current
    period, revenue, operating expenses at securitisation date, capital expenditures at securitisation date, financial
    statement currency, obligor reporting breach, debt service coverage ratio method, debt service coverage ratio
    indicator at securitisation date, most recent debt service coverage ratio indicator, debt service coverage ratio
    at the securitisation date, current debt service coverage ratio, original loan to value, current loan to value,
    interest coverage ratio at the securitisation date, current interest coverage ratio, interest coverage ratio
    method, number of properties at securitisation date, number of properties at data cut off date, properties
    collateralised to the underlying exposure, property portfolio value at securitisation date, property portfolio
    valuation currency at securitisation date, status of properties, valuation date at securitisation date,
    amortisation type, principal grace period end date, grace days allowed, scheduled principal payment frequency,
    scheduled interest payment frequency, number of payments before securitisation, prepayment terms description,
    prepayment lock out end date, yield maintenance end date, prepayment fee, prepayment fee end date, unscheduled
    principal collections, liquidation prepayment date, liquidation prepayment code, prepayment interest excess
    shortfall, payment date, next payment adjustment date, next payment date, payment due, original interest rate,
    interest rate at the securitisation date, first payment adjustment date, interest rate type, current interest
    rate, current interest rate index, current interest rate index tenor, current interest rate margin, interest rate
    reset interval, current index rate, index determination date, rounding increment, interest rate cap, interest rate
    floor, current default interest rate, accrual of interest allowed, day count convention, total scheduled principal
    interest due, total scheduled principal interest paid, negative amortisation, deferred interest, total shortfalls
    in principal interest outstanding, date last in arrears, arrears balance, number of days in arrears, reason for
    default or foreclosure, default amount, default date, interest in arrears, actual default interest, account
    status, allocated losses, net proceeds received on liquidation, liquidation expense, expected timing of
    recoveries, cumulative recoveries, enforcement start date, workout strategy code, modification, special servicing
    status, most recent special servicer transfer date, most recent primary servicer return date, non recoverability
    determined, covenant breach trigger, date of breach, date of breach cure, servicer watchlist code, servicer
    watchlist date, interest rate swap provider, interest rate swap provider legal entity identifier, interest rate
    swap maturity date, interest rate swap notional, currency swap provider, currency swap provider legal entity
    identifier, currency swap maturity date, currency swap notional, exchange rate for swap, other swap provider,
    other swap provider legal entity identifier, obligor must pay breakage on swap, full or partial termination event
    of swap for current period, net periodic payment made by swap provider, breakage costs due to underlying exposure
    swap provider, shortfall in payment of breakage costs on swap, breakage costs due from swap counterparty, next
    swap reset date, sponsor, agent bank of syndication legal entity identifier, servicer legal entity identifier,
    servicer name, originator name, originator legal entity identifier, originator establishment country, original
    lender name, original lender legal entity identifier, original lender establishment country`,
  CREC: `, underlying exposure identifier, original collateral identifier, new collateral identifier, collateral type,
    property name, property address, geographic region collateral, property post code, lien, property status, property
    type, property form of title, current valuation date, current valuation amount, current valuation method, current
    valuation basis, original valuation method, collateral securitisation date, allocated percentage of underlying
    exposure at securitisation date, current allocated underlying exposure percentage, valuation at securitisation,
    name of valuer at securitisation, date of valuation at securitisation, year built, year last renovated, number of
    units, net square metres, commercial area, residential area, net internal floor area validated, occupancy as of
    date, economic occupancy at securitisation, physical occupancy at securitisation, vacant possession value at
    securitisation date, date of financials at securitisation, net operating income at securitisation, most recent
    financials as of start date, most recent financials as of end date, most recent revenue, most recent operating
    expenses, most recent capital expenditure, ground rent payable, weighted average lease terms, property leasehold
    expiry, contractual annual rental income, income expiring 1 12 months, income expiring 13 24 months, income
    expiring 25 36 months, income expiring 37 48 months, income expiring 49 months`,
  CRET: `, , collateral identifier, tenant identifier, tenant name, nace industry code, date of lease expiration, rent
    payable, rent currency`,
  CRPL: `unique identifier, original underlying exposure identifier, new underlying exposure identifier, original obligor
    identifier, new obligor identifier, data cut off date, pool addition date, date of repurchase, redemption date,
    geographic region obligor, geographic region classification, credit impaired obligor, customer type, nace industry
    code, obligor basel iii segment, enterprise size, revenue, total debt, ebitda, enterprise value, free cashflow,
    date of financials, financial statement currency, debt type, securitised receivables, international securities
    identification number, seniority, syndicated, leveraged transaction, managed by clo, payment in kind, special
    scheme, origination date, maturity date, origination channel, purpose, exposure currency denomination, original
    principal balance, current principal balance, prior principal balances, market value, total credit limit, purchase
    price, put date, put strike, amortisation type, principal grace period end date, scheduled principal payment
    frequency, scheduled interest payment frequency, payment due, balloon amount, interest rate type, current interest
    rate, current interest rate index, current interest rate index tenor, current interest rate margin, interest rate
    reset interval, interest rate cap, interest rate floor, revision margin 1, interest revision date 1, revision
    margin 2, interest revision date 2, revision margin 3, interest revision date 3, revised interest rate index,
    revised interest rate index tenor, number of payments before securitisation, percentage of prepayments allowed per
    year, prepayment lock out end date, prepayment fee, prepayment fee end date, prepayment date, cumulative
    prepayments, date of restructuring, date last in arrears, arrears balance, number of days in arrears, account
    status, reason for default or foreclosure, default amount, default date, allocated losses, cumulative recoveries,
    recovery source, recourse, deposit amount, interest rate swap notional, interest rate swap provider legal entity
    identifier, interest rate swap provider, interest rate swap maturity date, currency swap notional, currency swap
    provider legal entity identifier, currency swap provider, currency swap maturity date, original lender name,
    original lender legal entity identifier, original lender establishment country, originator name, originator legal
    entity identifier, originator establishment country`,
  CRPC: `, underlying exposure identifier, original collateral identifier, new collateral identifier, geographic region
    collateral, security type, charge type, lien, collateral type, current valuation amount, current valuation method,
    current valuation date, original valuation amount, original valuation method, original valuation date, date of
    sale, sale price, collateral currency, guarantor country, guarantor esa subsector`,
  AUTL: `unique identifier, original underlying exposure identifier, new underlying exposure identifier, original obligor
    identifier, new obligor identifier, data cut off date, -, -, -, geographic region obligor, -, -, credit impaired
    obligor, obligor legal type, -, -, -, -, -, -, -, -, product type, origination date, maturity date, original term,
    -, exposure currency denomination, original principal balance, current principal balance, -, -, -, -, -, -,
    payment due, balloon amount, down payment amount, current interest rate, current interest rate index, -, current
    interest rate margin, -, -, -, -, -, -, -, -, -, manufacturer, model, year of registration, new or used, energy
    performance certificate value, -, original loan to value, original valuation amount, original residual value of
    asset, -, securitised residual value, -, -, -, -, arrears balance, number of days in arrears, account status,
    reason for default or foreclosure, default amount, default date, -, -, cumulative recoveries, -, -, -, -, -, -, -,
    -`,
  CMRL: `, , new underlying exposure identifier, , new obligor identifier, data cut off date, , , , , , , , , , , , , , , ,
    , , , , , original principal balance, current principal balance, , , , , , , , payment due, , , , , , , , , , , ,
    , , , , , , , account status`,
  CCDL: `, , new underlying exposure identifier, , new obligor identifier, , , , , , , , , , , , , , , , , current
    principal balance, , , , , , payment due, , , , , , , , , account status`,
  LESL: `unique identifier, original underlying exposure identifier, new underlying exposure identifier, original obligor
    identifier, new obligor identifier, data cut off date, pool addition date, date of repurchase, redemption date,
    geographic region obligor, geographic region classification, credit impaired obligor, obligor basel iii segment,
    customer type, nace industry code, enterprise size, revenue, financial statement currency, product type,
    syndicated, special scheme, origination date, maturity date, original term, origination channel, exposure currency
    denomination, original principal balance, current principal balance, purchase price, securitised residual value,
    amortisation type, principal grace period end date, scheduled principal payment frequency, scheduled interest
    payment frequency, payment due, current interest rate, current interest rate index, current interest rate index
    tenor, current interest rate margin, interest rate reset interval, interest rate cap, interest rate floor, number
    of payments before securitisation, percentage of prepayments allowed per year, prepayment lock out end date,
    prepayment fee, prepayment fee end date, prepayment date, cumulative prepayments, option to buy price, down
    payment amount, current residual value of asset, date of restructuring, date last in arrears, arrears balance,
    number of days in arrears, account status, reason for default or foreclosure, default amount, default date,
    allocated losses, cumulative recoveries, recovery source, deposit amount, geographic region collateral,
    manufacturer, model, year of manufacture construction, new or used, original residual value of asset, collateral
    type, original valuation amount, original valuation method, original valuation date, current valuation amount,
    current valuation method, current valuation date, number of leased objects, original lender name, original lender
    legal entity identifier, original lender establishment country, originator name, originator legal entity
    identifier, originator establishment country`,
  ESTL: `unique identifier, original underlying exposure identifier, new underlying exposure identifier, original obligor
    identifier, new obligor identifier, data cut off date, pool addition date, date of repurchase, redemption date,
    description, geographic region obligor, geographic region classification, employment status, credit impaired
    obligor, obligor legal type, nace industry code, primary income, primary income type, primary income currency,
    primary income verification, revenue, financial statement currency, international securities identification
    number, origination date, maturity date, exposure currency denomination, original principal balance, current
    principal balance, total credit limit, purchase price, amortisation type, principal grace period end date,
    scheduled principal payment frequency, scheduled interest payment frequency, payment due, debt to income ratio,
    balloon amount, interest rate reset interval, current interest rate, current interest rate index, current interest
    rate index tenor, current interest rate margin, interest rate cap, interest rate floor, number of payments before
    securitisation, percentage of prepayments allowed per year, prepayment lock out end date, prepayment fee,
    prepayment fee end date, prepayment date, cumulative prepayments, date last in arrears, arrears balance, number of
    days in arrears, account status, reason for default or foreclosure, default amount, default date, allocated
    losses, cumulative recoveries, originator name, originator legal entity identifier, originator establishment
    country, original lender name, original lender legal entity identifier, original lender establishment country`,
  ESTC: `, underlying exposure identifier, original collateral identifier, new collateral identifier, geographic region
    collateral, security type, charge type, lien, collateral type, current valuation amount, current valuation method,
    current valuation date, current loan to value, original valuation amount, original valuation method, original
    valuation date, original loan to value, date of sale, sale price, collateral currency`,
};
