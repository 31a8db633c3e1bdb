import { useEffect, useEffectEvent, type RefObject } from "react";

const placeOf = (node: Node | null): string | null => {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest<HTMLElement>("[data-anchor]")?.dataset["anchor"] ?? null;
};

const LONGEST_QUOTE = 80;

/** Places of the report are picked by a press, or with M for what is selected or focused; what is selected is quoted. */
export function usePicking(
  box: RefObject<HTMLElement | null>,
  pick: (anchor: string, quote: string) => void,
) {
  const take = useEffectEvent((node: Node | null, quote: string) => {
    const anchor = placeOf(node);
    if (anchor !== null) pick(anchor, quote);
    return anchor !== null;
  });
  useEffect(() => {
    const selected = () => globalThis.getSelection();
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.key !== "m" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
      const selection = selected();
      const text = (selection?.toString() ?? "").trim().slice(0, LONGEST_QUOTE);
      const node = text === "" ? document.activeElement : (selection?.anchorNode ?? null);
      if (box.current?.contains(node) === true && take(node, text)) event.preventDefault();
    };
    // Who selects a text with the pointer has not pressed it.
    const onClick = (event: MouseEvent) => {
      const target = event.target as HTMLElement;
      if (box.current?.contains(target) !== true || target.closest("button, a") !== null) return;
      if (selected()?.isCollapsed !== false) take(target, "");
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("click", onClick);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("click", onClick);
    };
  }, [box]);
}
