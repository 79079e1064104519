import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) =>
    process.env[name]
      ? [
          `${process.env[name]}\\Google\\Chrome\\Application\\chrome.exe`,
          `${process.env[name]}\\Microsoft\\Edge\\Application\\msedge.exe`,
        ]
      : [],
  ),
];

/**
 * The path of a Chrome, Edge or Chromium; CHROME_PATH names another. Fails with what to install.
 */
export function findBrowser() {
  const found = [process.env.CHROME_PATH, ...places].find((path) => path && existsSync(path));
  if (!found)
    throw new Error(
      "No Chrome, Edge or Chromium found. Install one (Debian: apt-get install chromium), or set CHROME_PATH to its program",
    );
  return found;
}

/**
 * Installs Debian packages that provide some programs, as root on Debian; otherwise leaves it to
 * the search to fail.
 */
export function installOnDebian(packages) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync("/etc/debian_version")) return;
  const options = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  execFileSync("apt-get", ["update", "-qq"], options);
  execFileSync(
    "apt-get",
    ["install", "-y", "-qq", "--no-install-recommends", ...packages],
    options,
  );
}
