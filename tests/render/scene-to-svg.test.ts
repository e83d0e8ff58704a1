// @vitest-environment jsdom
import fc from "fast-check";
import { expect, test } from "vitest";
import { sceneToSvg } from "../../app/render/scene-to-svg.ts";
import { escapeXml } from "../../app/render/xml.ts";
import { DARK, LIGHT } from "../../app/scene/palette.ts";
import type { Scene } from "../../app/scene/scene.ts";
import { CITED_CASES, draw } from "../support/chart-cases.ts";
import { circle, scene } from "../support/scenes.ts";

function parse(svg: string): XMLDocument {
  const document = new DOMParser().parseFromString(svg, "image/svg+xml");
  const error = document.querySelector("parsererror");
  if (error) throw new Error(error.textContent ?? "not well-formed");
  return document;
}

const ALLOWED = new Set(["svg", "title", "desc", "g", "rect", "line", "circle", "path", "text"]);

test.each(CITED_CASES)("$kind $name is a file of its own in both languages and schemes", (item) => {
  for (const language of ["en", "zh"] as const) {
    for (const scheme of ["light", "dark"] as const) {
      const drawn = draw(item, language, 680);
      const svg = sceneToSvg(drawn, { scheme });
      const root = parse(svg).documentElement;
      for (const element of [root, ...root.querySelectorAll("*")]) {
        expect(ALLOWED).toContain(element.tagName);
        for (const name of ["style", "class", "href", "onclick"]) {
          expect(element.hasAttribute(name)).toBe(false);
        }
      }
      expect(svg).not.toMatch(
        /var\(|url\(|<script|<style|@import|https?:\/\/(?!www\.w3\.org\/2000\/svg)/,
      );
      expect(svg).not.toMatch(/="-?\d+\.\d{3,}"/);
      expect(svg).not.toMatch(/NaN|undefined/);
      expect(root.getAttribute("viewBox")).toBe(`0 0 ${drawn.width} ${drawn.height}`);
      expect(root.getAttribute("width")).toBe(String(drawn.width));
      expect(root.getAttribute("height")).toBe(String(drawn.height));
      expect(root.getAttribute("role")).toBe("img");
      expect(root.getAttribute("lang")).toBe(language === "en" ? "en" : "zh-CN");
      expect(root.getAttribute("xml:lang")).toBe(root.getAttribute("lang"));
      const [titleId, descId] = (root.getAttribute("aria-labelledby") ?? "").split(" ");
      expect(root.querySelector(`#${titleId}`)?.textContent).toBe(drawn.title);
      expect(root.querySelector(`#${descId}`)?.textContent).toBe(drawn.description);
    }
  }
});

test("colours are those of the scheme, and paper lies behind unless told otherwise", () => {
  const one = scene([circle]);
  expect(sceneToSvg(one, { scheme: "light" })).toContain(`fill="${LIGHT.risks}"`);
  expect(sceneToSvg(one, { scheme: "dark" })).toContain(`fill="${DARK.risks}"`);
  expect(sceneToSvg(one, { scheme: "dark" })).toContain(`fill="${DARK.paper}"`);
  expect(sceneToSvg(one, { scheme: "dark", background: false })).not.toContain(DARK.paper);
});

test("ids take a prefix, so that two files may stand in one document", () => {
  const svg = sceneToSvg(scene([]), { scheme: "light", id: "f05" });
  expect(svg).toContain('aria-labelledby="f05-title f05-desc"');
});

test("each language lists its faces, Chinese ones for Chinese", () => {
  const words = { ...scene([]), nodes: draw(CITED_CASES[0] as never, "en", 680).nodes } as Scene;
  expect(sceneToSvg(words, { scheme: "light" })).toContain(
    'font-family="&quot;Source Sans 3&quot;, Arial, sans-serif"',
  );
  expect(sceneToSvg({ ...words, language: "zh" }, { scheme: "light" })).toContain(
    "Microsoft YaHei",
  );
});

test("any words, controls and lone surrogates among them, make well-formed XML", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (words) => {
      const root = parse(sceneToSvg({ ...scene([]), title: words }, { scheme: "light" }));
      const kept = root.documentElement.querySelector("title")?.textContent ?? "";
      const plain = words.replace(/[^\u0020-\u007e\u00a0-\ud7ff]/gu, "");
      expect(kept.replace(/[^\u0020-\u007e\u00a0-\ud7ff]/gu, "")).toBe(plain);
    }),
    { seed: 5, numRuns: 300 },
  );
  expect(escapeXml('a<b & "c"\u0000\u0008\ufffe')).toBe("a&lt;b &amp; &quot;c&quot;");
  expect(escapeXml("\ud800x")).toBe("x");
});
