import type { SheetPlan } from "../plan.ts";
import { area } from "../reference.ts";
import { answer, heading, inputs, sheetOf } from "./parts.ts";
import type { FirstStepsTexts } from "./texts.ts";

/** Rows counted from 0. */
const RULES = 3;
const TABLE = 8;
const LINES = 16;
const TESTS = 29;
const TEST_ROWS = 30;
/** First column of what the chart shows. */
const BESIDE = 6;

/** Risk-weighted exposure before and after, as other sheets read it. */
export const RELIEF_CELL = `Capital!$H$${RULES + 4}`;

/** Before and after the deal, and its tests, under rules that are inputs. */
export function capitalSheet(texts: FirstStepsTexts): SheetPlan {
  const first = TABLE + 4;
  const last = TABLE + 3 + LINES;
  const line = (name: string) => `INDEX($I$${first}:$I$${last},MATCH("${name}",$A$${first}:$A$${last},0))`;
  return sheetOf(
    [
      heading(texts.capital, texts.badge),
      inputs([RULES, 0], texts.rules, [["Legal maturity", 5, texts.rulesNote]]),
      {
        blocks: [
          { row: RULES + 2, column: 0, values: [[texts.kirb, "=SRT.KIRB(Pool)"]] },
          {
            row: RULES,
            column: BESIDE,
            values: [
              [texts.rwea, "Millions"],
              [texts.before, `=${line("Pool before")}/1000000`],
              [texts.after, `=${line("After")}/1000000`],
              [texts.headlines.relief, `=IF($H$${RULES + 2}>0,1-$H$${RULES + 3}/$H$${RULES + 2},0)`],
            ],
          },
        ],
        formats: [
          { area: area(RULES + 2, 1, 1, 1), numberFormat: "0.00%" },
          { area: area(RULES, BESIDE, 1, 2), role: "heading" },
          { area: area(RULES, BESIDE + 1, 1, 1), align: "right" },
          { area: area(RULES + 1, BESIDE + 1, 2, 1), numberFormat: "#,##0" },
          { area: area(RULES + 3, BESIDE + 1, 1, 1), numberFormat: "0.0%" },
        ],
      },
      answer([TABLE, 0], [texts.capitalTable, texts.capitalNote], "=SRT.SRTCAPITAL(Pool,Structure,Rules)", 13),
      answer([TESTS, 0], [texts.tests, texts.testsNote], "=SRT.SRTTEST(Pool,Structure,Rules)", 6),
    ],
    [
      { area: area(TABLE + 2, 1, 1, 8), align: "right" },
      { area: area(TABLE + 3, 1, LINES, 2), numberFormat: "0.0%" },
      { area: area(TABLE + 3, 3, LINES, 1), numberFormat: "0.00" },
      { area: area(TABLE + 3, 4, LINES, 1), numberFormat: "#,##0" },
      { area: area(TABLE + 3, 5, LINES, 1), numberFormat: "0.000" },
      { area: area(TABLE + 3, 6, LINES, 1), numberFormat: "0.0%" },
      { area: area(TABLE + 3, 8, LINES, 1), numberFormat: "#,##0" },
      { area: area(TESTS + 2, 1, 1, 2), align: "right" },
      { area: area(TESTS + 3, 1, TEST_ROWS, 2), numberFormat: "[>=10]#,##0;0.000" },
      { area: area(TESTS + 2, 3, TEST_ROWS + 1, 1), align: "center" },
      { area: area(TABLE + 2, 7, LINES + 1, 1), align: "center" },
    ],
    {
      name: "Capital",
      names: [{ name: "Rules", area: area(RULES + 1, 0, 1, 2) }],
      charts: [
        {
          kind: "column",
          title: texts.reliefChart,
          description: texts.reliefChartNote,
          categories: area(RULES + 1, BESIDE, 2, 1),
          categoryTitle: "",
          valueTitle: `${texts.rwea}, USD m`,
          valueFormat: "#,##0",
          series: [{ name: texts.rwea, values: area(RULES + 1, BESIDE + 1, 2, 1), colour: "senior" }],
          place: area(TESTS + 3, 7, 18, 3),
        },
      ],
      columnWidths: [60, 12, 14, 16, 40, 10, 16, 14, 16, 44, 38, 12, 12],
      frozenRows: 2,
    },
  );
}
