// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { actOfKey } from "../../app/ui/floor-keys.ts";

function press(key: string, init: KeyboardEventInit = {}, on: HTMLElement = document.body) {
  document.body.append(on === document.body ? "" : on);
  let found: string | null = null;
  const listen = (event: KeyboardEvent) => {
    found = actOfKey(event, true);
  };
  document.addEventListener("keydown", listen);
  on.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, ...init }));
  document.removeEventListener("keydown", listen);
  return found;
}

describe("keys of the desk", () => {
  it.each([
    ["c", "citation"],
    ["C", "citation"],
    ["l", "line"],
    ["k", "link"],
    ["s", "source"],
    ["n", "next"],
    ["ArrowRight", "next"],
    ["ArrowLeft", "previous"],
    ["p", "pin"],
    ["d", "said"],
    ["f", "screen"],
    ["?", "help"],
    ["x", null],
  ])("%s", (key, act) => expect(press(key)).toBe(act));

  it.each([
    ["composing", { isComposing: true }],
    ["composing in older browsers", { keyCode: 229 }],
    ["with Control", { ctrlKey: true }],
    ["with Command", { metaKey: true }],
    ["with Alt", { altKey: true }],
    ["held down", { repeat: true }],
  ])("are none while %s", (_case, init) => expect(press("c", init)).toBeNull());

  it.each(["input", "textarea", "select"])("are text in a %s", (name) => {
    expect(press("c", {}, document.createElement(name))).toBeNull();
  });

  it("can lose their letters and keep their arrows", () => {
    expect(actOfKey(new KeyboardEvent("keydown", { key: "c" }), false)).toBeNull();
    expect(actOfKey(new KeyboardEvent("keydown", { key: "ArrowRight" }), false)).toBe("next");
  });
});
