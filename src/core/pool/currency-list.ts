/**
 * The codes of current currencies and funds.
 *
 * @source ISO 4217:2015, Codes for the representation of currencies, list one, as of 2025 (maintenance agency SIX), without
 * metals, testing and "no currency"; CNH, the renminbi traded offshore, is an alias
 */
export const ISO_CURRENCIES: ReadonlySet<string> = new Set(
  (
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF " +
    "CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD " +
    "HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL " +
    "MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON " +
    "RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX " +
    "USD USN UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XDR XOF XPF XSU XUA YER ZAR ZMW ZWG"
  ).split(" "),
);

/** Codes that are everyday words or unit words too; in a heading they count only in capitals. */
export const WORDLIKE_CODES: ReadonlySet<string> = new Set(
  "ALL AMD BAM BOB COP CUP ERN GEL LAK MAD MOP PEN RON SOS TOP TRY STN SAR SLE VES MUR".split(" "),
);

const DOLLARS =
  "USD TWD HKD AUD CAD NZD SGD MXN BRL CLP COP ARS BBD BMD BND BSD BZD FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD";

/**
 * Signs and words for currencies, longest first where one begins another: each names one code, or is shared by several,
 * of which the first is the usual one where an assumption is allowed.
 */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  NTD: "TWD",
  NT$: "TWD",
  新台幣: "TWD",
  新臺幣: "TWD",
  新台币: "TWD",
  台幣: "TWD",
  臺幣: "TWD",
  US$: "USD",
  USDOLLAR: "USD",
  美元: "USD",
  美金: "USD",
  HK$: "HKD",
  港幣: "HKD",
  港元: "HKD",
  A$: "AUD",
  AU$: "AUD",
  澳幣: "AUD",
  澳元: "AUD",
  C$: "CAD",
  CA$: "CAD",
  CDN$: "CAD",
  加幣: "CAD",
  加元: "CAD",
  NZ$: "NZD",
  紐幣: "NZD",
  S$: "SGD",
  SG$: "SGD",
  新加坡幣: "SGD",
  星幣: "SGD",
  R$: "BRL",
  MX$: "MXN",
  "€": "EUR",
  EURO: "EUR",
  EUROS: "EUR",
  歐元: "EUR",
  "£": "GBP",
  STG: "GBP",
  STERLING: "GBP",
  英鎊: "GBP",
  日圓: "JPY",
  日元: "JPY",
  日幣: "JPY",
  円: "JPY",
  YEN: "JPY",
  RMB: "CNY",
  CNH: "CNY",
  YUAN: "CNY",
  人民幣: "CNY",
  人民币: "CNY",
  SFR: "CHF",
  FR: "CHF",
  瑞士法郎: "CHF",
  瑞郎: "CHF",
  韓元: "KRW",
  韓圜: "KRW",
  "₩": "KRW",
  "₹": "INR",
  "฿": "THB",
  泰銖: "THB",
  "₫": "VND",
  越南盾: "VND",
  "₱": "PHP",
  "₺": "TRY",
  TL: "TRY",
  "₽": "RUB",
  "₪": "ILS",
  ZŁ: "PLN",
  ZL: "PLN",
  KČ: "CZK",
  FT: "HUF",
  RM: "MYR",
  馬幣: "MYR",
  RP: "IDR",
  印尼盾: "IDR",
  南非幣: "ZAR",
  $: DOLLARS,
  DOLLAR: DOLLARS,
  DOLLARS: DOLLARS,
  "¥": "JPY CNY",
  元: "TWD CNY HKD MOP SGD",
  圓: "TWD JPY",
  KR: "SEK NOK DKK ISK",
  RS: "INR PKR LKR NPR MUR SCR",
};
