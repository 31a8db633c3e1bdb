import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Suggestion } from "./prose";

const FEW = 5;
const CHOICES = 3;

/** Numbers that were typed where a figure is: one press puts the figure in their place. */
export function TypedNumbers({
  label,
  suggestions,
  onRefer,
}: {
  label: string;
  suggestions: readonly Suggestion[];
  onRefer(suggestion: Suggestion, figureId: string): void;
}) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  if (suggestions.length === 0) return null;
  const shown = all ? suggestions : suggestions.slice(0, FEW);
  return (
    <ul className="typed-numbers" aria-label={t("prose.typedOf", { label })}>
      {shown.map((one) => (
        <li key={one.start}>
          <span className="sub">{t("prose.typed")}</span> <mark>{one.typed}</mark>
          {one.candidates.slice(0, CHOICES).map((candidate) => (
            <button
              key={candidate.figureId}
              type="button"
              className="link"
              onClick={() => onRefer(one, candidate.figureId)}
            >
              {candidate.equal
                ? t("prose.refer", { label: candidate.label })
                : t("prose.referNear", { label: candidate.label, value: candidate.printed })}
            </button>
          ))}
        </li>
      ))}
      {shown.length === suggestions.length ? null : (
        <li>
          <button type="button" className="link" onClick={() => setAll(true)}>
            {t("prose.allTyped", { count: suggestions.length - shown.length })}
          </button>
        </li>
      )}
    </ul>
  );
}
