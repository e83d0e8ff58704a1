import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseBasePath } from "../../app/build/base-path.ts";
import { chooseEncoding } from "../../app/build/packed-files.ts";
import { headersFor } from "../../app/build/policy.ts";
import { createStaticServer, listen } from "../../app/build/static-server.ts";

const HOST = "127.0.0.1";
let folder = "";
let root: { server: Server; port: number };
let below: { server: Server; port: number };

async function serve(base: string): Promise<{ server: Server; port: number }> {
  const server = createStaticServer(join(folder, "dist"), base);
  return { server, port: await listen(server, 41730, HOST) };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "serve-"));
  const files = {
    "secret.txt": "secret",
    "dist/index.html": "<h1>home</h1>",
    "dist/404.html": "<h1>nothing here</h1>",
    "dist/_headers": "/*",
    "dist/.hidden": "hidden",
    "dist/zh/index.html": "<h1>首页</h1>",
    "dist/zh/404.html": "<h1>没有此页</h1>",
    "dist/figures/a/index.html": "<h1>figure</h1>",
    "dist/assets/_a-1234.js": "export {};".repeat(100),
    "dist/assets/font.woff2": "wOF2",
    "dist/data/index.json": "{}",
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  root = await serve("/");
  below = await serve("/x/");
});

afterAll(() => {
  root.server.close();
  below.server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Sends `path` byte for byte: fetch would tidy it first. */
function ask(path: string, headers = {}, { port } = root, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: HOST, port, path, headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const { statusCode: status = 0, headers: received } = response;
        resolve({ status, headers: received, body: Buffer.concat(chunks) });
      });
    })
      .on("error", reject)
      .end();
  });
}

test("pages, assets and data come with their media types", async () => {
  const types = {
    "/": "text/html; charset=utf-8",
    "/figures/a/": "text/html; charset=utf-8",
    "/assets/_a-1234.js": "text/javascript; charset=utf-8",
    "/assets/font.woff2": "font/woff2",
    "/data/index.json": "application/json; charset=utf-8",
  };
  for (const [path, type] of Object.entries(types)) {
    const answer = await ask(path);
    expect([path, answer.status, answer.headers["content-type"]]).toEqual([path, 200, type]);
  }
});

test("every answer carries the policy, and hashed assets are kept for ever", async () => {
  for (const path of ["/", "/assets/_a-1234.js", "/nowhere", "/figures/a", "/%zz"]) {
    const { headers } = await ask(path);
    expect(headers["content-security-policy"]).toContain("default-src 'none'; script-src 'self'");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
  }
  expect((await ask("/assets/_a-1234.js")).headers["cache-control"]).toContain("immutable");
  expect((await ask("/")).headers["cache-control"]).toBe("no-cache");
  expect(headersFor("/embed/a/")["Content-Security-Policy"]).not.toContain("frame-ancestors");
});

test("an unknown address answers 404 in its language", async () => {
  const english = await ask("/nowhere/");
  expect([english.status, english.body.toString()]).toEqual([404, "<h1>nothing here</h1>"]);
  const chinese = await ask("/zh/figures/nowhere");
  expect([chinese.status, chinese.body.toString()]).toEqual([404, "<h1>没有此页</h1>"]);
});

test("a folder without its slash is sent on, on this site only", async () => {
  const answer = await ask("/figures/a?q=1");
  expect([answer.status, answer.headers.location]).toEqual([301, "/figures/a/?q=1"]);
  expect((await ask("/x", {}, below)).headers.location).toBe("/x/");
  expect((await ask("/x/zh", {}, below)).headers.location).toBe("/x/zh/");
  expect((await ask("//figures/a")).status).toBe(400);
});

test("under a base path, only addresses below it are answered", async () => {
  expect((await ask("/x/", {}, below)).body.toString()).toBe("<h1>home</h1>");
  expect((await ask("/x/figures/a/", {}, below)).status).toBe(200);
  expect((await ask("/", {}, below)).status).toBe(404);
  expect((await ask("/figures/a/", {}, below)).status).toBe(404);
});

test.each([
  "/../secret.txt",
  "/figures/../../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/..%5csecret.txt",
  "/figures/%2e%2e%2f%2e%2e%2fsecret.txt",
  "/.hidden",
  "/_headers",
  "/%00",
  "/index.html%00.js",
  "/%zz",
])("nothing outside the site is served: %s", async (path) => {
  const answer = await ask(path);
  expect([400, 404]).toContain(answer.status);
  expect(answer.body.toString()).not.toMatch(/secret|hidden|\/\*/);
});

test("text is packed as the browser accepts; fonts are not", async () => {
  const script = "export {};".repeat(100);
  const brotli = await ask("/assets/_a-1234.js", { "accept-encoding": "gzip, deflate, br" });
  expect(brotli.headers["content-encoding"]).toBe("br");
  expect(brotliDecompressSync(brotli.body).toString()).toBe(script);
  const gzip = await ask("/assets/_a-1234.js", { "accept-encoding": "gzip" });
  expect(gunzipSync(gzip.body).toString()).toBe(script);
  const plain = await ask("/assets/_a-1234.js");
  expect(plain.body.toString()).toBe(script);
  const font = await ask("/assets/font.woff2", { "accept-encoding": "br" });
  expect(font.headers["content-encoding"]).toBeUndefined();
  expect(chooseEncoding("br;q=0, gzip;q=0.5")).toBe("gzip");
  expect(chooseEncoding("identity")).toBe("identity");
});

test("a known version is not sent again, and a changed file is", async () => {
  const first = await ask("/data/index.json");
  const tag = { "if-none-match": String(first.headers.etag) };
  expect((await ask("/data/index.json", tag)).status).toBe(304);
  writeFileSync(join(folder, "dist/data/index.json"), '{"a":1}');
  expect((await ask("/data/index.json", tag)).body.toString()).toBe('{"a":1}');
});

test("HEAD has no body and other methods are refused", async () => {
  const head = await ask("/", {}, root, "HEAD");
  expect([head.status, head.body.length]).toEqual([200, 0]);
  expect((await ask("/", {}, root, "POST")).status).toBe(405);
});

test("a taken port is passed over", async () => {
  const other = createStaticServer(join(folder, "dist"), "/");
  const port = await listen(other, root.port, HOST);
  other.close();
  expect(port).toBeGreaterThan(root.port);
});

test("base paths are read with and without slashes", () => {
  expect([undefined, "", "/", "x", "/x", "/x/", "x/y/"].map(parseBasePath)).toEqual([
    "/",
    "/",
    "/",
    "/x/",
    "/x/",
    "/x/",
    "/x/y/",
  ]);
});

/** What a host sends for `path`: the headers of every rule that fits, values of one name joined. */
function headersByRules(path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  let fits = false;
  for (const line of readFileSync("public/_headers", "utf8").split("\n")) {
    const [name = "", ...value] = line.trim().split(": ");
    if (line.startsWith("/")) {
      fits = line.endsWith("*") ? path.startsWith(line.slice(0, -1)) : path === line;
    } else if (fits && name !== "" && !line.startsWith("#")) {
      headers[name] = [headers[name], value.join(": ")].filter(Boolean).join(", ");
    }
  }
  return headers;
}

test.each([
  "/",
  "/zh/",
  "/404.html",
  "/figures/a/",
  "/zh/figures/a/",
  "/themes/risks/",
  "/zh/deck/",
  "/floor/",
  "/zh/floor/",
  "/check/",
  "/zh/check/",
  "/data/",
  "/data/index.json",
  "/social-protection-figures-1.0.0.html",
  "/embed/a/",
  "/zh/embed/1.0.0/a/",
])("public/_headers states the same policy for other hosts: %s", (path) => {
  const { "Cache-Control": _default, ...expected } = headersFor(path);
  const found = headersByRules(path);
  // Two policies are kept as strictly as one that says both.
  const policy = found["Content-Security-Policy"]?.replace(
    ", frame-ancestors",
    "; frame-ancestors",
  );
  expect({ ...found, "Content-Security-Policy": policy }).toEqual(expected);
});

test("public/_headers lets what never changes be kept", () => {
  const { "Cache-Control": kept } = headersFor("/assets/a.js");
  expect(headersByRules("/assets/a.js")["Cache-Control"]).toBe(kept);
});
