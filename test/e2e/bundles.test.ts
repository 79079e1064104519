import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { openWorkbench } from "./workbench";

const dist = join(__dirname, "../../dist");
const kilobytes = (name: string): number => gzipSync(readFileSync(join(dist, name)), { level: 9 }).length / 1024;

test("the functions weigh at most 60 KB, the pane at most 250 KB, both gzipped", () => {
  expect(kilobytes("functions.js")).toBeLessThan(60);
  expect(kilobytes("taskpane.js") + kilobytes("pane.js") + kilobytes("boot.js")).toBeLessThan(250);
});

test("functions.js runs without a page, without Office and without React", () => {
  const mappings = new Map<string, (...args: unknown[]) => unknown>();
  const CellError = class {
    constructor(readonly code: string, readonly message?: string) {}
  };
  const scope = { CustomFunctions: { associate: (id: string, compute: (...args: unknown[]) => unknown) => mappings.set(id, compute), Error: CellError } };
  vm.runInNewContext(readFileSync(join(dist, "functions.js"), "utf8"), scope);
  const list = JSON.parse(readFileSync(join(dist, "functions.json"), "utf8")) as { functions: { id: string }[] };
  expect([...mappings.keys()].sort()).toEqual(list.functions.map(({ id }) => id).sort());
  expect(JSON.stringify(mappings.get("SPLIT")?.(10, [[60], [39], [1]], 1))).toBe("[[6],[4],[0]]");
});

test("no bundle of the add-in names the workbench, a machine or a network address other than Microsoft's", () => {
  for (const name of ["functions.js", "taskpane.js", "pane.js", "boot.js", "taskpane.html"]) {
    const addresses = [...readFileSync(join(dist, name), "utf8").matchAll(/https?:\/\/([\w.-]+)/g)].map((match) => match[1] ?? "");
    const known = /(^|\.)(microsoft\.com|w3\.org|reactjs\.org|react\.dev|mikemcl\.github\.io|github\.com|aka\.ms|office\.com|griffel\.js\.org|mui\.com|tabster\.io|npmjs\.com|mozilla\.org|chromium\.org|webkit\.org)$/;
    expect(addresses.filter((address) => !known.test(address))).toEqual([]);
  }
});

test("where Office's library does not come, the page says so after eight seconds", async () => {
  const { page } = await openWorkbench("lang=zh-CN");
  await page.goto(`${new URL(page.url()).origin}/pane/taskpane.html`);
  await page.getByText("无法加载 Microsoft 的 Office 组件").waitFor({ timeout: 12_000 });
  await page.close();
});

test("the functions answer before the pane's code is fetched", async () => {
  const { page } = await openWorkbench("lang=zh-CN");
  const order = await page.frames().find((frame) => frame.url().includes("taskpane.html"))?.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name.slice(name.lastIndexOf("/") + 1)),
  );
  expect(order?.indexOf("functions.js")).toBeGreaterThanOrEqual(0);
  expect(order?.indexOf("functions.js")).toBeLessThan(order?.indexOf("pane.js") ?? -1);
  await page.close();
});
