import { unitNames, type Severity, type Unit } from "../../core/index.ts";
import { catalogue } from "../../language/catalogue.ts";
import { poolTextsZh } from "./texts.zh.ts";

const english = {
  emptyTitle: "Select your loan tape, headings included",
  emptyBody:
    "One row per loan with exposure, default probability and loss given default. Headings may be English or Chinese, in any order; units are recognised and can be changed.",
  exampleLabel: "Example of a tape",
  example: ["Obligor", "EAD (USD m)", "PD %", "LGD %"] as const,
  useSelection: "Use selection",
  loadDemo: "Load demo",
  demoHint: "The demo is a synthetic pool of 180 obligors on a sheet of its own.",
  nothingSelected: "Nothing is selected. Select the tape on the sheet, headings included, then use it.",
  savedPools: "Or open a pool of this workbook:",
  openSaved: (name: string) => `Open ${name}`,
  demoSheet: "Demo tape",
  demoName: "Demo_pool",
  opened: (rows: string) => `Read ${rows} rows.`,

  columnsTitle: (used: number, all: number) => `${used} of ${all} columns used`,
  titleOf: (tape: string, title: string) => `${tape}: ${title}`,
  columnsHidden: (count: number) => (count === 1 ? "1 column not used" : `${count} columns not used`),
  fewerColumns: "Used columns only",
  heading: "Heading",
  meaning: "Means",
  unit: "Unit",
  sample: "Sample",
  unitFlip: (heading: string, unit: string) => `Unit of ${heading}: ${unit}. Press to change.`,
  unitNow: (heading: string, unit: string) => `${heading} is now read in ${unit}.`,
  meaningOf: (heading: string) => `Meaning of ${heading}`,
  notUsed: "not used",
  maybe: (meaning: string) => `${meaning}?`,
  doubtful: (unit: string) => `${unit}?`,
  noHeading: (column: string) => `Column ${column}`,
  units: Object.fromEntries(Object.entries(unitNames).map(([unit, [name]]) => [unit, name])) as Record<Unit, string>,

  findingsTitle: (counts: Record<Severity, number>) => {
    const parts = [
      counts.error === 1 ? "1 error" : `${counts.error} errors`,
      counts.warning === 1 ? "1 warning" : `${counts.warning} warnings`,
      counts.information === 1 ? "1 note" : `${counts.information} notes`,
    ].filter((part) => !part.startsWith("0"));
    return parts.length === 0 ? "No findings" : parts.join(", ");
  },
  noFindings: "The checks found nothing to report.",
  severity: { error: "Error", warning: "Warning", information: "Note" } satisfies Record<Severity, string>,
  showCell: "Show it on the sheet",
  moreFindings: (count: number) => `${count} more; Insert checks lists them all.`,
  blocked: "The pool is ready once the errors are resolved on the sheet, or in the columns above.",

  statisticsTitle: "The pool",
  loans: "Loans",
  obligors: "Obligors",
  groups: "Groups",
  ead: "EAD",
  pd: "PD, EAD-weighted",
  lgd: "LGD, EAD-weighted",
  maturity: "Maturity, EAD-weighted",
  years: (years: string) => `${years} years`,
  expectedLoss: "One-year EL",
  effectiveNumber: "Effective number",
  topTen: "Top ten share",
  fromTape: "Computed from the tape, no model.",
  expectedLossMethod: "Sum of EAD x PD x LGD over EAD, from the tape, no model.",
  effectiveNumberMethod: "One over the sum of squared EAD shares of obligors.",
  sectorsTitle: (sector: string, share: string) => `${sector} is the largest sector with ${share} of EAD`,
  sectorsTable: "Share of EAD by sector",
  sector: "Sector",
  share: "Share of EAD",
  otherSectors: (count: number) => `${count} more sectors`,

  saveTitle: "Keep this pool",
  saveName: "Name",
  save: "Save pool",
  saveInPlace: "Formulas can use the name; the tape stays as it is.",
  saveCopy:
    "Formulas see only headings and values, so your changes are written to a new sheet: one row per obligor, units in the headings. Your tape stays as it is.",
  savedInPlace: (name: string, range: string) => `${name} now names ${range}.`,
  savedCopy: (name: string, sheet: string) => `${name} is on sheet '${sheet}'.`,
  nameBlank: "Type a name.",
  nameTaken: (name: string) => `${name} exists in this workbook; choose another name.`,
  insertChecks: "Insert checks",
  checksHint: "Adds a sheet with live checks and statistics.",
  checksNeedSave: "Save the pool first, so that formulas read it as you set it here.",
  checksSheet: "Pool checks",
  checksTitle: (pool: string) => `Checks of ${pool}`,
  checksNote: "Live: the lists follow the tape. Errors come first.",
};

/** Every text of the Pool page. */
export const poolTexts = catalogue(english, poolTextsZh);
