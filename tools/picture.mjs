// Takes the README's picture from the workbench: node tools/picture.mjs
import { chromium } from "playwright-core";
import { serve } from "../workbench/server.mjs";
import { findBrowser } from "./browser.mjs";

const { server, address } = await serve(3500);
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
await page.goto(`${address}/?lang=zh-CN`);
const pane = page.frameLocator("#pane");
await pane.getByRole("button", { name: "下一步" }).click();
await pane.getByRole("textbox", { name: "指标" }).fill("销售额");
await pane.getByRole("textbox", { name: "全年总额" }).fill("1.2亿");
await pane.getByRole("button", { name: "下一步" }).click();
await pane.getByRole("button", { name: "写入表格" }).click();
await pane.getByText("已写入").waitFor();
await page.waitForTimeout(2000);
await page.screenshot({ path: "docs/workbench.png" });
await browser.close();
server.close();
