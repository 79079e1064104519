import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { contentPolicy, offices } from "../../tools/content-policy.cjs";

const docs = join(__dirname, "../../docs");
const read = (file: string): string => readFileSync(join(docs, "servers", file), "utf8");

/** What a server is told to send: headers, and types of files that it may not know. */
interface Told {
  readonly headers: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, string>>;
}

function pairs(text: string, pattern: RegExp): Record<string, string> {
  return Object.fromEntries([...text.matchAll(pattern)].map(([, a = "", b = ""]) => [a, b]));
}

interface CloudFront {
  readonly CorsConfig: { readonly AccessControlAllowOrigins: { readonly Items: string[] } };
  readonly SecurityHeadersConfig: {
    readonly ContentSecurityPolicy: { readonly ContentSecurityPolicy: string };
    readonly ContentTypeOptions: { readonly Override: true };
    readonly ReferrerPolicy: { readonly ReferrerPolicy: string };
  };
  readonly CustomHeadersConfig: { readonly Items: { readonly Header: string; Value: string }[] };
}

/** CloudFront names its headers by what they are for; S3 takes the types from the upload. */
function cloudFront(text: string): Told {
  const { CorsConfig, SecurityHeadersConfig, CustomHeadersConfig } = JSON.parse(text) as CloudFront;
  return {
    headers: {
      "Content-Security-Policy": SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy,
      "X-Content-Type-Options": SecurityHeadersConfig.ContentTypeOptions.Override ? "nosniff" : "",
      "Referrer-Policy": SecurityHeadersConfig.ReferrerPolicy.ReferrerPolicy,
      "Access-Control-Allow-Origin": CorsConfig.AccessControlAllowOrigins.Items.join(),
      ...Object.fromEntries(CustomHeadersConfig.Items.map(({ Header, Value }) => [Header, Value])),
    },
    types: { json: "application/json", md: "text/plain" },
  };
}

const servers: Readonly<Record<string, (text: string) => Told>> = {
  "nginx.conf": (text) => ({
    headers: pairs(text, /^ {2}add_header (\S+) "([^"]*)" always;$/gm),
    types: Object.fromEntries(
      [...text.matchAll(/^ {4}(\S+) ([a-z ]+);$/gm)].flatMap(([, type = "", names = ""]) =>
        names.split(" ").map((name) => [name, type]),
      ),
    ),
  }),
  "web.config": (text) => ({
    headers: pairs(text, /<add name="([^"]+)" value="([^"]*)" \/>/g),
    types: pairs(text, /<mimeMap fileExtension="\.([^"]+)" mimeType="([^"]+)" \/>/g),
  }),
  "apache.conf": (text) => ({
    headers: pairs(text, /^Header always set (\S+) "([^"]*)"$/gm),
    types: Object.fromEntries(
      [...text.matchAll(/^AddType (\S+) \.(\S+)$/gm)].map(([, type = "", name = ""]) => [
        name,
        type,
      ]),
    ),
  }),
  "staticwebapp.config.json": (text) => {
    const { globalHeaders, mimeTypes } = JSON.parse(text) as {
      readonly globalHeaders: Record<string, string>;
      readonly mimeTypes: Record<string, string>;
    };
    const types = Object.entries(mimeTypes).map(([name, type]) => [name.slice(1), type]);
    return { headers: globalHeaders, types: Object.fromEntries(types) as Record<string, string> };
  },
  "cloudfront.json": cloudFront,
};

test("every server of the administrators' pages is tried here", () => {
  expect(readdirSync(join(docs, "servers")).sort()).toEqual(Object.keys(servers).sort());
});

test.each(Object.entries(servers))(
  "%s sends what the pane and Excel for the web need [A10]",
  (file, told) => {
    const { headers, types } = told(read(file));
    expect(headers).toEqual({
      "Content-Security-Policy": contentPolicy(offices.global),
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Access-Control-Allow-Origin": "*",
      "Cache-Control": "no-cache",
    });
    expect([types.json, types.md?.split(";")[0]]).toEqual(["application/json", "text/plain"]);
  },
);

test.each(["admin.md", "admin.zh-CN.md", "admin.es-ES.md"])(
  "%s leads to every server, and names Microsoft's address for 21Vianet",
  (page) => {
    const text = readFileSync(join(docs, page), "utf8");
    for (const file of Object.keys(servers)) expect(text).toContain(`(servers/${file})`);
    expect(text).toContain(new URL(offices.china).origin);
  },
);
