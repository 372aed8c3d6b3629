/**
 * Writes build/help: in each language one page per function, from its comments and worked example, the guides, and an index;
 * and build/gallery.json, the same functions for the pane.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { findingRows } from "./help/finding-rows.mjs";
import { functionPage } from "./help/function-page.mjs";
import { galleryEntry } from "./help/gallery-entry.mjs";
import { guidePage } from "./help/guide-page.mjs";
import { indexPage } from "./help/index-page.mjs";
import { LANGUAGES } from "./help/words.mjs";
import { described } from "./localise.mjs";

const folder = fileURLToPath(new URL("./", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));
const target = `${root}build/help/`;
const json = (path) => JSON.parse(readFileSync(path, "utf8"));

const metadata = json(`${root}build/functions.json`);
const examples = json(`${folder}examples.json`);
const groups = json(`${folder}help/groups.json`);
const guides = ["your-tape", "refused"].map((name) => json(`${folder}help/guides/${name}.json`));
const findings = await findingRows(`${root}src`);
const results = resultsInSource();
const words = {
  en: { functions: {}, examples: {} },
  "zh-TW": {
    functions: json(`${folder}functions.zh-TW.json`),
    examples: json(`${folder}examples.zh-TW.json`),
  },
};

rmSync(target, { recursive: true, force: true });
const entries = inOrder().map(entryOf);
for (const [language, { folder: own }] of Object.entries(LANGUAGES)) {
  mkdirSync(target + own, { recursive: true });
  writeFileSync(`${target}${own}index.html`, indexPage(language, entries, guides));
  for (const guide of guides) {
    const file = `${target}${own}${guide[language].id}.html`;
    writeFileSync(file, guidePage(language, guide[language], { findings: findings[language] }));
  }
  for (const { id, group, said } of entries) {
    const beside = entries.filter((other) => other.group === group).map((other) => other.said[language].metadata);
    writeFileSync(`${target}${own}${id}.html`, functionPage(language, { ...said[language], group, beside }));
  }
}
copyFileSync(`${folder}help/help.css`, `${target}help.css`);
buildSync({ entryPoints: [`${folder}help/search.ts`], outfile: `${target}search.js`, bundle: true, target: "es2022" });
writeFileSync(`${root}build/gallery.json`, JSON.stringify(entries.map(galleryEntry)));

/** What each function gives back: the metadata have no place for it. */
function resultsInSource() {
  const sources = readdirSync(folder).filter((name) => name.endsWith(".functions.ts"));
  const comments = sources.flatMap((name) => readFileSync(folder + name, "utf8").match(/\/\*\*[\s\S]*?\*\//g) ?? []);
  const pairs = comments.map((text) => [/@customfunction (\S+)/.exec(text)?.[1], /@returns (.*)/.exec(text)?.[1]]);
  return new Map(pairs.filter(([id, result]) => id && result));
}

/** Functions group by group; one without a group comes last. */
function inOrder() {
  const order = groups.flatMap(({ functions }) => functions);
  const place = ({ id }) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...metadata.functions].sort((a, b) => place(a) - place(b));
}

function entryOf({ id }) {
  const group = groups.find(({ functions }) => functions.includes(id)) ?? groups.at(-1);
  const said = Object.fromEntries(Object.keys(LANGUAGES).map((language) => [language, saidIn(language, id)]));
  return { id, group, said };
}

function saidIn(language, id) {
  const { functions, examples: said } = words[language];
  const example = examples.find((entry) => entry.id === id);
  const { shows, source } = example;
  return {
    metadata: described(
      metadata.functions.find((entry) => entry.id === id),
      functions,
    ),
    result: functions[results.get(id)] ?? results.get(id),
    example: { ...example, shows: said[shows] ?? shows, source: said[source] ?? source },
  };
}
