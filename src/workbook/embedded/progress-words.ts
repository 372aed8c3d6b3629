import { catalogue } from "../../language/catalogue.ts";

const english = {
  analyzing: "Reading formulas",
  calculating: "Calculating",
  "array-analysis": "Reading tables",
  "array-calculation": "Calculating tables",
  done: "Calculated",
};

const chinese = {
  analyzing: "讀取公式",
  calculating: "計算中",
  "array-analysis": "讀取表格",
  "array-calculation": "計算表格",
  done: "計算完成",
};

/** What the engine's progress line says: its own locales leave these out, and it would show the bare keys. */
export const progressWords = catalogue(english, chinese);
