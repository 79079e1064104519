import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { offices } from "../../tools/content-policy.cjs";
import { openWorkbench, policyReports } from "./workbench";

const dist = join(__dirname, "../../dist");
const library = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const hosted = new URL(".", offices.global).href;
const served = "https://merit.example/";

test("the whole of Microsoft's office.js loads under the policy of the shipped page, and says that no Excel is there", async () => {
  const bench = await openWorkbench("lang=zh-CN");
  const page = await bench.page.context().newPage();
  const errors: string[] = [];
  const asked: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.route("**/*", async (route) => {
    const [address = ""] = route.request().url().split("?");
    const [base, folder] = address.startsWith(hosted) ? [hosted, library] : [served, dist];
    const file = join(folder, address.slice(base.length));
    asked.push(address);
    return address.startsWith(base) && existsSync(file)
      ? route.fulfill({ body: readFileSync(file), contentType: typeOf(file) })
      : route.abort();
  });
  await page.goto(`${served}taskpane.html`);
  const found = await page.evaluate(async () => {
    const info = await Office.onReady();
    return [info.host, typeof Excel];
  });
  expect(asked).toContain(offices.global);
  expect(errors).toEqual([]);
  expect(found).toEqual([null, "undefined"]);
  expect(policyReports()).toEqual([]);
});

function typeOf(file: string): string {
  const types = { js: "text/javascript", css: "text/css", html: "text/html" };
  const ending = /\.(js|css|html)$/.exec(file)?.[1] ?? "";
  return types[ending as keyof typeof types] ?? "application/octet-stream";
}
