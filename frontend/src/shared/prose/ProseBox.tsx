import { useQuery } from "@tanstack/react-query";
import {
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from "react";
import { useTranslation } from "react-i18next";
import { WORDS_MEANT, type Words } from "../form/focusPlace";
import { useReadOnly } from "../form/readOnly";
import { TextBox } from "../form/TextBox";
import { FigurePicker } from "./FigurePicker";
import { insert, select } from "./insert";
import { kept, named, placeIn, reference, shownPieces, standing, type Suggestion } from "./prose";
import { ProsePreview } from "./ProsePreview";
import { suggestionsFor } from "./queries";
import { TypedNumbers } from "./TypedNumbers";
import { useNames } from "./useNames";
import "./prose.css";

/** So long nothing is typed before the text is looked through. */
const PAUSE = 800;

const NUMBER = /[\d０-９〇零一二三四五六七八九十百千两]/;

/** Between letters and digits a slash is a slash: 1/3, km/h. */
const PART_OF_A_WORD = /[\p{L}\p{N}]$/u;
const HAN = /\p{Script=Han}$/u;

/**
 * A text area in which figures are inserted by name: with / or the button. It holds names between marks, so that undo,
 * copying and input methods are the browser's own; what the text says is shown below it.
 */
export function ProseBox({
  evaluationId,
  label,
  place,
  min,
  value,
  onChange,
}: {
  evaluationId: string;
  label: string;
  /** What remarks and findings call it. */
  place: string;
  min: number;
  /** As it is kept: with the ids of figures. */
  value: string;
  onChange(value: string): void;
}) {
  const { t } = useTranslation();
  const readOnly = useReadOnly();
  const field = useId();
  const { figures, names } = useNames(evaluationId);
  // What was typed in place of a figure's name, which stays if none is chosen.
  const [picking, setPicking] = useState<"/" | "" | null>(null);
  const suggestions = useSuggestions(evaluationId, value, readOnly);
  const written = named(value, names);
  const typed = useMemo(() => standing(value, suggestions), [value, suggestions]);
  const pieces = useMemo(() => shownPieces(value, names, typed), [value, names, typed]);

  const area = () => document.getElementById(field) as HTMLTextAreaElement;
  const box = useMeantWords(figures.length > 0, ({ start, end }) =>
    select(area(), placeIn(value, start, names), placeIn(value, end, names)),
  );
  const change = (text: string) => onChange(kept(text, names));
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const isSlash = event.key === "/" || event.key === "／";
    if (!isSlash || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const before = written.slice(0, event.currentTarget.selectionStart);
    if (PART_OF_A_WORD.test(before) && !HAN.test(before)) return;
    event.preventDefault();
    setPicking("/");
  };
  const nameOf = (figureId: string) => named(reference(figureId), names);
  const replace = (one: Suggestion, figureId: string) =>
    insert(area(), nameOf(figureId), [
      placeIn(value, one.start, names),
      placeIn(value, one.end, names),
    ]);

  return (
    <div ref={box} className="prose" data-place={place}>
      <label htmlFor={field}>{label}</label>
      <TextBox
        id={field}
        min={min}
        value={written}
        onChange={(event) => change(event.target.value)}
        {...(readOnly ? {} : { onKeyDown: press })}
      />
      {picking === null ? null : (
        <FigurePicker
          figures={figures}
          onPick={(figure) => {
            setPicking(null);
            insert(area(), nameOf(figure.id));
          }}
          onErase={() => {
            setPicking(null);
            area().focus();
          }}
          onLeave={(query, focus) => {
            setPicking(null);
            const literal = picking === "" ? "" : picking + query;
            if (focus) insert(area(), literal);
            else if (literal !== "") {
              const at = area().selectionStart;
              change(written.slice(0, at) + literal + written.slice(at));
            }
          }}
        />
      )}
      {readOnly ? null : (
        <p className="prose-acts">
          <button
            type="button"
            className="link"
            aria-haspopup="listbox"
            onClick={() => setPicking("")}
          >
            {t("prose.insert")}
            <span className="sr"> {label}</span>
          </button>
          <span className="sub">{t("prose.hint")}</span>
        </p>
      )}
      {/* Until the figures are there, nothing can be said of what is referred to. */}
      {figures.length === 0 ? null : <ProsePreview label={label} pieces={pieces} />}
      {readOnly ? null : <TypedNumbers label={label} suggestions={typed} onRefer={replace} />}
    </div>
  );
}

/** Selects the words that somebody was led to; again once figures have their names, which moves what is written. */
function useMeantWords(isNamed: boolean, onMeant: (words: Words) => void) {
  const box = useRef<HTMLDivElement>(null);
  const [meant, setMeant] = useState<Words | null>(null);
  useLayoutEffect(() => {
    const at = box.current!;
    const hear = (event: Event) => setMeant((event as CustomEvent<Words>).detail);
    at.addEventListener(WORDS_MEANT, hear);
    return () => at.removeEventListener(WORDS_MEANT, hear);
  }, []);
  const show = useEffectEvent(onMeant);
  useEffect(() => {
    if (meant === null) return;
    show(meant);
    if (isNamed) setMeant(null);
  }, [meant, isNamed]);
  return box;
}

const NONE: readonly Suggestion[] = [];

/** What is offered for the text as it was a moment ago; whoever only reads is offered nothing. */
function useSuggestions(
  evaluationId: string,
  value: string,
  readOnly: boolean,
): readonly Suggestion[] {
  const [looked, look] = useState(value);
  useEffect(() => {
    const later = setTimeout(() => look(value), PAUSE);
    return () => clearTimeout(later);
  }, [value]);
  const found = useQuery({
    ...suggestionsFor(evaluationId, looked),
    enabled: !readOnly && NUMBER.test(looked),
  });
  return found.data?.items ?? NONE;
}
