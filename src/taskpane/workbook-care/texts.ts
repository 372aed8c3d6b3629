import { catalogue } from "../../language/catalogue.ts";
import type { Traces } from "../../workbook/host.ts";
import { chinese } from "./texts.zh.ts";

const count = (number: number, one: string) => `${number} ${one}${number === 1 ? "" : "s"}`;

const english = {
  changedByColleague: (sheet: string, rows: readonly [number, number] | null) => {
    if (rows === null) return `Changed by a colleague: cells of ${sheet}.`;
    const [first, last] = rows;
    return `Changed by a colleague: ${first === last ? `row ${first}` : `rows ${first} to ${last}`} of ${sheet}.`;
  },
  menu: "Workbook",
  repair: "Repair formulas",
  remove: "Remove every trace of SRT",
  close: "Close",
  looking: "Looking through the workbook…",
  repairHint: "For cells that show #NAME? after a colleague without the add-in has calculated the workbook.",
  nothingBroken: "No formula of SRT shows #NAME?.",
  broken: (cells: number, places: string) =>
    `${count(cells, "formula")} of SRT ${cells === 1 ? "shows" : "show"} #NAME?: ${places}. Repairing enters ${cells === 1 ? "it" : "them"} anew.`,
  repairAction: (cells: number) => `Repair ${count(cells, "formula")}`,
  repaired: (cells: number) => `${count(cells, "formula")} entered anew.`,
  more: (places: number) => `and ${places} more`,
  removeHint:
    "For a workbook that leaves the team. Formulas become their values; the pane has no undo for this, so save a copy first.",
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
