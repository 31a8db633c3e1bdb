import {
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from "react";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { Icon } from "../../shared/layout/Icon";
import { ComputedValue, StatedValue } from "../../shared/money/Figure";
import { ScoreDialog } from "../../shared/score/ScoreDialog";
import { useAnchoring } from "./anchoring";
import type { FigureView } from "./queries";
import { useYear } from "./year";

/** The scores and grades of forms, which have more behind them than one formula. */
const SCORE = /^(?:department|project\/([^/:]+)):(?:SCORE|GRADE)$/;

/** A figure in the text; pressed, it is the place of a remark, or tells where it comes from. */
export function FigureButton({ text, figure }: { text: string; figure: FigureView }) {
  const anchoring = useAnchoring();
  const anchor = `figure/${figure.id}`;
  if (anchoring === null) return <SourceButton text={text} figure={figure} />;
  return (
    <button
      type="button"
      className="figure"
      data-anchor={anchor}
      onClick={() => anchoring.pick(anchor)}
    >
      {text}
    </button>
  );
}

/** Tells by which formula and from what a figure was computed, and what is stated instead. */
function SourceButton({ text, figure }: { text: string; figure: FigureView }) {
  const [open, setOpen] = useState(false);
  const [following, setFollowing] = useState(false);
  const year = useYear();
  const form = SCORE.exec(figure.id);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  return (
    <>
      <button
        ref={button}
        type="button"
        className="figure"
        aria-haspopup="dialog"
        aria-expanded={open}
        {...(open ? { "aria-controls": id } : {})}
        onClick={() => setOpen(!open)}
      >
        {text}
      </button>
      {open ? (
        <Source
          id={id}
          figure={figure}
          at={button}
          onClose={() => setOpen(false)}
          onFollow={
            year === null || form === null ? null : () => (setOpen(false), setFollowing(true))
          }
        />
      ) : null}
      {following && year !== null ? (
        <ScoreDialog
          evaluationId={year}
          projectId={form?.[1] ?? null}
          onClose={() => {
            setFollowing(false);
            button.current?.focus();
          }}
        />
      ) : null}
    </>
  );
}

interface SourceProps {
  id: string;
  figure: FigureView;
  /** What was pressed. */
  at: RefObject<HTMLElement | null>;
  onClose: () => void;
  /** From a score on to the way to it. */
  onFollow: (() => void) | null;
}

const GAP = 8;

function Source({ id, figure, at, onClose, onFollow }: SourceProps) {
  const { t } = useTranslation("report");
  const box = useRef<HTMLElement>(null);
  const close = () => {
    onClose();
    at.current?.focus();
  };

  // Below what was pressed, or above it where there is no room; on a phone the style file puts it at the bottom.
  useLayoutEffect(() => {
    const place = () => {
      if (box.current === null || at.current === null) return;
      const from = at.current.getBoundingClientRect();
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
  }, [at]);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Escape") close();
  });
  const onPress = useEffectEvent((event: PointerEvent) => {
    const target = event.target as Node;
    if (box.current?.contains(target) !== true && at.current?.contains(target) !== true) onClose();
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

  const computed = figure.notComputable === null;
  return createPortal(
    <section
      ref={box}
      id={id}
      className="source"
      role="dialog"
      aria-label={figure.label}
      tabIndex={-1}
    >
      <header>
        <strong>{figure.label}</strong>
        <span className="sub">
          {computed ? t("byTheSystem") : t("notComputable", { ns: "shared" })}
        </span>
        <button type="button" aria-label={t("close", { ns: "shared" })} onClick={close}>
          <Icon name="x" />
        </button>
      </header>
      <dl className="kv">
        {computed ? (
          <Line name={t("value")}>
            <ComputedValue figure={figure} />
          </Line>
        ) : null}
        {figure.formula === null ? null : <Line name={t("formula")}>{figure.formula}</Line>}
        {figure.working === null ? null : (
          <Line name={t("working")}>
            <span className="formula">{figure.working}</span>
          </Line>
        )}
        {figure.notComputable === null ? null : (
          <Line name={t("why")}>{figure.notComputable.text}</Line>
        )}
        {figure.stated.map((stated) => (
          <Line key={`${stated.value}${stated.quote ?? ""}`} name={t("stated")}>
            <StatedValue stated={stated} /> <Verdict stated={stated} />
            {stated.quote === null ? null : <span className="sub quote">“{stated.quote}”</span>}
          </Line>
        ))}
      </dl>
      {onFollow === null ? null : (
        <footer>
          <button type="button" className="link" onClick={onFollow}>
            {t("scored")}
          </button>
        </footer>
      )}
    </section>,
    document.querySelector("main") ?? document.body,
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Whether what is stated is what is computed; where nothing can be computed there is nothing to say. */
function Verdict({ stated }: { stated: FigureView["stated"][number] }) {
  const { t } = useTranslation("report");
  if (stated.agrees === null) return null;
  if (stated.agrees)
    return (
      <span className="agrees">
        <Icon name="ok" />
        {t("agrees")}
      </span>
    );
  if (stated.difference === null) return <span className="differs">{t("differs")}</span>;
  return (
    <span className={stated.rounding ? "rounding" : "differs"}>
      {t(stated.rounding ? "roundingBy" : "differsBy", { difference: stated.difference })}
    </span>
  );
}
