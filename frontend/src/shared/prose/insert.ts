/**
 * Types into a text area in place of what is chosen, or of a range, as a person would: it can be undone, and the page
 * hears of it. A browser without that command sets the text itself.
 */
export function insert(
  area: HTMLTextAreaElement,
  text: string,
  range: readonly [number, number] = [area.selectionStart, area.selectionEnd],
): void {
  area.focus();
  area.setSelectionRange(range[0], range[1]);
  if (text === "") return;
  if (typeof document.execCommand === "function" && document.execCommand("insertText", false, text))
    return;
  const written = area.value.slice(0, range[0]) + text + area.value.slice(range[1]);
  // React listens to the property of the element itself; that of its class is what the browser would set.
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")!.set!.call(area, written);
  area.setSelectionRange(range[0] + text.length, range[0] + text.length);
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Selects a range and brings it into sight: a browser does so only where somebody types. */
export function select(area: HTMLTextAreaElement, start: number, end: number): void {
  area.focus();
  area.setSelectionRange(start, end);
  // As high as the text up to there is in a box as wide.
  const above = area.cloneNode() as HTMLTextAreaElement;
  above.removeAttribute("id");
  above.rows = 1;
  above.value = area.value.slice(0, end);
  area.after(above);
  area.scrollTop = above.scrollHeight - area.clientHeight / 2;
  above.remove();
}
