import { execFileSync } from "node:child_process";
import { join } from "node:path";

/**
 * Where the browser and LibreOffice are: found, or on Debian as root installed, by programs.mjs;
 * else it fails and says what to install.
 */
export function programs(): { readonly browser: string; readonly office: string } {
  const told = execFileSync(process.execPath, [join(__dirname, "programs.mjs")], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  const path = (name: string): string => new RegExp(`^${name}: (.*)$`, "m").exec(told)?.[1] ?? "";
  return { browser: path("Browser"), office: path("LibreOffice") };
}
