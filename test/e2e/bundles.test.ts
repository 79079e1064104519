import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { contentPolicy, offices } from "../../tools/content-policy.cjs";
import { paneWords } from "../../src/locales";
import { openWorkbench, policyReports } from "./workbench";

const dist = join(__dirname, "../../dist");
const onDemand = [
  "targets.js",
  "appraisal.js",
  "later.js",
  "formulas.js",
  "check.js",
  "explain.js",
  "charts.js",
  "xlsx.js",
];
const kilobytes = (name: string): number =>
  gzipSync(readFileSync(join(dist, name)), { level: 9 }).length / 1024;

test("the functions weigh at most 60 KB, the pane at most 250 KB, what is loaded on demand at most 100 KB each, all gzipped", () => {
  expect(kilobytes("functions.js")).toBeLessThan(60);
  expect(kilobytes("taskpane.js") + kilobytes("pane.js") + kilobytes("boot.js")).toBeLessThan(250);
  for (const name of onDemand) expect(kilobytes(name)).toBeLessThan(100);
});

interface Module {
  readonly name?: string;
  readonly modules?: readonly Module[];
}

/** The packages of a list of modules as webpack states it. */
function packagesOf(modules: readonly Module[]): string[] {
  return modules.flatMap(({ name = "", modules: inner = [] }) => {
    const [, own] = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(name) ?? [];
    return [...(own === undefined ? [] : [own]), ...packagesOf(inner)];
  });
}

test("every package whose code webpack put into the bundles is named with its licence, and no other", () => {
  const { modules } = JSON.parse(
    readFileSync(join(dist, "../build/modules.json"), "utf8"),
  ) as Required<Module>;
  const notices = readFileSync(join(dist, "notices.txt"), "utf8").split(/\n-{80}\n\n/);
  const named = notices.map((notice) => /^(\S+) \S+ \((.*)\)\n\n./.exec(notice)?.[1] ?? notice);
  expect([...new Set(named)].sort()).toEqual([...new Set(packagesOf(modules))].sort());
  expect(named.length).toBeGreaterThan(20);
});

test("functions.js runs without a page, without Office and without React", () => {
  const mappings = new Map<string, (...args: unknown[]) => unknown>();
  const CellError = class {
    constructor(
      readonly code: string,
      readonly message?: string,
    ) {}
  };
  const scope = {
    CustomFunctions: {
      associate: (id: string, compute: (...args: unknown[]) => unknown) =>
        mappings.set(id, compute),
      Error: CellError,
    },
  };
  vm.runInNewContext(readFileSync(join(dist, "functions.js"), "utf8"), scope);
  const list = JSON.parse(readFileSync(join(dist, "functions.json"), "utf8")) as {
    functions: { id: string }[];
  };
  expect([...mappings.keys()].sort()).toEqual(list.functions.map(({ id }) => id).sort());
  expect(JSON.stringify(mappings.get("SPLIT")?.(10, [[60], [39], [1]], 1))).toBe("[[6],[4],[0]]");
});

test("no bundle of the add-in names the workbench, a machine or a network address other than Microsoft's", () => {
  for (const name of [
    "functions.js",
    "taskpane.js",
    "pane.js",
    "boot.js",
    ...onDemand,
    "taskpane.html",
  ]) {
    const addresses = [
      ...readFileSync(join(dist, name), "utf8").matchAll(/https?:\/\/([\w.-]+)/g),
    ].map((match) => match[1] ?? "");
    const known =
      /(^|\.)(microsoft\.com|w3\.org|reactjs\.org|react\.dev|mikemcl\.github\.io|github\.com|aka\.ms|office\.com|griffel\.js\.org|mui\.com|tabster\.io|npmjs\.com|mozilla\.org|chromium\.org|webkit\.org)$|^(schemas\.openxmlformats\.org|purl\.oclc\.org|www\.wps\.cn)$/;
    expect(addresses.filter((address) => !known.test(address))).toEqual([]);
  }
});

test("the page paints its own words before any script of the pane has come, and the pane takes their place", async () => {
  const { page } = await openWorkbench("lang=zh-CN");
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/pane\/pane\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.reload();
  const pane = page.frameLocator("#pane");
  await pane.getByText("Merit 正在启动", { exact: false }).waitFor();
  await page
    .frames()
    .find((frame) => frame.url().includes("taskpane.html"))
    ?.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length === 1);
  expect(await pane.getByRole("tablist").count()).toBe(0);
  release();
  await pane.getByRole("tablist").waitFor();
  await page.close();
});

test("the pane comes with the headers that administrators are given, and what they forbid is refused", async () => {
  const { page } = await openWorkbench("lang=zh-CN");
  const answer = await page.request.get(`${new URL(page.url()).origin}/pane/taskpane.html`);
  expect(answer.headers()).toMatchObject({
    "content-security-policy": contentPolicy(offices.global),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  });
  const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
  await frame?.evaluate(() => fetch("https://example.com/").catch(() => undefined));
  await page.waitForTimeout(500);
  expect(policyReports().length).toBeGreaterThan(0);
  await page.close();
});

test("where Office's library does not come, the page says so after eight seconds", async () => {
  const { page } = await openWorkbench("lang=zh-CN");
  await page.goto(`${new URL(page.url()).origin}/pane/taskpane.html`);
  await page.getByText("无法加载 Microsoft 的 Office 组件").waitFor({ timeout: 12_000 });
  await page.close();
});

test("the functions answer before the pane's code is fetched", async () => {
  const { page } = await openWorkbench("lang=zh-CN");
  const order = await page
    .frames()
    .find((frame) => frame.url().includes("taskpane.html"))
    ?.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map(({ name }) => name.slice(name.lastIndexOf("/") + 1)),
    );
  expect(order?.indexOf("functions.js")).toBeGreaterThanOrEqual(0);
  expect(order?.indexOf("functions.js")).toBeLessThan(order?.indexOf("pane.js") ?? -1);
  await page.close();
});

test("parts of the pane that cannot be fetched are said, and the rest goes on", async () => {
  const { page, pane } = await openWorkbench("lang=zh-CN");
  const { common, targets, tabs } = paneWords["zh-CN"];
  await page.route(/\/pane\/(charts|appraisal)\.js/, (route) => route.abort());
  await pane.getByRole("button", { name: targets.toPreview }).click();
  await pane.getByRole("list", { name: targets.tree }).waitFor();
  await pane.getByRole("tab", { name: tabs.appraisal }).click();
  await pane.getByText(common.notLoaded).waitFor();
  await pane.getByRole("tab", { name: tabs.targets }).click();
  await pane.getByRole("button", { name: common.next }).click();
  await pane.getByRole("button", { name: targets.writePlan }).click();
  await pane.getByText(common.written(targets.sheet.plan)).waitFor();
  await page.close();
});
