import { helpPolicy } from "../../excel/page-policy.mjs";
import { LANGUAGES } from "./words.mjs";

/** Text as it may stand in HTML. */
export function escaped(text) {
  return String(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/**
 * A whole page. It loads nothing but files beside it, so that the folder works from a server and from a disk.
 *
 * @param {keyof typeof LANGUAGES} language of the page
 * @param {{ file: string, title: string, body: string, scripts?: readonly string[] }} content file: its name in the
 *   folder of each language
 */
export function page(language, { file, title, body, scripts = [] }) {
  const { lang, folder } = LANGUAGES[language];
  const up = folder === "" ? "" : "../";
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${helpPolicy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    <link rel="stylesheet" href="${up}../assets/page.css" />
    <link rel="stylesheet" href="${up}help.css" />
    <link rel="icon" href="${up}../assets/icon-32.png" />
${scripts.map((name) => `    <script src="${up}${name}" defer></script>\n`).join("")}  </head>
  <body>
    <header>
      <a href="index.html">${escaped(LANGUAGES[language].all)}</a>
      <nav aria-label="Language">${switches(language, file)}</nav>
    </header>
    <main>
${body}
    </main>
  </body>
</html>
`;
}

/** The same page in each language, each by its own name. */
function switches(language, file) {
  const up = LANGUAGES[language].folder === "" ? "" : "../";
  return Object.entries(LANGUAGES)
    .map(([key, { lang, own, folder }]) =>
      key === language
        ? `<span lang="${lang}" aria-current="true">${own}</span>`
        : `<a lang="${lang}" hreflang="${lang}" data-switch href="${up}${folder}${file}">${own}</a>`,
    )
    .join("");
}
