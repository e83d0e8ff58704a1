// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from "vitest";
import { answerClicks, keepEarlyClicks } from "../../app/ui/early-click.ts";

keepEarlyClicks();
beforeEach(() => {
  document.body.innerHTML =
    '<div class="exports"><button id="add" data-keep="">Add</button><button id="svg">SVG</button></div>' +
    '<a id="away" href="/elsewhere/">away</a>';
});
const element = (id: string) => document.getElementById(id) as HTMLElement;

/** Whether a click on the link would leave the page now. */
function leaves(): boolean {
  const event = new MouseEvent("click", { bubbles: true, cancelable: true });
  const stop = (last: Event) => {
    const goes = !last.defaultPrevented;
    last.preventDefault();
    seen.push(goes);
  };
  const seen: boolean[] = [];
  addEventListener("click", stop, { once: true });
  element("away").dispatchEvent(event);
  return seen[0] ?? false;
}

it("says at once that an early click was heard, and does it once its code is there", () => {
  element("svg").click();
  expect(element("svg").getAttribute("aria-busy")).toBe("true");
  const done = vi.fn();
  element("svg").addEventListener("click", done);
  answerClicks(document.querySelector(".exports") as Element);
  expect(done).toHaveBeenCalledOnce();
  expect(element("svg").hasAttribute("aria-busy")).toBe(false);
});

it("keeps an early click on the copy of a citation, too", () => {
  document.body.innerHTML = '<div class="cite-controls"><button id="copy">Copy</button></div>';
  element("copy").click();
  const done = vi.fn();
  element("copy").addEventListener("click", done);
  answerClicks(document.querySelector(".cite-controls") as Element);
  expect(done).toHaveBeenCalledOnce();
});

it("does not leave the page over an early click that keeps something", () => {
  vi.useFakeTimers();
  expect(leaves()).toBe(true);
  element("add").click();
  expect(leaves()).toBe(false);
  vi.clearAllTimers();
  vi.useRealTimers();
});

it("leaves it over any other", () => {
  element("svg").click();
  expect(leaves()).toBe(true);
});
