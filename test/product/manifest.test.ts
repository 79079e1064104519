import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const schema = join(root, "../shared/schemas/OfficeAppManifestV1_1.xsd");
const strings = [
  ...manifest.matchAll(/<bt:String id="([^"]+)" DefaultValue="([^"]*)">([^]*?)<\/bt:String>/g),
];
const urls = [...manifest.matchAll(/(?:DefaultValue|Value)="(https?:[^"]*)"/g)].map(
  (match) => match[1] ?? "",
);
const spanish = ["es-ES", "es-MX", "es-US"];

/** Width and height of a PNG, from its header. */
function pixels(path: string): [number, number] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/**
 * Microsoft's schemas are not ours to ship: where they do not stand beside the project, the report
 * counts this as skipped.
 */
(existsSync(schema) ? test : test.skip)("the manifest is valid by Microsoft's schemas", () => {
  expect(() =>
    execFileSync("xmllint", ["--noout", "--schema", schema, join(root, "manifest.xml")], {
      stdio: "pipe",
    }),
  ).not.toThrow();
});

test("every resid points to a resource, every resource is used, ids are short", () => {
  const used = [...manifest.matchAll(/resid="([^"]+)"/g)].map((match) => match[1]);
  const defined = [...manifest.matchAll(/<bt:(?:Image|Url|String) id="([^"]+)"/g)].map(
    (match) => match[1],
  );
  expect(new Set(used)).toEqual(new Set(defined));
  expect(defined.filter((id) => (id?.length ?? 0) > 32)).toEqual([]);
});

test("short strings stay within 125 characters, long ones within 250", () => {
  const long = manifest.indexOf("<bt:LongStrings>");
  for (const match of strings) {
    const most = match.index > long ? 250 : 125;
    const texts = [
      match[2] ?? "",
      ...[...(match[3] ?? "").matchAll(/Value="([^"]*)"/g)].map((inner) => inner[1] ?? ""),
    ];
    expect(texts.filter((text) => text.length > most)).toEqual([]);
  }
});

test.each(["zh-CN", ...spanish])(
  "every string, and the list of functions, is there for %s",
  (locale) => {
    expect(strings.length).toBeGreaterThan(8);
    const lacking = strings
      .filter((match) => !(match[3] ?? "").includes(`Locale="${locale}"`))
      .map((match) => match[1]);
    expect(lacking).toEqual([]);
    expect(manifest).toMatch(
      new RegExp(
        `Locale="${locale}" Value="https://[^"]*/functions\\.${locale.startsWith("zh") ? "zh-CN" : "es-ES"}\\.json"`,
      ),
    );
    for (const tag of ["DisplayName", "Description"])
      expect(manifest).toMatch(new RegExp(`<${tag} [^]*?Locale="${locale}"[^]*?</${tag}>`));
  },
);

test("every address is https on one host", () => {
  expect(new Set(urls.map((url) => new URL(url).origin))).toEqual(
    new Set(["https://localhost:3000"]),
  );
});

test("icons have the pixels that their sizes say", () => {
  const images = [
    ...manifest.matchAll(/<bt:Image id="\w+\.(\d+)" DefaultValue="[^"]*\/(assets\/[^"]+)"/g),
  ];
  expect(images).toHaveLength(9);
  for (const [, size, path] of images)
    expect(pixels(join(root, path ?? ""))).toEqual([Number(size), Number(size)]);
  expect(pixels(join(root, "assets/icon-32.png"))).toEqual([32, 32]);
  expect(pixels(join(root, "assets/icon-64.png"))).toEqual([64, 64]);
});

test("one page serves the runtime, the functions and the ribbon", () => {
  expect(manifest).toContain('<Runtime resid="Pane.Url" lifetime="long"/>');
  expect(manifest).toContain('<FunctionFile resid="Pane.Url"/>');
  expect(
    [...manifest.matchAll(/<Page>\s*<SourceLocation resid="([^"]+)"/g)].map((match) => match[1]),
  ).toEqual(["Pane.Url"]);
  for (const name of ["showTargets", "showAppraisal"]) {
    expect(manifest).toContain(`<FunctionName>${name}</FunctionName>`);
    expect(readFileSync(join(root, "src/taskpane/index.ts"), "utf8")).toContain(`"${name}"`);
  }
});
