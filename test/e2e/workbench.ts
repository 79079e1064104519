import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { type Browser, type FrameLocator, type Page, chromium } from "playwright-core";
import { programs } from "./programs";
import type { MeritWindow } from "../../workbench/page/office";

const root = join(__dirname, "../..");
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The workbench in a browser: the page, the pane in its frame, what the console complained of. */
export interface Workbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly complaints: string[];
}

let server: ChildProcess | undefined;
let browser: Browser | undefined;
let address = "";

beforeAll(async () => {
  server = spawn(process.execPath, [join(root, "workbench/server.mjs"), "3400"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  address = await new Promise<string>((resolve) =>
    server?.stdout?.on("data", (text: Buffer) => resolve(/http:\S+/.exec(String(text))?.[0] ?? "")),
  );
  browser = await chromium.launch({ executablePath: programs().browser, args: flags });
});

/**
 * What the browser refused by the content policies of the page and the pane: no test goes through
 * with any.
 */
const refused: string[] = [];
afterEach(() => expect(policyReports()).toEqual([]));

/** The reports so far, taken off the list. */
export function policyReports(): readonly string[] {
  return refused.splice(0);
}

afterAll(async () => {
  await browser?.close();
  server?.kill();
});

/** Opens the workbench's page and waits for the pane. */
export async function openWorkbench(query: string): Promise<Workbench> {
  if (!browser) throw new Error("The browser has not started");
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
  });
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
    if (/content security policy/i.test(message.text())) refused.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  const told = process.env.MERIT_EXCEL ? `&differences=${process.env.MERIT_EXCEL}` : "";
  await page.goto(`${address}/?${query}${told}`);
  const pane = page.frameLocator("#pane");
  await pane.getByRole("tablist").waitFor();
  await page.locator("#grid canvas[id^=univer-sheet-main-canvas]").waitFor();
  return { page, pane, complaints };
}

/**
 * The values of some cells as the add-in's own client reads them, once every formula shows its
 * value.
 */
export async function cells(page: Page, range: string, sheet = 0): Promise<unknown[][]> {
  const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
  if (!frame) throw new Error("The page has no pane");
  await page.evaluate(() =>
    (window as unknown as { merit: MeritWindow }).merit.host.engine.calculation.settled(),
  );
  return frame.evaluate(
    ([place, index]) =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load("items/id");
        await context.sync();
        const target = sheets.items[index]?.getRange(place).load("values");
        await context.sync();
        return (target?.values ?? []) as unknown[][];
      }),
    [range, sheet] as const,
  );
}

/** Selects cells of a sheet. */
export async function select(page: Page, range: string, sheet = 0): Promise<void> {
  await page.evaluate(
    ([place, index]) => {
      const target = (window as unknown as { merit: MeritWindow }).merit.host.book.sheets()[index];
      target?.activate();
      target?.getRange(place).activate();
    },
    [range, sheet] as const,
  );
}

/** Types into a cell, or empties the selected cells, with the keyboard on the grid. */
export async function type(page: Page, range: string, text: string, sheet = 0): Promise<void> {
  await page.locator("#grid canvas[id^=univer-sheet-main-canvas]").click();
  await select(page, range, sheet);
  if (text === "") await page.keyboard.press("Delete");
  else {
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }
}
