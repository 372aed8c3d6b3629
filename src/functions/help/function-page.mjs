import { escaped, page } from "./page.mjs";
import { filled, LANGUAGES } from "./words.mjs";

/**
 * The page of one function.
 *
 * @param {keyof typeof LANGUAGES} language
 * @param {object} entry the function's metadata, result and example in that language, and its group
 */
export function functionPage(language, entry) {
  const words = LANGUAGES[language];
  const { id, name, description, parameters } = entry.metadata;
  const parts = [
    `      <p class="group">${escaped(entry.group[language])}</p>`,
    `      <h1>SRT.${escaped(name)}</h1>`,
    `      <p class="lead">${escaped(description)}</p>`,
    `      <p class="formula"><code>${escaped(syntax(entry.metadata))}</code></p>`,
    ...(parameters.length === 0 ? [] : [argumentTable(words, parameters)]),
    section(words.result, `<p>${escaped(entry.result)}</p>`),
    section(words.example, example(words, entry.example)),
    section(words.method, `<p>${escaped(entry.group.method[language])}</p>`),
    section(words.errors, errors(words)),
    section(words.beside, `<p class="beside">${neighbours(entry)}</p>`),
  ];
  return page(language, { file: `${id}.html`, title: `SRT.${name}`, body: parts.join("\n") });
}

function section(title, body) {
  return `      <h2>${escaped(title)}</h2>\n      ${body}`;
}

function syntax({ name, parameters }) {
  return `=SRT.${name}(${parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(", ")})`;
}

function argumentTable(words, parameters) {
  const heads = [words.name, words.needed, words.kind, words.meaning].map((head) => `<th scope="col">${head}</th>`);
  const row = ({ name, optional, dimensionality, type, description }) => {
    const kind = words.kinds[dimensionality === "matrix" ? "matrix" : (type ?? "any")];
    const cells = [optional ? words.optional : words.yes, kind, escaped(description)].map((cell) => `<td>${cell}</td>`);
    return `          <tr><th scope="row"><code>${escaped(name)}</code></th>${cells.join("")}</tr>`;
  };
  return section(
    words.arguments,
    `<table class="arguments">
        <thead><tr>${heads.join("")}</tr></thead>
        <tbody>
${parameters.map(row).join("\n")}
        </tbody>
      </table>`,
  );
}

function example(words, { formula, shows, expected, startsWith, cell, source }) {
  const where = cell ? escaped(filled(words.cell, ...cell)) : "";
  const begins = expected === undefined ? escaped(words.starts) : "";
  const lines = [
    [words.formula, `<code>${escaped(formula)}</code>`],
    [words.expected, `${where}${begins}<code>${escaped(expected ?? startsWith)}</code>`],
    [words.source, escaped(source)],
  ];
  return `<p>${escaped(shows)}</p>
      <dl>
${lines.map(([name, value]) => `        <dt>${escaped(name)}</dt><dd>${value}</dd>`).join("\n")}
      </dl>
      <p class="quiet">${escaped(words.synthetic)}</p>`;
}

function errors(words) {
  const lines = [
    ["#VALUE!", words.refused],
    ["#N/A", words.unanswered],
    ["#NUM!", words.unfinished],
  ];
  return `<dl>
${lines.map(([code, meaning]) => `        <dt><code>${code}</code></dt><dd>${escaped(meaning)}</dd>`).join("\n")}
      </dl>
      <p>${escaped(words.never)}</p>`;
}

function neighbours({ metadata, beside }) {
  return beside
    .filter(({ id }) => id !== metadata.id)
    .map(({ id, name }) => `<a href="${id}.html"><code>SRT.${escaped(name)}</code></a>`)
    .join(" ");
}
