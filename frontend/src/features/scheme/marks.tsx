import { useTranslation } from "react-i18next";
import { readClause } from "./clauses";
import type { Clause, State } from "./queries";

const TONES: Record<State, string> = { DRAFT: "warn", PUBLISHED: "good", SUPERSEDED: "" };

export function StateChip({ state }: { state: State }) {
  const { t } = useTranslation("scheme");
  return <span className={`chip ${TONES[state]}`}>{t(`stateOf.${state}`)}</span>;
}

/** Where a rule stands: document, article and date, and how far that is known. Never in quotation marks. */
export function ClauseLine({ clause }: { clause: Clause }) {
  const { t } = useTranslation("scheme");
  const { document, trust } = readClause(clause);
  return (
    <span className="clause">
      {[document, clause.article, clause.date].filter((part) => part !== null).join(" ")}
      {trust === null ? null : (
        <span className="chip warn" title={t(`trustIs.${trust}`)}>
          {t(`trust.${trust}`)}
        </span>
      )}
    </span>
  );
}
