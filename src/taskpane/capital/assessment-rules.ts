import { CHECKLIST_NAMES } from "../../core/index.ts";
import type { Cell } from "../../workbook/plan.ts";
import type { CapitalInputs } from "./capital-state.ts";

/** Rules as SRT.DEALCOST, SRT.SRTCAPITAL and SRT.SRTTEST read them; blank where the user gave none. */
export function ruleRows(inputs: CapitalInputs): readonly (readonly Cell[])[] {
  return [
    ["Framework", inputs.framework],
    ["Method", inputs.method],
    ["Legal maturity", inputs.legalMaturity],
    ["Pool type", inputs.kind],
    ["STS", inputs.sts ? "yes" : "no"],
    ["W", inputs.w],
    ["Unknown share", inputs.unknown],
    ["SES value", inputs.excessSpread],
    ["Lifetime EL", inputs.lifetimeLoss],
    ["Margin", inputs.margin],
    ["Run-off", null],
    ["Tested loss", null],
    ["PBA threshold", inputs.pbaThreshold],
    ["First loss a", inputs.firstLossA],
    ["First loss b", inputs.firstLossB],
    ["CET1 effect", null],
    ["Running fees", inputs.fees],
    ["Upfront", inputs.upfront],
    ["Life", inputs.life],
    ["EL transferred", inputs.expectedLoss],
  ];
}

/** Conditions on the contract with their answers; all of them, as STS may be set on the sheet. */
export function checklistRows({ checklist }: CapitalInputs): readonly (readonly Cell[])[] {
  return CHECKLIST_NAMES.map((name) => {
    const answer = checklist[name];
    return [name, answer === undefined ? null : answer ? "yes" : "no"];
  });
}
