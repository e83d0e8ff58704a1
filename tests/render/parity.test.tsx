// @vitest-environment jsdom
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SceneView } from "../../app/render/SceneView.tsx";
import { sceneToSvg } from "../../app/render/scene-to-svg.ts";
import { leaves, marksOf, type Scene } from "../../app/scene/scene.ts";
import { CITED_CASES, draw, INDICATOR_CASES } from "../support/chart-cases.ts";

const LEAVES = new Set(["rect", "line", "circle", "path", "text"]);
const GEOMETRY = [
  "x",
  "y",
  "width",
  "height",
  "x1",
  "y1",
  "x2",
  "y2",
  "cx",
  "cy",
  "r",
  "d",
] as const;

function drawn(markup: string, type: "image/svg+xml" | "text/html"): Element {
  const document = new DOMParser().parseFromString(markup, type);
  const svg = document.querySelector("svg");
  if (svg === null) throw new Error("no drawing in the markup");
  return svg;
}

function leavesOf(svg: Element): readonly Element[] {
  return [...svg.getElementsByTagName("*")].filter((element) => LEAVES.has(element.localName));
}

/** Kind, geometry, stroke and words of each leaf, in drawing order: all that both renderers must share. */
function facts(svg: Element): readonly string[] {
  return leavesOf(svg).map((leaf) => {
    const attributes = [
      ...GEOMETRY,
      "stroke-width",
      "stroke-dasharray",
      "opacity",
      "font-size",
      "font-weight",
      "text-anchor",
    ];
    const given = attributes.map((name) => leaf.getAttribute(name) ?? "");
    return [leaf.localName, ...given, leaf.textContent].join("|");
  });
}

function check(scene: Scene): void {
  const page = drawn(renderToStaticMarkup(<SceneView scene={scene} />), "text/html");
  const kinds = leaves(scene.nodes).map((leaf) => leaf.kind);
  for (const scheme of ["light", "dark"] as const) {
    const file = drawn(sceneToSvg(scene, { scheme, background: false }), "image/svg+xml");
    expect(leavesOf(file).map((leaf) => leaf.localName)).toEqual(kinds);
    expect(facts(file)).toEqual(facts(page));
  }
  const labels = [...page.querySelectorAll("[data-figure]")].map((g) =>
    g.getAttribute("aria-label"),
  );
  expect(labels).toEqual(marksOf(scene.nodes).map((mark) => mark.label));
}

test.each([...CITED_CASES, ...INDICATOR_CASES.slice(0, 40)])(
  "$kind $name: both renderers draw the same leaves in the same order, in both languages and schemes",
  (item) => {
    for (const language of ["en", "zh"] as const) check(draw(item, language, 680));
  },
);
