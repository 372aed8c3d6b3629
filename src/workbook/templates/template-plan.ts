import type { Language } from "../../language/language.ts";
import type { AreaFormat, SheetPlan } from "../plan.ts";
import { chineseTables } from "./template-tables-zh.ts";
import { englishTables, type Template, type TemplateTable } from "./template-tables.ts";

const TABLES = { en: englishTables, "zh-Hant": chineseTables } as const;

const WORDS = {
  en: {
    names: {
      tape: "Tape template",
      structure: "Structure template",
      deals: "Deals template",
      bank: "Bank template",
      fx: "FX template",
      links: "Links template",
      scenario: "Scenario template",
      chain: "Chain template",
    },
    example: "EXAMPLE: the rows below the headings are synthetic; type over them.",
  },
  "zh-Hant": {
    names: {
      tape: "授信明細範本",
      structure: "分券結構範本",
      deals: "交易範本",
      bank: "銀行範本",
      fx: "匯率範本",
      links: "連結範本",
      scenario: "情境範本",
      chain: "規模推算範本",
    },
    example: "範例：標題下各列為虛構資料，請直接覆寫。",
  },
} as const;

/** The headings, examples and notes of a template. */
export function templateTable(template: Template, language: Language): TemplateTable {
  return TABLES[language][template];
}

/**
 * A new sheet to type into: headings that the readers know, example rows that say that they are, and notes with units
 * beside them, apart from the table.
 *
 * @param name of the table, free and legal
 */
export function templatePlan(template: Template, language: Language, name: string): SheetPlan {
  const { rows, numberFormats, notes } = templateTable(template, language);
  const columns = rows[0]!.length;
  const area = { row: 0, column: 0, rows: rows.length, columns };
  const beside = columns + 1;
  const formats: AreaFormat[] = numberFormats.map((numberFormat, column) => ({
    area: { row: 1, column, rows: rows.length - 1, columns: 1 },
    role: "input",
    ...(numberFormat === null ? {} : { numberFormat }),
  }));
  const words = WORDS[language];
  return {
    name: words.names[template],
    blocks: [
      { row: 0, column: 0, values: rows },
      { row: 0, column: beside, values: [[words.example], ...notes.map((note) => [note])] },
    ],
    formats: [
      { area: { ...area, rows: 1 }, role: "heading" },
      ...formats,
      { area: { row: 0, column: beside, rows: 1, columns: 1 }, role: "badge" },
      { area: { row: 1, column: beside, rows: notes.length, columns: 1 }, role: "note" },
    ],
    tables: [{ name, area }],
    columnWidths: [...rows[0]!.map((heading) => Math.max(12, 2 * String(heading).length - 4)), 3, 110],
    frozenRows: 1,
  };
}
