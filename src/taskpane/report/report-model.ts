import type { Language } from "../../language/language.ts";
import type { ChartColour } from "../../workbook/plan.ts";

/** How well a number is known. Given is what the user's own cells hold: it is neither checked here nor made up. */
export type Standing = "synthetic" | "given" | "verified" | "press" | "assumption" | "model";

/** Where a number comes from, so that a reader can go there or compute it again. */
export type Origin =
  | {
      readonly kind: "run";
      /** Hash of what was asked. */
      readonly hash: string;
      readonly paths: number;
      readonly seed: number | string;
      readonly engine: string;
    }
  | { readonly kind: "cell"; readonly address: string }
  /** A figure from outside: its address in full, or what stands in its place. */
  | { readonly kind: "source"; readonly source: string; readonly asOf: string }
  /** A closed form, as a formula that a cell computes. */
  | { readonly kind: "formula"; readonly formula: string };

/** How a number is written. Shares are fractions, percent on the page. */
export type NumberKind = "share" | "amount" | "count" | "decimal" | "years" | "times";

/** One number of a report. Sentences are made of its text, never typed. */
export type ReportNumber = {
  /** The same in every language and in every report. */
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly kind: NumberKind;
  readonly unit: string;
  readonly text: string;
  readonly standing: Standing;
  readonly origin: Origin;
};

/** A chart of a section's numbers: bars from the top down, steps on a logarithmic axis, or columns by quarter. */
export type ReportChart = {
  readonly kind: "bars" | "ladder" | "columns";
  readonly title: string;
  readonly description: string;
  readonly axis: string;
  readonly names: readonly string[];
  /** Values of each series, one a name; shares are fractions. */
  readonly series: readonly {
    readonly name: string;
    readonly colour: ChartColour;
    readonly values: readonly number[];
  }[];
  /** What is written beside each bar of the first series. */
  readonly labels: readonly string[];
  readonly isShare: boolean;
};

export const SECTION_IDS = ["pool", "capex", "borrowers", "correlation", "losses", "rollover", "size"] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** A question with its answer. Without an answer it says what is missing, and how to add it. */
export type ReportSection = {
  readonly id: SectionId;
  readonly question: string;
  /** The finding. */
  readonly headline: string;
  readonly sentences: readonly string[];
  /** The number that a tile shows large; null without an answer. */
  readonly key: ReportNumber | null;
  readonly numbers: readonly ReportNumber[];
  readonly chart: ReportChart | null;
};

/** A figure from outside with what it means. */
export type ReportSource = {
  readonly fact: string;
  readonly value: number;
  readonly unit: string;
  readonly definition: string;
  readonly asOf: string;
  readonly confidence: string;
  readonly contested: boolean;
  readonly remark: string;
  /** In full. */
  readonly url: string;
};

/** A whole report in one language. It holds no time: the same inputs and seed give the same report. */
export type Report = {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** Pool, hash of the inputs, seed, paths, version of the engine. */
  readonly stamp: string;
  readonly hash: string;
  readonly engine: string;
  readonly scenario: string;
  readonly tranche: string;
  readonly poolName: string;
  readonly synthetic: boolean;
  /** The six questions, and last how big all this is. */
  readonly sections: readonly ReportSection[];
  readonly limits: readonly string[];
  readonly sources: readonly ReportSource[];
};

/** Every number of a report, in reading order. */
export function numbersOf({ sections }: Pick<Report, "sections">): readonly ReportNumber[] {
  return sections.flatMap(({ numbers }) => numbers);
}
