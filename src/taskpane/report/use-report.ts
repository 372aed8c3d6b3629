import { useMemo } from "react";
import type { Language } from "../../language/language.ts";
import { useLanguage } from "../state/pane-texts.ts";
import { usePaneState } from "../state/pane.tsx";
import { differencesOf, type Difference } from "./report-difference.ts";
import type { Report } from "./report-model.ts";
import type { MadeReport } from "./report-state.ts";
import { reportOf } from "./report-text.ts";

/** A report in a language, with what changed since the one before it. */
export type ShownReport = {
  readonly report: Report;
  readonly when: string;
  readonly before: { readonly when: string; readonly differences: readonly Difference[] } | null;
};

/** The report that was made last, in the language on screen; null before there is one. */
export function useReport(): ShownReport | null {
  const language = useLanguage();
  const made = usePaneState((state) => state.report.made);
  return useMemo(() => (made === null ? null : shownReport(made, language)), [made, language]);
}

/** A report as it is shown and taken along. */
export function shownReport({ found, when, before }: MadeReport, language: Language): ShownReport {
  const report = reportOf(found, language);
  const changes = before === null ? null : { when: before.when, differences: differencesOf(report, before, language) };
  return { report, when, before: changes };
}
