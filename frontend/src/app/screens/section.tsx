import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { section } from "../../api/client";
import type { HistoryOf } from "../../features/audit/queries";
import { SectionHistory } from "../../features/audit/SectionHistory";
import { BudgetSection } from "../../features/budget/BudgetSection";
import { ProfileSection } from "../../features/department/ProfileSection";
import { StaffingSection } from "../../features/department/StaffingSection";
import { Applies } from "../../features/evaluation/Applies";
import { NarrativeSection } from "../../features/evaluation/NarrativeSection";
import { evaluationQueries, useRefresh } from "../../features/evaluation/queries";
import { IndicatorSection } from "../../features/indicator/IndicatorSection";
import { GoalSection } from "../../features/indicator/GoalSection";
import { ProjectPage } from "../../features/project/ProjectPage";
import { ProjectsSection } from "../../features/project/ProjectsSection";
import { StepsSection } from "../../features/review/StepsSection";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { NotFound } from "../NotFound";

/** What a section is in the trail. */
const HISTORIES: Readonly<Record<string, (evaluationId: string) => HistoryOf>> = {
  profile: () => ({ kind: "profile" }),
  staffing: () => ({ kind: "staffing" }),
  budget: () => ({ kind: "budget" }),
  projects: () => ({ kind: "project" }),
  // The department's own; those of projects are theirs.
  indicators: (evaluationId) => ({ objectId: evaluationId }),
  narrative: () => ({ kind: "narrative" }),
};

/** A section with its history below. */
export function SectionScreen() {
  const { evaluationId, section: name } = useParams({
    from: "/evaluations/$evaluationId/$section",
  });
  const of = HISTORIES[name]?.(evaluationId);
  return (
    <>
      <SectionAtHand />
      {of === undefined ? null : <SectionHistory key={name} evaluationId={evaluationId} of={of} />}
    </>
  );
}

/** Puts the sections of all features into the editor: the only place that knows them all. */
function SectionAtHand() {
  const { evaluationId, section: name } = useParams({
    from: "/evaluations/$evaluationId/$section",
  });
  const navigate = useNavigate();
  const found = useQuery(evaluationQueries.head(evaluationId));
  const refresh = useRefresh(evaluationId);
  if (found.isError)
    return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  const evaluation = found.data;
  if (evaluation === undefined) return <div className="skeleton" />;

  switch (name) {
    case "profile":
      return (
        <Applies evaluationId={evaluationId} section="PROFILE">
          <ProfileSection evaluationId={evaluationId} onSaved={refresh} />
        </Applies>
      );
    case "staffing":
      return (
        <Applies evaluationId={evaluationId} section="STAFFING">
          <StaffingSection evaluation={evaluation} onSaved={refresh} />
        </Applies>
      );
    case "budget":
      return (
        <Applies evaluationId={evaluationId} section="BUDGET">
          <BudgetSection evaluation={evaluation} onSaved={refresh} />
        </Applies>
      );
    case "projects":
      return (
        <Applies evaluationId={evaluationId} section="PROJECTS">
          <ProjectsSection
            evaluation={evaluation}
            onSaved={refresh}
            onOpen={(projectId) =>
              void navigate({
                to: "/evaluations/$evaluationId/projects/$projectId",
                params: { evaluationId, projectId },
              })
            }
          />
        </Applies>
      );
    case "indicators":
      return (
        <Applies evaluationId={evaluationId} section="INDICATORS">
          <GoalSection
            section={section("/evaluations/{id}/goal", { id: evaluationId })}
            onSaved={refresh}
          />
          <IndicatorSection
            section={section("/evaluations/{id}/indicators", { id: evaluationId })}
            schemeId={null}
            funding={null}
            onSaved={refresh}
          />
        </Applies>
      );
    case "narrative":
      return (
        <Applies evaluationId={evaluationId} section="NARRATIVE">
          <NarrativeSection evaluation={evaluation} onSaved={refresh} />
        </Applies>
      );
    case "steps":
      return <StepsSection evaluationId={evaluationId} />;
    default:
      return <NotFound />;
  }
}

export function ProjectScreen() {
  const { evaluationId, projectId } = useParams({
    from: "/evaluations/$evaluationId/projects/$projectId",
  });
  const navigate = useNavigate();
  const found = useQuery(evaluationQueries.head(evaluationId));
  const refresh = useRefresh(evaluationId);
  if (found.isError)
    return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  const evaluation = found.data;
  if (evaluation === undefined) return <div className="skeleton" />;
  return (
    <>
      <ProjectPage
        key={projectId}
        evaluation={evaluation}
        projectId={projectId}
        onSaved={refresh}
        onOpen={(id) =>
          void (id === null
            ? navigate({
                to: "/evaluations/$evaluationId/$section",
                params: { evaluationId, section: "projects" },
              })
            : navigate({
                to: "/evaluations/$evaluationId/projects/$projectId",
                params: { evaluationId, projectId: id },
              }))
        }
        goal={
          <GoalSection
            section={section("/projects/{id}/goal", { id: projectId })}
            onSaved={refresh}
          />
        }
        indicators={(funding) => (
          <IndicatorSection
            section={section("/projects/{id}/indicators", { id: projectId })}
            schemeId={evaluation.schemeId}
            funding={funding}
            onSaved={refresh}
          />
        )}
      />
      <SectionHistory
        key={`${projectId} history`}
        evaluationId={evaluationId}
        of={{ objectId: projectId }}
      />
    </>
  );
}
