import { escaped, page } from "./page.mjs";
import { tapePicture } from "./tape-picture.mjs";

/**
 * A page that tells of a subject and not of one function.
 *
 * @param {keyof typeof import("./words.mjs").LANGUAGES} language
 * @param {object} guide its id, title, lead and sections, in that language
 * @param {Readonly<Record<string, readonly (readonly string[])[]>>} tables rows that come from the product itself, by name
 */
export function guidePage(language, guide, tables) {
  const body = `      <h1>${escaped(guide.title)}</h1>
      <p class="lead">${marked(guide.lead)}</p>
${guide.sections.map((section) => drawnSection(section, tables)).join("\n")}`;
  return page(language, { file: `${guide.id}.html`, title: guide.title, body });
}

function drawnSection({ title, text = [], picture, table }, tables) {
  const parts = [
    `        <h2>${escaped(title)}</h2>`,
    ...text.map((paragraph) => `        <p>${marked(paragraph)}</p>`),
    ...(picture === undefined ? [] : [tapePicture(picture)]),
    ...(table === undefined ? [] : [drawnTable(table.head, table.rows ?? tables[table.from])]),
  ];
  return `      <section>\n${parts.join("\n")}\n      </section>`;
}

function drawnTable(head, rows) {
  const headings = head.map((text) => `<th scope="col">${escaped(text)}</th>`).join("");
  const lines = rows.map((row) => {
    const [first, ...rest] = row.map(marked);
    return `            <tr><th scope="row">${first}</th>${rest.map((text) => `<td>${text}</td>`).join("")}</tr>`;
  });
  return `        <table class="guide">
          <thead><tr>${headings}</tr></thead>
          <tbody>
${lines.join("\n")}
          </tbody>
        </table>`;
}

/** Text for HTML; what stands between back quotes is code. */
function marked(text) {
  return escaped(text).replace(/`([^`]*)`/g, "<code>$1</code>");
}
