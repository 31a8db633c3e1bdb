import { useEffect } from "react";

const FIELDS = "textarea, input, select, button";
const PATIENCE = 5_000;

/** A stretch of a text as it is kept, in UTF-16 units. */
export interface Words {
  start: number;
  end: number;
}

/** What a field hears whose words are meant: only it knows where they stand in what it shows. */
export const WORDS_MEANT = "jiheng-words-meant";

/**
 * Focuses the nearest of some places that is on the page: in a table the cell of a column, else the first field, which
 * hears which of its words are meant.
 */
export function focusPlace(
  places: readonly string[],
  column: string | null,
  words: Words | null = null,
): boolean {
  for (const place of places) {
    const found = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`);
    if (found === null) continue;
    const cell =
      (column === null ? null : found.querySelector(`td[data-column="${column}"]`)) ??
      found.querySelector('td[aria-readonly="false"]');
    // A grid may be there before its rows are.
    const field =
      found.querySelector('[role="grid"]') === null
        ? found.querySelector<HTMLElement>(FIELDS)
        : null;
    // What is computed has no field of its own; what is around it has.
    if (cell === null && field === null) continue;
    found.scrollIntoView({ block: "center" });
    // A grid's cell becomes the active one when it is pressed; it moves its text area there itself.
    if (cell === null) field?.focus({ preventScroll: true });
    else cell.dispatchEvent(new MouseEvent("mousedown", { bubbles: true, cancelable: true }));
    document.dispatchEvent(new MouseEvent("mouseup"));
    if (words !== null)
      field?.dispatchEvent(new CustomEvent<Words>(WORDS_MEANT, { detail: words, bubbles: true }));
    return true;
  }
  return false;
}

/** As an address names them. */
export const wordsNamed = ({ start, end }: Words): string => `${start}-${end}`;

export const wordsOf = (name: string): Words => {
  const [start = "", end = ""] = name.split("-");
  return { start: parseInt(start, 10), end: parseInt(end, 10) };
};

/** Focuses a place as soon as it is on the page; the page may still be reading what stands there. */
export function useFocusPlace(
  places: readonly string[],
  column: string | null,
  words: string | null,
  onFocused: () => void,
) {
  const wanted = places.join(" ");
  useEffect(() => {
    if (wanted === "") return undefined;
    const look = () => {
      if (!focusPlace(wanted.split(" "), column, words === null ? null : wordsOf(words))) return;
      stop();
      onFocused();
    };
    const watch = new MutationObserver(look);
    const late = setTimeout(() => stop(), PATIENCE);
    const stop = () => {
      watch.disconnect();
      clearTimeout(late);
    };
    watch.observe(document.body, { childList: true, subtree: true });
    look();
    return stop;
  }, [wanted, column, words, onFocused]);
}
