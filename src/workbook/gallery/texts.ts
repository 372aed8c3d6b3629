import { catalogue } from "../../language/catalogue.ts";

const english = {
  sheet: (id: string) => `SRT ${id}`,
  synthetic: "SYNTHETIC demo data, as SRT.DEMOPOOL gives it.",
  source: (source: string) => `Source of the expected value: ${source}`,
  inputs: "Inputs of the formula",
  argument: "What it is",
  comparison: "Live and expected",
  live: "Live value",
  expected: "Expected",
  tolerance: "May differ by",
  check: "Check",
  agrees: "agrees",
  differs: "differs: inputs changed, or still calculating",
  byEye: "compare by eye: a card is no text",
  whole: (row: number, column: number) => `The whole result; the live value is its row ${row}, column ${column}`,
};

const chinese = {
  sheet: (id: string) => `SRT ${id}`,
  synthetic: "虛構的示範資料，由 SRT.DEMOPOOL 提供。",
  source: (source: string) => `預期值的來源：${source}`,
  inputs: "公式的輸入",
  argument: "意義",
  comparison: "即時值與預期值",
  live: "即時值",
  expected: "預期值",
  tolerance: "容許差異",
  check: "比對",
  agrees: "相符",
  differs: "不符：輸入已更改，或尚在計算",
  byEye: "請目視比對：卡片並非文字",
  whole: (row: number, column: number) => `完整結果；即時值位於第 ${row} 列第 ${column} 欄`,
};

/** Texts of the sheet that shows one function's example. */
export const gallerySheetTexts = catalogue(english, chinese);
