import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { manifestFaults } from "./check-manifest.mjs";
import { DEVELOPMENT_ORIGIN } from "./manifest.mjs";

const PAGES = ["taskpane.html", "index.html"];
const METADATA = ["functions.json", "functions.zh-TW.json"];

/**
 * What is wrong with a folder made for a web server.
 *
 * @param {string} folder path of the folder
 * @param {string} origin address under which it will be served, without a final slash
 * @returns {Promise<string[]>} one sentence per fault, empty for a sound package
 */
export async function packageFaults(folder, origin) {
  const file = (path) => {
    const found = existsSync(join(folder, path)) && statSync(join(folder, path)).isFile();
    return found ? readFileSync(join(folder, path)) : null;
  };
  const text = (path) => file(path)?.toString("utf8") ?? "";
  const missing = ["manifest.xml", "functions.js", ...METADATA, ...PAGES, "DEPLOY.txt"].filter((path) => !file(path));
  if (missing.length > 0) return missing.map((path) => `${path} is missing.`);
  return [
    ...(await manifestFaults(text("manifest.xml"), origin, file)),
    ...METADATA.flatMap((path) => metadataFaults(path, JSON.parse(text(path)), origin, file)),
    ...PAGES.flatMap((page) => pageFaults(page, text(page), file)),
    ...leftovers(folder).map((path) => `${path} still names ${DEVELOPMENT_ORIGIN}.`),
  ];
}

function metadataFaults(path, { functions }, origin, file) {
  if (functions.length === 0) return [`${path} lists no function.`];
  return functions.flatMap(({ id, helpUrl }) => {
    if (!helpUrl?.startsWith(`${origin}/`)) return [`The help of ${id} is not below ${origin}.`];
    return file(helpUrl.slice(origin.length + 1)) ? [] : [`The help page of ${id} is missing.`];
  });
}

/** Each page states its policy before it loads anything, and finds its own files. */
function pageFaults(page, html, file) {
  const policy = html.indexOf('http-equiv="Content-Security-Policy"');
  const loads = html.search(/<script|<link/);
  const own = [...html.matchAll(/(?:src|href)="(?!https?:|#|data:)([^"]+)"/g)].map(([, path]) => path);
  return [
    ...(policy < 0 || policy > loads ? [`${page} loads files before it states its content security policy.`] : []),
    ...own.filter((path) => !file(path)).map((path) => `${page} refers to ${path}, which is missing.`),
  ];
}

/** Texts that still point to the development server. */
function leftovers(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => /\.(html|json|xml|txt|js|css)$/.test(path))
    .filter((path) => readFileSync(join(folder, path), "utf8").includes(DEVELOPMENT_ORIGIN));
}
