// What the two servers of the project share: which file an address means, and whom they answer.
import { createReadStream, existsSync, statSync } from "node:fs";
import { extname, isAbsolute, relative, resolve } from "node:path";

const types = new Map([
  [".html", "text/html"],
  [".js", "text/javascript"],
  [".css", "text/css"],
  [".json", "application/json"],
  [".png", "image/png"],
  [".xml", "text/xml"],
  [".md", "text/plain"],
  [".svg", "image/svg+xml"],
  [".map", "application/json"],
]);

/** The path that a request asks for, decoded; nothing where it cannot be parsed. */
export function pathIn(url) {
  const [encoded] = url.split(/[?#]/);
  if (!encoded.startsWith("/") || encoded.startsWith("//")) return undefined;
  try {
    const path = decodeURIComponent(encoded);
    return /[\0\\]/.test(path) ? undefined : path.slice(1);
  } catch {
    return undefined;
  }
}

/** The file that a path means below a folder; nothing outside it, and nothing that is no file. */
export function fileBelow(folder, path) {
  const file = resolve(folder, path);
  const inside = relative(folder, file);
  if (inside === "" || inside.startsWith("..") || isAbsolute(inside)) return undefined;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** Whether a request names this server; a page that guessed the port comes by another name. */
export function isOwnHost({ headers, socket }) {
  return headers.host === `localhost:${socket.localPort}`;
}

export function contentType(file) {
  return `${types.get(extname(file)) ?? "application/octet-stream"}; charset=utf-8`;
}

/** Answers with a file as it is. */
export function sendFile(response, file, headers) {
  response.writeHead(200, { ...headers, "Content-Type": contentType(file) });
  createReadStream(file)
    .on("error", () => response.destroy())
    .pipe(response);
}
