import type { Cell } from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import type { SheetPlan } from "../../workbook/plan.ts";
import { freeName } from "./names.ts";
import { poolTexts } from "./texts.ts";

const NUMBER_FORMATS: readonly (readonly [RegExp, string])[] = [
  [/^ead/i, "#,##0.0"],
  [/^pd/i, "0.00%"],
  [/^lgd/i, "0%"],
  [/^maturity/i, "0.0"],
  [/theta/i, "0.0"],
];

/** The demo tape on a sheet of its own, under a name that is free. */
export function demoPlan(
  tape: readonly (readonly Cell[])[],
  taken: readonly string[],
  language: Language,
): { readonly plan: SheetPlan; readonly name: string } {
  const texts = poolTexts[language];
  const headings = tape[0]!.map((heading) => String(heading ?? ""));
  const name = freeName(texts.demoName, taken);
  const area = { row: 0, column: 0, rows: tape.length, columns: headings.length };
  const formats = headings.flatMap((heading, column) => {
    const format = NUMBER_FORMATS.find(([pattern]) => pattern.test(heading))?.[1];
    const below = { row: 1, column, rows: tape.length - 1, columns: 1 };
    return [{ area: below, role: "input" as const, ...(format === undefined ? {} : { numberFormat: format }) }];
  });
  const plan: SheetPlan = {
    name: texts.demoSheet,
    blocks: [{ row: 0, column: 0, values: tape }],
    formats: [{ area: { ...area, rows: 1 }, role: "heading" }, ...formats],
    names: [{ name, area }],
    columnWidths: headings.map((heading) => Math.max(10, heading.length + 2, /obligor$/i.test(heading) ? 34 : 0)),
    frozenRows: 1,
  };
  return { plan, name };
}
