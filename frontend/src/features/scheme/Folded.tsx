import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEditing } from "./editing";
import { within } from "./places";

/** Folded away until somebody opens it, or wants to go to a place in it. */
export function Folded({
  summary,
  pointer,
  children,
}: {
  summary: ReactNode;
  pointer: string;
  children(): ReactNode;
}) {
  const { t } = useTranslation("scheme");
  const { count, wanted } = useEditing();
  const [open, setOpen] = useState(false);
  if (!open && wanted !== null && within(wanted, pointer)) setOpen(true);
  const wrong = count(pointer);
  return (
    <details className="folded" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {summary}
        {wrong === 0 ? null : <span className="chip bad">{t("wrong", { count: wrong })}</span>}
      </summary>
      {open ? children() : null}
    </details>
  );
}
