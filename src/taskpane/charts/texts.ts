import { catalogue } from "../../language/catalogue.ts";

/** Texts that every chart of the pane shares. */
export const chartTexts = catalogue(
  { log: "Log", table: "Table", tableOf: (title: string) => `Table: ${title}` },
  { log: "對數", table: "表格", tableOf: (title: string) => `表格：${title}` },
);
