import bankText from "../../../assets/demo/bank.csv";
import dealsText from "../../../assets/demo/deals.csv";
import type { Language } from "../../language/language.ts";
import { parseCsv } from "../../workbook/csv.ts";
import { tableIn } from "../../workbook/plan-language.ts";
import type { Cell, SheetPlan } from "../../workbook/plan.ts";
import { freeName } from "../pool/names.ts";
import { area } from "../../workbook/reference.ts";
import { rolloverTexts } from "./texts.ts";

type Table = readonly (readonly Cell[])[];

const DEALS: Table = parseCsv(dealsText);
const BANK: Table = parseCsv(bankText);
/** Row of both headings, and column of the bank. */
const TOP = 2;
const BESIDE = DEALS[0]!.length + 1;

const FORMATS: readonly (readonly [RegExp, string])[] = [
  [/^notional|^spread/i, "#,##0"],
  [/^attach|^detach/i, "0.0%"],
  [/^rw|^tmt|^el/i, "0%"],
];

/** The demo's deals and bank on a sheet of their own, under names that are free. */
export function demoDealsPlan(taken: readonly string[], language: Language): SheetPlan {
  const texts = rolloverTexts[language];
  const below = (column: number) => area(TOP + 1, column, DEALS.length - 1, 1);
  const numbers = DEALS[0]!.flatMap((heading, column) => {
    const numberFormat = FORMATS.find(([pattern]) => pattern.test(String(heading)))?.[1];
    return numberFormat === undefined ? [] : [{ area: below(column), role: "input" as const, numberFormat }];
  });
  return {
    name: texts.demoSheet,
    blocks: [
      { row: 0, column: 0, values: [[texts.demoBadge]] },
      { row: TOP, column: 0, values: tableIn(language, "Roll-over", DEALS) },
      { row: TOP, column: BESIDE, values: tableIn(language, "Roll-over", BANK) },
    ],
    formats: [
      { area: area(0, 0, 1, 1), role: "badge" },
      { area: area(TOP, 0, 1, DEALS[0]!.length), role: "heading", wrap: true },
      { area: area(TOP, BESIDE, 1, 3), role: "heading" },
      ...numbers,
      { area: area(TOP + 1, BESIDE + 1, BANK.length - 1, 1), role: "input", align: "right" },
      { area: area(TOP + 1, BESIDE + 2, BANK.length - 1, 1), role: "note" },
    ],
    names: [
      { name: freeName(texts.dealsName, taken), area: area(TOP, 0, DEALS.length, DEALS[0]!.length) },
      { name: freeName(texts.bankName, taken), area: area(TOP, BESIDE, BANK.length, 2) },
    ],
    columnWidths: [26, 18, 12, 10, 10, 10, 10, 14, 10, 10, 10, 14, 3, 24, 26, 60],
    frozenRows: TOP + 1,
  };
}
