import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { printed } from "../money/Figure";
import { useUnit } from "../money/unit";
import { matching, type FigureView } from "./prose";

const MOST = 50;

/** Chooses a figure by name: arrows and Enter, or a press; Esc leaves. */
export function FigurePicker({
  figures,
  onPick,
  onLeave,
  onErase,
}: {
  figures: readonly FigureView[];
  onPick(figure: FigureView): void;
  /** Nothing was chosen; the focus goes back, or has gone elsewhere. */
  onLeave(query: string, focus: boolean): void;
  /** What opened it is deleted. */
  onErase(): void;
}) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const options = useRef<HTMLUListElement>(null);
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const found = useMemo(() => matching(figures, query), [figures, query]);
  const shown = found.slice(0, MOST);
  const option = (at: number) => `${list}-${at}`;
  // It ends once: when the focus goes back, the field is left as well.
  const ended = useRef(false);
  const end = (by: () => void) => {
    if (ended.current) return;
    ended.current = true;
    by();
  };
  const pick = (figure: FigureView) => end(() => onPick(figure));
  const erase = () => end(onErase);
  const leave = (text: string, focus: boolean) => end(() => onLeave(text, focus));
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    options.current?.children[active]?.scrollIntoView?.({ block: "nearest" });
  }, [active]);

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const chosen = shown[active];
    if (event.key === "ArrowDown") setActive(Math.min(active + 1, shown.length - 1));
    else if (event.key === "ArrowUp") setActive(Math.max(active - 1, 0));
    else if (event.key === "Enter" && chosen !== undefined) pick(chosen);
    else if (event.key === "Enter" || event.key === "Escape") leave(query, true);
    else if (event.key === "Backspace" && query === "") erase();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="figure-picker">
      <input
        ref={input}
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown.length === 0 ? undefined : option(active)}
        aria-label={t("prose.find")}
        placeholder={t("prose.find")}
        autoComplete="off"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={press}
        onBlur={() => leave(query, false)}
      />
      <ul ref={options} id={list} role="listbox" aria-label={t("prose.figures")}>
        {shown.map((figure, at) => (
          <li
            key={figure.id}
            id={option(at)}
            role="option"
            aria-selected={at === active}
            // The field keeps the focus until then, so that the press is not a leaving.
            onMouseDown={(event) => {
              event.preventDefault();
              pick(figure);
            }}
          >
            <span>{figure.label}</span>
            <span className={figure.value === null ? "absent" : "value"}>
              {printed(figure, unit) ?? t("notComputable")}
            </span>
          </li>
        ))}
      </ul>
      <p className="sub" role="status">
        {shown.length === 0
          ? t("prose.none")
          : found.length > MOST
            ? t("prose.more", { count: found.length - MOST })
            : t("prose.found", { count: found.length })}
      </p>
    </div>
  );
}
