// Makes sure that a browser and LibreOffice are there before the journeys run: node
// test/e2e/programs.mjs
import { existsSync } from "node:fs";
import { findBrowser, installOnDebian } from "../../tools/browser.mjs";

const office = [
  "/usr/bin/soffice",
  "/usr/bin/libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

function isMissing(find) {
  try {
    return !find();
  } catch {
    return true;
  }
}

export function findOffice() {
  const found = [process.env.SOFFICE_PATH, ...office].find((path) => path && existsSync(path));
  if (!found)
    throw new Error(
      "No LibreOffice found. Install it (Debian: apt-get install libreoffice-calc-nogui), or set SOFFICE_PATH to its program",
    );
  return found;
}

const packages = [
  ...(isMissing(findBrowser) ? ["chromium"] : []),
  ...(isMissing(findOffice) ? ["libreoffice-calc-nogui"] : []),
  ...(existsSync("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")
    ? []
    : ["fonts-noto-cjk"]),
  ...(existsSync("/usr/bin/xmllint") ? [] : ["libxml2-utils"]),
];
if (packages.length > 0) installOnDebian(packages);
console.log(`Browser: ${findBrowser()}\nLibreOffice: ${findOffice()}`);
