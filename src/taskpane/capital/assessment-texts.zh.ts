/** Texts of the sheet that is inserted in Traditional Chinese; labels that formulas look up stay as these spell them. */
export const assessmentTextsZh = {
  title: (pool: string) => `SRT 評估：${pool}`,
  note: "即時公式；藍色儲存格可更改。自訂定義與假設註明於「可信度」。非法律意見。",
  synthetic: "SYNTHETIC（虛構資料）。",
  rules: "規則",
  structureTitle: "分券：起止賠點、持有人、保費",
  poolTitle: "資產池",
  capital: "移轉前後之 RWEA",
  capitalHeadings: ["名目本金", "風險權數", "RWEA", "可信度"] as const,
  tests: "測試",
  testHeadings: ["數值", "門檻", "結果", "可信度"] as const,
  economics: "成本、價值與 CET1",
  workings: {
    pool: "資產池全表",
    poolCapital: "資產池資本全表",
    capital: "RWEA 全表，附各條規則",
    tests: "測試全表，附各條規則",
    cost: "成本與價值全表，附各條規則",
  },
  checklist: "契約條款：由人答 yes 或 no",
};
