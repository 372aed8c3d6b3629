import type { SheetPlan } from "../plan.ts";
import { area } from "../reference.ts";
import { answer, heading, sheetOf } from "./parts.ts";
import type { FirstStepsTexts } from "./texts.ts";

/** Rows and columns counted from 0. */
const STATS = 3;
const BY_SECTOR = 3;
const SECTORS = 11;
const FINDINGS = 19;
const CHART = 25;

/** What was recognised, what looks wrong, and where the pool is concentrated. */
export function checksSheet(texts: FirstStepsTexts): SheetPlan {
  const names = area(STATS + 3, BY_SECTOR, SECTORS, 1);
  const findings = `=CHOOSECOLS(SRT.POOLCHECK(Pool),1,2,3,4,${texts.findingsColumn})`;
  return sheetOf(
    [
      heading(texts.checks, texts.badge),
      answer([STATS, 0], [texts.stats, texts.statsNote], "=SRT.POOLSTATS(Pool)", 2),
      answer([STATS, BY_SECTOR], [texts.sectors, texts.sectorsNote], '=SRT.POOLSTATS(Pool,"sector")', 9),
      answer([FINDINGS, 0], [texts.findings, texts.findingsNote], findings, 5),
    ],
    [
      { area: area(STATS + 2, 1, 1, 1), align: "right" },
      { area: area(STATS + 3, 1, 3, 1), numberFormat: "#,##0" },
      { area: area(STATS + 6, 1, 2, 1), numberFormat: "0.00%" },
      { area: area(STATS + 8, 1, 1, 1), numberFormat: "0.0" },
      { area: area(STATS + 9, 1, 1, 1), numberFormat: "0.000%" },
      { area: area(STATS + 10, 1, 1, 1), numberFormat: "0.0000" },
      { area: area(STATS + 11, 1, 1, 1), numberFormat: "0.0" },
      { area: area(STATS + 12, 1, 1, 1), numberFormat: "0.00%" },
      { area: area(STATS + 2, BY_SECTOR + 1, 1, 8), align: "right" },
      { area: { ...names, column: BY_SECTOR + 2 }, numberFormat: "#,##0" },
      { area: { ...names, column: BY_SECTOR + 3 }, numberFormat: "0%" },
      { area: { ...names, column: BY_SECTOR + 4, columns: 2 }, numberFormat: "0.00%" },
      { area: { ...names, column: BY_SECTOR + 6 }, numberFormat: "0.0" },
      { area: { ...names, column: BY_SECTOR + 7 }, numberFormat: "0.000%" },
      { area: { ...names, column: BY_SECTOR + 8 }, numberFormat: "0.0%" },
    ],
    {
      name: "Checks",
      charts: [
        {
          kind: "bar",
          title: texts.sectorChart,
          description: texts.sectorChartNote,
          categories: names,
          categoryTitle: "",
          valueTitle: texts.share,
          valueFormat: "0%",
          series: [{ name: texts.share, values: { ...names, column: BY_SECTOR + 3 }, colour: "senior" }],
          place: area(CHART, 0, 19, 5),
        },
      ],
      columnWidths: [34, 18, 10, 12, 12, 18, 11, 11, 11, 14, 14, 18],
      frozenRows: 2,
    },
  );
}
