import { catalogue, type TextsOf } from "../../language/catalogue.ts";
import { chinese } from "./texts.zh.ts";

const english = {
  cancelled: "Cancelled.",
  noSuchPool: (name: string) => `The workbook has no table or name '${name}'; it may have been renamed or deleted.`,
  unreadPool: (name: string, finding: string) => `'${name}' cannot be read as a tape. ${finding}`.trim(),
  notWritten: (reason: string) => `The results could not be written: ${reason}`,
  ended: (done: number, failed: number, cancelled: number) =>
    `${done} run${done === 1 ? "" : "s"} done, ${failed} failed, ${cancelled} cancelled.`,

  title: "Scenario runs",
  pools: "Pools",
  noPools: "No pool is saved in this workbook; save one on the page Pool.",
  poolsAsAnswered:
    "Each is read as on the page Pool: with the columns, units, rates, dates, sectors and theme that you set there.",
  structures: "Structures",
  pageStructure: "As on page Structure",
  timed: (names: string) =>
    `Terms beside the tranches of ${names} are not run here: each run cuts its tranches from the losses at the horizon.`,
  scenarios: "Scenarios",
  noScenario: "No stress",
  rhos: "Correlations",
  rhosHint: "0.2; 0.06/0.07/0.1 for market, theme and sector; tape; scenario",
  rhoUnread: (piece: string) =>
    `'${piece}' is no correlation; write 0.2, 0.06/0.07/0.1 (summing to less than 1), tape or scenario.`,
  noScenarioRho: "The correlation is 'scenario', and the scenario gives none of g, h and w; give a correlation.",
  noRho: "Give at least one correlation.",
  models: "Models",
  copulas: { gaussian: "Gaussian copula", t: "t copula" },
  lgds: { const: "Fixed LGD", "frye-jacobs": "Frye-Jacobs LGD", beta: "Beta LGD", altman: "Altman LGD" },
  modelHint: (horizon: string, curve: string) =>
    `${horizon} years, PD curve ${curve}, degrees of freedom, method, paths and seed as on the page Run. Contagion is the scenario's.`,
  by: "Your name",
  byHint: "Stands in the log beside each run.",
  note: "Note",
  choose: (what: string) => `Choose at least one of: ${what}.`,
  count: (pools: number, structures: number, scenarios: number, rhos: number, models: number, total: number) =>
    `${pools} × ${structures} × ${scenarios} × ${rhos} × ${models} = ${total} run${total === 1 ? "" : "s"}`,
  tooMany: (total: string, most: string) =>
    `${total} runs are more than the ${most} that one batch may have; choose fewer.`,
  run: (total: number) => `Run ${total === 1 ? "1 run" : `${total} runs`}`,
  cancel: "Cancel",
  resume: (count: number) => `Resume ${count} run${count === 1 ? "" : "s"}`,
  progress: (done: number, total: number) => `${done} of ${total} runs`,

  jobsTitle: (done: number, total: number, failed: number) =>
    failed === 0 ? `${done} of ${total} runs done` : `${done} of ${total} runs done, ${failed} failed`,
  statuses: { waiting: "waiting", running: "running", done: "done", failed: "failed", cancelled: "cancelled" },
  jobColumns: ["Run", "Status"],

  logTitle: "Run log",
  logNote: "One row a run. Inputs and Answer hold what a rerun reads; rows are only ever added.",
  logEmpty: "No run is logged in this workbook yet.",
  logHint: "Mark one run to run it again, two to tell them apart.",
  logMore: (count: number) => `${count} older runs stand in the table SRT_RunLog.`,
  mark: (id: string) => `Mark run ${id}`,
  showInSheet: "Show log",
  compare: "Compare",
  rerun: "Run again",
  markOne: "Mark one run that was done.",
  markTwo: "Mark two runs that were done.",
  poolMoved: (name: string, run: string) =>
    `The tape '${name}' is not what run ${run} was of any more, so the two cannot be told apart.`,
  comparing: (done: number, total: number) => `Telling two runs apart, ${done} of ${total}`,
  rerunning: "Running again",
  rerunNote: (run: string) => `Rerun of ${run}`,

  comparedTitle: (tranche: string, from: string, to: string) => `${tranche}: ${from} against ${to}`,
  comparedSame: "Both runs asked the same.",
  explain: "Explain the difference",
  tranche: "Tranche",
  columns: ["EL, %", "EL after", "Change"],
  input: "Input",
  before: "Before",
  after: "After",
  added: "Adds, pts",
  share: "Shapley",
  inputs: {
    pool: "Pool",
    structure: "Structure",
    scenario: "Scenario",
    correlation: "Correlation",
    horizon: "Horizon",
    curve: "PD curve",
    copula: "Copula",
    lgd: "LGD",
    contagion: "Contagion",
    drawing: "Method, paths, seed",
  },
  asScenario: "the scenario's",
  points: (value: string) => `${value} pts`,
  apartTitle: (tranche: string, from: string, to: string, most: string) =>
    `${tranche} goes from ${from} to ${to}; ${most} counts most`,
  apartSame: (tranche: string, value: string) => `${tranche} loses ${value} in both`,
  apartDescription: (tranche: string, steps: string) => `Expected loss of ${tranche}, input by input: ${steps}.`,
  apartAxis: (tranche: string) => `EL of ${tranche}, % of its notional`,

  sameBits: (run: string) => `The same bits as run ${run}.`,
  otherBits: (run: string) => `Not the same as run ${run}.`,
  poolChanged: (what: string) => `The tape has changed: ${what}.`,
  poolRows: "its rows changed, its totals did not",
  figure: (name: string, before: string, after: string) => `${name} ${before} is now ${after}`,
  figures: { obligors: "obligors", ead: "EAD", pd: "weighted PD", lgd: "weighted LGD", expectedLoss: "one-year EL" },
  rangeMoved: (name: string) => `'${name}' is not in the workbook as the log has it; the run has the rows of the log.`,
  engineChanged: (before: string, after: string) => `Engine ${before} is now ${after}.`,
  inputsSame: "Its inputs and the engine are the same.",

  resultsSheet: "SRT runs",
  resultsTitle: (batch: string) => `Scenario runs ${batch}`,
  resultsNote:
    "Values as they were computed; the table SRT_RunLog says by whom, when and with what. Scenarios and their strengths are assumptions. Blue cells choose what the grid shows.",
  gridTitle: "Expected loss by scenario and correlation",
  gridCorner: "Scenario",
  gridChart: (tranche: string) => `Expected loss of ${tranche} by scenario and correlation`,
  gridChartDescription: (tranche: string, scenarios: number, rhos: number) =>
    `Expected loss of ${tranche} in ${scenarios} scenarios, a column for each of ${rhos} correlations.`,
  gridAxis: "EL, % of notional",
};

/** Every text of the page Runs. */
export const batchTexts = catalogue(english, chinese);

export type BatchTexts = TextsOf<typeof batchTexts>;
