import { changesHtml, escaped, sectionHtml, sourcesHtml, type Pictures } from "./html-parts.ts";
import { htmlStyle } from "./html-style.ts";
import type { Report, ReportSection } from "./report-model.ts";
import type { ReportTheme } from "./report-state.ts";
import { reportTexts } from "./texts.ts";
import type { ShownReport } from "./use-report.ts";

/** A report as one file: no script, nothing from elsewhere; it opens offline and prints on A4 and Letter. */
export function reportHtml(shown: ShownReport, theme: ReportTheme, pictures: Pictures): string {
  const { report, when } = shown;
  const texts = reportTexts[report.language];
  const limits = report.limits.map((limit) => `<li>${escaped(limit)}</li>`).join("\n");
  return `<!doctype html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${report.title}: ${report.subtitle}`)}</title>
<style>
${htmlStyle(theme)}
</style>
</head>
<body>
<main>
<h1>${escaped(report.title)}</h1>
<p>${escaped(report.subtitle)}</p>
${stampHtml(report)}
<p class="quiet">${escaped(`${report.stamp}. ${texts.madeAt(when)}`)}</p>
${report.sections.map((section) => sectionHtml(section, report, pictures)).join("\n")}
${changesHtml(shown)}
<section><h2>${escaped(texts.limitsTitle)}</h2><ul>${limits}</ul></section>
${sourcesHtml(report)}
</main>
${tilesHtml(report, pictures)}
</body>
</html>
`;
}

function stampHtml({ synthetic, language }: Report): string {
  return synthetic ? `<p class="stamp">${escaped(reportTexts[language].syntheticNote)}</p>` : "";
}

/** Everything on one landscape page: a tile a question. */
function tilesHtml(report: Report, pictures: Pictures): string {
  const texts = reportTexts[report.language];
  const title = escaped(`${report.title}: ${texts.infographic}`);
  const stamp = report.synthetic ? `<span class="stamp">${escaped(texts.synthetic)}</span>` : "";
  const tiles = report.sections.map((section) => tileHtml(section, pictures)).join("\n");
  return `<aside class="sheet" aria-label="${title}">
<h2>${title}</h2>${stamp}
<p class="quiet">${escaped(`${report.subtitle}. ${report.stamp}`)}</p>
<div class="tiles">
${tiles}
</div>
</aside>`;
}

function tileHtml({ id, question, headline, key }: ReportSection, pictures: Pictures): string {
  const look = id === "size" ? "tile wide" : "tile";
  return `<article class="${look}">
<h3>${escaped(question)}</h3>
${key === null ? "" : `<p class="key">${escaped(key.text)}</p>`}
<p class="finding">${escaped(headline)}</p>
${pictures.get(id)?.small ?? ""}
</article>`;
}
