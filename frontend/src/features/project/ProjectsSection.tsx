import { useTranslation } from "react-i18next";
import { ProjectList } from "./ProjectList";
import type { EvaluationView } from "./queries";

/** 项目: the list; nothing is opened yet. */
export function ProjectsSection({
  evaluation,
  onOpen,
  onSaved,
}: {
  evaluation: EvaluationView;
  onOpen(projectId: string): void;
  onSaved(): void;
}) {
  const { t } = useTranslation("project");
  return (
    <div className="split">
      <ProjectList
        evaluation={evaluation}
        current={null}
        onOpen={(id) => (id === null ? undefined : onOpen(id))}
        onSaved={onSaved}
      />
      <div className="panel empty">
        <p>{t("choose")}</p>
      </div>
    </div>
  );
}
