import { useCallback, useEffect, useMemo, useState, type RefObject } from "react";
import type { Quote, Severity } from "./queries";
import { step, type Numbered } from "./rules";

export type Shown = "all" | Severity | "held" | "notComputable";

/** Draws what was skipped while it lay outside of the window, then puts it in the middle. */
function show(element: Element | null | undefined, block: ScrollLogicalPosition) {
  if (element === null || element === undefined) return;
  element.scrollIntoView({ block });
  requestAnimationFrame(() => element.scrollIntoView({ block }));
}

/** Which findings are listed, and which one is looked at: the text and the list show the same one. */
export function useFindings(all: readonly Numbered[], scroller: RefObject<HTMLElement | null>) {
  const [shown, setShown] = useState<Shown>("all");
  const [rule, setRule] = useState<string | null>(null);
  const [current, setCurrent] = useState<number | null>(null);
  const [side, setSide] = useState<"text" | "list">("text");

  const listed = useMemo(
    () =>
      all.filter(
        ({ finding }) =>
          (shown === "all" || finding.severity === shown) &&
          (rule === null || finding.rule === rule),
      ),
    [all, shown, rule],
  );

  const go = useCallback(
    (quote: Quote, number: number | null) => {
      if (number !== null) setCurrent(number);
      setSide("text");
      // After the text was put before the list, where there is room for one of them.
      requestAnimationFrame(() => {
        const words = quote.text;
        const at = quote.start + words.length - words.trimStart().length;
        show(scroller.current?.querySelector(`[data-start="${at}"]`), "center");
      });
    },
    [scroller],
  );

  /** The finding in both places; whoever presses a mark reads the list, whoever presses the list reads the text. */
  const pick = useCallback(
    (number: number, from: "text" | "list") => {
      const quote = all.find((one) => one.number === number)?.finding.quotes[0];
      setCurrent(number);
      if (from === "text") {
        setShown((was) => (was === "held" || was === "notComputable" ? "all" : was));
        setSide("list");
      } else if (quote !== undefined) go(quote, number);
      requestAnimationFrame(() => {
        const item = document.getElementById(`finding-${number}`);
        show(item, "nearest");
        item?.focus({ preventScroll: true });
      });
    },
    [all, go],
  );

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      const next = step(listed, current, event.shiftKey ? -1 : 1);
      if (next !== null) pick(next, "list");
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [listed, current, pick]);

  return { shown, setShown, rule, setRule, current, listed, side, setSide, go, pick };
}
