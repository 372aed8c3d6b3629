/** Writes build/help: one page per function from its comments and its worked example, and an index of all. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { functions } = JSON.parse(readFileSync(`${root}build/functions.json`, "utf8"));
const examples = JSON.parse(readFileSync(`${root}src/functions/examples.json`, "utf8"));

const escaped = (text) =>
  String(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

function page(title, body) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    <link rel="stylesheet" href="../assets/page.css" />
    <link rel="icon" href="../assets/icon-32.png" />
  </head>
  <body>
    <main>
${body}
    </main>
  </body>
</html>
`;
}

function syntax({ name, parameters }) {
  return `=SRT.${name}(${parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(", ")})`;
}

function argumentRow({ name, optional, dimensionality, type, description }) {
  const kind = dimensionality === "matrix" ? "range or value" : type === "string" ? "text" : (type ?? "value");
  return `          <tr><td><code>${escaped(name)}</code></td><td>${optional ? "optional" : "needed"}</td><td>${kind === "any" ? "value" : kind}</td><td>${escaped(description ?? "")}</td></tr>`;
}

function exampleOf({ formula, shows, expected, startsWith, cell, source }) {
  const where = cell ? `row ${cell[0]}, column ${cell[1]} of the result` : "result";
  return `      <h2>Worked example</h2>
      <p><code>${escaped(formula)}</code></p>
      <p>${escaped(shows)}</p>
      <p>Expected ${where}: <code>${escaped(expected ?? startsWith)}</code>. Source: ${escaped(source)} The demo data is synthetic.</p>`;
}

const ERRORS = `      <h2>Errors</h2>
      <p><code>#VALUE!</code>: an argument is refused; one sentence names it, what came and what is allowed.
      <code>#N/A</code>: no answer exists, with the reason. <code>#NUM!</code>: the calculation gave no finite number.
      Bad input never gives a number.</p>`;

function functionPage(metadata) {
  const { name, description, parameters } = metadata;
  const example = examples.find(({ id }) => id === metadata.id);
  const table = `      <h2>Arguments</h2>
      <table>
        <thead><tr><th>Name</th><th></th><th>Kind</th><th>Meaning</th></tr></thead>
        <tbody>
${parameters.map(argumentRow).join("\n")}
        </tbody>
      </table>`;
  return page(
    `SRT.${name}`,
    `      <p><a href="index.html">All functions</a></p>
      <h1>SRT.${name}</h1>
      <p>${escaped(description)}</p>
      <p><code>${escaped(syntax(metadata))}</code></p>
${parameters.length === 0 ? "" : table}
${exampleOf(example)}
${ERRORS}`,
  );
}

function indexPage() {
  const rows = functions.map(
    ({ id, name, description }) =>
      `          <tr><td><a href="${id}.html"><code>SRT.${name}</code></a></td><td>${escaped(description)}</td></tr>`,
  );
  return page(
    "SRT functions",
    `      <h1>SRT functions</h1>
      <p>Every function of SRT for Excel, with a worked example that is computed by the product's tests.</p>
      <table>
        <tbody>
${rows.join("\n")}
        </tbody>
      </table>`,
  );
}

mkdirSync(`${root}build/help`, { recursive: true });
writeFileSync(`${root}build/help/index.html`, indexPage());
for (const metadata of functions) writeFileSync(`${root}build/help/${metadata.id}.html`, functionPage(metadata));
