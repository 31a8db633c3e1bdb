import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AuditEvent } from "./queries";
import { useWords } from "./useWords";

/** So many are shown at once: a table that was pasted changes hundreds of values. */
const SHOWN = 6;

/** What was there before and what is there since, value by value. */
export function Changes({
  event,
  onField,
}: {
  event: AuditEvent;
  /** Asks for the history of one field. */
  onField?: (pointer: string) => void;
}) {
  const { t } = useTranslation("audit");
  const { place, value } = useWords();
  const [all, setAll] = useState(false);
  const { changes } = event;
  if (changes.length === 0) return <span className="absent">—</span>;
  return (
    <ul className="changes">
      {(all ? changes : changes.slice(0, SHOWN)).map((change) => (
        <li key={change.pointer}>
          {onField === undefined ? (
            <span className="sub">{place(change.pointer)}</span>
          ) : (
            <button
              type="button"
              className="link"
              aria-label={t("fieldHistory", { field: place(change.pointer) })}
              onClick={() => onField(change.pointer)}
            >
              {place(change.pointer)}
            </button>
          )}{" "}
          <del>{change.before === null ? t("nothing") : value(change.pointer, change.before)}</del>
          <span aria-hidden="true"> → </span>
          <ins>{change.after === null ? t("nothing") : value(change.pointer, change.after)}</ins>
        </li>
      ))}
      {!all && changes.length > SHOWN ? (
        <li>
          <button type="button" className="link" onClick={() => setAll(true)}>
            {t("allChanges", { count: changes.length })}
          </button>
        </li>
      ) : null}
    </ul>
  );
}
