import type { SheetPlan } from "../plan.ts";
import { area } from "../reference.ts";
import { answer, heading, inputs, sheetOf, table } from "./parts.ts";
import type { FirstStepsTexts } from "./texts.ts";
import { TRANCHE_CELLS } from "./tranches.ts";

/** Rows counted from 0. */
const INPUTS = 3;
const TABLE = 9;
const CASES = 10;
const OWN = 25;
const CHART = 31;
/** Column of the answers beside the overrides. */
const RESULT = 4;

const OVERRIDES = [
  ["Parameter", "Target", "Value"],
  ["shift", "NEO", 0.4],
  ["shift", "AIS", 0.3],
  ["haircut", "DCP", 0.1],
];

/** The mezzanine's expected loss in the AI correction. */
export const STRESSED_MEZZANINE = `Stress!$I$${TABLE + 6}`;

/** Eight scenarios side by side, and overrides of one's own. */
export function stressSheet(texts: FirstStepsTexts): SheetPlan {
  const { rho, horizon, curve, mezzanineAttach, mezzanineDetach } = TRANCHE_CELLS;
  const loss = (scenario: string) =>
    `=SRT.TRANCHELOSS(Pool,${rho},${mezzanineAttach},${mezzanineDetach},${horizon},${scenario},${curve})`;
  const names = area(TABLE + 3, 0, CASES, 1);
  return sheetOf(
    [
      heading(texts.stress, texts.badge),
      inputs([INPUTS, 0], texts.inputs, [
        [texts.horizon, 5, ""],
        ["PD curve", "seasoned", texts.curveNote],
        ["LGD", "frye-jacobs", texts.lgdNote],
        ["Paths", 4096, texts.pathsNote, "#,##0"],
      ]),
      answer(
        [TABLE, 0],
        [texts.scenarios, texts.scenariosNote],
        `=SRT.STRESSTABLE(Pool,Structure,,$B$${INPUTS + 2},Model)`,
        18,
      ),
      table([OWN, 0], texts.own, OVERRIDES),
      {
        blocks: [
          { row: OWN - 1, column: RESULT, values: [[texts.ownNote]] },
          { row: OWN + 1, column: RESULT, values: [[texts.without, null, null, loss("")], [texts.withThem, null, null, loss("Overrides")]] }, // prettier-ignore
        ],
        formats: [
          { area: area(OWN - 1, RESULT, 1, 1), role: "note" },
          { area: area(OWN + 1, RESULT + 3, 2, 1), numberFormat: "0.000%" },
        ],
      },
    ],
    [
      { area: area(TABLE + 2, 1, 1, 15), align: "right" },
      { area: area(TABLE + 3, 1, CASES, 1), numberFormat: "0%" },
      { area: area(TABLE + 3, 2, CASES, 13), numberFormat: "0.00%" },
      { area: area(TABLE + 3, 15, CASES, 1), numberFormat: "#,##0.0" },
      { area: area(TABLE + 2, 16, CASES + 1, 1), align: "center" },
    ],
    {
      name: "Stress",
      names: [
        { name: "Model", area: area(INPUTS + 2, 0, 3, 2) },
        { name: "Overrides", area: area(OWN, 0, OVERRIDES.length, 3) },
      ],
      charts: [
        {
          kind: "bar",
          title: texts.scenarioChart,
          description: texts.scenarioChartNote,
          categories: names,
          categoryTitle: "",
          valueTitle: texts.mezzanineLoss,
          valueFormat: "0%",
          series: [{ name: texts.mezzanineLoss, values: { ...names, column: 8 }, colour: "mezzanine" }],
          place: area(CHART, 0, 18, 7),
        },
      ],
      columnWidths: [20, 12, 9, 10, 10, 11, 12, 11, 13, 12, 13, 10, 11, 12, 13, 8, 58, 12],
      frozenRows: 2,
    },
  );
}
