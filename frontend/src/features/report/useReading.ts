import { useCallback, useEffect, useState } from "react";

const headings = () => [...document.querySelectorAll<HTMLElement>(".sheet-page .heading")];

/** What the outline lists. */
const LISTED = ".sheet-page section[data-section]:not([data-level='3'])";

/** The section that reaches over this line, counted from the top in hundredths of the window, is the one that is read. */
const READING_LINE = 25;

/**
 * Which section is read. The browser says which sections come to the line and leave it, so that nothing is measured while
 * one scrolls. J and K go to the next and the previous one; an address that names a section opens at it.
 */
export function useReading(report: object): {
  current: string | null;
  go: (id: string) => void;
} {
  const [current, setCurrent] = useState<string | null>(null);

  const go = useCallback((id: string) => {
    const heading = document.getElementById(id);
    heading?.scrollIntoView({ block: "start" });
    heading?.focus({ preventScroll: true });
    setCurrent(id);
  }, []);

  useEffect(() => {
    const sections = [...document.querySelectorAll<HTMLElement>(LISTED)];
    const here = new Set<Element>();
    const watch = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) here.add(target);
          else here.delete(target);
        // The innermost one: in the document it stands behind those around it.
        const read = sections.filter((section) => here.has(section)).at(-1);
        if (read !== undefined) setCurrent(read.dataset["section"] ?? null);
      },
      { rootMargin: `-${READING_LINE}% 0px -${99 - READING_LINE}% 0px` },
    );
    sections.forEach((section) => watch.observe(section));
    return () => watch.disconnect();
  }, [report]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
      )
        return;
      if (event.key !== "j" && event.key !== "k") return;
      const all = headings();
      const at = all.findIndex((heading) => heading === document.activeElement);
      const next = all[event.key === "j" ? at + 1 : Math.max(at - 1, 0)];
      if (next !== undefined) go(next.id);
    };
    const wanted = decodeURIComponent(globalThis.location.hash.slice(1));
    if (wanted === "") setCurrent((known) => known ?? headings()[0]?.id ?? null);
    else go(wanted);
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [go]);

  return { current, go };
}
