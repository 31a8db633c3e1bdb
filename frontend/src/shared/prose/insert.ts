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
