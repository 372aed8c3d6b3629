import PptxGenJS from "pptxgenjs";
import { CHART_COLOURS } from "../../workbook/look.ts";
import type { Report, ReportChart, ReportSection } from "./report-model.ts";
import { REPORT_LOOKS, type ReportLook } from "./report-look.ts";
import type { ReportTheme } from "./report-state.ts";
import { traceText } from "./report-text.ts";
import { reportTexts } from "./texts.ts";

/** Inches, of a slide of 13.33 by 7.5. */
const LEFT = 0.6;
const WIDTH = 12.13;
const TEXT_WIDTH = 5.4;
const TOP = 1.75;
const HEIGHT = 4.5;
const FONTS = { en: "Segoe UI", "zh-Hant": "Microsoft JhengHei" } as const;

/** A report as seven slides, one a question, with native charts; notes tell where each number comes from. */
export async function reportPptx(report: Report, theme: ReportTheme): Promise<Uint8Array> {
  const deck = new PptxGenJS();
  deck.layout = "LAYOUT_WIDE";
  deck.title = report.title;
  deck.subject = report.subtitle;
  deck.company = "SRT for Excel";
  const face = FONTS[report.language];
  deck.theme = { headFontFace: face, bodyFontFace: face };
  report.sections.forEach((section, k) => addSlide(deck, report, { section, place: k + 1, look: REPORT_LOOKS[theme] }));
  return (await deck.write({ outputType: "uint8array" })) as Uint8Array;
}

type SlideParts = { readonly section: ReportSection; readonly place: number; readonly look: ReportLook };

function addSlide(deck: PptxGenJS, report: Report, { section, place, look }: SlideParts): void {
  const texts = reportTexts[report.language];
  const slide = deck.addSlide();
  const face = FONTS[report.language];
  const plain = { fontFace: face, color: hex(look.ink), margin: 0 };
  slide.background = { color: hex(look.paper) };
  slide.addText(section.question, { ...plain, x: LEFT, y: 0.35, w: 9.5, h: 0.35, fontSize: 14, color: hex(look.quiet) });
  slide.addText(section.headline, { ...plain, x: LEFT, y: 0.7, w: WIDTH, h: 0.95, fontSize: 22, bold: true, color: hex(look.accent), valign: "top", fit: "shrink" }); // prettier-ignore
  if (report.synthetic) slide.addText(texts.synthetic, { ...plain, x: 10.5, y: 0.3, w: 2.23, h: 0.36, fontSize: 12, bold: true, align: "center", color: hex(look.onStamp), fill: { color: hex(look.stamp) }, line: { color: "A4262C", width: 1.5 } }); // prettier-ignore
  const width = section.chart === null ? WIDTH : TEXT_WIDTH;
  const sentences = section.sentences.map((text) => ({ text, options: { breakLine: true, paraSpaceAfter: 8 } }));
  slide.addText(sentences, { ...plain, x: LEFT, y: TOP, w: width, h: HEIGHT, fontSize: 13, valign: "top", fit: "shrink" });
  if (section.chart !== null) addChart(deck, slide, section.chart, { look, face });
  const sources = sourcesOf(section);
  if (sources.length > 0) slide.addText(sources.join("\n"), { ...plain, x: LEFT, y: 6.3, w: WIDTH, h: 0.62, fontSize: 8, color: hex(look.quiet), valign: "bottom" }); // prettier-ignore
  slide.addText(`${report.stamp}  ·  ${place}/${report.sections.length}`, { ...plain, x: LEFT, y: 6.98, w: WIDTH, h: 0.28, fontSize: 9, color: hex(look.quiet) }); // prettier-ignore
  slide.addNotes(notesOf(section, report));
} // prettier-ignore

/** A colour as slides write it. */
function hex(colour: string): string {
  return colour.slice(1).toUpperCase();
}

/** Addresses that a slide's numbers come from, each once and in full. */
function sourcesOf({ numbers }: ReportSection): readonly string[] {
  const all = numbers.flatMap(({ origin }) => (origin.kind === "source" && origin.source.startsWith("https://") ? [origin.source] : [])); // prettier-ignore
  return [...new Set(all)];
}

/** Where each number comes from; the last slide has the limits and the whole ledger as well. */
function notesOf({ id, numbers, sentences }: ReportSection, report: Report): string {
  const texts = reportTexts[report.language];
  const traced = numbers.map(({ label, text, standing, origin }) => texts.notes(label, text, texts.standings[standing], traceText(origin, report.language))); // prettier-ignore
  const own = numbers.length === 0 ? sentences : [texts.notesTitle, ...traced];
  if (id !== "size") return own.join("\n");
  const sources = report.sources.map((s) => `${s.fact}: ${s.value} ${s.unit} (${s.confidence}, ${s.asOf}) ${s.url}`);
  return [...own, texts.limitsTitle, ...report.limits, texts.sourcesTitle, ...sources].join("\n");
}

type Dress = { readonly look: ReportLook; readonly face: string };

/** Hundredths below 1, tenths below 100. */
const AMOUNT_FORMAT = "[<1]0.00;[<100]0.0;#,##0";

/** A chart that can be edited where the slides are. */
function addChart(deck: PptxGenJS, slide: PptxGenJS.Slide, chart: ReportChart, { look, face }: Dress): void {
  const { kind, names, series, title, description, axis, isShare } = chart;
  const columns = kind === "columns";
  const ladder = kind === "ladder";
  const format = isShare ? "0.0%" : AMOUNT_FORMAT;
  const data = series.map(({ name, values }) => ({ name, labels: [...names], values: [...values] }));
  const text = { color: hex(look.ink), fontFace: face };
  slide.addChart(deck.ChartType.bar, data, {
    x: LEFT + TEXT_WIDTH + 0.3,
    y: TOP,
    w: WIDTH - TEXT_WIDTH - 0.3,
    h: HEIGHT,
    altText: `${title}. ${description}`,
    barDir: columns ? "col" : "bar",
    barGrouping: columns ? "stacked" : "clustered",
    barGapWidthPct: 40,
    chartColors: series.map(({ colour }) => hex(CHART_COLOURS[colour])),
    // Bars run from the top down; the type of the library knows one word of two.
    catAxisOrientation: (columns ? "minMax" : "maxMin") as "minMax",
    catAxisLabelColor: text.color,
    catAxisLabelFontFace: face,
    catAxisLabelFontSize: 10,
    valAxisLabelColor: text.color,
    valAxisLabelFontFace: face,
    valAxisLabelFontSize: 10,
    valAxisLabelFormatCode: isShare ? "0%" : ladder ? "General" : AMOUNT_FORMAT,
    ...(ladder ? { valAxisLogScaleBase: 10 } : {}),
    valGridLine: { color: hex(look.line), size: 0.5 },
    showValAxisTitle: true,
    valAxisTitle: axis,
    valAxisTitleColor: text.color,
    valAxisTitleFontFace: face,
    valAxisTitleFontSize: 10,
    showValue: !columns,
    dataLabelFormatCode: format,
    // On a logarithmic axis programs differ in where the outer end of a bar below 1 is.
    ...(ladder ? { dataLabelPosition: "ctr" as const } : {}),
    dataLabelColor: ladder ? "FFFFFF" : text.color,
    dataLabelFontFace: face,
    dataLabelFontSize: 10,
    showLegend: columns,
    legendPos: "t",
    legendColor: text.color,
    legendFontFace: face,
  });
}
