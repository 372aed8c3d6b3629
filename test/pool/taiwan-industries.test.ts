import { readTape } from "../../src/core/index.ts";
import { labelAt } from "../../src/core/pool/pool.ts";

/**
 * Classes of 行業統計分類 as the Directorate-General of Budget, Accounting and Statistics prints them (11th revision, 2021; the
 * 8th and 10th where a class was called otherwise), with the sector of the product that each must count as.
 */
const CLASSES: Readonly<Record<string, string>> = {
  SEM: "電子零組件製造業|電腦、電子產品及光學製品製造業|積體電路製造業|半導體業|分離式元件製造業|半導體封裝及測試業|印刷電路板製造業|光電材料及元件製造業|其他電子業",
  DCP: "資料處理業|資料處理、主機及網站代管服務業|資料處理及資訊供應服務業",
  AIS: "資訊服務業|電腦程式設計、諮詢及相關服務業|電腦系統設計服務業|出版影音及資通訊業|軟體出版業|數位雲端業",
  TEL: "電信業|通信網路業",
  MED: "出版業|影片及電視節目業；聲音錄製及音樂發行業|廣播、電視節目編排及傳播業|廣告業及市場研究業|廣告業、市場研究及公共關係業",
  PWR: "電力及燃氣供應業|電力供應業|用水供應業|廢水及污水處理業|廢棄物清除、處理及資源物回收處理業|污染整治業|用水供應及污染整治業|氣體燃料供應業",
  IND: "製造業|礦業及土石採取業|木竹製品製造業|印刷及資料儲存媒體複製業|化學材料及肥料製造業|基本金屬製造業|電力設備及配備製造業|機械設備製造業|汽車及其零件製造業|其他運輸工具及其零件製造業|產業用機械設備維修及安裝業|營建工程業|建築工程業|專門營造業|陸上運輸業|倉儲業|郵政及遞送服務業|法律及會計服務業|研究發展服務業|支援服務業|保全及偵探業|專業、科學及技術服務業",
  HLT: "藥品及醫用化學製品製造業|醫療保健業|醫療保健及社會工作服務業|居住型照顧服務業|其他社會工作服務業",
  CON: "食品及飼品製造業|飲料製造業|菸草製造業|成衣及服飾品製造業|皮革、毛皮及其製品製造業|批發業|零售業|批發零售業|批發及零售業|住宿及餐飲業|旅行及其他相關服務業|博弈業|藝術、娛樂及休閒服務業|個人及家庭用品維修業|其他服務業|獸醫業",
  OTH: "農、牧業|林業|漁業|石油及煤製品製造業|金融服務業|保險業|證券期貨及金融輔助業|不動產業|不動產開發業|不動產經營及相關服務業|公共行政及國防；強制性社會安全|教育業",
};
const named = Object.entries(CLASSES).flatMap(([product, names]) => names.split("|").map((name) => [name, product] as const)); // prettier-ignore

/** The product's sector of each sector of a tape, and the kind of evidence for it. */
function sectorsOf(names: readonly string[]) {
  const rows = names.map((name, i) => [`B${i}`, name, 100 + i, 0.01, 0.4]);
  const { pool } = readTape([["借戶", "行業別", "暴險額", "違約機率 (小數)", "違約損失率 (小數)"], ...rows]);
  return new Map(
    names.map((name, i) => {
      const at = pool!.ids.indexOf(`B${i}`);
      const row = pool!.theme.rows.find(({ sector }) => sector === labelAt(pool!.sector, at))!;
      return [name, { product: labelAt(pool!.productSector, at), by: row.evidence.by }] as const;
    }),
  );
}

test("every class of Taiwan's classification of industries is known, and counts as what it does", () => {
  const found = sectorsOf(named.map(([name]) => name));
  const wrong = named.filter(
    ([name, product]) => found.get(name)!.product !== product || found.get(name)!.by === "none",
  );
  expect(wrong).toEqual([]);
});

test("the name of a class stands before its code, which other lists have for other business", () => {
  // 08 is mining in NACE, 26 and 28 electronics and machinery there, 17 paper.
  const found = sectorsOf(["08 食品及飼品製造業", "C26 電子零組件製造業", "28中類 - 電力設備及配備製造業", "17-石油及煤製品製造業", "J63 資訊服務業"]); // prettier-ignore
  expect([...found.values()].map(({ product }) => product)).toEqual(["CON", "SEM", "IND", "OTH", "AIS"]);
});

test("signs between words, 及 and 與, and 業 at the end may differ", () => {
  const found = sectorsOf(["電腦電子產品與光學製品製造業", "資料處理", "批發、零售業", "電信", "電力設備製造"]);
  expect([...found.values()].map(({ product }) => product)).toEqual(["SEM", "DCP", "CON", "TEL", "IND"]);
});
