// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { answerEarlyTap, endEarlyTaps, keepEarlyTaps } from "../../app/ui/early-tap.ts";

test("a button pressed before its code is there is pressed once when it is, and never again", () => {
  document.body.innerHTML = `<div data-compare="example"><button>By date</button></div>`;
  const button = document.querySelector("button");
  if (button === null) throw new Error("a button is needed");
  keepEarlyTaps();
  button.click();
  const pressed = vi.fn();
  button.addEventListener("click", pressed);
  answerEarlyTap();
  expect(pressed, "nobody hears clicks yet").not.toHaveBeenCalled();
  button.click();
  endEarlyTaps();
  answerEarlyTap();
  expect(pressed).toHaveBeenCalledTimes(2);
  answerEarlyTap();
  expect(pressed).toHaveBeenCalledTimes(2);
});
