import { createReadStream, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve, sep } from "node:path";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * Serves a folder on 127.0.0.1 at a free port for the time of a test.
 *
 * @param folder path of the folder; a request for a folder gets its index.html
 * @returns the origin without a final slash, and close(), which also ends open connections
 */
export async function serveFolder(folder: string): Promise<{ url: string; close: () => Promise<void> }> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    sendFile(join(root, decodeURIComponent(pathname)), root, response);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, close };
}

function sendFile(path: string, root: string, response: ServerResponse): void {
  const inside = path === root || path.startsWith(root + sep);
  const found = inside ? statSync(path, { throwIfNoEntry: false }) : undefined;
  if (found?.isDirectory()) return sendFile(join(path, "index.html"), root, response);
  if (!found) {
    response.writeHead(404).end();
    return;
  }
  const type = CONTENT_TYPES[extname(path)] ?? "application/octet-stream";
  response.writeHead(200, { "content-type": type, "content-length": found.size });
  createReadStream(path).pipe(response);
}
