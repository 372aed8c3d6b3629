import type { DefinedName, Package } from "../xlsx-package.ts";
import { partTree } from "./part-xml.ts";
import { mainPart, relatedParts, type RelatedPart } from "./relations.ts";
import { elementsAt, isTrue } from "./xml.ts";

/** A sheet of cells, in the workbook's order; charts that stand alone on a sheet are none. */
export type SheetEntry = {
  readonly name: string;
  readonly path: string;
  readonly state: "visible" | "hidden" | "veryHidden";
};

/** What a workbook's own part says. */
export type WorkbookPart = {
  readonly path: string;
  readonly sheets: readonly SheetEntry[];
  /** Names of ranges and constants, without Excel's own hidden ones. */
  readonly names: readonly (Omit<DefinedName, "localSheet"> & { readonly sheet: string | null })[];
  /** Whether days count from 1904, as on old Macs. */
  readonly from1904: boolean;
  /** Sheets that hold one chart and no cells. */
  readonly chartSheets: readonly string[];
  /** How many other files its formulas read. */
  readonly otherFiles: number;
};

/**
 * Reads the workbook's own part.
 *
 * @throws Error in one sentence where a sheet's part is missing
 */
export function workbookPart(parts: Package): WorkbookPart {
  const path = mainPart(parts);
  const tree = partTree(parts, path);
  if (elementsAt(tree, "workbook").length === 0) throw new Error("It is not an .xlsx workbook.");
  const related = relatedParts(parts, path);
  const tabs = elementsAt(tree, "workbook", "sheets", "sheet").map(({ attributes }) => ({
    name: attributes.name ?? "",
    state: stateOf(attributes.state),
    part: related.get(attributes.id ?? ""),
  }));
  const property = elementsAt(tree, "workbook", "workbookPr")[0]?.attributes;
  return {
    path,
    sheets: tabs.flatMap(({ name, state, part }) =>
      part?.kind === "worksheet" ? [{ name, state, path: presentPath(parts, name, part) }] : missing(name, part),
    ),
    names: elementsAt(tree, "workbook", "definedNames", "definedName").flatMap(({ attributes, text }) => {
      const { name = "", localSheetId, hidden } = attributes;
      if (name.startsWith("_xlnm.") || isTrue(hidden)) return [];
      return [{ name, formula: text, sheet: localSheetId === undefined ? null : (tabs[Number(localSheetId)]?.name ?? null) }]; // prettier-ignore
    }),
    from1904: isTrue(property?.date1904),
    chartSheets: tabs.flatMap(({ name, part }) => (part?.kind === "chartsheet" ? [name] : [])),
    otherFiles: elementsAt(tree, "workbook", "externalReferences", "externalReference").length,
  };
}

function stateOf(text: string | undefined): SheetEntry["state"] {
  return text === "hidden" || text === "veryHidden" ? text : "visible";
}

function presentPath(parts: Package, name: string, { path }: RelatedPart): string {
  if (parts[path] === undefined) throw new Error(`The part of the sheet ${name} is missing in the file.`);
  return path;
}

/** Sheets of charts, dialogs and old macros have no cells; one that is related to nothing is damage. */
function missing(name: string, part: RelatedPart | undefined): [] {
  if (part === undefined) throw new Error(`The part of the sheet ${name} is missing in the file.`);
  return [];
}
