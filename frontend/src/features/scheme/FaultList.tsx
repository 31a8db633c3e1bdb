import { useTranslation } from "react-i18next";
import type { Violation } from "../../api/client";
import { useFieldWords } from "./useFieldWords";

/** Everything that keeps a draft from being published; in the editor a press leads to the field. */
export function FaultList({
  faults,
  onGo,
}: {
  faults: readonly Violation[];
  onGo?: (pointer: string) => void;
}) {
  const { t } = useTranslation("scheme");
  const place = usePlaceWords();
  return (
    <section className="panel faults" aria-label={t("faults")}>
      <header>
        <h2>{t("faultsOf", { count: faults.length })}</h2>
      </header>
      <ul>
        {faults.map(({ pointer, code, message }, i) => (
          <li key={`${pointer ?? ""}${code}${i}`}>
            {onGo === undefined || pointer === null ? (
              <span>{place(pointer ?? "")}</span>
            ) : (
              <button type="button" className="link" onClick={() => onGo(pointer)}>
                {place(pointer)}
              </button>
            )}
            <span className="field-error">{message}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A pointer in words: each property by its name, each thing of a list by its number. */
function usePlaceWords(): (pointer: string) => string {
  const { field } = useFieldWords();
  return (pointer) =>
    pointer
      .split("/")
      .filter((part) => !["", "content", "rules"].includes(part))
      .map((part) => (/^\d+$/.test(part) ? `${parseInt(part, 10) + 1}` : field(part)))
      .join(" · ");
}
