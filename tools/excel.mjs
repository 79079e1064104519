// Serves the built add-in over https and sideloads it: npm run excel [desktop | web <document
// address> | stop]
import { spawn, spawnSync } from "node:child_process";
import { createServer } from "node:https";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import devCerts from "office-addin-dev-certs";

import { fileBelow, isOwnHost, pathIn, sendFile } from "./static-files.mjs";

const dist = join(dirname(fileURLToPath(import.meta.url)), "../dist");
const [where = "desktop", document] = process.argv.slice(2);

/**
 * Microsoft's own tool; it is fetched when it is asked for, as it brings hundreds of packages that
 * nothing else here needs. What the user gave reaches it as an argument, through no shell.
 */
function sideload(...args) {
  const npm = process.env.npm_execpath;
  if (!npm) throw new Error("Call this as npm run excel");
  const npx = join(dirname(npm), "npx-cli.js");
  const tool = [npx, "--yes", "office-addin-debugging@7.0.0", ...args];
  return spawn(process.execPath, tool, { stdio: "inherit" });
}

function answer(request, response) {
  const path = pathIn(request.url ?? "/");
  if (!isOwnHost(request)) return response.writeHead(403).end("Not for this server");
  if (path === undefined) return response.writeHead(400).end("This address cannot be read");
  const file = fileBelow(dist, path);
  if (!file) return response.writeHead(404).end("Not found");
  const headers = { "Cache-Control": "no-store", "Access-Control-Allow-Origin": "*" };
  return sendFile(response, file, headers);
}

if (where === "stop") sideload("stop", "dist/manifest.xml");
else {
  spawnSync(process.execPath, [join(dist, "../tools/build.mjs")], { stdio: "inherit" });
  const server = createServer(await devCerts.getHttpsServerOptions(), answer);
  server.listen(3000, "localhost", () => {
    console.log("Served on https://localhost:3000; leave this running, Ctrl+C ends it");
    const given = document ? ["--document", document] : [];
    sideload("start", "dist/manifest.xml", where, "--no-debug", ...given);
  });
}
