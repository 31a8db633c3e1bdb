import { useTranslation } from "react-i18next";
import { GradeMark } from "../layout/marks";
import type { ScoredForm } from "./rules";

/** The total, what is stated beside it, and what has to be said of the two. */
export function SheetHead({ form }: { form: ScoredForm }) {
  const { t } = useTranslation();
  const { sheet } = form;
  const notices = [...form.marks, ...(sheet?.marks ?? [])];
  return (
    <div className="sheet-head">
      <p>
        {sheet === null ? null : (
          <>
            <span className="big">{sheet.score ?? sheet.scoredSum}</span>{" "}
            {sheet.score === null ? (
              <span className="sub">{t("trace.soFar", { points: sheet.scoredPoints })}</span>
            ) : null}{" "}
            {sheet.grade === null ? null : <GradeMark grade={sheet.grade} />}
          </>
        )}
        {sheet?.computedScore == null || sheet.computedScore === sheet.score ? null : (
          <span className="sub">{t("trace.byTheRules", { score: sheet.computedScore })}</span>
        )}
        <span className="sub stated">
          {form.statedScore === null
            ? t("trace.notStated")
            : t("trace.stated", { score: form.statedScore })}{" "}
          {form.statedGrade === null ? null : <GradeMark grade={form.statedGrade} />}
        </span>
        {sheet === null ? null : (
          <span className="sub">
            {t("trace.scheme", { code: sheet.schemeCode, version: sheet.schemeVersion })}
          </span>
        )}
      </p>
      {form.notComputable === null ? null : <p className="sub">{form.notComputable}</p>}
      {notices.length === 0 && (sheet?.notes.length ?? 0) === 0 ? null : (
        <ul className="score-notices">
          {notices.map((mark) => (
            <li key={`${mark.pointer}${mark.message.code}`} className={mark.severity}>
              <strong>{t(`trace.severity.${mark.severity}`)}</strong> {mark.message.text}
            </li>
          ))}
          {sheet?.notes.map((note) => (
            <li key={note.code + note.text} className="NOTICE">
              <strong>{t("trace.severity.NOTICE")}</strong> {note.text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
