import { useTranslation } from "react-i18next";

/** The worksheet whose formulas compute the same scores: of a project, or of the whole year. */
export function Worksheet({
  evaluationId,
  projectId,
}: {
  evaluationId: string;
  projectId: string | null;
}) {
  const { t } = useTranslation();
  const of = projectId === null ? `evaluations/${evaluationId}` : `projects/${projectId}`;
  return (
    <a href={`/api/v1/${of}/score.xlsx`} download>
      {t(projectId === null ? "trace.worksheetOfYear" : "trace.worksheet")}
    </a>
  );
}
