import { type ChildProcess, spawn } from "node:child_process";
import { request } from "node:http";
import { join } from "node:path";

const root = join(__dirname, "../..");
let server: ChildProcess;
let port = 0;

beforeAll(async () => {
  server = spawn(process.execPath, [join(root, "workbench/server.mjs"), "3900"], { cwd: root });
  const [said] = await new Promise<RegExpExecArray>((resolve, reject) => {
    server.stdout?.on("data", (text: Buffer) => {
      const found = /localhost:(\d+)/.exec(text.toString());
      if (found) resolve(found);
    });
    server.on("exit", () => reject(new Error("the server does not start")));
  });
  port = Number(said.split(":")[1]);
});

afterAll(() => server.kill());

/** What the server answers to a path that is sent to the letter. */
function asked(
  path: string,
  host = `localhost:${port}`,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, path, headers: { host } }, (answer) => {
      let text = "";
      answer.on("data", (part: Buffer) => (text += part.toString()));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    sent.on("error", reject).end();
  });
}

test.each([
  "/workbench/..%5C..%5Cetc%5Cpasswd",
  "/workbench/../../package.json",
  "/workbench/%2e%2e/%2e%2e/package.json",
  "/workbench/..%2f..%2fpackage.json",
  "/pane/..%2f..%2f..%2fetc/passwd",
  "/pane/....//....//etc/passwd",
  "/pane/%2e%2e%5cpackage.json",
  "/office/..%2f..%2f..%2fpackage.json",
  "/office/../package.json",
  "/..%2fpackage.json",
  "/../package.json",
  "/etc/passwd",
  "/%2fetc%2fpasswd",
  "/workbench//etc/passwd",
  "/workbench/%2fetc%2fpasswd",
  "/workbench/C:%5Cwindows%5Cwin.ini",
  "/workbench/index.html%00.png",
  "/src/domain/index.ts",
  "/package.json",
  "/node_modules/typescript/package.json",
  "/.git/config",
  "/workbench/.git/config",
  "/pane",
  "/pane/",
  "/pane/assets",
  "/workbench/.",
  "/workbench/..",
  "/constructor",
  "/__proto__",
  "/toString/x",
  "/hasOwnProperty",
  "/workbench/constructor",
])("%s leads to no file", async (path) => {
  const { status, text } = await asked(path);
  expect([400, 404]).toContain(status);
  expect(text).not.toMatch(/root:|"name": "merit"|\[core\]/);
});

test.each(["//", "/%", "/%zz", "/%E0%A4%A", "/a\\b", "//etc/passwd", "/\\\\host\\share"])(
  "%s cannot be read, and the server goes on",
  async (path) => {
    expect((await asked(path)).status).toBe(400);
    expect((await asked("/nothing")).status).toBe(404);
  },
);

test.each([
  "evil.example",
  "localhost",
  "localhost:1",
  "127.0.0.1:80",
  "localhost.evil.example",
  "[::1]:3900",
])("a request to the host %p is refused", async (host) => {
  expect((await asked("/", host)).status).toBe(403);
});
