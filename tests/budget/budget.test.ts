import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { checkEmbeds } from "./check-embeds.ts";
import { checkPage } from "./check-page.ts";
import { checkShortLinks } from "./check-short-links.ts";
import { checkSite } from "./check-site.ts";
import { parseTags } from "./markup.ts";
import { kindOf, readSite, resolveAddress } from "./site.ts";
import { openScales, readableBytes } from "./weigh.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const HEAD = '<title>A page</title><link rel="alternate" hreflang="zh" href="/x/zh/">';

function page(body: string, head = HEAD, lang = "en"): string {
  return `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
}

/** A small site below /x/ whose overview has `body`. */
function siteOf(body: string, head = HEAD, more: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "budget-"));
  folders.push(folder);
  const files: Record<string, string> = {
    "index.html": page(body, head),
    "zh/index.html": page("<h1>首页</h1>", HEAD, "zh-CN"),
    "method/index.html": page('<p id="grades">Grades</p>'),
    "assets/main-1.js": 'import "./part-2.js";',
    "assets/part-2.js": "export const part = 2;",
    "assets/later-3.js": "export const later = 3;".repeat(50),
    "assets/a.css": 'a { background: url("a.svg") }',
    "assets/a.svg": "<svg/>",
    "assets/a.woff2": "x".repeat(1000),
    "first.js": "1;",
    ".vite/manifest.json": JSON.stringify({
      "main.tsx": { file: "assets/main-1.js", imports: ["_part"], dynamicImports: ["later.ts"] },
      _part: { file: "assets/part-2.js" },
      "later.ts": { file: "assets/later-3.js" },
    }),
    ...more,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return readSite(folder, "/x/");
}

function problemsOf(body: string, head = HEAD): string {
  const site = siteOf(body, head);
  const overview = site.pageOf.get("index.html");
  if (overview === undefined) throw new Error("the overview is missing");
  return checkPage(site, overview).join("\n");
}

test("a good page has no problem", () => {
  const body =
    '<a href="/x/method/#grades">a</a><a href="method/">b</a><a href="https://example.org/">c</a>' +
    '<script type="application/json">{"a":"<p style=\\"\\" onclick=1>"}</script>' +
    '<script type="module" src="/x/assets/main-1.js"></script><p title="a > b" class=c>d</p>';
  expect(problemsOf(body)).toBe("");
});

test.each([
  ["style attribute", '<p style="color:red">a</p>', "has a style attribute"],
  ["event handler", '<p onclick="a()">a</p>', "has onclick"],
  ["inline script", "<script>a()</script>", "has an inline script"],
  ["inline module", '<script type="module">a()</script>', "has an inline script"],
  ["inline style", "<style>a{}</style>", "has an inline style sheet"],
  ["foreign script", '<script src="https://example.org/a.js"></script>', "another origin"],
  ["foreign by two slashes", '<img alt="" src="//example.org/a.png">', "another origin"],
  [
    "foreign in srcset",
    '<img alt="" srcset="/x/first.js 1x, http://e.org/a 2x">',
    "another origin",
  ],
  ["foreign in SVG", '<svg><image href="https://example.org/a.png"/></svg>', "another origin"],
  ["dead link", '<a href="/x/nowhere/">a</a>', "leads nowhere"],
  ["outside the base", '<a href="/method/">a</a>', "leads nowhere"],
  ["missing asset", '<img alt="" src="/x/assets/none.png">', "leads nowhere"],
  ["missing place", '<a href="/x/method/#none">a</a>', "a place that the page does not have"],
  ["missing place here", '<a href="#none">a</a>', "a place that the page does not have"],
  ["script address", '<a href="javascript:a()">a</a>', "a scheme that no reader can follow"],
  ["id twice", '<p id="a">a</p><p id="a">b</p>', "uses the id a twice"],
])("a planted fault is found: %s", (_what, body, problem) => {
  expect(problemsOf(body)).toContain(problem);
});

test("a head without title, relation or language is found", () => {
  expect(problemsOf("<svg><title>a</title></svg>", "")).toMatch(
    /has no title[\s\S]*names no canonical/,
  );
  const site = siteOf("", HEAD, { "index.html": page("", HEAD, "zh") });
  expect(checkSite(site).join("\n")).toContain('index.html has lang="zh"');
});

test("missing kinds, twins and style sheet files are found", () => {
  const site = siteOf("", HEAD, { "assets/b.css": "@import 'https://example.org/b.css';" });
  const problems = checkSite(site).join("\n");
  expect(problems).toContain("the site has no page of kind figure in zh");
  expect(problems).toContain("method/index.html has no twin zh/method/index.html");
  expect(problems).toContain("assets/b.css fetches https://example.org/b.css");
  expect(problems).not.toContain("a.svg");
});

test("a short address must send on to its own language, by itself and by a link, without script", () => {
  const short = (target: string, body: string) =>
    page(body, `${HEAD}<meta http-equiv="refresh" content="0; url=${target}">`);
  const link = (target: string) => `<a href="${target}">a</a>`;
  const site = siteOf("", HEAD, {
    "f/F01/index.html": short("/x/method/#grades", link("/x/method/#grades")),
    "f/F02/index.html": page("", HEAD),
    "f/F03/index.html": short("/x/nowhere/", link("/x/nowhere/")),
    "f/F04/index.html": short("/x/zh/", link("/x/zh/")),
    "f/F05/index.html": short("/x/method/", link("/x/")),
    "f/F06/index.html": short(
      "/x/method/",
      `${link("/x/method/")}<script src="/x/first.js"></script>`,
    ),
  });
  expect(checkShortLinks(site)).toEqual([
    "f/F02/index.html sends nowhere; give it a refresh",
    "f/F03/index.html sends to /x/nowhere/, which is no page of this site",
    "f/F04/index.html sends to another language",
    "f/F05/index.html has no plain link to /x/method/",
    "f/F06/index.html has a script",
  ]);
});

test("a short address or picture that a release gave out and that is missing is found", () => {
  const release = { figures: [{ id: "a" }], cited: [{ shortCode: "F01" }] };
  const data = {
    "data/index.json": JSON.stringify({ latest: "1.1.0", releases: [{ version: "1.1.0" }] }),
    "data/1.1.0/release.json": JSON.stringify(release),
  };
  const bare = checkShortLinks(siteOf("", HEAD, data));
  expect(bare).toEqual(["f/F01/", "zh/f/F01/", "f/a/", "zh/f/a/"].map((p) => `${p} is missing`));
  const one = checkShortLinks(siteOf("", HEAD, { ...data, "f/F01/1.1.0/chart.en.png": "" }));
  expect(one).toHaveLength(4 + 15);
  expect(one).toContain("f/F01/card.zh.png is missing");
});

test("a page weighs its static imports and what stands before it can be read", () => {
  const head =
    '<script src="/x/first.js"></script><script type="module" src="/x/assets/main-1.js"></script>' +
    '<link rel="stylesheet" href="/x/assets/a.css">' +
    '<link rel="preload" as="font" href="/x/assets/a.woff2">';
  const site = siteOf("", head);
  const overview = site.pageOf.get("index.html");
  if (overview === undefined) throw new Error("the overview is missing");
  const weight = openScales(site)(overview);
  const packed = (...texts: string[]) =>
    texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
  const scripts = ["1;", 'import "./part-2.js";', "export const part = 2;"];
  expect(weight.javascript).toBe(packed(...scripts));
  expect(weight.fonts).toBe(1000);
  expect(weight.blocking).toBe(packed("1;"));
  expect(readableBytes(weight)).toBe(weight.html + weight.css + 1000 + weight.blocking);
});

test("addresses resolve as a browser resolves them", () => {
  const site = siteOf("");
  expect(resolveAddress(site, "method/index.html", "../assets/a.css")).toMatchObject({
    file: "assets/a.css",
  });
  expect(resolveAddress(site, "method/index.html", "#grades")).toMatchObject({
    fragment: "grades",
  });
  expect(resolveAddress(site, "index.html", "method")).toBe("broken");
  expect(resolveAddress(site, "index.html", "https://example.org/")).toBe("elsewhere");
});

test("faults of bare pages for frames are found", () => {
  const good =
    '<meta name="robots" content="noindex"><link rel="canonical" href="/x/"><title>A</title>' +
    '<script src="/x/embed.js" defer></script>';
  const drawings = '<svg width="340"></svg><svg width="700"></svg>';
  const site = siteOf("", HEAD, {
    "embed.js": "1;",
    "embed-host.js": "1;".repeat(600),
    "embed/a/index.html": page(`${drawings}<a href="/x/" target="_blank">a</a>`, good),
    "embed/b/index.html": page('<svg></svg><a href="/x/">a</a>'),
    "data/index.json": '{"latest":"1.0.0","releases":[{"version":"1.0.0"}]}',
    "data/1.0.0/release.json": '{"figures":[{"id":"a"},{"id":"b"}]}',
  });
  expect(checkEmbeds(site)).toEqual([
    "embed-host.js has 1200 bytes, at most 1024",
    "embed/1.0.0/a/ is missing",
    "embed/1.0.0/b/ is missing",
    "embed/b/index.html is not marked noindex",
    "embed/b/index.html does not hold its two drawings",
    "embed/b/index.html has 0 scripts, expected its own one",
    "embed/b/index.html has a link that would open inside the frame",
  ]);
});

test("kinds of page follow from their place", () => {
  expect(["embed/a/index.html", "zh/embed/1.0.0/a/index.html"].map(kindOf)).toEqual([
    "embed",
    "embed",
  ]);

  const files = ["index.html", "zh/themes/a/index.html", "figures/index.html", "zh/404.html"];
  expect(files.map(kindOf)).toEqual(["overview", "theme", "figures", "not-found"]);
  expect(kindOf("a/b/index.html")).toBe("other");
  expect(kindOf("zh/f/F01/index.html")).toBe("short");
  expect(kindOf("f/F01/1.0.0/index.html")).toBe("other");
});

test("tags are read with their attributes, and text that looks like one is not", () => {
  const tags = parseTags(
    '<!-- <a href="x"> --><a href="b?c=1&amp;d=2" hidden data-e=\'f\'>3 < 4</a><br/>',
  );
  expect(tags.map(({ name }) => name)).toEqual(["a", "br"]);
  expect([...(tags[0]?.attributes ?? [])]).toEqual([
    ["href", "b?c=1&d=2"],
    ["hidden", ""],
    ["data-e", "f"],
  ]);
});
