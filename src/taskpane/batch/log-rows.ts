import type { Cell } from "../../workbook/plan.ts";
import { modelText, rhoText } from "./planned-runs.ts";
import { askedOf, askedText, inputsHash, type RunAsked } from "./run-asked.ts";
import type { RunAnswer, TrancheAnswer } from "./solve-run.ts";

/** How a run ended. */
export type RunStatus = "done" | "failed" | "cancelled";

/** A run with who ran it, when and with what. */
export type LoggedRun = {
  /** Names the run in the workbook. */
  readonly id: string;
  readonly batch: string;
  /** UTC, such as 2026-11-27T10:35:00Z. */
  readonly when: string;
  /** As typed; blank where nobody typed a name. */
  readonly by: string;
  readonly note: string;
  readonly status: RunStatus;
  /** Why there is no answer; blank where there is one. */
  readonly message: string;
  readonly engine: string;
  readonly seconds: number;
  readonly asked: RunAsked;
  readonly answer: RunAnswer | null;
};

/** The name of the log's table in every workbook, and of the sheet that it is made on. */
export const LOG_TABLE = "SRT_RunLog";
export const LOG_SHEET = "SRT run log";

/** Headings of the log. They are the same in every language, so that a team's workbook has one log. */
export const LOG_HEADINGS = [
  "Run",
  "Batch",
  "When (UTC)",
  "By",
  "Note",
  "Status",
  "Message",
  "Pool",
  "Structure",
  "Scenario",
  "Correlation",
  "Model",
  "Pool EL",
  "Paths",
  "Seed",
  "Standard error",
  "Method",
  "Engine",
  "Seconds",
  "Inputs hash",
  "Result hash",
  "Inputs",
  "Answer",
] as const;

type Heading = (typeof LOG_HEADINGS)[number];

/** A run as a row of the log. */
export function logRow(run: LoggedRun): readonly Cell[] {
  const { asked, answer } = run;
  const pool = answer?.tranches.at(-1) ?? null;
  const cells: Readonly<Record<Heading, Cell>> = {
    Run: run.id,
    Batch: run.batch,
    "When (UTC)": run.when,
    By: run.by,
    Note: run.note,
    Status: run.status,
    Message: run.message,
    Pool: asked.pool.name,
    Structure: asked.structure.name,
    Scenario: asked.scenario.name,
    Correlation: rhoText(asked.rho),
    Model: modelText(asked.model),
    "Pool EL": pool?.el ?? null,
    Paths: answer?.drawn ?? null,
    Seed: asked.model.seed,
    "Standard error": answer === null ? null : Math.max(...answer.tranches.map(({ error }) => error)),
    Method: answer?.method ?? null,
    Engine: run.engine,
    Seconds: run.seconds,
    "Inputs hash": inputsHash(asked),
    "Result hash": answer?.hash ?? null,
    Inputs: askedText(asked),
    Answer: answer === null ? null : JSON.stringify(answer),
  };
  return LOG_HEADINGS.map((heading) => cells[heading]);
}

/**
 * Runs from the log's cells, the last row first. Rows that somebody changed beyond reading are left out.
 *
 * @param cells the table with its heading row; columns in any order
 */
export function loggedRuns(cells: readonly (readonly Cell[])[]): readonly LoggedRun[] {
  const [headings, ...rows] = cells;
  const at = new Map((headings ?? []).map((heading, column) => [String(heading ?? ""), column]));
  return rows.flatMap((row) => loggedRun((heading) => row[at.get(heading) ?? -1] ?? null)).reverse();
}

function loggedRun(cell: (heading: Heading) => Cell): LoggedRun[] {
  const text = (heading: Heading) => String(cell(heading) ?? "");
  const asked = askedOf(text("Inputs"));
  const status = (["done", "failed", "cancelled"] as const).find((word) => word === text("Status"));
  if (asked === null || status === undefined || text("Run") === "") return [];
  return [
    {
      id: text("Run"),
      batch: text("Batch"),
      when: text("When (UTC)"),
      by: text("By"),
      note: text("Note"),
      status,
      message: text("Message"),
      engine: text("Engine"),
      seconds: Number(cell("Seconds") ?? 0),
      asked,
      answer: status === "done" ? answerOf(text("Answer")) : null,
    },
  ];
}

function answerOf(text: string): RunAnswer | null {
  try {
    const read = JSON.parse(text) as Partial<RunAnswer> | null;
    const whole = Array.isArray(read?.tranches) && read.tranches.every(isTranche) && typeof read.hash === "string";
    return whole ? (read as RunAnswer) : null;
  } catch {
    return null;
  }
}

function isTranche(value: Partial<TrancheAnswer> | null): boolean {
  return typeof value?.name === "string" && [value.el, value.hit, value.exhausted].every((x) => typeof x === "number");
}
