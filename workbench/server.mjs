// Serves the workbench: node workbench/server.mjs [port]. Another port is taken where this one is
// in use.
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import policies from "../tools/content-policy.cjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const officeFolder = dirname(
  createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"),
);
const types = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
  ".xml": "text/xml",
  ".md": "text/plain",
  ".svg": "image/svg+xml",
  ".map": "application/json",
};
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
function paneOverHost(html) {
  const library = ["/workbench/office.js", "/office/excel-web-16.00.js", "/workbench/enforce.js"]
    .map((path) => `<script src="${path}"></script>`)
    .join("");
  return html.replace(/<script src="?https:[^>]*office\.js"?><\/script>/, library);
}

/** The file that an address means; nothing outside the three folders. */
export function fileFor(path) {
  const clean = normalize(decodeURIComponent(path)).replace(/^[/\\]+/, "");
  if (clean.startsWith("..")) return undefined;
  if (clean === "" || clean === ".") return join(root, "dist/workbench/index.html");
  const [first, ...rest] = clean.split(/[/\\]/);
  const folder = {
    workbench: join(root, "dist/workbench"),
    pane: join(root, "dist"),
    office: officeFolder,
  }[first];
  return folder && join(folder, ...rest);
}

function answer({ url = "/" }, response) {
  const path = new URL(url, "http://localhost").pathname;
  const file = fileFor(path);
  // The pane is served with the very headers that docs/admin.md gives to administrators.
  const headers = {
    "Content-Security-Policy": path.startsWith("/pane/")
      ? policies.contentPolicy(policies.offices.global)
      : policy,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
  };
  if (!file || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404, headers).end("Not found");
    return;
  }
  response.writeHead(200, {
    ...headers,
    "Content-Type": `${types[extname(file)] ?? "application/octet-stream"}; charset=utf-8`,
  });
  if (file.endsWith("taskpane.html")) response.end(paneOverHost(readFileSync(file, "utf8")));
  else createReadStream(file).pipe(response);
}

/** Listens on the first free port from the wanted one on. */
export function serve(wanted) {
  return new Promise((resolve, reject) => {
    const server = createServer(answer);
    server.on("error", (error) =>
      error.code === "EADDRINUSE" ? serve(wanted + 1).then(resolve, reject) : reject(error),
    );
    server.listen(wanted, "localhost", () =>
      resolve({ server, address: `http://localhost:${server.address().port}` }),
    );
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { address } = await serve(Number(process.argv[2] ?? process.env.PORT ?? 3000));
  console.log(`Merit workbench: ${address}`);
}
