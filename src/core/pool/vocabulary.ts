/** What a column of a tape can mean. */
export type Meaning =
  | "loanId"
  | "obligorId"
  | "obligorName"
  | "group"
  | "ead"
  | "undrawn"
  | "limit"
  | "ccf"
  | "pd"
  | "rating"
  | "lgd"
  | "recovery"
  | "maturity"
  | "asOf"
  | "sector"
  | "productSector"
  | "country"
  | "currency"
  | "seniority"
  | "secured"
  | "collateral"
  | "spread"
  | "rate"
  | "assetType"
  | "leveraged"
  | "status"
  | "daysPastDue"
  | "theta"
  | "shareFrom"
  | "customSilicon"
  | "rho"
  | "loading"
  | "links"
  | "assetClass"
  | "sales"
  | "amortisation"
  | "approach"
  | "saClass"
  | "cqs"
  | "etv"
  | "note"
  | "count"
  | "largest"
  | "hhi"
  | "defaulted"
  | "defaultDate";

/** The name that the product gives a meaning, in English and Traditional Chinese. */
export const meaningNames: Readonly<Record<Meaning, readonly [string, string]>> = {
  loanId: ["Loan ID", "授信編號"],
  obligorId: ["Obligor ID", "借戶編號"],
  obligorName: ["Obligor", "借款人"],
  group: ["Group", "集團"],
  ead: ["EAD", "暴險額"],
  undrawn: ["Undrawn", "未動用額度"],
  limit: ["Limit", "額度"],
  ccf: ["CCF", "信用轉換係數"],
  pd: ["PD", "違約機率"],
  rating: ["Rating", "評等"],
  lgd: ["LGD", "違約損失率"],
  recovery: ["Recovery", "回收率"],
  maturity: ["Maturity", "到期日"],
  asOf: ["As of", "基準日"],
  sector: ["Sector", "產業"],
  productSector: ["SRT sector", "SRT 產業"],
  shareFrom: ["Theta rests on", "曝險依據"],
  country: ["Country", "國別"],
  currency: ["Currency", "幣別"],
  seniority: ["Seniority", "順位"],
  secured: ["Secured", "擔保別"],
  collateral: ["Collateral", "擔保品"],
  spread: ["Spread", "利差"],
  rate: ["Rate", "利率"],
  assetType: ["Asset type", "產品別"],
  leveraged: ["Leveraged", "槓桿融資"],
  status: ["Status", "狀態"],
  daysPastDue: ["Days past due", "逾期天數"],
  theta: ["AI theta", "AI 曝險"],
  customSilicon: ["Custom silicon", "自研晶片"],
  rho: ["Rho", "資產相關性"],
  loading: ["Loading", "因子負荷"],
  links: ["Links", "供應鏈連結"],
  assetClass: ["Class", "資產類別"],
  sales: ["Sales", "營收"],
  amortisation: ["Amortisation", "還款方式"],
  approach: ["Approach", "計提方法"],
  saClass: ["SA class", "標準法類別"],
  cqs: ["CQS", "信用品質等級"],
  etv: ["ETV", "貸放成數"],
  note: ["Data status", "資料狀態"],
  count: ["Number of loans", "筆數"],
  largest: ["Largest", "最大筆"],
  hhi: ["HHI", "集中度指數"],
  defaulted: ["Defaulted", "是否逾放"],
  defaultDate: ["Default date", "違約日"],
};
