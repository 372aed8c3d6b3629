import { spawn, spawnSync } from "node:child_process";
import { createReadStream, readdirSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { workbookPolicy } from "../excel/page-policy.mjs";

const HOST = "127.0.0.1";
const FIRST_PORT = 8321;
const MOST_PORTS = 20;
const CONTENT_TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const dist = join(root, "dist");

if (isStale()) build();
else console.log("The pages in dist are newer than the sources; nothing to build.");
const port = await listen(createServer(answer), Number(process.env.PORT) || FIRST_PORT);
const url = `http://${HOST}:${port}/`;
console.log(`\nSRT workbook: ${url}\nPress Ctrl+C to stop.`);
if (process.env.SRT_OPEN !== "0") openBrowser(url);

/** True where a source is newer than the built page, or the page is not there. */
function isStale() {
  const page = statSync(join(dist, "index.html"), { throwIfNoEntry: false });
  if (!page) return true;
  const files = ["package-lock.json", "webpack.config.js", "manifest.xml"].map((name) => join(root, name));
  const folders = ["src", "assets"].flatMap((name) =>
    readdirSync(join(root, name), { recursive: true }).map((file) => join(root, name, file)),
  );
  return [...files, ...folders].some((file) => statSync(file).mtimeMs > page.mtimeMs);
}

function build() {
  const started = Date.now();
  console.log("Building the pages, half a minute on a quiet machine ...");
  // Each of these leaves a product alone that is newer than its sources.
  for (const script of ["src/kernel/build.mjs", "src/functions/build-metadata.mjs", "src/functions/build-help.mjs"])
    run([script]);
  run(["node_modules/webpack/bin/webpack.js", "--mode", "production", "--stats", "errors-warnings"]);
  console.log(`Built in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
}

function run(args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

/** Sends a file of dist, and nothing outside it. */
function answer(request, response) {
  let path;
  try {
    path = join(dist, decodeURIComponent(new URL(request.url, "http://host").pathname));
  } catch {
    return response.writeHead(400).end();
  }
  const inside = path.startsWith(dist + sep);
  let found = inside ? statSync(path, { throwIfNoEntry: false }) : undefined;
  if (found?.isDirectory()) {
    path = join(path, "index.html");
    found = statSync(path, { throwIfNoEntry: false });
  }
  if (!found || (request.method !== "GET" && request.method !== "HEAD")) return response.writeHead(404).end();
  response.writeHead(200, {
    "content-type": CONTENT_TYPES[extname(path)] ?? "application/octet-stream",
    "content-length": found.size,
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    // The page for Excel has a policy of its own, since Excel frames it and it loads office.js.
    ...(path.endsWith("taskpane.html") ? {} : { "content-security-policy": workbookPolicy }),
  });
  if (request.method === "HEAD") response.end();
  else createReadStream(path).pipe(response);
}

/** Listens at the first free port from the wanted one on. */
async function listen(server, wanted) {
  for (let port = wanted; port < wanted + MOST_PORTS; port++) {
    const taken = await new Promise((done) => {
      server.once("error", done);
      server.listen(port, HOST, () => done(null));
    });
    if (taken === null) return port;
    if (taken.code !== "EADDRINUSE") throw taken;
  }
  console.error(`No port from ${wanted} to ${wanted + MOST_PORTS - 1} is free. Set PORT to another one.`);
  process.exit(1);
}

/** Opens the page in the default browser; a machine without one keeps the printed address. */
function openBrowser(address) {
  const commands = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] };
  const [command, ...args] = commands[process.platform] ?? ["xdg-open"];
  const opener = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  opener.on("error", () => undefined);
  opener.unref();
}
