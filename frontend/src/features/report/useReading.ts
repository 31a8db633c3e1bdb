import { useCallback, useEffect, useState } from "react";

const headings = () => [...document.querySelectorAll<HTMLElement>(".sheet-page .heading")];

/** A heading above this line has been passed. */
const READING_LINE = 200;

/** Which section is read. J and K go to the next and the previous one; an address that names a section opens at it. */
export function useReading(): { current: string | null; go: (id: string) => void } {
  const [current, setCurrent] = useState<string | null>(null);

  const go = useCallback((id: string) => {
    const heading = document.getElementById(id);
    heading?.scrollIntoView({ block: "start" });
    heading?.focus({ preventScroll: true });
    setCurrent(id);
  }, []);

  useEffect(() => {
    const look = () => {
      const shown = headings().filter((heading) => heading.tagName !== "H4");
      const passed = shown.filter((heading) => heading.getBoundingClientRect().top <= READING_LINE);
      setCurrent((passed[passed.length - 1] ?? shown[0])?.id ?? null);
    };
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
    if (wanted === "") look();
    else go(wanted);
    document.addEventListener("scroll", look, { capture: true, passive: true });
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("scroll", look, { capture: true });
      document.removeEventListener("keydown", onKey);
    };
  }, [go]);

  return { current, go };
}
