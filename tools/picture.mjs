// Takes the pictures of the README and of the guides from the workbench: node tools/picture.mjs
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { serve } from "../workbench/server.mjs";
import { findBrowser } from "./browser.mjs";

const languages = ["zh-CN", "en-US", "es-ES"];
/** The words of the buttons that are pressed, from the pane's own tables. */
const word = (language, file, key) =>
  new RegExp(`^\\s*${key}: (?:\\(\\) => )?"([^"]*)"`, "m").exec(
    readFileSync(`src/locales/${language}/${file}.ts`, "utf8"),
  )?.[1];

const { server, address } = await serve(3500);
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ["--no-sandbox", "--disable-gpu"],
});
for (const language of languages) {
  await targets(language);
  await appraisal(language);
}
await browser.close();
server.close();

async function open(language, sample) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(`${address}/?lang=${language}&sample=${sample}`);
  const pane = page.frameLocator("#pane");
  const press = (name) => pane.getByRole("button", { name, exact: true }).click();
  return { page, pane, press, next: word(language, "pane", "next") };
}

async function targets(language) {
  const { page, press, next } = await open(language, "targets");
  await press(word(language, "targets", "toPreview"));
  await page.waitForTimeout(500);
  await page.screenshot({ path: `docs/guide/targets-${language}.png` });
  await press(next);
  await press(word(language, "targets", "writePlan"));
  await page.waitForTimeout(4000);
  if (language === "zh-CN") await page.screenshot({ path: "docs/workbench.png" });
  await page.close();
}

async function appraisal(language) {
  const { page, pane, press, next } = await open(language, "appraisal");
  await pane.getByRole("tab").nth(1).click();
  await press(word(language, "tools", "insertSample"));
  await page.waitForTimeout(2500);
  await press(next);
  await press(word(language, "review", "skip"));
  await press(next);
  await press(word(language, "pane", "write"));
  await page.waitForTimeout(5000);
  await page.screenshot({ path: `docs/guide/appraisal-${language}.png` });
  await page.close();
}
