import { catalogue } from "../../language/catalogue.ts";

/** Texts that every chart of the pane shares. */
export const chartTexts = catalogue(
  {
    log: "Log",
    table: "Table",
    tableOf: (title: string) => `Table: ${title}`,
    pictureOf: (title: string) => `Picture of the chart: ${title}`,
    copyPng: "Copy as PNG",
    saveSvg: "Save as SVG",
    copied: "The chart is copied as PNG.",
    saved: (file: string) => `The chart is saved as ${file}.`,
    savedInstead: (file: string) => `This browser keeps the clipboard closed, so the chart is saved as ${file}.`,
  },
  {
    log: "對數",
    table: "表格",
    tableOf: (title: string) => `表格：${title}`,
    pictureOf: (title: string) => `圖片：${title}`,
    copyPng: "複製為 PNG",
    saveSvg: "另存為 SVG",
    copied: "圖表已複製為 PNG。",
    saved: (file: string) => `圖表已存為 ${file}。`,
    savedInstead: (file: string) => `此瀏覽器不開放剪貼簿，圖表已改存為 ${file}。`,
  },
);
