import type { ReportTheme } from "./report-state.ts";
import { REPORT_LOOKS } from "./report-look.ts";

/** Fonts that are on the reader's machine; none is loaded. */
const FONTS = `"Segoe UI", "Helvetica Neue", Arial, "Microsoft JhengHei", "PingFang TC", "Noto Sans TC", "Noto Sans CJK TC", sans-serif`;

/** The style of a report's page: A4 and Letter portrait for questions, one landscape page for the tiles. */
export function htmlStyle(theme: ReportTheme): string {
  const { paper, ink, quiet, line, tile, accent, stamp, onStamp } = REPORT_LOOKS[theme];
  return `
@page { margin: 14mm 15mm; size: portrait; }
@page tiles { margin: 9mm; size: landscape; }
:root { color-scheme: ${theme === "dark" ? "dark" : "light"}; --colorNeutralBackground1: ${paper}; }
* { box-sizing: border-box; }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; background: ${paper}; color: ${ink}; font: 10.5pt/1.45 ${FONTS}; }
main { max-width: 180mm; margin: 0 auto; padding: 10mm 4mm; }
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 2mm; color: ${accent}; }
h2 { font-size: 13.5pt; line-height: 1.25; margin: 0 0 1.5mm; color: ${accent}; break-after: avoid; }
h3 { font-size: 11pt; margin: 0 0 2mm; break-after: avoid; }
p { margin: 0 0 1.5mm; }
a { color: ${accent}; overflow-wrap: anywhere; }
.quiet { color: ${quiet}; font-size: 9pt; }
.stamp { display: inline-block; background: ${stamp}; color: ${onStamp}; border: 1.5pt solid #a4262c; font-weight: 700; letter-spacing: .04em; padding: .8mm 2.5mm; margin: 1mm 0 2mm; }
section { border-top: 1pt solid ${line}; padding-top: 4mm; margin-top: 6mm; }
figure { margin: 3mm 0; break-inside: avoid; }
figure svg { max-width: 100%; height: auto; }
table { width: 100%; border-collapse: collapse; font-size: 8.5pt; font-variant-numeric: tabular-nums; margin: 2mm 0; }
th, td { text-align: left; vertical-align: top; padding: .7mm 1.5mm; border-bottom: .5pt solid ${line}; overflow-wrap: anywhere; }
thead th { color: ${quiet}; font-weight: 600; }
tbody th { font-weight: 400; }
tr { break-inside: avoid; }
.number { text-align: right; white-space: nowrap; }
.trace { color: ${quiet}; font-size: 7.5pt; width: 38%; }
.standing { white-space: nowrap; }
.new { font-weight: 700; color: ${accent}; }
ul { margin: 0; padding-left: 5mm; }
.sheet { page: tiles; break-before: page; background: ${paper}; padding: 6mm; }
.tiles { display: grid; grid-template-columns: repeat(4, 1fr); gap: 3mm; }
.tile { background: ${tile}; border: .75pt solid ${line}; border-radius: 2mm; padding: 3mm; min-width: 0; break-inside: avoid; }
.tile.wide { grid-column: span 2; }
.tile h3 { font-size: 9pt; margin: 0; color: ${quiet}; font-weight: 600; }
.tile .key { font-size: 20pt; line-height: 1.15; font-weight: 700; color: ${accent}; margin: 0; }
.tile .finding { font-size: 8.5pt; line-height: 1.3; margin: 1mm 0; }
.tile svg { width: 100%; height: auto; display: block; }
.sheet h2 { display: inline; margin-right: 3mm; }
.sheet .quiet { font-size: 8pt; margin: 1mm 0 3mm; }
@media print {
  main { max-width: none; padding: 0; }
  .sheet { padding: 0; }
}
@media (max-width: 700px) { .tiles { grid-template-columns: 1fr; } .tile.wide { grid-column: auto; } .trace { width: auto; } }
`.trim();
}
