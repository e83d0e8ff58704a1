import type { Dictionary } from "../i18n/en.ts";

/**
 * Footnote marks open their source beside the number instead of at the foot of the page. Without
 * scripts, or in a browser without popovers, the mark is a link to the same note.
 */
export function openNotesInPlace(words: Dictionary): void {
  if (!("popover" in HTMLElement.prototype)) return;
  const box = document.createElement("div");
  box.className = "note-box";
  box.popover = "auto";
  box.setAttribute("role", "dialog");
  document.body.append(box);
  let opener: HTMLElement | null = null;
  box.addEventListener("toggle", (event) => {
    if (event.newState === "closed") opener?.focus({ preventScroll: true });
  });

  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const mark = event.target instanceof Element ? event.target.closest("a[data-note]") : null;
    const number = mark?.getAttribute("data-note");
    const note = number ? document.getElementById(`note-${number}`) : null;
    if (!(mark instanceof HTMLElement) || note === null) return;
    event.preventDefault();
    box.setAttribute("aria-label", words.notes.mark(Number(number)));
    box.replaceChildren(...note.cloneNode(true).childNodes, closeButton(box, words));
    box.showPopover();
    place(box, mark);
    box.querySelector<HTMLElement>("a, button")?.focus();
    opener = mark;
  });
}

function closeButton(box: HTMLElement, words: Dictionary): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "close";
  button.textContent = words.notes.close;
  button.addEventListener("click", () => box.hidePopover());
  return button;
}

/** Below the mark, or above it where there is no room; always inside the window. Lengths in px. */
function place(box: HTMLElement, mark: HTMLElement): void {
  const gap = 8;
  const at = mark.getBoundingClientRect();
  const size = box.getBoundingClientRect();
  const left = Math.min(Math.max(gap, at.left - 16), innerWidth - size.width - gap);
  const below = at.bottom + gap;
  const top = below + size.height > innerHeight ? Math.max(gap, at.top - size.height - gap) : below;
  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
}
