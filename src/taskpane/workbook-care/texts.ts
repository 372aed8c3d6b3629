import { catalogue } from "../../language/catalogue.ts";
import type { Traces } from "../../workbook/host.ts";
import type { OtherEngines } from "./care-state.ts";
import { chinese } from "./texts.zh.ts";

const count = (number: number, one: string) => `${number} ${one}${number === 1 ? "" : "s"}`;

const english = {
  changedByColleague: (sheet: string, rows: readonly [number, number] | null) => {
    if (rows === null) return `Changed by a colleague: cells of ${sheet}.`;
    const [first, last] = rows;
    return `Changed by a colleague: ${first === last ? `row ${first}` : `rows ${first} to ${last}`} of ${sheet}.`;
  },
  menu: "Workbook",
  titles: { freeze: "Freeze this sheet", repair: "Repair formulas", remove: "Remove every trace of SRT" },
  hints: {
    freeze: "For a committee paper or a file: a copy whose figures stay as they are, whoever calculates the workbook.",
    repair: "For cells that show #NAME? after a colleague without the add-in has calculated the workbook.",
    remove:
      "For a workbook that leaves the team. Formulas become their values; the pane has no undo for this, so save a copy first.",
  },
  freezes: (sheet: string, name: string, formulas: number) =>
    `Copies '${sheet}' to a new sheet '${name}' beside it: values in place of every formula, with formats and widths. A stamp below them says who made it, when and with which engine${formulas === 0 ? "" : `, and how ${count(formulas, "formula")} of SRT ${formulas === 1 ? "was" : "were"} computed, as far as known`}.`,
  freezeCharts: (host: "excel" | "embedded") =>
    host === "excel"
      ? "Charts of the copy show its values; a chart over cells of another sheet goes on following that sheet."
      : "Charts of the copy show its values. A file saved as .xlsx has the values without the charts.",
  by: "Your name",
  byHint: "Kept in this browser for the next time.",
  freezeAction: "Freeze the sheet",
  frozen: (sheet: string, name: string) => `Values of '${sheet}' are frozen on Sheet '${name}'.`,
  otherEngines: ({ runs, sheets, engines }: OtherEngines, log: string, own: string) => {
    const what = [
      ...(runs > 0 ? [`${count(runs, "run")} in ${log}`] : []),
      ...(sheets.length > 0 ? [`the frozen ${sheets.length === 1 ? "sheet" : "sheets"} ${sheets.join(", ")}`] : []),
    ].join(" and ");
    return `Computed by another engine than this pane's ${own}: ${what} (engine ${engines.join(", ")}).`;
  },
  close: "Close",
  looking: "Looking through the workbook…",
  nothingBroken: "No formula of SRT shows #NAME?.",
  broken: (cells: number, places: string) =>
    `${count(cells, "formula")} of SRT ${cells === 1 ? "shows" : "show"} #NAME?: ${places}. Repairing enters ${cells === 1 ? "it" : "them"} anew.`,
  repairAction: (cells: number) => `Repair ${count(cells, "formula")}`,
  repaired: (cells: number) => `${count(cells, "formula")} entered anew.`,
  more: (places: number) => `and ${places} more`,
  noTraces: "SRT left nothing in this workbook.",
  found: "What goes",
  traces: ({ formulas, names, tables, sheets, settings }: Traces): readonly string[] =>
    [
      formulas.length > 0 ? `${count(formulas.length, "formula")} of SRT, replaced by values` : null,
      names.length > 0 ? `${count(names.length, "name")}: ${names.join(", ")}` : null,
      tables.length > 0 ? `${count(tables.length, "table")}, turned into plain cells: ${tables.join(", ")}` : null,
      sheets.length > 0 ? `${count(sheets.length, "sheet")} inserted by SRT: ${sheets.join(", ")}` : null,
      settings.length > 0 ? `${count(settings.length, "setting")} of the pane` : null,
    ].filter((line) => line !== null),
  referring: "Formulas that refer to what goes become their values too.",
  deleteSheets: "Delete the sheets as well",
  removeAction: "Remove every trace",
  removed: "Every trace of SRT is gone from this workbook.",
};

/** Texts about the workbook that a team shares. */
export const careTexts = catalogue(english, chinese);
