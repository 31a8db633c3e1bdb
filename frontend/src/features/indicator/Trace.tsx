import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/client";

/** 计分过程: rule, arithmetic, rounding and clause, or why there is no score. */
export function Trace({ row }: { row: Schemas["RowScoreView"] }) {
  const { t } = useTranslation("indicator");
  const clause = row.trace?.clause;
  return (
    <dl className="kv">
      {row.trace === null ? (
        <>
          <dt>{t("notScored")}</dt>
          <dd>{row.notScored?.text}</dd>
        </>
      ) : (
        <>
          <dt>{t("formula")}</dt>
          <dd>{row.trace.formula}</dd>
          <dt>{t("working")}</dt>
          <dd className="formula">{row.trace.working}</dd>
          <dt>{t("rounding")}</dt>
          <dd>{row.trace.rounding}</dd>
          <dt>{t("clause")}</dt>
          <dd>
            {clause?.document} {clause?.article} {clause?.verified === false ? t("unverified") : ""}
          </dd>
        </>
      )}
      {row.band === null ? null : (
        <>
          <dt>{t("band")}</dt>
          <dd>
            {row.band.from} – {row.band.to}
          </dd>
        </>
      )}
      {row.notes.map((note) => (
        <div key={note.code} className="sub">
          {note.text}
        </div>
      ))}
    </dl>
  );
}
