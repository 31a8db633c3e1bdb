import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { section } from "../../api/client";
import type { HistoryOf } from "../../features/audit/queries";
import { SectionHistory } from "../../features/audit/SectionHistory";
import { BudgetSection } from "../../features/budget/BudgetSection";
import { ProfileSection } from "../../features/department/ProfileSection";
import { StaffingSection } from "../../features/department/StaffingSection";
import { Applies } from "../../features/evaluation/Applies";
import { NarrativeSection } from "../../features/evaluation/NarrativeSection";
import { StatedSection } from "../../features/evaluation/StatedSection";
import {
  evaluationQueries,
  useRefresh,
  type EvaluationView,
} from "../../features/evaluation/queries";
import { IndicatorSection } from "../../features/indicator/IndicatorSection";
import { GoalSection } from "../../features/indicator/GoalSection";
import { ProjectPage } from "../../features/project/ProjectPage";
import { ProjectsSection } from "../../features/project/ProjectsSection";
import { columnOf, placesOf } from "../../features/review/anchors";
import { SECTIONS } from "../../shared/places/spots";
import { SectionRemarks } from "../../features/review/SectionRemarks";
import { SubmissionSection } from "../../features/review/SubmissionSection";
import { useFocusPlace } from "../../shared/form/focusPlace";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { NotFound } from "../NotFound";

/** The place of a remark that the address names is focused, and then no longer named. */
function useRemarkedPlace({ at, words }: { at?: string; words?: string }) {
  const navigate = useNavigate();
  const forget = useCallback(
    () => void navigate({ to: ".", search: {}, replace: true }),
    [navigate],
  );
  useFocusPlace(
    at === undefined ? [] : placesOf(at),
    at === undefined ? null : columnOf(at),
    words ?? null,
    forget,
  );
}

/** What a section is in the trail. */
const HISTORIES: Readonly<Record<string, (evaluationId: string) => HistoryOf>> = {
  profile: () => ({ kind: "profile" }),
  staffing: () => ({ kind: "staffing" }),
  budget: () => ({ kind: "budget" }),
  projects: () => ({ kind: "project" }),
  // The department's own; those of projects are theirs.
  indicators: (evaluationId) => ({ objectId: evaluationId }),
  narrative: () => ({ kind: "narrative" }),
  stated: () => ({ kind: "stated-figures" }),
};

/** A section of the editor between what is remarked on it and its history. */
export function SectionScreen() {
  const { evaluationId, section: name } = useParams({
    from: "/evaluations/$evaluationId/$section",
  });
  const search = useSearch({ from: "/evaluations/$evaluationId/$section" });
  const found = useQuery(evaluationQueries.head(evaluationId));
  useRemarkedPlace(search);
  if (found.isError)
    return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  if (found.data === undefined) return <div className="skeleton" />;
  const known = SECTIONS.find((one) => one.toLowerCase() === name);
  const of = HISTORIES[name]?.(evaluationId);
  return (
    <>
      {known === undefined ? null : (
        <SectionRemarks evaluationId={evaluationId} section={known} projectId={null} />
      )}
      <SectionOf name={name} evaluation={found.data} />
      {of === undefined ? null : <SectionHistory key={name} evaluationId={evaluationId} of={of} />}
    </>
  );
}

/** Puts the sections of all features into the editor: the only place that knows them all. */
function SectionOf({ name, evaluation }: { name: string; evaluation: EvaluationView }) {
  const evaluationId = evaluation.id;
  const navigate = useNavigate();
  const refresh = useRefresh(evaluationId);
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
            evaluationId={evaluationId}
            section={section("/evaluations/{id}/goal", { id: evaluationId })}
            place="field/INDICATORS/goal"
            onSaved={refresh}
          />
          <IndicatorSection
            section={section("/evaluations/{id}/indicators", { id: evaluationId })}
            place="field/INDICATORS/indicators/rows"
            scored={null}
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
    case "stated":
      return <StatedSection evaluationId={evaluationId} onSaved={refresh} />;
    case "submission":
      return <SubmissionSection key={evaluationId} evaluationId={evaluationId} />;
    default:
      return <NotFound />;
  }
}

export function ProjectScreen() {
  const { evaluationId, projectId } = useParams({
    from: "/evaluations/$evaluationId/projects/$projectId",
  });
  const search = useSearch({ from: "/evaluations/$evaluationId/projects/$projectId" });
  useRemarkedPlace(search);
  const navigate = useNavigate();
  const found = useQuery(evaluationQueries.head(evaluationId));
  const refresh = useRefresh(evaluationId);
  if (found.isError)
    return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  const evaluation = found.data;
  if (evaluation === undefined) return <div className="skeleton" />;
  return (
    <>
      <SectionRemarks evaluationId={evaluationId} section="PROJECTS" projectId={projectId} />
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
            evaluationId={evaluationId}
            section={section("/projects/{id}/goal", { id: projectId })}
            place={`field/PROJECTS/projects/${projectId}/goal`}
            onSaved={refresh}
          />
        }
        indicators={(funding) => (
          <IndicatorSection
            section={section("/projects/{id}/indicators", { id: projectId })}
            place={`field/PROJECTS/projects/${projectId}/indicators/rows`}
            scored={{ evaluationId, projectId, schemeId: evaluation.schemeId }}
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
