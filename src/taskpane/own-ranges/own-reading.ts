import {
  InputError,
  readScenario,
  readStructure,
  stressScenario,
  type StructureRow,
  type Said,
} from "../../core/index.ts";
import { said } from "../../language/catalogue.ts";
import type { InEach } from "../../language/language.ts";
import type { NamedRange } from "../../workbook/host.ts";
import type { Cell, RangeAddress } from "../../workbook/plan.ts";
import { areaText, rangeText } from "../../workbook/reference.ts";
import { inEach } from "../../language/messages.ts";
import type { TrancheDraft } from "../structure/structure-state.ts";
import { structureTexts } from "../structure/texts.ts";
import type { OwnRange, OwnScenario, OwnStructure, Problem } from "./own-state.ts";
import { ownTexts } from "./texts.ts";

type Cells = readonly (readonly Cell[])[];

/** A range by its table or name, or by its place where it has neither. */
export function ownRange(address: RangeAddress, named: NamedRange | null): OwnRange {
  const place = rangeText(address);
  if (named === null) {
    return { key: `=${place}`, name: `${address.sheet}!${areaText(address)}`, reference: place, address };
  }
  const { name, kind } = named;
  // A user's FREEZE is not the product's, whatever a list or a log shows of either.
  const shown = stressScenario(name) === null ? name : `${name} (range)`;
  return { key: `=${name}`, name: shown, reference: kind === "table" ? `${name}[#All]` : name, address };
}

/** A range read as a scenario, or what keeps it from being one. */
export function ownScenario(range: OwnRange, cells: Cells): OwnScenario {
  const read = reading(range, () => {
    const overrides = readScenario(cells);
    return overrides.length > 0 ? { overrides } : { problem: said(ownTexts, (texts) => texts.noRows(range.name)) };
  });
  return { ...range, read };
}

/** A range read as a structure, or what keeps it from being one. */
export function ownStructure(range: OwnRange, cells: Cells): OwnStructure {
  const read = reading(range, () => {
    const { rows, terms } = readStructure(cells);
    const repeated = rows.find(({ name }, i) => rows.findIndex((other) => plain(other) === plain({ name })) !== i);
    if (repeated !== undefined) return { problem: said(structureTexts, (texts) => texts.repeated(repeated.name)) };
    return { tranches: rows.map(draftOf), timed: terms !== null };
  });
  return { ...range, read };
}

/** A range that is not in the workbook any more. */
export function goneRange(range: OwnRange): OwnRange & { readonly read: Problem } {
  return { ...range, read: { problem: said(ownTexts, (texts) => texts.gone(range.name)) } };
}

/** What core refuses in a range is told with the range's name. */
function reading<T>({ name }: OwnRange, read: () => T): T | Problem {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { problem: inRange(name, error.said) };
  }
}

/** A message of core on a range, with the range's name. */
export function inRange(name: string, said: Said): InEach<string> {
  const { en, "zh-Hant": chinese } = inEach(said);
  return { en: ownTexts.en.inRange(name, en), "zh-Hant": ownTexts["zh-Hant"].inRange(name, chinese) };
}

function plain({ name }: Pick<StructureRow, "name">): string {
  return name.trim().toLowerCase();
}

/** A tranche that names no holder is the bank's, as functions read it. */
function draftOf({ name, slice, holder, spread }: StructureRow): TrancheDraft {
  return {
    name,
    attach: slice.attachment,
    detach: slice.detachment,
    holder: typeof holder === "number" || holder === "investor" ? holder : "bank",
    spread: Number.isNaN(spread) ? null : spread,
  };
}
