import type { Words } from "./words-type.ts";

/** What is refused of exposures, their capital, a deal before and after, and its cost. */
export const capitalSentences = {
  structureGap: [
    "structure leaves a gap from {from} to {to}, below {name}; for capital its tranches must tile the pool.",
    "structure 在 {name} 之下、{from} 至 {to} 之間留有缺口；計算資本時，各分券須無縫涵蓋整個資產池。",
  ],
  structureEnds: [
    "structure ends at {end}; for capital its tranches must tile the pool up to 1.",
    "structure 止於 {end}；計算資本時，各分券須無縫涵蓋資產池至 1。",
  ],
  sesWithoutPeriod: [
    "ses has no period; it must have the spread of each future one.",
    "ses 沒有任何期間；須列出未來每一期的利差。",
  ],
  lgdMissing: [
    "lgd is missing; with approach airb it must be between 0 and 1.",
    "缺少 lgd；approach 為 airb 時須為 0 至 1 之間的數。",
  ],
  firbUnknownToClass: [
    "approach is firb, which class {class} does not have; it must be airb.",
    "approach 為 firb，但 {class} 類暴險不適用；須為 airb。",
  ],
  salesUnused: [
    "sales is given; class {class} has no use for it, so leave it blank.",
    "已給 sales，但 {class} 類暴險用不到；請留空。",
  ],
  bestEstimateMissing: [
    "elbe is missing; a defaulted exposure (pd 1) needs its best estimate of loss, between 0 and 1.",
    "缺少 elbe；已違約暴險（pd 為 1）須有損失最佳估計值，介於 0 與 1 之間。",
  ],
  smeUnknownToFramework: [
    "class is sme, which framework {framework} does not have; it must be corporate.",
    "class 為 sme，但 framework {framework} 沒有此類；須為 corporate。",
  ],
  salesMissing: [
    "sales is missing; class sme needs annual sales in EUR millions, 0 or more.",
    "缺少 sales；sme 類須有年營收（百萬歐元），不小於 0。",
  ],
  defaultedObligor: [
    "{obligor} has defaulted (PD 1), and a tape has no best estimate of loss; take it out of the pool.",
    "{obligor} 已違約（PD 為 1），而清冊沒有損失最佳估計值；請將其移出資產池。",
  ],
  smeWithoutSales: [
    "{obligor} has the class sme and no sales; fill the column Sales, in EUR millions.",
    "{obligor} 屬 sme 類但沒有營收；請填寫 Sales 欄（百萬歐元）。",
  ],
  cashflowsSumToZero: ["cashflows sum to 0; they must sum to more than 0.", "cashflows 合計為 0；合計須大於 0。"],
  oneTranche: [
    "structure has one tranche; a transfer needs at least two.",
    "structure 只有一個分券；風險移轉至少須有兩個。",
  ],
  legalMaturityMissing: [
    "rules has no Legal maturity; add a row with its name and years.",
    "rules 沒有 Legal maturity；請加一列寫明其名稱與年數。",
  ],
  rulesMissing: [
    "rules is missing; it must be two columns, Name and Value, with Legal maturity.",
    "缺少 rules；須為 Name 與 Value 兩欄，並含 Legal maturity。",
  ],
  rulesOneColumn: [
    "rules has 1 column; it must have two, Name and Value.",
    "rules 只有 1 欄；須有 Name 與 Value 兩欄。",
  ],
  ruleUnknown: ["rules has {name}; it must be {known}.", "rules 有 {name}；須為 {known}。"],
  ruleTwice: ["rules gives {name} twice; once is allowed.", "rules 重複給了 {name}；只能給一次。"],
  measureNotHad: [
    "measure is {measure}, which this exposure does not have; retail has no B, a defaulted one no R, B and MA.",
    "measure 為 {measure}，此暴險沒有該項；零售暴險沒有 B，已違約暴險沒有 R、B 與 MA。",
  ],
  nothingSold: [
    "structure sells nothing; a deal has a cost where an investor holds a part of a tranche.",
    "structure 未出售任何分券；須有投資人持有某一分券的一部分，交易才有成本。",
  ],
  soldWithoutSpread: [
    "{name} of structure is sold and has no Spread; give what investors are paid.",
    "structure 的 {name} 已出售但沒有 Spread；請寫明支付投資人的利差。",
  ],
  nothingReleased: [
    "The deal releases capital of {released}; a cost of capital needs more than 0.",
    "交易釋出資本 {released}；須大於 0 才有資本成本。",
  ],
  withoutRelief: [
    "RWEA is {before} before and {after} after the deal; without relief it has no cost of capital.",
    "RWEA 於交易前為 {before}、交易後為 {after}；沒有減免就沒有資本成本。",
  ],
  bankTooSmall: [
    "RWA of bank is {rwa}; it must be above the deal's relief of {relief}, both in one unit (bank: Unit).",
    "bank 的 RWA 為 {rwa}；須大於交易的減免 {relief}，且兩者單位相同（bank 的 Unit）。",
  ],
  poolMaturityMissing: [
    "Protection maturity of rules is given and the tape has exposures without a maturity; add Pool maturity to rules.",
    "rules 已給 Protection maturity，但清冊有暴險沒有到期期間；請在 rules 加上 Pool maturity。",
  ],
  floorWithoutTrea: [
    "Output floor year of rules is given; it needs S-TREA in bank.",
    "rules 已給 Output floor year；bank 須有 S-TREA。",
  ],
  floorHalfGiven: [
    "rules gives one of S before and S after; give both, or neither.",
    "rules 只給了 S before 與 S after 其中之一；請兩者皆給，或皆不給。",
  ],
  floorWithoutWeights: [
    "Output floor year of rules is given; the pool has no standardised risk weights here, so give S before and S after in rules.",
    "rules 已給 Output floor year；此授信池沒有標準法風險權數，請在 rules 給 S before 與 S after。",
  ],
  viewInvestorCost: [
    "View of rules is investor; a deal costs the originator who buys protection, so it must be originator.",
    "rules 的 View 為 investor；交易成本由購買保護的創始機構負擔，故須為 originator。",
  ],
  stsOfInvestor: [
    "STS is yes; of a synthetic deal the originator's senior position alone has it, so for View investor it must be no.",
    "STS 為 yes；合成型交易僅創始機構的優先部位可適用，故 View 為 investor 時須為 no。",
  ],
  runOffEmpty: [
    "run-off has no period; it must have the principal of each.",
    "run-off 沒有任何期間；須列出每一期的本金。",
  ],
  frameworkWithoutRules: [
    "Framework is {framework}, which has none of the securitisation rules here; it must be crr3, basel3, crr2, uk or us.",
    "Framework 為 {framework}，本產品未收錄其證券化規定；須為 crr3、basel3、crr2、uk 或 us。",
  ],
  methodUnknown: [
    "Method is {method}, which framework {framework} does not have; it must be {methods}.",
    "Method 為 {method}，但 framework {framework} 沒有此方法；須為 {methods}。",
  ],
  stsUnknown: [
    "STS is yes, which framework {framework} does not have; it must be no.",
    "STS 為 yes，但 framework {framework} 不適用；須為 no。",
  ],
  withoutIrbExposure: [
    "pool has no exposure in the internal-ratings approach (column Approach), so it has no KIRB; SRT.KSA has its capital.",
    "pool 沒有採內部評等法的暴險（Approach 欄），故無 KIRB；其資本請以 SRT.KSA 計算。",
  ],
  stepMissing: [
    "{name} has no credit quality step; SEC-ERBA needs the column CQS in structure, 1 (AAA) to 18 (below CCC-, with 1,250 %).",
    "{name} 沒有信用品質等級；SEC-ERBA 須在 structure 有 CQS 欄，1（AAA）至 18（低於 CCC-，風險權數 1,250 %）。",
  ],
  irbShareTooSmall: [
    "{share} of the pool is in the internal-ratings approach; SEC-IRBA needs 0.95 or more, so set Method to sec-sa or sec-erba.",
    "資產池採內部評等法的占比為 {share}；SEC-IRBA 須達 0.95，請將 Method 設為 sec-sa 或 sec-erba。",
  ],
  saClassUnknown: [
    "SA class is {class}, for which framework {framework} has no standardised weight here; it must be {classes}.",
    "SA class 為 {class}，本產品未收錄 framework {framework} 對此類的標準法權數；須為 {classes}。",
  ],
  saClassUnrated: [
    "SA class is {class} without a rating; it must have a credit quality step from 1 to 6.",
    "SA class 為 {class} 而無評等；須有 1 至 6 的信用品質等級。",
  ],
  etvMissing: [
    "SA class is {class} and ETV is missing; it must be the exposure over the value of the property, above 0.",
    "SA class 為 {class} 而缺少 ETV；須為暴險額對不動產價值之比，大於 0。",
  ],
  classNotStandardised: [
    "{obligor} has the class {class}, which is none of the standardised approach; fill the column SA class.",
    "{obligor} 屬 {class} 類，標準法沒有此類；請填寫 SA class 欄。",
  ],
  ratingOfNoAgency: [
    "{obligor} has the rating {rating}, which is no agency's; fill the column CQS, or leave the rating blank for unrated.",
    "{obligor} 的評等為 {rating}，並非信評機構的評等；請填寫 CQS 欄，或將評等留空以視為無評等。",
  ],
  wordOfObligor: [
    "{obligor} has the {column} '{word}'; it must be {words}.",
    "{obligor} 的 {column} 為 '{word}'；須為 {words}。",
  ],
  viewInvestorTests: [
    "View of rules is investor; the tests are the originator's, so leave it out.",
    "rules 的 View 為 investor；這些測試適用於創始機構，請移除 View。",
  ],
  firstLossHalf: [
    "rules has First loss {given} and no First loss {missing}; give both, 0 included.",
    "rules 有 First loss {given} 而沒有 First loss {missing}；請兩者皆給，為 0 亦須填寫。",
  ],
  runOffUnread: [
    "Run-off of rules is {value}; it must be the principal of each year as shares of the pool, such as '15%; 15%; 10%'.",
    "rules 的 Run-off 為 {value}；須為各年償還本金占資產池之比，如 '15%; 15%; 10%'。",
  ],
} as const satisfies Readonly<Record<string, Words>>;
