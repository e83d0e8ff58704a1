/** Whether the person is typing, so that a key is text and not a shortcut. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select"))
  );
}

/** `/` moves to the find field, unless the person is typing or composing. */
export function listenForKeys(): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
      return;
    if (isTyping(event.target)) return;
    const field = document.querySelector<HTMLInputElement>("[data-find]");
    if (field === null) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
