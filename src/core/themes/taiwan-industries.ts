/**
 * Large and middle classes of Taiwan's standard classification of industries, by the kind of business that each means.
 *
 * Names are as the Directorate-General of Budget, Accounting and Statistics prints them in 行業統計分類: the 8th revision
 * (2006), the 10th (2016) and the 11th (2021), with the former names of classes that a later one renamed; and the groups of
 * listed companies of the Taiwan Stock Exchange (上市公司產業類別). Which kind a class counts as is an assumption of this
 * project, the one that its codes of NACE, on which the classification is built, count as.
 */
// prettier-ignore
const INDUSTRIES: readonly (readonly [kind: string, names: string])[] = [
  ["agriculture", "農、林、漁、牧業|農、牧業|林業|漁業"],
  ["energy", "石油及天然氣礦業|石油及煤製品製造業"],
  ["industry", "礦業及土石採取業|砂、石採取及其他礦業|砂、石及黏土採取業|其他礦業|製造業|木竹製品製造業|紙漿、紙及紙製品製造業|印刷及資料儲存媒體複製業|化學材料製造業|化學材料及肥料製造業|化學製品製造業|其他化學製品製造業|橡膠製品製造業|塑膠製品製造業|非金屬礦物製品製造業|基本金屬製造業|金屬製品製造業|電力設備製造業|電力設備及配備製造業|機械設備製造業|汽車及其零件製造業|其他運輸工具製造業|其他運輸工具及其零件製造業|其他製造業|產業用機械設備維修及安裝業|專業、科學及技術服務業|支援服務業|法律及會計服務業|企業總管理機構及管理顧問業|建築、工程服務及技術檢測、分析服務業|研究發展服務業|專門設計業|專門設計服務業|其他專業、科學及技術服務業|人力仲介及供應業|保全及私家偵探服務業|保全及偵探業|建築物及綠化服務業|建築物及景觀服務業|業務及辦公室支援服務業|行政支援服務業|行政事務支援服務業|塑膠工業|橡膠工業|化學工業|水泥工業|玻璃陶瓷|造紙工業|鋼鐵工業|汽車工業|電機機械|電器電纜"],
  ["consumer", "食品製造業|食品及飼品製造業|飲料製造業|菸草製造業|紡織業|成衣及服飾品製造業|皮革、毛皮及其製品製造業|家具製造業|批發及零售業|批發業|零售業|住宿及餐飲業|住宿業|住宿服務業|餐飲業|獸醫業|獸醫服務業|旅行及相關代訂服務業|旅行及其他相關服務業|旅行及相關服務業|藝術、娛樂及休閒服務業|創作及藝術表演業|圖書館、檔案保存、博物館及類似機構|博弈業|運動、娛樂及休閒服務業|其他服務業|宗教、職業及類似組織|個人及家庭用品維修業|未分類其他服務業|食品工業|紡織纖維|觀光餐旅|觀光事業|貿易百貨|運動休閒|居家生活"],
  ["health", "藥品製造業|藥品及醫用化學製品製造業|醫療保健及社會工作服務業|醫療保健業|醫療保健服務業|居住型照顧服務業|其他社會工作服務業|生技醫療"],
  ["hardware", "電子零組件製造業|電腦、電子產品及光學製品製造業|電子零組件|電腦及週邊設備|光電業|其他電子業|電子通路業|電子工業"],
  ["semiconductors", "半導體業|半導體製造業|積體電路製造業|分離式元件製造業|半導體封裝及測試業"],
  ["telecom", "電信業|通信網路業"],
  ["power", "電力及燃氣供應業|電力供應業|油電燃氣業|綠能環保"],
  ["gasWater", "氣體燃料供應業|用水供應及污染整治業|用水供應業|廢水及污水處理業|廢棄物清除、處理及資源回收業|廢棄物清除、處理及資源物回收處理業|污染整治業|污染整治業及其他廢棄物處理"],
  ["construction", "營建工程業|營造業|建築工程業|土木工程業|專門營造業|建材營造"],
  ["transport", "運輸及倉儲業|陸上運輸業|水上運輸業|航空運輸業|運輸輔助業|運輸輔助及中介業|倉儲業|郵政及快遞業|郵政及遞送服務業|航運業"],
  ["media", "出版業|影片服務、聲音錄製及音樂出版業|影片及電視節目業；聲音錄製及音樂發行業|傳播及節目播送業|廣播、電視節目編排及傳播業|廣播、電視節目編排等內容傳播業|廣告業及市場研究業|廣告業、市場研究及公共關係業|入口網站經營、網路搜尋服務業|文化創意業"],
  ["software", "電腦程式設計、諮詢及相關服務業|軟體出版業|電腦程式設計業"],
  ["itServices", "出版影音及資通訊業|資訊及通訊傳播業|電腦系統設計服務業|資訊服務業|資訊供應服務業|數位雲端"],
  ["dataCentre", "資料處理業|資料處理及資訊供應服務業|資料處理、主機及網站代管服務業|資料處理、主機代管及相關服務業"],
  ["finance", "金融及保險業|金融中介業|金融服務業|保險業|證券期貨及其他金融業|證券期貨及金融輔助業|金融保險"],
  ["realEstate", "不動產業|不動產開發業|不動產經營及相關服務業"],
  ["public", "公共行政及國防；強制性社會安全|公共行政及國防|國際組織及外國機構|教育業|教育服務業"],
];

/** A class's code and what stands between it and the name: C26, 26中類 -, 2611. */
const CODE = /^[A-S]?(?:\d{1,6}|(?=\s))?(?:大類|中類|小類|細類)?[\s\-–—－.:：|∣]*/u;
const PARTING = /[\s、，,；;．.·・（）()／/\-－]|及|與|和/gu;
const LONGEST = 60;

const NAMES: ReadonlyMap<string, string> = new Map(
  INDUSTRIES.flatMap(([kind, names]) => names.split("|").map((name) => [plainName(name), kind] as const)),
);

/** The names of the classes, each with the id of its kind of business. */
export const TAIWAN_INDUSTRIES: readonly (readonly [name: string, kind: string])[] = INDUSTRIES.flatMap(
  ([kind, names]) => names.split("|").map((name) => [name, kind] as const),
);

/** A name without what may be written in several ways: signs between words, 及 and 與, and 業 at its end. */
function plainName(name: string): string {
  return name.replace(PARTING, "").replace(/業$/u, "");
}

/**
 * The kind of business that a sector means which is written as a class of Taiwan's classification, with or without its code.
 *
 * @returns its id; null for other words
 */
export function taiwanIndustry(sector: string): string | null {
  if (sector.length > LONGEST || !/\p{Script=Han}/u.test(sector)) return null;
  const text = sector.normalize("NFKC").trim();
  return NAMES.get(plainName(text)) ?? NAMES.get(plainName(text.replace(CODE, ""))) ?? null;
}
