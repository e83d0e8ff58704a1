// @vitest-environment jsdom
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { carryOnHtml } from "../../app/build/carry-on-html.ts";

const PARTS = {
  script: 'const a = "</script><script>alert(1)</script><!--";',
  style: "body{color:red}",
  first: "first()",
  icon: Buffer.from("<svg/>"),
  files: [{ path: "data/index.json", text: '{"a": "x & y < z"}' }],
  site: null,
};
const digest = (text: string) => createHash("sha256").update(text).digest("base64");

test("a policy admits the two scripts and the style of the file by their digests, and nothing else", () => {
  const html = carryOnHtml(PARTS);
  const document = new DOMParser().parseFromString(html, "text/html");
  const policy = document.querySelector("meta[http-equiv]")?.getAttribute("content") ?? "";
  const scripts = [...document.scripts].filter((s) => s.type === "" || s.type === "module");
  const digests = scripts.map((s) => `'sha256-${digest(s.textContent ?? "")}'`);
  expect(scripts).toHaveLength(2);
  expect(policy).toContain(`script-src ${digests.join(" ")};`);
  expect(policy).toContain(`style-src 'sha256-${digest(PARTS.style)}';`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|http|\*/);
});

test("no address is asked for, and no script ends its element", () => {
  const document = new DOMParser().parseFromString(carryOnHtml(PARTS), "text/html");
  expect(document.querySelectorAll("[src]")).toHaveLength(0);
  const linked = [...document.querySelectorAll("link")].map((link) => link.href);
  expect(linked.every((href) => href.startsWith("data:"))).toBe(true);
  const [main] = [...document.scripts].filter((s) => s.type === "module");
  const run = new Function(`${main?.textContent} return a;`);
  expect(run()).toBe("</script><script>alert(1)</script><!--");
});

test("carried files stand in it byte for byte, or not at all", () => {
  const document = new DOMParser().parseFromString(carryOnHtml(PARTS), "text/html");
  const file = document.querySelector('[data-carried="data/index.json"]');
  expect(file?.textContent).toBe('{"a": "x & y < z"}');
  for (const text of ["a</script>", "a<!-- b", "a\r\nb"]) {
    expect(() => carryOnHtml({ ...PARTS, files: [{ path: "a.csv", text }] })).toThrow("a.csv");
  }
});

test("the address of the site is said where it is known", () => {
  const html = carryOnHtml({ ...PARTS, site: 'https://example.org/"x/' });
  const document = new DOMParser().parseFromString(html, "text/html");
  expect(document.querySelector('meta[name="site-address"]')?.getAttribute("content")).toBe(
    'https://example.org/"x/',
  );
});
