import { catalogue } from "../../language/catalogue.ts";
import type { TourStep } from "./tour-state.ts";

type Step = { readonly title: string; readonly text: string };

const english = {
  tour: "Tour",
  offer: "New here? Seven steps lead from a demo pool to a report.",
  take: "Take the tour",
  decline: "Not now",
  count: (step: number, all: number) => `Step ${step} of ${all}:`,
  keys: "Enter presses what is marked, right and left arrows go on and back, Escape ends the tour.",
  noPool: "This needs a pool.",
  load: "Load the demo pool",
  back: "Back",
  next: "Next",
  finish: "Finish",
  end: "End tour",
  help: "Help",
  examples: "Functions with examples",
  pages: "Help pages",
  steps: {
    demo: {
      title: "A pool",
      text: "Load demo puts a synthetic tape of 180 borrowers on a sheet of its own and reads it. Your own tape is opened by Use selection.",
    },
    check: {
      title: "Check it",
      text: "Every finding is a sentence with its row; pressing it shows the cell. Statistics stand below.",
    },
    run: {
      title: "Run it",
      text: "Run gives what each tranche loses at the correlation above, the loss distribution and its measures.",
    },
    stress: {
      title: "Stress it",
      text: "Eight scenarios on the same random numbers, so that a difference is an effect and not noise.",
    },
    capital: {
      title: "See its capital",
      text: "What the deal does to risk weights, and which tests it passes, each with its article.",
    },
    report: {
      title: "Report it",
      text: "Six questions answered in sentences, as a sheet, a web page or slides. Each number says where it comes from.",
    },
    functions: {
      title: "Formulas",
      text: "Every number is also a function. Each has an example here, which Insert puts on a sheet.",
    },
  } satisfies Record<TourStep, Step>,
};

const chinese = {
  tour: "導覽",
  offer: "第一次使用？七個步驟，從示範授信池走到報告。",
  take: "開始導覽",
  decline: "先不要",
  count: (step: number, all: number) => `第 ${step} 步，共 ${all} 步：`,
  keys: "按 Enter 執行標示的按鈕，左右方向鍵切換步驟，Esc 結束導覽。",
  noPool: "此步驟需要授信池。",
  load: "載入示範授信池",
  back: "上一步",
  next: "下一步",
  finish: "完成",
  end: "結束導覽",
  help: "說明",
  examples: "函數與算例",
  pages: "說明頁",
  steps: {
    demo: {
      title: "授信池",
      text: "「載入示範資料」將 180 位借戶的虛構清冊放在新工作表並讀取。自己的清冊則按「使用選取範圍」。",
    },
    check: {
      title: "檢核",
      text: "每項發現為一句話並載明列號，按下即顯示該儲存格；統計列於其下。",
    },
    run: {
      title: "計算",
      text: "「開始計算」依上方的相關係數，給出各分券的損失、損失分配與各項衡量值。",
    },
    stress: {
      title: "壓力測試",
      text: "八個情境採用相同的亂數，故差異即為效果而非雜訊。",
    },
    capital: {
      title: "看資本",
      text: "交易如何改變風險權數、通過哪些測試，各附條文。",
    },
    report: {
      title: "報告",
      text: "以句子回答六個問題，可為工作表、網頁或投影片；每個數字載明來源。",
    },
    functions: {
      title: "公式",
      text: "每個數字也都是函數；此處每個函數各有算例，按「插入」即放入工作表。",
    },
  } satisfies Record<TourStep, Step>,
};

/** Texts of the tour, and of the menu that starts it. */
export const tourTexts = catalogue(english, chinese);
