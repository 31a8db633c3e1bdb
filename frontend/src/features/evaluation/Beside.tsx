import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { GradeMark } from "../../shared/layout/marks";
import { Findings } from "./Findings";
import { evaluationQueries, type SectionName } from "./queries";

/** The drawer: the scores so far, and what contradicts itself. */
export function Beside({
  evaluationId,
  folded,
  onFold,
  section,
  current,
  onCurrent,
}: {
  evaluationId: string;
  folded: boolean;
  onFold(): void;
  /** What is being filled in. */
  section: SectionName | null;
  /** The finding to which somebody was led. */
  current: string | null;
  onCurrent(key: string): void;
}) {
  const { t } = useTranslation("evaluation");
  const score = useQuery(evaluationQueries.score(evaluationId));
  if (folded) {
    return (
      <aside className="drawer" aria-label={t("beside")}>
        <button type="button" className="link" aria-expanded="false" onClick={onFold}>
          {t("unfold")}
        </button>
      </aside>
    );
  }
  const scored = (score.data?.projects ?? []).filter(
    (project) => project.score.score !== null,
  ).length;
  return (
    <aside className="drawer wanted" aria-label={t("beside")}>
      <header>
        <h2>{t("scores")}</h2>
        <button type="button" className="link" aria-expanded="true" onClick={onFold}>
          {t("fold")}
        </button>
      </header>
      <div className="scores">
        <p>
          {t("departmentScore")}{" "}
          <span className="big">{score.data?.department.statedScore ?? "—"}</span>{" "}
          {score.data?.department.statedGrade === null || score.data === undefined ? null : (
            <GradeMark grade={score.data.department.statedGrade} />
          )}
        </p>
        <p className="sub">{score.data?.department.notComputable?.text}</p>
        <p className="sub">
          {t("scoredProjects", { scored, total: score.data?.projects.length ?? 0 })}
        </p>
      </div>
      <Findings
        evaluationId={evaluationId}
        section={section}
        current={current}
        onCurrent={onCurrent}
      />
    </aside>
  );
}
