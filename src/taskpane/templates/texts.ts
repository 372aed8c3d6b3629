import { catalogue } from "../../language/catalogue.ts";
import type { Template } from "../../workbook/templates/template-tables.ts";

const english = {
  title: "Start from a template",
  kind: "For",
  language: "Headings in",
  kinds: {
    tape: "Loan tape",
    structure: "Structure",
    deals: "Deals",
    bank: "Bank",
    fx: "FX rates",
    links: "Supply-chain links",
    scenario: "Scenario overrides",
    chain: "Scale chain",
  } satisfies Record<Template, string>,
  insert: "New template",
  hint: "Adds a sheet with headings, an example to type over, and notes with the units.",
  files: "As .xlsx files:",
  shipped: { firstSteps: "First steps", templates: "All templates", foundingCase: "Founding case" },
  inserted: (sheet: string, table: string) => `Sheet '${sheet}' has the table ${table}.`,
};

const chinese = {
  title: "從範本開始",
  kind: "用途",
  language: "標題語言",
  kinds: {
    tape: "授信明細",
    structure: "分券結構",
    deals: "交易",
    bank: "銀行",
    fx: "匯率",
    links: "供應鏈連結",
    scenario: "情境覆寫值",
    chain: "規模推算",
  } satisfies Record<Template, string>,
  insert: "新增範本",
  hint: "新增一張工作表，內含標題、可直接覆寫的範例，以及註明單位的說明。",
  files: ".xlsx 檔案：",
  shipped: { firstSteps: "入門", templates: "全部範本", foundingCase: "創始案例（英文）" },
  inserted: (sheet: string, table: string) => `工作表「${sheet}」已有表格 ${table}。`,
};

/** Texts of the templates. */
export const templateTexts = catalogue(english, chinese);
