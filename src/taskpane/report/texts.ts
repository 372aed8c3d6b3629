import { catalogue } from "../../language/catalogue.ts";
import type { SectionId, Standing } from "./report-model.ts";
import type { ReportTheme } from "./report-state.ts";
import { reportTextsZh } from "./texts.zh.ts";

const files = {
  title: "Significant risk transfer: six questions",
  subtitle: (pool: string, scenario: string, tranche: string) =>
    `Pool ${pool}; scenario '${scenario}'; tranche ${tranche}`,
  stamp: (pool: string, hash: string, seed: string, paths: string, engine: string) =>
    `Report ${hash}: pool ${pool}, seed ${seed}, ${paths} paths, engine ${engine}`,
  synthetic: "SYNTHETIC",
  syntheticNote: "SYNTHETIC: demo data that belongs to nobody",
  traceRun: (hash: string, paths: string, seed: string, engine: string) =>
    `run ${hash}, ${paths} paths, seed ${seed}, engine ${engine}`,
  traceSource: (source: string, asOf: string) => `${source} (as of ${asOf})`,
  standings: {
    synthetic: "synthetic",
    given: "as given",
    verified: "verified",
    press: "press",
    assumption: "assumption",
    model: "model",
  } satisfies Record<Standing, string>,
  short: {
    pool: "Pool",
    capex: "Capital spending",
    borrowers: "Borrowers",
    correlation: "Correlation",
    losses: "Losses",
    rollover: "Roll-over",
    size: "Size",
  } satisfies Record<SectionId, string>,
  headings: ["Number", "Value", "Unit", "Standing", "Where from"],
  sourceHeadings: ["Figure", "Value", "Unit", "Definition", "As of", "Confidence", "Contested", "Remark", "Source"],
  contested: "contested",
  limitsTitle: "Limits and assumptions",
  sourcesTitle: "Outside figures, each with its source in full",
  changesTitle: (when: string) => `What changed since the report of ${when}`,
  changesNone: (when: string) => `No number changed since the report of ${when}.`,
  changesFirst: "This is the first report that the workbook keeps; the next one says what changed.",
  changeHeadings: ["Number", "Before", "Now", "Change"],
  points: (value: string) => `${value} pts`,
  isNew: "new",
  infographic: "On one page",
  made: "The report is made.",
  madeAt: (when: string) => `Made ${when}`,
  notes: (label: string, text: string, standing: string, trace: string) => `${label}: ${text} (${standing}; ${trace})`,
  notesTitle: "Where each number comes from:",
};

const page = {
  jobLabel: "Report",
  progress: (done: number, total: number) => `Report: ${done} of ${total} runs`,
  cancelled: "Cancelled.",
  noPool: "Load a pool on the page Pool; the report is written about it.",
  badChain: "A step of the chain on the page Scale cannot be read.",
  old: "Pool, structure, scenario or settings have changed since this report.",
  pageTitle: "Report",
  hint: "Six questions and how big it all is, answered from runs of this pool. Every number tells where it comes from.",
  kept: "Making it keeps its numbers in the table SRT_Reports, so that the next report can say what changed.",
  scenario: "Scenario",
  tranche: "Tranche",
  theme: "Look of files",
  themes: { light: "Light", dark: "Dark", plain: "Plain, for print" } satisfies Record<ReportTheme, string>,
  make: "Make report",
  again: "Make again",
  cancel: "Cancel",
  filesTitle: "Take it along",
  insert: "Insert as sheet",
  insertHint: (sheet: string) => `Makes sheet '${sheet}' with every number and its trace. No existing cell is touched.`,
  sheet: "SRT Q&A",
  html: "Web page",
  htmlHint: "One file that opens offline and prints on A4 or Letter, with a page of tiles.",
  slides: "Slides",
  slidesHint: "Seven slides with native charts; notes tell where each number comes from.",
  fileName: "SRT report",
  saved: (name: string) => `Saved as '${name}'`,
  changes: (count: number) => (count === 1 ? "1 number changed" : `${count} numbers changed`),
  numbersOf: (question: string) => `Numbers: ${question}`,
  reportsTitle: "Reports of this workbook",
  reportsNote: "Each report's numbers. Rows may be filtered and sorted; the last report is found by its time.",
};

const english = { ...files, ...page };

/** Every text of the page Report, and of what it writes. */
export const reportTexts = catalogue(english, reportTextsZh);
