// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { act } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { SceneView } from "../../app/render/SceneView.tsx";
import { marksOf } from "../../app/scene/scene.ts";
import { text } from "../../app/scene/shapes.ts";
import { CITED_CASES, draw } from "../support/chart-cases.ts";
import { mark, scene } from "../support/scenes.ts";

const THREE = scene([
  { kind: "group", name: "axis", children: [text(0, 12, "axis words", 13, "ink-3")] },
  mark("a", 20),
  mark("b", 60),
  mark("c", 100),
]);

/** The rectangle round the mark in focus. */
function ring(container: HTMLElement): Element | null {
  return container.querySelector('rect[stroke^="var(--focus"]');
}

test("the chart is one stop of the tab key, and arrows, Home and End walk its marks", async () => {
  const user = userEvent.setup();
  render(
    <>
      <SceneView scene={THREE} />
      <button type="button">after</button>
    </>,
  );
  await user.tab();
  expect(screen.getByRole("img", { name: "Sentence of a." })).toHaveFocus();
  await user.keyboard("{ArrowDown}");
  expect(screen.getByRole("img", { name: "Sentence of b." })).toHaveFocus();
  await user.keyboard("{End}");
  expect(screen.getByRole("img", { name: "Sentence of c." })).toHaveFocus();
  await user.keyboard("{ArrowRight}");
  expect(screen.getByRole("img", { name: "Sentence of c." })).toHaveFocus();
  await user.keyboard("{Home}{ArrowUp}");
  expect(screen.getByRole("img", { name: "Sentence of a." })).toHaveFocus();
  await user.tab();
  expect(screen.getByRole("button")).toHaveFocus();
});

test("the way back in is the mark that was left, and Escape leaves", async () => {
  const user = userEvent.setup();
  const { container } = render(<SceneView scene={THREE} />);
  await user.tab();
  await user.keyboard("{ArrowRight}");
  expect(ring(container)).not.toBeNull();
  await user.keyboard("{Escape}");
  expect(document.body).toHaveFocus();
  expect(ring(container)).toBeNull();
  await user.tab();
  expect(screen.getByRole("img", { name: "Sentence of b." })).toHaveFocus();
});

test("the ring stands round the mark in focus and nowhere else", async () => {
  const user = userEvent.setup();
  const { container } = render(<SceneView scene={THREE} />);
  expect(ring(container)).toBeNull();
  await user.tab();
  await user.keyboard("{ArrowRight}");
  expect(ring(container)).toHaveAttribute("x", "51");
});

test("onMark follows the keyboard and the pointer, and says when a mark is left", async () => {
  const user = userEvent.setup();
  const onMark = vi.fn();
  render(<SceneView scene={THREE} onMark={onMark} />);
  await user.tab();
  expect(onMark).toHaveBeenLastCalledWith("a");
  await user.keyboard("{Escape}");
  expect(onMark).toHaveBeenLastCalledWith(null);
  await user.hover(screen.getByRole("img", { name: "Sentence of c." }));
  expect(onMark).toHaveBeenLastCalledWith("c");
  await user.unhover(screen.getByRole("img", { name: "Sentence of c." }));
  expect(onMark).toHaveBeenLastCalledWith(null);
});

test("axes are silent: marks say what they say", () => {
  render(<SceneView scene={THREE} />);
  expect(screen.getByRole("group", { name: "The point" })).toHaveAttribute("lang", "en");
  expect(screen.getAllByRole("img")).toHaveLength(3);
  expect(screen.getByText("axis words").closest("g")).toHaveAttribute("aria-hidden", "true");
});

test("a scene without marks has no stop and takes no key", async () => {
  const user = userEvent.setup();
  render(<SceneView scene={scene([])} />);
  await user.tab();
  expect(document.body).toHaveFocus();
});

test.each(CITED_CASES)(
  "$kind $name: hydrates without a warning and carries no style attribute",
  async (item) => {
    for (const language of ["en", "zh"] as const) {
      const drawn = draw(item, language, 340);
      const html = renderToString(<SceneView scene={drawn} />);
      expect(html).not.toContain("style=");
      expect(html.match(/tabindex="0"/gi)).toHaveLength(1);
      expect(html.match(/data-figure=/g)).toHaveLength(marksOf(drawn.nodes).length);
      const root = document.createElement("div");
      root.innerHTML = html;
      const before = root.innerHTML;
      const onRecoverableError = vi.fn();
      await act(async () => {
        hydrateRoot(root, <SceneView scene={drawn} />, { onRecoverableError });
      });
      expect(onRecoverableError).not.toHaveBeenCalled();
      expect(root.innerHTML).toBe(before);
    }
  },
);
