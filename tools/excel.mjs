// Serves the built add-in over https and sideloads it: npm run excel [desktop | web <document
// address> | stop]
import { spawn, spawnSync } from "node:child_process";
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:https";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import devCerts from "office-addin-dev-certs";

const dist = join(dirname(fileURLToPath(import.meta.url)), "../dist");
const types = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
  ".xml": "text/xml",
  ".md": "text/plain",
};
const [where = "desktop", document] = process.argv.slice(2);

/**
 * Microsoft's own tool; it is fetched when it is asked for, as it brings hundreds of packages that
 * nothing else here needs.
 */
function sideload(...args) {
  return spawn("npx", ["--yes", "office-addin-debugging@7.0.0", ...args], {
    stdio: "inherit",
    shell: true,
  });
}

function answer({ url = "/" }, response) {
  const path = normalize(decodeURIComponent(new URL(url, "https://localhost").pathname)).replace(
    /^[/\\]+/,
    "",
  );
  const file = join(dist, path);
  if (path.startsWith("..") || !existsSync(file) || !statSync(file).isFile())
    response.writeHead(404).end("Not found");
  else {
    response.writeHead(200, {
      "Content-Type": `${types[extname(file)] ?? "application/octet-stream"}; charset=utf-8`,
      "Cache-Control": "no-store",
      "Access-Control-Allow-Origin": "*",
    });
    createReadStream(file).pipe(response);
  }
}

if (where === "stop") sideload("stop", "dist/manifest.xml");
else {
  spawnSync(process.execPath, [join(dist, "../tools/build.mjs")], { stdio: "inherit" });
  const server = createServer(await devCerts.getHttpsServerOptions(), answer);
  server.listen(3000, "localhost", () => {
    console.log(
      "The add-in is served on https://localhost:3000; leave this running while you work, Ctrl+C ends it",
    );
    sideload(
      "start",
      "dist/manifest.xml",
      where,
      "--no-debug",
      ...(document ? ["--document", document] : []),
    );
  });
}
