import { catalogue } from "../../language/catalogue.ts";

const english = {
  subtitle: "Significant risk transfer, in numbers",
  lines: [
    "SRT for Excel puts numbers on significant risk transfer: who loses how much when borrowers of a loan pool fail together.",
    "The pool on the next sheet is synthetic: 180 borrowers, two thirds of them in technology, media and telecoms.",
    "Blue cells are inputs. Change one and every SRT formula follows at once.",
    "Nothing leaves this machine. Answers are exact for one factor, with an error estimate in SRT.INFO; those of the term sheet are simulated.",
  ],
  tries: "Four things to try",
  deal: "Raise the correlation in B5 from 20 % to 40 %: the first loss falls, the mezzanine loses nearly three times as much.",
  tape: "Select the tape, headings included, and press Use selection in the pane to see what was recognised.",
  terms:
    "Turn pro rata into sequential, or drop the excess spread: see what the mezzanine earns, and who is expected to pay what.",
  grid: "See what a doubled default probability does to the mezzanine at every correlation.",
  functions: "Every function once, with a worked example and where its value comes from.",

  examples: "One working example of each function",
  examplesNote:
    "SYNTHETIC data. A table shows the one value that the text speaks of; the formula alone spills the whole table.",
  exampleHeadings: ["Function", "Value", "Formula", "What it shows", "Source"],
};

const chinese = {
  subtitle: "用數字看顯著風險移轉",
  lines: [
    "SRT for Excel 為顯著風險移轉算出數字：授信池的借戶一同違約時，誰損失多少。",
    "下一張工作表的授信池為虛構：180 位借戶，三分之二屬科技、媒體與電信業。",
    "藍色儲存格為輸入；更改任一格，所有 SRT 公式立即隨之更新。",
    "資料不會離開本機。單一因子為精確解，誤差估計見 SRT.INFO；Term sheet（條件書）各數字為模擬結果。",
  ],
  tries: "四件可以試的事",
  deal: "將 B5 的相關係數由 20 % 提高到 40 %：首損損失下降，夾層損失增為近三倍。",
  tape: "選取授信明細（連同標題列），在窗格按「使用選取範圍」，看看辨識出什麼。",
  terms: "將 pro rata（按比例）改為 sequential（依序），或取消超額利差：看夾層賺多少，以及誰預期付給誰。",
  grid: "看違約機率加倍時，夾層在各相關係數下的損失。",
  functions: "每個函數各一則範例，並註明數值的來源。",

  examples: "每個函數各一則可運作的範例",
  examplesNote: "SYNTHETIC：資料為虛構。結果為表格時，此處只顯示說明所指的一個數值；單獨輸入公式則展開整張表。",
  exampleHeadings: ["函數", "數值", "公式", "說明", "來源"],
};

/** Texts of the demo workbook's first sheet and of its sheet of examples. Sheets keep their names, which formulas use. */
export const demoTexts = catalogue(english, chinese);
