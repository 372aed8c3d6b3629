/** A sector that the product's scenarios and chain know, by its code. */
export type ProductSector = {
  readonly code: string;
  readonly english: string;
  readonly chinese: string;
};

/** What counts as none of the others: no scenario of the product shocks it. */
export const OTHER = "OTH";

export const PRODUCT_SECTORS: readonly ProductSector[] = [
  { code: "HYP", english: "Hyperscalers", chinese: "超大規模雲端業者" },
  { code: "SEM", english: "Semiconductors and AI hardware", chinese: "半導體與 AI 硬體" },
  { code: "NEO", english: "GPU clouds", chinese: "GPU 雲端" },
  { code: "DCP", english: "Data centres", chinese: "資料中心" },
  { code: "AIS", english: "AI software and IT services", chinese: "AI 軟體與資訊服務" },
  { code: "TEL", english: "Telecom", chinese: "電信" },
  { code: "MED", english: "Media", chinese: "媒體" },
  { code: "PWR", english: "Power and utilities", chinese: "電力與公用事業" },
  { code: "IND", english: "Industrials", chinese: "工業" },
  { code: "HLT", english: "Healthcare", chinese: "醫療保健" },
  { code: "CON", english: "Consumer", chinese: "消費" },
  { code: OTHER, english: "Other", chinese: "其他" },
];

const CODES: ReadonlySet<string> = new Set(PRODUCT_SECTORS.map(({ code }) => code));

/** True for the code of a product's sector. */
export function isProductSector(text: string): boolean {
  return CODES.has(text);
}

/** The code of a product's sector by its code or name in either language, whatever its case; null for another text. */
export function productSector(text: string): string | null {
  const wanted = text.trim().toLowerCase();
  const found = PRODUCT_SECTORS.find((sector) =>
    [sector.code, sector.english, sector.chinese].some((name) => name.toLowerCase() === wanted),
  );
  return found?.code ?? null;
}
