import { useEffect, useEffectEvent, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useReadOnly } from "../../shared/form/readOnly";
import { Override } from "../../shared/score/Override";
import type { RowScore, Sheet } from "../../shared/score/queries";
import { nodeOf } from "../../shared/score/rules";
import { ScoreTrace } from "../../shared/score/ScoreTrace";

interface Props {
  sheet: Sheet;
  row: RowScore;
  /** Whose row it is, where its score can be set: a row that is not saved yet has no name by which it is meant. */
  of: { evaluationId: string; projectId: string } | null;
  onClose(): void;
}

/** 计分过程 of one row of the grid, what else is to be said of it, and its score to be set. */
export function RowTrace({ sheet, row, of, onClose }: Props) {
  const { t } = useTranslation("indicator");
  const box = useRef<HTMLDivElement>(null);
  const readOnly = useReadOnly();
  const node = nodeOf(sheet.trace, `row/${row.position}`);
  const close = useEffectEvent(onClose);

  // It is opened with a key from a cell, read with keys, and left to the cell again.
  useEffect(() => {
    const from = document.activeElement;
    const focus = requestAnimationFrame(() => box.current?.focus({ preventScroll: true }));
    const key = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      close();
      if (from instanceof HTMLElement) from.focus({ preventScroll: true });
    };
    document.addEventListener("keydown", key, { capture: true });
    return () => {
      cancelAnimationFrame(focus);
      document.removeEventListener("keydown", key, { capture: true });
    };
  }, []);

  return (
    <div
      ref={box}
      className="row-trace"
      role="dialog"
      aria-label={t("trace", { name: row.label })}
      tabIndex={-1}
    >
      {node === undefined ? (
        <p>{row.notScored?.text}</p>
      ) : (
        <ScoreTrace tree={node} label={row.label} />
      )}
      {row.band === null ? null : (
        <p className="sub">
          {t("band")} {row.band.from} – {row.band.to}
        </p>
      )}
      {row.notes.map((note) => (
        <p key={note.code} className="sub">
          {note.text}
        </p>
      ))}
      {readOnly || of === null || row.points === null ? null : <Override {...of} row={row} />}
    </div>
  );
}
