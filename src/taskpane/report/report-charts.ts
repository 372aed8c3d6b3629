import { drawQuarterStack } from "../../charts/quarter-stack.ts";
import { drawScaleLadder } from "../../charts/scale-ladder.ts";
import { drawScenarioBars } from "../../charts/scenario-bars.ts";
import { CHART_COLOURS } from "../../workbook/look.ts";
import { countText } from "../numbers/format.ts";
import type { ReportChart } from "./report-model.ts";

type Size = { readonly width: number; readonly height: number };

/** A chart of a report as the pane and its files draw it. */
export function drawReportChart(chart: ReportChart, size: Size): SVGSVGElement {
  const { kind, names, series, labels, title, description, axis } = chart;
  const told = { title, description, size };
  const first = series[0]!;
  const colour = CHART_COLOURS[first.colour];
  if (kind === "columns") {
    const kinds = series.map(({ name, colour: of }) => ({ kind: name, colour: CHART_COLOURS[of] }));
    const parts = series.flatMap(({ name, values }) => values.map((value, k) => ({ quarter: names[k]!, kind: name, value }))); // prettier-ignore
    return drawQuarterStack({ ...told, parts, kinds, format: countText, words: { value: axis }, most: null });
  }
  if (kind === "ladder") {
    const steps = names.map((name, k) => ({ name, amount: first.values[k]!, label: labels[k]!, colour }));
    return drawScaleLadder({ ...told, steps, lines: [], words: { axis } });
  }
  // Bars are told by their own texts, which no digit below the standard error is part of.
  const text = new Map(first.values.map((value, k) => [value, labels[k]!]));
  const bars = names.map((name, k) => ({ name, value: first.values[k]!, colour }));
  return drawScenarioBars({ ...told, bars, format: (value) => text.get(value)!, words: { axis } });
}
