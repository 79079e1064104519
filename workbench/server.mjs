// Serves the workbench: node workbench/server.mjs [port]. Another port is taken where this one is
// in use.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseNumber } from "office-addin-cli";

import policies from "../tools/content-policy.cjs";
import { contentType, fileBelow, isOwnHost, pathIn, sendFile } from "../tools/static-files.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const library = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js");
/** Where Microsoft's library lies in its package. */
export const libraryFolder = dirname(library);
const folders = new Map([
  ["workbench", join(root, "dist/workbench")],
  ["pane", join(root, "dist")],
  ["office", libraryFolder],
]);
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

/**
 * In the pane's page Microsoft's hosted library is replaced by the same library from its package,
 * over the page's host.
 */
export function paneOverHost(html) {
  const scripts = ["/workbench/office.js", "/office/excel-web-16.00.js", "/workbench/enforce.js"]
    .map((path) => `<script src="${path}"></script>`)
    .join("");
  return html.replace(/<script src="?https:[^>]*office\.js"?><\/script>/, scripts);
}

/** The file that a path means; nothing outside the three folders. */
function fileFor(path) {
  if (path === "") return fileBelow(folders.get("workbench"), "index.html");
  const [first = "", ...rest] = path.split("/");
  const folder = folders.get(first);
  return folder && fileBelow(folder, rest.join("/"));
}

function answer(request, response, reloader) {
  const path = pathIn(request.url ?? "/");
  // The pane is served with the very headers that docs/admin.md gives to administrators.
  const headers = {
    "Content-Security-Policy": path?.startsWith("pane/")
      ? policies.contentPolicy(policies.offices.global)
      : policy,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
  };
  const end = (status, text) => response.writeHead(status, headers).end(text);
  if (!isOwnHost(request)) return end(403, "This server answers its own machine only");
  if (path === undefined) return end(400, "This address cannot be read");
  const file = fileFor(path);
  if (!file) return end(404, "Not found");
  const isPage = path === "" && reloader !== undefined;
  if (basename(file) !== "taskpane.html" && !isPage) return sendFile(response, file, headers);
  const html = readFileSync(file, "utf8");
  response.writeHead(200, { ...headers, "Content-Type": contentType(file) });
  return response.end(isPage ? html.replace("</body>", reloader) : paneOverHost(html));
}

/**
 * Listens on the first free port from the wanted one on. Who works on the page watches it: `listen`
 * answers first, `reloader` goes into the page.
 */
export function serve(wanted, { listen, reloader } = {}) {
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      if (!listen?.(request, response)) answer(request, response, reloader);
    });
    server.on("error", (error) =>
      error.code === "EADDRINUSE"
        ? serve(wanted + 1, { listen, reloader }).then(resolve, reject)
        : reject(error),
    );
    server.listen(wanted, "localhost", () =>
      resolve({ server, address: `http://localhost:${server.address().port}` }),
    );
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const given = process.argv[2] ?? process.env.PORT ?? "3000";
  const { address } = await serve(parseNumber(given, "The port is a whole number"));
  console.log(`Merit workbench: ${address}`);
}
