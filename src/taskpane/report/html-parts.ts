import type { ReportNumber, ReportSection, ReportSource } from "./report-model.ts";
import type { Report } from "./report-model.ts";
import { traceText } from "./report-text.ts";
import { reportTexts } from "./texts.ts";
import type { ShownReport } from "./use-report.ts";

/** A text as it stands in HTML, in quotes too. */
export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** Drawn charts of each section, as SVG: large beside its answer, small on its tile. */
export type Pictures = ReadonlyMap<ReportSection["id"], { readonly large: string; readonly small: string }>;

/** A question with its answer, its chart and its numbers. */
export function sectionHtml(section: ReportSection, report: Report, pictures: Pictures): string {
  const { id, question, headline, sentences, numbers } = section;
  const picture = pictures.get(id);
  return `<section>
<h2>${escaped(question)}</h2>
<h3>${escaped(headline)}</h3>
${sentences.map((sentence) => `<p>${escaped(sentence)}</p>`).join("\n")}
${picture === undefined ? "" : `<figure>${picture.large}</figure>`}
${numbers.length === 0 ? "" : numbersHtml(numbers, report, question)}
</section>`;
}

function numbersHtml(numbers: readonly ReportNumber[], { language }: Report, question: string): string {
  const { headings, standings, numbersOf } = reportTexts[language];
  const [number, value, , standing, trace] = headings;
  const rows = numbers.map(
    (one) =>
      `<tr id="${escaped(one.id)}"><th scope="row">${escaped(one.label)}</th><td class="number">${escaped(one.text)}</td><td class="standing">${escaped(standings[one.standing])}</td><td class="trace">${linked(traceText(one.origin, language))}</td></tr>`,
  );
  const head = `<th scope="col">${number}</th><th scope="col" class="number">${value}</th><th scope="col">${standing}</th><th scope="col" class="trace">${trace}</th>`;
  return `<table aria-label="${escaped(numbersOf(question))}"><thead><tr>${head}</tr></thead><tbody>
${rows.join("\n")}
</tbody></table>`;
}

/** A text whose address is a link, in full. */
function linked(text: string): string {
  return escaped(text).replace(/https:\/\/[^\s()（）]+/, (url) => `<a href="${url}">${url}</a>`);
}

/** What changed since the report before. */
export function changesHtml({ report, before }: ShownReport): string {
  const texts = reportTexts[report.language];
  if (before === null) return `<p class="quiet">${escaped(texts.changesFirst)}</p>`;
  const { when, differences } = before;
  if (differences.length === 0) return `<p class="quiet">${escaped(texts.changesNone(when))}</p>`;
  const title = escaped(texts.changesTitle(when));
  const head = texts.changeHeadings.map((text, k) => `<th scope="col"${k === 0 ? "" : ' class="number"'}>${text}</th>`);
  const cell = (text: string, look = "number") => `<td class="${look}">${escaped(text)}</td>`;
  const rows = differences.map(
    ({ number, beforeText, changeText }) =>
      `<tr><th scope="row">${escaped(number.label)}</th>${cell(beforeText)}${cell(number.text)}${cell(changeText, "number new")}</tr>`,
  );
  return `<section><h2>${title}</h2><table aria-label="${title}"><thead><tr>${head.join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table></section>`;
}

/** Outside figures, each with its definition, its date and its address in full. */
export function sourcesHtml({ sources, language }: Report): string {
  const texts = reportTexts[language];
  const items = sources.map((source) => `<li>${sourceHtml(source, texts.contested)}</li>`);
  return `<section><h2>${escaped(texts.sourcesTitle)}</h2><ul class="quiet">${items.join("\n")}</ul></section>`;
}

function sourceHtml(s: ReportSource, contested: string): string {
  const notes = [s.definition, s.asOf, s.confidence, s.contested ? `${contested}: ${s.remark}` : s.remark];
  const told = notes.filter((note) => note !== "").join("; ");
  return `${escaped(s.fact)}: <b>${s.value} ${escaped(s.unit)}</b>. ${escaped(told)}. ${linked(s.url)}`;
}
