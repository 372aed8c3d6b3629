import { escaped, page } from "./page.mjs";
import { LANGUAGES } from "./words.mjs";

/**
 * The list of all functions by group, with a search that works without a server.
 *
 * @param {keyof typeof LANGUAGES} language
 * @param {readonly object[]} entries functions in the catalogue's order, in every language
 * @param {readonly object[]} guides pages on a subject, in every language
 */
export function indexPage(language, entries, guides) {
  const words = LANGUAGES[language];
  const groups = [...new Set(entries.map(({ group }) => group))];
  const body = `      <h1>${escaped(words.title)}</h1>
      <p class="lead">${escaped(words.lead)}</p>
${guideList(language, guides)}
      <div class="search" role="search" hidden>
        <label for="search">${escaped(words.search)}</label>
        <input id="search" type="search" autocomplete="off" spellcheck="false" aria-describedby="hint" />
        <p id="hint" class="quiet">${escaped(words.hint)}</p>
        <p id="found" role="status" data-found="${escaped(words.found)}" data-none="${escaped(words.none)}"></p>
      </div>
${groups.map((group) => groupList(language, group, entries)).join("\n")}`;
  return page(language, { file: "index.html", title: words.title, body, scripts: ["search.js"] });
}

function guideList(language, guides) {
  const items = guides.map(({ [language]: { id, title } }) => `<a href="${id}.html">${escaped(title)}</a>`);
  return `      <nav class="beside" aria-label="${escaped(LANGUAGES[language].guides)}">${items.join("")}</nav>`;
}

function groupList(language, group, entries) {
  const own = entries.filter((entry) => entry.group === group);
  return `      <section>
        <h2>${escaped(group[language])}</h2>
        <ul class="functions">
${own.map((entry) => item(language, entry)).join("\n")}
        </ul>
      </section>`;
}

function item(language, entry) {
  const { id, name, description } = entry.said[language].metadata;
  return `          <li data-words="${escaped(searched(entry))}"><a href="${id}.html"><code>SRT.${escaped(name)}</code></a><span>${escaped(description)}</span></li>`;
}

/** Texts of a function that are searched, in every language: those that are not shown too, and names of arguments. */
export function searched({ group, said }) {
  const texts = Object.values(said).flatMap(({ metadata, example }) => [
    metadata.description,
    example.shows,
    ...metadata.parameters.map(({ name }) => name),
  ]);
  const titles = Object.keys(said).map((language) => group[language]);
  return [...new Set([...titles, ...texts])].join(" ").toLowerCase();
}
