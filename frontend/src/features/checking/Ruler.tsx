import { useEffect, useRef, type RefObject } from "react";
import type { Severity } from "./queries";

/** Where the marks lie in the whole text; for the pointer only, the list and F8 do the same. */
export function Ruler({
  marks,
  scroller,
  onPick,
}: {
  marks: readonly { number: number; severity: Severity; at: number }[];
  scroller: RefObject<HTMLElement | null>;
  onPick(number: number): void;
}) {
  const seen = useRef<SVGRectElement>(null);
  useEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    const look = () => {
      const whole = Math.max(box.scrollHeight, 1);
      seen.current?.setAttribute("y", String((box.scrollTop / whole) * 1000));
      seen.current?.setAttribute("height", String((box.clientHeight / whole) * 1000));
    };
    look();
    box.addEventListener("scroll", look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(box);
    return () => {
      box.removeEventListener("scroll", look);
      sizes.disconnect();
    };
  }, [scroller]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      className="ruler"
      aria-hidden="true"
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        const at = (event.clientY - box.top) / box.height;
        const nearest = marks.reduce<(typeof marks)[number] | null>(
          (best, mark) =>
            best === null || Math.abs(mark.at - at) < Math.abs(best.at - at) ? mark : best,
          null,
        );
        if (nearest !== null) onPick(nearest.number);
      }}
    >
      <svg viewBox="0 0 12 1000" preserveAspectRatio="none">
        <rect ref={seen} className="seen" x="0" width="12" />
        {marks.map(({ number, severity, at }) => (
          <rect key={number} className={severity} x="1" width="10" y={at * 996} height="4" />
        ))}
      </svg>
    </div>
  );
}
