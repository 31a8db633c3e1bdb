import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef } from "react";

const GAP = 8;

/**
 * A box beside what was pressed: below it, or above where there is no room; on a phone the style file puts it at the
 * bottom. What was pressed says that it is open; Esc and a press elsewhere close it.
 *
 * @param shown what the box shows: the focus comes to it anew with something else
 */
export function useBeside(at: HTMLElement, shown: string, onClose: () => void) {
  const box = useRef<HTMLElement>(null);
  const id = useId();
  const close = () => {
    onClose();
    at.focus();
  };

  useLayoutEffect(() => {
    const place = () => {
      if (box.current === null) return;
      const from = at.getBoundingClientRect();
      const own = box.current.getBoundingClientRect();
      const fits = from.bottom + GAP + own.height <= globalThis.innerHeight - GAP;
      box.current.style.top = `${fits ? from.bottom + GAP : Math.max(from.top - own.height - GAP, GAP)}px`;
      box.current.style.left = `${Math.max(Math.min(from.left, globalThis.innerWidth - own.width - 16), 16)}px`;
    };
    place();
    box.current?.focus({ preventScroll: true });
    document.addEventListener("scroll", place, { capture: true, passive: true });
    globalThis.addEventListener("resize", place);
    return () => {
      document.removeEventListener("scroll", place, { capture: true });
      globalThis.removeEventListener("resize", place);
    };
  }, [at, shown]);

  useLayoutEffect(() => {
    at.setAttribute("aria-expanded", "true");
    at.setAttribute("aria-controls", id);
    return () => {
      at.setAttribute("aria-expanded", "false");
      at.removeAttribute("aria-controls");
    };
  }, [at, id]);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Escape") close();
  });
  const onPress = useEffectEvent((event: PointerEvent) => {
    const target = event.target as Node;
    if (box.current?.contains(target) !== true && !at.contains(target)) onClose();
  });
  useEffect(() => {
    const key = (event: KeyboardEvent) => onKey(event);
    const press = (event: PointerEvent) => onPress(event);
    document.addEventListener("keydown", key);
    document.addEventListener("pointerdown", press);
    return () => {
      document.removeEventListener("keydown", key);
      document.removeEventListener("pointerdown", press);
    };
  }, []);

  return { box, id, close };
}
