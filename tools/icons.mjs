// Draws the product's icons in all sizes: node tools/icons.mjs. The drawings are below; Chromium
// turns them into pixels.
import { writeFileSync, mkdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { findBrowser } from "./browser.mjs";

const teal = "#0f6c5c";
const tile = (inner) => `<rect width="80" height="80" rx="16" fill="${teal}"/>${inner}`;
const bars = (fill) =>
  `<rect x="16" y="42" width="12" height="22" rx="3" fill="${fill}"/><rect x="34" y="30" width="12" height="34" rx="3" fill="${fill}"/><rect x="52" y="16" width="12" height="48" rx="3" fill="${fill}"/>`;
const drawings = {
  icon: { sizes: [16, 32, 64, 80, 128], svg: tile(bars("#fff")) },
  targets: {
    sizes: [16, 32, 80],
    svg: `<path d="M40 24v14M40 38H14v12M40 38h26v12M40 38v12" fill="none" stroke="${teal}" stroke-width="6"/><rect x="26" y="6" width="28" height="20" rx="5" fill="${teal}"/><rect x="3" y="50" width="22" height="22" rx="5" fill="#3b9482"/><rect x="29" y="50" width="22" height="22" rx="5" fill="#3b9482"/><rect x="55" y="50" width="22" height="22" rx="5" fill="#3b9482"/>`,
  },
  appraisal: {
    sizes: [16, 32, 80],
    svg: `<circle cx="32" cy="22" r="15" fill="${teal}"/><path d="M6 72c0-18 11-28 26-28 6 0 11 2 15 5L35 61l11 11z" fill="${teal}"/><path d="M44 60l10 11 20-25" fill="none" stroke="#3b9482" stroke-width="8" stroke-linecap="round" stroke-linejoin="round"/>`,
  },
};

const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
mkdirSync("assets", { recursive: true });
for (const [name, { sizes, svg }] of Object.entries(drawings)) {
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}</style><svg width="${size}" height="${size}" viewBox="0 0 80 80" style="display:block">${svg}</svg>`,
    );
    writeFileSync(`assets/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
}
await browser.close();
